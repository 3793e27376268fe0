// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/domain.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtRPC
package import LibvirtXDR

extension Remote {
  /// Undocumented DOMAIN_CREATE.
  ///
  /// libvirt: `virDomainCreate`, since 0.1.1.
  package enum DomainCreate: Procedure {
    package typealias Arguments = Wire.DomainCreateArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 9 }
    package static var name: String { "DOMAIN_CREATE" }
    package static var cFunctions: [String] { ["virDomainCreate"] }
  }

  /// Undocumented DOMAIN_CREATE_XML.
  ///
  /// libvirt: `virDomainCreateXML`, since 0.5.0.
  package enum DomainCreateXML: Procedure {
    package typealias Arguments = Wire.DomainCreateXMLArguments
    package typealias Reply = Wire.DomainCreateXMLReply
    package static var program: Program { .remote }
    package static var number: Int32 { 10 }
    package static var name: String { "DOMAIN_CREATE_XML" }
    package static var cFunctions: [String] { ["virDomainCreateXML"] }
  }

  /// Undocumented DOMAIN_DEFINE_XML.
  ///
  /// libvirt: `virDomainDefineXML`, since 0.1.1.
  package enum DomainDefineXML: Procedure {
    package typealias Arguments = Wire.DomainDefineXMLArguments
    package typealias Reply = Wire.DomainDefineXMLReply
    package static var program: Program { .remote }
    package static var number: Int32 { 11 }
    package static var name: String { "DOMAIN_DEFINE_XML" }
    package static var cFunctions: [String] { ["virDomainDefineXML"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Undocumented DOMAIN_DESTROY.
  ///
  /// libvirt: `virDomainDestroy`, since 0.0.3.
  package enum DomainDestroy: Procedure {
    package typealias Arguments = Wire.DomainDestroyArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 12 }
    package static var name: String { "DOMAIN_DESTROY" }
    package static var cFunctions: [String] { ["virDomainDestroy"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Undocumented DOMAIN_GET_XML_DESC.
  ///
  /// libvirt: `virDomainGetXMLDesc`, since 0.0.3.
  package enum DomainGetXMLDesc: Procedure {
    package typealias Arguments = Wire.DomainGetXMLDescArguments
    package typealias Reply = Wire.DomainGetXMLDescReply
    package static var program: Program { .remote }
    package static var number: Int32 { 14 }
    package static var name: String { "DOMAIN_GET_XML_DESC" }
    package static var cFunctions: [String] { ["virDomainGetXMLDesc"] }
  }

  /// Undocumented DOMAIN_GET_AUTOSTART.
  ///
  /// libvirt: `virDomainGetAutostart`, since 0.2.1.
  package enum DomainGetAutostart: Procedure {
    package typealias Arguments = Wire.DomainGetAutostartArguments
    package typealias Reply = Wire.DomainGetAutostartReply
    package static var program: Program { .remote }
    package static var number: Int32 { 15 }
    package static var name: String { "DOMAIN_GET_AUTOSTART" }
    package static var cFunctions: [String] { ["virDomainGetAutostart"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Undocumented DOMAIN_GET_INFO.
  ///
  /// libvirt: `virDomainGetInfo`, since 0.0.3.
  package enum DomainGetInfo: Procedure {
    package typealias Arguments = Wire.DomainGetInfoArguments
    package typealias Reply = Wire.DomainGetInfoReply
    package static var program: Program { .remote }
    package static var number: Int32 { 16 }
    package static var name: String { "DOMAIN_GET_INFO" }
    package static var cFunctions: [String] { ["virDomainGetInfo"] }
  }

  /// Undocumented DOMAIN_GET_OS_TYPE.
  ///
  /// libvirt: `virDomainGetOSType`, since 0.0.3.
  package enum DomainGetOSType: Procedure {
    package typealias Arguments = Wire.DomainGetOSTypeArguments
    package typealias Reply = Wire.DomainGetOSTypeReply
    package static var program: Program { .remote }
    package static var number: Int32 { 19 }
    package static var name: String { "DOMAIN_GET_OS_TYPE" }
    package static var cFunctions: [String] { ["virDomainGetOSType"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Undocumented CONNECT_LIST_DEFINED_DOMAINS.
  ///
  /// libvirt: `virConnectListDefinedDomains`, since 0.1.1.
  package enum ConnectListDefinedDomains: Procedure {
    package typealias Arguments = Wire.ConnectListDefinedDomainsArguments
    package typealias Reply = Wire.ConnectListDefinedDomainsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 21 }
    package static var name: String { "CONNECT_LIST_DEFINED_DOMAINS" }
    package static var cFunctions: [String] { ["virConnectListDefinedDomains"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Undocumented DOMAIN_LOOKUP_BY_ID.
  ///
  /// libvirt: `virDomainLookupByID`, since 0.0.3.
  package enum DomainLookupByID: Procedure {
    package typealias Arguments = Wire.DomainLookupByIDArguments
    package typealias Reply = Wire.DomainLookupByIDReply
    package static var program: Program { .remote }
    package static var number: Int32 { 22 }
    package static var name: String { "DOMAIN_LOOKUP_BY_ID" }
    package static var cFunctions: [String] { ["virDomainLookupByID"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Undocumented DOMAIN_LOOKUP_BY_NAME.
  ///
  /// libvirt: `virDomainLookupByName`, since 0.0.3.
  package enum DomainLookupByName: Procedure {
    package typealias Arguments = Wire.DomainLookupByNameArguments
    package typealias Reply = Wire.DomainLookupByNameReply
    package static var program: Program { .remote }
    package static var number: Int32 { 23 }
    package static var name: String { "DOMAIN_LOOKUP_BY_NAME" }
    package static var cFunctions: [String] { ["virDomainLookupByName"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Undocumented DOMAIN_LOOKUP_BY_UUID.
  ///
  /// libvirt: `virDomainLookupByUUID`, since 0.0.5.
  package enum DomainLookupByUUID: Procedure {
    package typealias Arguments = Wire.DomainLookupByUUIDArguments
    package typealias Reply = Wire.DomainLookupByUUIDReply
    package static var program: Program { .remote }
    package static var number: Int32 { 24 }
    package static var name: String { "DOMAIN_LOOKUP_BY_UUID" }
    package static var cFunctions: [String] { ["virDomainLookupByUUID"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Undocumented CONNECT_NUM_OF_DEFINED_DOMAINS.
  ///
  /// libvirt: `virConnectNumOfDefinedDomains`, since 0.1.5.
  package enum ConnectNumOfDefinedDomains: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.ConnectNumOfDefinedDomainsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 25 }
    package static var name: String { "CONNECT_NUM_OF_DEFINED_DOMAINS" }
    package static var cFunctions: [String] { ["virConnectNumOfDefinedDomains"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Undocumented DOMAIN_REBOOT.
  ///
  /// libvirt: `virDomainReboot`, since 0.1.0.
  package enum DomainReboot: Procedure {
    package typealias Arguments = Wire.DomainRebootArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 27 }
    package static var name: String { "DOMAIN_REBOOT" }
    package static var cFunctions: [String] { ["virDomainReboot"] }
  }

  /// Undocumented DOMAIN_RESUME.
  ///
  /// libvirt: `virDomainResume`, since 0.0.3.
  package enum DomainResume: Procedure {
    package typealias Arguments = Wire.DomainResumeArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 28 }
    package static var name: String { "DOMAIN_RESUME" }
    package static var cFunctions: [String] { ["virDomainResume"] }
  }

  /// Undocumented DOMAIN_SET_AUTOSTART.
  ///
  /// libvirt: `virDomainSetAutostart`, since 0.2.1.
  package enum DomainSetAutostart: Procedure {
    package typealias Arguments = Wire.DomainSetAutostartArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 29 }
    package static var name: String { "DOMAIN_SET_AUTOSTART" }
    package static var cFunctions: [String] { ["virDomainSetAutostart"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Undocumented DOMAIN_SHUTDOWN.
  ///
  /// libvirt: `virDomainShutdown`, since 0.0.3.
  package enum DomainShutdown: Procedure {
    package typealias Arguments = Wire.DomainShutdownArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 33 }
    package static var name: String { "DOMAIN_SHUTDOWN" }
    package static var cFunctions: [String] { ["virDomainShutdown"] }
  }

  /// Undocumented DOMAIN_SUSPEND.
  ///
  /// libvirt: `virDomainSuspend`, since 0.0.3.
  package enum DomainSuspend: Procedure {
    package typealias Arguments = Wire.DomainSuspendArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 34 }
    package static var name: String { "DOMAIN_SUSPEND" }
    package static var cFunctions: [String] { ["virDomainSuspend"] }
  }

  /// Undocumented DOMAIN_UNDEFINE.
  ///
  /// libvirt: `virDomainUndefine`, since 0.1.1.
  package enum DomainUndefine: Procedure {
    package typealias Arguments = Wire.DomainUndefineArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 35 }
    package static var name: String { "DOMAIN_UNDEFINE" }
    package static var cFunctions: [String] { ["virDomainUndefine"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Undocumented CONNECT_LIST_DOMAINS.
  ///
  /// libvirt: `virConnectListDomains`, since 0.0.3.
  package enum ConnectListDomains: Procedure {
    package typealias Arguments = Wire.ConnectListDomainsArguments
    package typealias Reply = Wire.ConnectListDomainsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 37 }
    package static var name: String { "CONNECT_LIST_DOMAINS" }
    package static var cFunctions: [String] { ["virConnectListDomains"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Undocumented CONNECT_NUM_OF_DOMAINS.
  ///
  /// libvirt: `virConnectNumOfDomains`, since 0.0.3.
  package enum ConnectNumOfDomains: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.ConnectNumOfDomainsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 51 }
    package static var name: String { "CONNECT_NUM_OF_DOMAINS" }
    package static var cFunctions: [String] { ["virConnectNumOfDomains"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Undocumented DOMAIN_CORE_DUMP.
  ///
  /// libvirt: `virDomainCoreDump`, since 0.1.9.
  package enum DomainCoreDump: Procedure {
    package typealias Arguments = Wire.DomainCoreDumpArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 53 }
    package static var name: String { "DOMAIN_CORE_DUMP" }
    package static var cFunctions: [String] { ["virDomainCoreDump"] }
  }

  /// Undocumented DOMAIN_RESTORE.
  ///
  /// libvirt: `virDomainRestore`, since 0.0.3.
  package enum DomainRestore: Procedure {
    package typealias Arguments = Wire.DomainRestoreArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 54 }
    package static var name: String { "DOMAIN_RESTORE" }
    package static var cFunctions: [String] { ["virDomainRestore"] }
  }

  /// Undocumented DOMAIN_SAVE.
  ///
  /// libvirt: `virDomainSave`, since 0.0.3.
  package enum DomainSave: Procedure {
    package typealias Arguments = Wire.DomainSaveArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 55 }
    package static var name: String { "DOMAIN_SAVE" }
    package static var cFunctions: [String] { ["virDomainSave"] }
  }

  /// Undocumented CONNECT_DOMAIN_XML_FROM_NATIVE.
  ///
  /// libvirt: `virConnectDomainXMLFromNative`, since 0.6.4.
  package enum ConnectDomainXMLFromNative: Procedure {
    package typealias Arguments = Wire.ConnectDomainXMLFromNativeArguments
    package typealias Reply = Wire.ConnectDomainXMLFromNativeReply
    package static var program: Program { .remote }
    package static var number: Int32 { 135 }
    package static var name: String { "CONNECT_DOMAIN_XML_FROM_NATIVE" }
    package static var cFunctions: [String] { ["virConnectDomainXMLFromNative"] }
  }

  /// Undocumented CONNECT_DOMAIN_XML_TO_NATIVE.
  ///
  /// libvirt: `virConnectDomainXMLToNative`, since 0.6.4.
  package enum ConnectDomainXMLToNative: Procedure {
    package typealias Arguments = Wire.ConnectDomainXMLToNativeArguments
    package typealias Reply = Wire.ConnectDomainXMLToNativeReply
    package static var program: Program { .remote }
    package static var number: Int32 { 136 }
    package static var name: String { "CONNECT_DOMAIN_XML_TO_NATIVE" }
    package static var cFunctions: [String] { ["virConnectDomainXMLToNative"] }
  }

  /// Undocumented DOMAIN_IS_ACTIVE.
  ///
  /// libvirt: `virDomainIsActive`, since 0.7.3.
  package enum DomainIsActive: Procedure {
    package typealias Arguments = Wire.DomainIsActiveArguments
    package typealias Reply = Wire.DomainIsActiveReply
    package static var program: Program { .remote }
    package static var number: Int32 { 150 }
    package static var name: String { "DOMAIN_IS_ACTIVE" }
    package static var cFunctions: [String] { ["virDomainIsActive"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Undocumented DOMAIN_IS_PERSISTENT.
  ///
  /// libvirt: `virDomainIsPersistent`, since 0.7.3.
  package enum DomainIsPersistent: Procedure {
    package typealias Arguments = Wire.DomainIsPersistentArguments
    package typealias Reply = Wire.DomainIsPersistentReply
    package static var program: Program { .remote }
    package static var number: Int32 { 151 }
    package static var name: String { "DOMAIN_IS_PERSISTENT" }
    package static var cFunctions: [String] { ["virDomainIsPersistent"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Undocumented DOMAIN_GET_JOB_INFO.
  ///
  /// libvirt: `virDomainGetJobInfo`, since 0.7.7.
  package enum DomainGetJobInfo: Procedure {
    package typealias Arguments = Wire.DomainGetJobInfoArguments
    package typealias Reply = Wire.DomainGetJobInfoReply
    package static var program: Program { .remote }
    package static var number: Int32 { 163 }
    package static var name: String { "DOMAIN_GET_JOB_INFO" }
    package static var cFunctions: [String] { ["virDomainGetJobInfo"] }
  }

  /// Undocumented DOMAIN_ABORT_JOB.
  ///
  /// libvirt: `virDomainAbortJob`, since 0.7.7.
  package enum DomainAbortJob: Procedure {
    package typealias Arguments = Wire.DomainAbortJobArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 164 }
    package static var name: String { "DOMAIN_ABORT_JOB" }
    package static var cFunctions: [String] { ["virDomainAbortJob"] }
  }

  /// Undocumented DOMAIN_MANAGED_SAVE.
  ///
  /// libvirt: `virDomainManagedSave`, since 0.8.0.
  package enum DomainManagedSave: Procedure {
    package typealias Arguments = Wire.DomainManagedSaveArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 182 }
    package static var name: String { "DOMAIN_MANAGED_SAVE" }
    package static var cFunctions: [String] { ["virDomainManagedSave"] }
  }

  /// Undocumented DOMAIN_HAS_MANAGED_SAVE_IMAGE.
  ///
  /// libvirt: `virDomainHasManagedSaveImage`, since 0.8.0.
  package enum DomainHasManagedSaveImage: Procedure {
    package typealias Arguments = Wire.DomainHasManagedSaveImageArguments
    package typealias Reply = Wire.DomainHasManagedSaveImageReply
    package static var program: Program { .remote }
    package static var number: Int32 { 183 }
    package static var name: String { "DOMAIN_HAS_MANAGED_SAVE_IMAGE" }
    package static var cFunctions: [String] { ["virDomainHasManagedSaveImage"] }
  }

  /// Undocumented DOMAIN_MANAGED_SAVE_REMOVE.
  ///
  /// libvirt: `virDomainManagedSaveRemove`, since 0.8.0.
  package enum DomainManagedSaveRemove: Procedure {
    package typealias Arguments = Wire.DomainManagedSaveRemoveArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 184 }
    package static var name: String { "DOMAIN_MANAGED_SAVE_REMOVE" }
    package static var cFunctions: [String] { ["virDomainManagedSaveRemove"] }
  }

  /// Undocumented DOMAIN_CREATE_WITH_FLAGS.
  ///
  /// libvirt: `virDomainCreateWithFlags`, since 0.8.2.
  package enum DomainCreateWithFlags: Procedure {
    package typealias Arguments = Wire.DomainCreateWithFlagsArguments
    package typealias Reply = Wire.DomainCreateWithFlagsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 196 }
    package static var name: String { "DOMAIN_CREATE_WITH_FLAGS" }
    package static var cFunctions: [String] { ["virDomainCreateWithFlags"] }
  }

  /// Undocumented DOMAIN_IS_UPDATED.
  ///
  /// libvirt: `virDomainIsUpdated`, since 0.8.6.
  package enum DomainIsUpdated: Procedure {
    package typealias Arguments = Wire.DomainIsUpdatedArguments
    package typealias Reply = Wire.DomainIsUpdatedReply
    package static var program: Program { .remote }
    package static var number: Int32 { 202 }
    package static var name: String { "DOMAIN_IS_UPDATED" }
    package static var cFunctions: [String] { ["virDomainIsUpdated"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Undocumented DOMAIN_GET_STATE.
  ///
  /// libvirt: `virDomainGetState`, since 0.9.2.
  package enum DomainGetState: Procedure {
    package typealias Arguments = Wire.DomainGetStateArguments
    package typealias Reply = Wire.DomainGetStateReply
    package static var program: Program { .remote }
    package static var number: Int32 { 212 }
    package static var name: String { "DOMAIN_GET_STATE" }
    package static var cFunctions: [String] { ["virDomainGetState"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Undocumented DOMAIN_GET_CONTROL_INFO.
  ///
  /// libvirt: `virDomainGetControlInfo`, since 0.9.3.
  package enum DomainGetControlInfo: Procedure {
    package typealias Arguments = Wire.DomainGetControlInfoArguments
    package typealias Reply = Wire.DomainGetControlInfoReply
    package static var program: Program { .remote }
    package static var number: Int32 { 229 }
    package static var name: String { "DOMAIN_GET_CONTROL_INFO" }
    package static var cFunctions: [String] { ["virDomainGetControlInfo"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Undocumented DOMAIN_UNDEFINE_FLAGS.
  ///
  /// libvirt: `virDomainUndefineFlags`, since 0.9.4.
  package enum DomainUndefineFlags: Procedure {
    package typealias Arguments = Wire.DomainUndefineFlagsArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 231 }
    package static var name: String { "DOMAIN_UNDEFINE_FLAGS" }
    package static var cFunctions: [String] { ["virDomainUndefineFlags"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Undocumented DOMAIN_SAVE_FLAGS.
  ///
  /// libvirt: `virDomainSaveFlags`, since 0.9.4.
  package enum DomainSaveFlags: Procedure {
    package typealias Arguments = Wire.DomainSaveFlagsArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 232 }
    package static var name: String { "DOMAIN_SAVE_FLAGS" }
    package static var cFunctions: [String] { ["virDomainSaveFlags"] }
  }

  /// Undocumented DOMAIN_RESTORE_FLAGS.
  ///
  /// libvirt: `virDomainRestoreFlags`, since 0.9.4.
  package enum DomainRestoreFlags: Procedure {
    package typealias Arguments = Wire.DomainRestoreFlagsArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 233 }
    package static var name: String { "DOMAIN_RESTORE_FLAGS" }
    package static var cFunctions: [String] { ["virDomainRestoreFlags"] }
  }

  /// Undocumented DOMAIN_DESTROY_FLAGS.
  ///
  /// libvirt: `virDomainDestroyFlags`, since 0.9.4.
  package enum DomainDestroyFlags: Procedure {
    package typealias Arguments = Wire.DomainDestroyFlagsArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 234 }
    package static var name: String { "DOMAIN_DESTROY_FLAGS" }
    package static var cFunctions: [String] { ["virDomainDestroyFlags"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Undocumented DOMAIN_SAVE_IMAGE_GET_XML_DESC.
  ///
  /// libvirt: `virDomainSaveImageGetXMLDesc`, since 0.9.4.
  package enum DomainSaveImageGetXMLDesc: Procedure {
    package typealias Arguments = Wire.DomainSaveImageGetXMLDescArguments
    package typealias Reply = Wire.DomainSaveImageGetXMLDescReply
    package static var program: Program { .remote }
    package static var number: Int32 { 235 }
    package static var name: String { "DOMAIN_SAVE_IMAGE_GET_XML_DESC" }
    package static var cFunctions: [String] { ["virDomainSaveImageGetXMLDesc"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Undocumented DOMAIN_SAVE_IMAGE_DEFINE_XML.
  ///
  /// libvirt: `virDomainSaveImageDefineXML`, since 0.9.4.
  package enum DomainSaveImageDefineXML: Procedure {
    package typealias Arguments = Wire.DomainSaveImageDefineXMLArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 236 }
    package static var name: String { "DOMAIN_SAVE_IMAGE_DEFINE_XML" }
    package static var cFunctions: [String] { ["virDomainSaveImageDefineXML"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Undocumented DOMAIN_RESET.
  ///
  /// libvirt: `virDomainReset`, since 0.9.7.
  package enum DomainReset: Procedure {
    package typealias Arguments = Wire.DomainResetArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 245 }
    package static var name: String { "DOMAIN_RESET" }
    package static var cFunctions: [String] { ["virDomainReset"] }
  }

  /// Undocumented DOMAIN_SHUTDOWN_FLAGS.
  ///
  /// libvirt: `virDomainShutdownFlags`, since 0.9.10.
  package enum DomainShutdownFlags: Procedure {
    package typealias Arguments = Wire.DomainShutdownFlagsArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 258 }
    package static var name: String { "DOMAIN_SHUTDOWN_FLAGS" }
    package static var cFunctions: [String] { ["virDomainShutdownFlags"] }
  }

  /// Undocumented DOMAIN_SET_METADATA.
  ///
  /// libvirt: `virDomainSetMetadata`, since 0.9.10.
  package enum DomainSetMetadata: Procedure {
    package typealias Arguments = Wire.DomainSetMetadataArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 264 }
    package static var name: String { "DOMAIN_SET_METADATA" }
    package static var cFunctions: [String] { ["virDomainSetMetadata"] }
  }

  /// Undocumented DOMAIN_GET_METADATA.
  ///
  /// libvirt: `virDomainGetMetadata`, since 0.9.10.
  package enum DomainGetMetadata: Procedure {
    package typealias Arguments = Wire.DomainGetMetadataArguments
    package typealias Reply = Wire.DomainGetMetadataReply
    package static var program: Program { .remote }
    package static var number: Int32 { 265 }
    package static var name: String { "DOMAIN_GET_METADATA" }
    package static var cFunctions: [String] { ["virDomainGetMetadata"] }
  }

  /// Undocumented CONNECT_LIST_ALL_DOMAINS.
  ///
  /// libvirt: `virConnectListAllDomains`, since 0.9.13.
  package enum ConnectListAllDomains: Procedure {
    package typealias Arguments = Wire.ConnectListAllDomainsArguments
    package typealias Reply = Wire.ConnectListAllDomainsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 273 }
    package static var name: String { "CONNECT_LIST_ALL_DOMAINS" }
    package static var cFunctions: [String] { ["virConnectListAllDomains"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Undocumented DOMAIN_GET_JOB_STATS.
  ///
  /// libvirt: `virDomainGetJobStats`, since 1.0.3.
  package enum DomainGetJobStats: Procedure {
    package typealias Arguments = Wire.DomainGetJobStatsArguments
    package typealias Reply = Wire.DomainGetJobStatsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 298 }
    package static var name: String { "DOMAIN_GET_JOB_STATS" }
    package static var cFunctions: [String] { ["virDomainGetJobStats"] }
  }

  /// Undocumented DOMAIN_CREATE_XML_WITH_FILES.
  ///
  /// libvirt: `virDomainCreateXMLWithFiles`, since 1.1.1.
  package enum DomainCreateXMLWithFiles: Procedure {
    package typealias Arguments = Wire.DomainCreateXMLWithFilesArguments
    package typealias Reply = Wire.DomainCreateXMLWithFilesReply
    package static var program: Program { .remote }
    package static var number: Int32 { 309 }
    package static var name: String { "DOMAIN_CREATE_XML_WITH_FILES" }
    package static var cFunctions: [String] { ["virDomainCreateXMLWithFiles"] }
    package static var traits: ProcedureTraits { ProcedureTraits(sendsDescriptors: true) }
  }

  /// Undocumented DOMAIN_CREATE_WITH_FILES.
  ///
  /// libvirt: `virDomainCreateWithFiles`, since 1.1.1.
  package enum DomainCreateWithFiles: Procedure {
    package typealias Arguments = Wire.DomainCreateWithFilesArguments
    package typealias Reply = Wire.DomainCreateWithFilesReply
    package static var program: Program { .remote }
    package static var number: Int32 { 310 }
    package static var name: String { "DOMAIN_CREATE_WITH_FILES" }
    package static var cFunctions: [String] { ["virDomainCreateWithFiles"] }
    package static var traits: ProcedureTraits { ProcedureTraits(sendsDescriptors: true) }
  }

  /// Undocumented DOMAIN_CORE_DUMP_WITH_FORMAT.
  ///
  /// libvirt: `virDomainCoreDumpWithFormat`, since 1.2.3.
  package enum DomainCoreDumpWithFormat: Procedure {
    package typealias Arguments = Wire.DomainCoreDumpWithFormatArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 334 }
    package static var name: String { "DOMAIN_CORE_DUMP_WITH_FORMAT" }
    package static var cFunctions: [String] { ["virDomainCoreDumpWithFormat"] }
  }

  /// Undocumented CONNECT_GET_ALL_DOMAIN_STATS.
  ///
  /// libvirt: `virConnectGetAllDomainStats`, `virDomainListGetStats`, since 1.2.8.
  package enum ConnectGetAllDomainStats: Procedure {
    package typealias Arguments = Wire.ConnectGetAllDomainStatsArguments
    package typealias Reply = Wire.ConnectGetAllDomainStatsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 344 }
    package static var name: String { "CONNECT_GET_ALL_DOMAIN_STATS" }
    package static var cFunctions: [String] { ["virConnectGetAllDomainStats", "virDomainListGetStats"] }
  }

  /// Undocumented DOMAIN_DEFINE_XML_FLAGS.
  ///
  /// libvirt: `virDomainDefineXMLFlags`, since 1.2.12.
  package enum DomainDefineXMLFlags: Procedure {
    package typealias Arguments = Wire.DomainDefineXMLFlagsArguments
    package typealias Reply = Wire.DomainDefineXMLFlagsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 350 }
    package static var name: String { "DOMAIN_DEFINE_XML_FLAGS" }
    package static var cFunctions: [String] { ["virDomainDefineXMLFlags"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Undocumented DOMAIN_RENAME.
  ///
  /// libvirt: `virDomainRename`, since 1.2.19.
  package enum DomainRename: Procedure {
    package typealias Arguments = Wire.DomainRenameArguments
    package typealias Reply = Wire.DomainRenameReply
    package static var program: Program { .remote }
    package static var number: Int32 { 358 }
    package static var name: String { "DOMAIN_RENAME" }
    package static var cFunctions: [String] { ["virDomainRename"] }
  }

  /// Undocumented DOMAIN_MANAGED_SAVE_GET_XML_DESC.
  ///
  /// libvirt: `virDomainManagedSaveGetXMLDesc`, since 3.7.0.
  package enum DomainManagedSaveGetXMLDesc: Procedure {
    package typealias Arguments = Wire.DomainManagedSaveGetXMLDescArguments
    package typealias Reply = Wire.DomainManagedSaveGetXMLDescReply
    package static var program: Program { .remote }
    package static var number: Int32 { 388 }
    package static var name: String { "DOMAIN_MANAGED_SAVE_GET_XML_DESC" }
    package static var cFunctions: [String] { ["virDomainManagedSaveGetXMLDesc"] }
  }

  /// Undocumented DOMAIN_MANAGED_SAVE_DEFINE_XML.
  ///
  /// libvirt: `virDomainManagedSaveDefineXML`, since 3.7.0.
  package enum DomainManagedSaveDefineXML: Procedure {
    package typealias Arguments = Wire.DomainManagedSaveDefineXMLArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 389 }
    package static var name: String { "DOMAIN_MANAGED_SAVE_DEFINE_XML" }
    package static var cFunctions: [String] { ["virDomainManagedSaveDefineXML"] }
  }

  /// Undocumented DOMAIN_SET_LIFECYCLE_ACTION.
  ///
  /// libvirt: `virDomainSetLifecycleAction`, since 3.9.0.
  package enum DomainSetLifecycleAction: Procedure {
    package typealias Arguments = Wire.DomainSetLifecycleActionArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 390 }
    package static var name: String { "DOMAIN_SET_LIFECYCLE_ACTION" }
    package static var cFunctions: [String] { ["virDomainSetLifecycleAction"] }
  }

  /// Undocumented DOMAIN_SAVE_PARAMS.
  ///
  /// libvirt: `virDomainSaveParams`, since 8.4.0.
  package enum DomainSaveParams: Procedure {
    package typealias Arguments = Wire.DomainSaveParamsArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 440 }
    package static var name: String { "DOMAIN_SAVE_PARAMS" }
    package static var cFunctions: [String] { ["virDomainSaveParams"] }
  }

  /// Undocumented DOMAIN_RESTORE_PARAMS.
  ///
  /// libvirt: `virDomainRestoreParams`, since 8.4.0.
  package enum DomainRestoreParams: Procedure {
    package typealias Arguments = Wire.DomainRestoreParamsArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 441 }
    package static var name: String { "DOMAIN_RESTORE_PARAMS" }
    package static var cFunctions: [String] { ["virDomainRestoreParams"] }
  }

  /// Undocumented DOMAIN_ABORT_JOB_FLAGS.
  ///
  /// libvirt: `virDomainAbortJobFlags`, since 8.5.0.
  package enum DomainAbortJobFlags: Procedure {
    package typealias Arguments = Wire.DomainAbortJobFlagsArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 442 }
    package static var name: String { "DOMAIN_ABORT_JOB_FLAGS" }
    package static var cFunctions: [String] { ["virDomainAbortJobFlags"] }
  }

  /// Undocumented DOMAIN_GET_AUTOSTART_ONCE.
  ///
  /// libvirt: `virDomainGetAutostartOnce`, since 11.2.0.
  package enum DomainGetAutostartOnce: Procedure {
    package typealias Arguments = Wire.DomainGetAutostartOnceArguments
    package typealias Reply = Wire.DomainGetAutostartOnceReply
    package static var program: Program { .remote }
    package static var number: Int32 { 449 }
    package static var name: String { "DOMAIN_GET_AUTOSTART_ONCE" }
    package static var cFunctions: [String] { ["virDomainGetAutostartOnce"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Undocumented DOMAIN_SET_AUTOSTART_ONCE.
  ///
  /// libvirt: `virDomainSetAutostartOnce`, since 11.2.0.
  package enum DomainSetAutostartOnce: Procedure {
    package typealias Arguments = Wire.DomainSetAutostartOnceArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 450 }
    package static var name: String { "DOMAIN_SET_AUTOSTART_ONCE" }
    package static var cFunctions: [String] { ["virDomainSetAutostartOnce"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }
}
