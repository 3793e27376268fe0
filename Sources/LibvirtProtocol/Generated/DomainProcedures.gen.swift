// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/domain.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtRPC
package import LibvirtXDR

extension Remote {
  /// Starts a defined domain. Fails when it is already running.
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

  /// Starts a transient domain from XML: it is gone once it stops.
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

  /// Stores a domain's definition without starting it, or replaces the one of the same name and UUID.
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

  /// Stops a domain at once, as if its power were cut. A transient domain is gone afterwards.
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

  /// The domain's definition as XML. Secrets are in it only when asked for, which a read-only connection may not.
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

  /// Whether the domain starts together with the daemon.
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

  /// State, maximum and current memory in KiB, number of virtual CPUs, and CPU time used in nanoseconds.
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

  /// The kind of guest system: `hvm`, `linux`, `exe` and the like.
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

  /// The names of at most `maxnames` domains that are defined but not running.
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

  /// Finds a running domain by its number. Error 42 when there is none.
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

  /// Finds a domain by its name. Error 42 when there is none.
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

  /// Finds a domain by its UUID. Error 42 when there is none.
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

  /// How many domains are defined but not running.
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

  /// Asks the guest to restart. The reply comes when the request was delivered, not when the guest has restarted.
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

  /// Lets a suspended domain run again.
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

  /// Chooses whether the domain starts together with the daemon.
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

  /// Asks the guest to shut down. It may ignore the request.
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

  /// Freezes a running domain; its memory stays allocated.
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

  /// Removes a domain's definition. A running one becomes transient.
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

  /// The numbers of at most `maxids` running domains.
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

  /// How many domains are running.
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

  /// Writes the guest's memory to a file on the host. The call lasts as long as the writing does.
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

  /// Starts a domain from a file that `DOMAIN_SAVE` wrote.
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

  /// Writes a running domain to a file on the host and stops it.
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

  /// Translates a hypervisor's own configuration into domain XML.
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

  /// Translates domain XML into a hypervisor's own configuration.
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

  /// Whether the domain is running.
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

  /// Whether the domain has a definition that outlives its run.
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

  /// Progress of the domain's job: times in milliseconds, sizes in bytes.
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

  /// Stops the domain's job, such as a migration or a save. Asks, and does not wait.
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

  /// Saves a running domain to a file the daemon keeps, from which the next start resumes it.
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

  /// Whether the daemon keeps a saved image of the domain.
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

  /// Removes the saved image that the daemon keeps, so that the next start is a fresh one.
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

  /// Starts a defined domain in the given way and gives it back with its new number.
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

  /// Whether the running domain's persistent definition has changed since it started.
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

  /// The domain's state, and the reason it is in it.
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

  /// Whether the daemon can talk to the hypervisor's process of this domain, and for how many milliseconds it has
  /// been so.
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

  /// Removes a domain's definition, and what the flags name along with it.
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

  /// Writes a running domain to a file on the host and stops it, storing another definition if one is given.
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

  /// Starts a domain from a saved file, with another definition if one is given.
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

  /// Stops a domain at once, or, with `VIR_DOMAIN_DESTROY_GRACEFUL`, only if its process obeys.
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

  /// The definition stored in a saved file, as XML.
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

  /// Replaces the definition stored in a saved file.
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

  /// Resets the domain as its reset button would; the guest gets no chance to shut down.
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

  /// Asks the guest to shut down in one of the given ways.
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

  /// Changes the domain's title, description, or an element under a namespace of its own; absent removes it.
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

  /// The domain's title, description, or an element by its namespace. Error 80 when there is none.
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

  /// All domains that match the flags; only their number when `need_results` is 0.
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

  /// Progress of the domain's job, or of the last one that ended, as typed parameters.
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

  /// Starts a transient domain from XML and passes open files to its first process. Containers only.
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

  /// Starts a defined domain and passes open files to its first process. Containers only.
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

  /// Writes the guest's memory to a file on the host in a given format (`virDomainCoreDumpFormat`).
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

  /// Statistics of many domains in one reply: those listed, or all that match the flags.
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

  /// Stores a domain's definition without starting it, checking it against the schema when asked to.
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

  /// Gives an inactive domain another name.
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

  /// The definition stored in the saved image that the daemon keeps, as XML.
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

  /// Replaces the definition stored in the saved image that the daemon keeps.
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

  /// What is done when the guest powers off, reboots or crashes (`virDomainLifecycle`,
  /// `virDomainLifecycleAction`).
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

  /// Writes a running domain to a file and stops it, with typed parameters.
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

  /// Starts a domain from a saved file, with typed parameters.
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

  /// Stops the domain's job, also a migration in its post-copy phase.
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

  /// Whether the domain starts at the host's next start, and only then.
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

  /// Chooses whether the domain starts at the host's next start, and only then.
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
