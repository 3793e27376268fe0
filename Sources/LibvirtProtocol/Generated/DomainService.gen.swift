// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/domain.x by `make generate`; do not edit.
// swift-format-ignore-file

/// Serves the procedures of `domain.x`. What an implementation leaves out is answered as unsupported.
package protocol DomainService: Sendable {
  /// `DOMAIN_CREATE`
  func domainCreate(_ arguments: Wire.DomainCreateArguments) async throws
  /// `DOMAIN_CREATE_XML`
  func domainCreateXML(_ arguments: Wire.DomainCreateXMLArguments) async throws -> Wire.DomainCreateXMLReply
  /// `DOMAIN_DEFINE_XML`
  func domainDefineXML(_ arguments: Wire.DomainDefineXMLArguments) async throws -> Wire.DomainDefineXMLReply
  /// `DOMAIN_DESTROY`
  func domainDestroy(_ arguments: Wire.DomainDestroyArguments) async throws
  /// `DOMAIN_GET_XML_DESC`
  func domainGetXMLDesc(_ arguments: Wire.DomainGetXMLDescArguments) async throws -> Wire.DomainGetXMLDescReply
  /// `DOMAIN_GET_AUTOSTART`
  func domainGetAutostart(_ arguments: Wire.DomainGetAutostartArguments) async throws -> Wire.DomainGetAutostartReply
  /// `DOMAIN_GET_INFO`
  func domainGetInfo(_ arguments: Wire.DomainGetInfoArguments) async throws -> Wire.DomainGetInfoReply
  /// `DOMAIN_GET_OS_TYPE`
  func domainGetOSType(_ arguments: Wire.DomainGetOSTypeArguments) async throws -> Wire.DomainGetOSTypeReply
  /// `CONNECT_LIST_DEFINED_DOMAINS`
  func connectListDefinedDomains(_ arguments: Wire.ConnectListDefinedDomainsArguments) async throws -> Wire.ConnectListDefinedDomainsReply
  /// `DOMAIN_LOOKUP_BY_ID`
  func domainLookupByID(_ arguments: Wire.DomainLookupByIDArguments) async throws -> Wire.DomainLookupByIDReply
  /// `DOMAIN_LOOKUP_BY_NAME`
  func domainLookupByName(_ arguments: Wire.DomainLookupByNameArguments) async throws -> Wire.DomainLookupByNameReply
  /// `DOMAIN_LOOKUP_BY_UUID`
  func domainLookupByUUID(_ arguments: Wire.DomainLookupByUUIDArguments) async throws -> Wire.DomainLookupByUUIDReply
  /// `CONNECT_NUM_OF_DEFINED_DOMAINS`
  func connectNumOfDefinedDomains() async throws -> Wire.ConnectNumOfDefinedDomainsReply
  /// `DOMAIN_REBOOT`
  func domainReboot(_ arguments: Wire.DomainRebootArguments) async throws
  /// `DOMAIN_RESUME`
  func domainResume(_ arguments: Wire.DomainResumeArguments) async throws
  /// `DOMAIN_SET_AUTOSTART`
  func domainSetAutostart(_ arguments: Wire.DomainSetAutostartArguments) async throws
  /// `DOMAIN_SHUTDOWN`
  func domainShutdown(_ arguments: Wire.DomainShutdownArguments) async throws
  /// `DOMAIN_SUSPEND`
  func domainSuspend(_ arguments: Wire.DomainSuspendArguments) async throws
  /// `DOMAIN_UNDEFINE`
  func domainUndefine(_ arguments: Wire.DomainUndefineArguments) async throws
  /// `CONNECT_LIST_DOMAINS`
  func connectListDomains(_ arguments: Wire.ConnectListDomainsArguments) async throws -> Wire.ConnectListDomainsReply
  /// `CONNECT_NUM_OF_DOMAINS`
  func connectNumOfDomains() async throws -> Wire.ConnectNumOfDomainsReply
  /// `DOMAIN_CORE_DUMP`
  func domainCoreDump(_ arguments: Wire.DomainCoreDumpArguments) async throws
  /// `DOMAIN_RESTORE`
  func domainRestore(_ arguments: Wire.DomainRestoreArguments) async throws
  /// `DOMAIN_SAVE`
  func domainSave(_ arguments: Wire.DomainSaveArguments) async throws
  /// `CONNECT_DOMAIN_XML_FROM_NATIVE`
  func connectDomainXMLFromNative(_ arguments: Wire.ConnectDomainXMLFromNativeArguments) async throws -> Wire.ConnectDomainXMLFromNativeReply
  /// `CONNECT_DOMAIN_XML_TO_NATIVE`
  func connectDomainXMLToNative(_ arguments: Wire.ConnectDomainXMLToNativeArguments) async throws -> Wire.ConnectDomainXMLToNativeReply
  /// `DOMAIN_IS_ACTIVE`
  func domainIsActive(_ arguments: Wire.DomainIsActiveArguments) async throws -> Wire.DomainIsActiveReply
  /// `DOMAIN_IS_PERSISTENT`
  func domainIsPersistent(_ arguments: Wire.DomainIsPersistentArguments) async throws -> Wire.DomainIsPersistentReply
  /// `DOMAIN_GET_JOB_INFO`
  func domainGetJobInfo(_ arguments: Wire.DomainGetJobInfoArguments) async throws -> Wire.DomainGetJobInfoReply
  /// `DOMAIN_ABORT_JOB`
  func domainAbortJob(_ arguments: Wire.DomainAbortJobArguments) async throws
  /// `DOMAIN_MANAGED_SAVE`
  func domainManagedSave(_ arguments: Wire.DomainManagedSaveArguments) async throws
  /// `DOMAIN_HAS_MANAGED_SAVE_IMAGE`
  func domainHasManagedSaveImage(_ arguments: Wire.DomainHasManagedSaveImageArguments) async throws -> Wire.DomainHasManagedSaveImageReply
  /// `DOMAIN_MANAGED_SAVE_REMOVE`
  func domainManagedSaveRemove(_ arguments: Wire.DomainManagedSaveRemoveArguments) async throws
  /// `DOMAIN_CREATE_WITH_FLAGS`
  func domainCreateWithFlags(_ arguments: Wire.DomainCreateWithFlagsArguments) async throws -> Wire.DomainCreateWithFlagsReply
  /// `DOMAIN_IS_UPDATED`
  func domainIsUpdated(_ arguments: Wire.DomainIsUpdatedArguments) async throws -> Wire.DomainIsUpdatedReply
  /// `DOMAIN_GET_STATE`
  func domainGetState(_ arguments: Wire.DomainGetStateArguments) async throws -> Wire.DomainGetStateReply
  /// `DOMAIN_GET_CONTROL_INFO`
  func domainGetControlInfo(_ arguments: Wire.DomainGetControlInfoArguments) async throws -> Wire.DomainGetControlInfoReply
  /// `DOMAIN_UNDEFINE_FLAGS`
  func domainUndefineFlags(_ arguments: Wire.DomainUndefineFlagsArguments) async throws
  /// `DOMAIN_SAVE_FLAGS`
  func domainSaveFlags(_ arguments: Wire.DomainSaveFlagsArguments) async throws
  /// `DOMAIN_RESTORE_FLAGS`
  func domainRestoreFlags(_ arguments: Wire.DomainRestoreFlagsArguments) async throws
  /// `DOMAIN_DESTROY_FLAGS`
  func domainDestroyFlags(_ arguments: Wire.DomainDestroyFlagsArguments) async throws
  /// `DOMAIN_SAVE_IMAGE_GET_XML_DESC`
  func domainSaveImageGetXMLDesc(_ arguments: Wire.DomainSaveImageGetXMLDescArguments) async throws -> Wire.DomainSaveImageGetXMLDescReply
  /// `DOMAIN_SAVE_IMAGE_DEFINE_XML`
  func domainSaveImageDefineXML(_ arguments: Wire.DomainSaveImageDefineXMLArguments) async throws
  /// `DOMAIN_RESET`
  func domainReset(_ arguments: Wire.DomainResetArguments) async throws
  /// `DOMAIN_SHUTDOWN_FLAGS`
  func domainShutdownFlags(_ arguments: Wire.DomainShutdownFlagsArguments) async throws
  /// `DOMAIN_SET_METADATA`
  func domainSetMetadata(_ arguments: Wire.DomainSetMetadataArguments) async throws
  /// `DOMAIN_GET_METADATA`
  func domainGetMetadata(_ arguments: Wire.DomainGetMetadataArguments) async throws -> Wire.DomainGetMetadataReply
  /// `CONNECT_LIST_ALL_DOMAINS`
  func connectListAllDomains(_ arguments: Wire.ConnectListAllDomainsArguments) async throws -> Wire.ConnectListAllDomainsReply
  /// `DOMAIN_GET_JOB_STATS`
  func domainGetJobStats(_ arguments: Wire.DomainGetJobStatsArguments) async throws -> Wire.DomainGetJobStatsReply
  /// `DOMAIN_CREATE_XML_WITH_FILES`
  func domainCreateXMLWithFiles(_ arguments: Wire.DomainCreateXMLWithFilesArguments) async throws -> Wire.DomainCreateXMLWithFilesReply
  /// `DOMAIN_CREATE_WITH_FILES`
  func domainCreateWithFiles(_ arguments: Wire.DomainCreateWithFilesArguments) async throws -> Wire.DomainCreateWithFilesReply
  /// `DOMAIN_CORE_DUMP_WITH_FORMAT`
  func domainCoreDumpWithFormat(_ arguments: Wire.DomainCoreDumpWithFormatArguments) async throws
  /// `CONNECT_GET_ALL_DOMAIN_STATS`
  func connectGetAllDomainStats(_ arguments: Wire.ConnectGetAllDomainStatsArguments) async throws -> Wire.ConnectGetAllDomainStatsReply
  /// `DOMAIN_DEFINE_XML_FLAGS`
  func domainDefineXMLFlags(_ arguments: Wire.DomainDefineXMLFlagsArguments) async throws -> Wire.DomainDefineXMLFlagsReply
  /// `DOMAIN_RENAME`
  func domainRename(_ arguments: Wire.DomainRenameArguments) async throws -> Wire.DomainRenameReply
  /// `DOMAIN_MANAGED_SAVE_GET_XML_DESC`
  func domainManagedSaveGetXMLDesc(_ arguments: Wire.DomainManagedSaveGetXMLDescArguments) async throws -> Wire.DomainManagedSaveGetXMLDescReply
  /// `DOMAIN_MANAGED_SAVE_DEFINE_XML`
  func domainManagedSaveDefineXML(_ arguments: Wire.DomainManagedSaveDefineXMLArguments) async throws
  /// `DOMAIN_SET_LIFECYCLE_ACTION`
  func domainSetLifecycleAction(_ arguments: Wire.DomainSetLifecycleActionArguments) async throws
  /// `DOMAIN_SAVE_PARAMS`
  func domainSaveParams(_ arguments: Wire.DomainSaveParamsArguments) async throws
  /// `DOMAIN_RESTORE_PARAMS`
  func domainRestoreParams(_ arguments: Wire.DomainRestoreParamsArguments) async throws
  /// `DOMAIN_ABORT_JOB_FLAGS`
  func domainAbortJobFlags(_ arguments: Wire.DomainAbortJobFlagsArguments) async throws
  /// `DOMAIN_GET_AUTOSTART_ONCE`
  func domainGetAutostartOnce(_ arguments: Wire.DomainGetAutostartOnceArguments) async throws -> Wire.DomainGetAutostartOnceReply
  /// `DOMAIN_SET_AUTOSTART_ONCE`
  func domainSetAutostartOnce(_ arguments: Wire.DomainSetAutostartOnceArguments) async throws
}

extension DomainService {
  package func domainCreate(_ arguments: Wire.DomainCreateArguments) async throws { throw ServiceError.unsupported("virDomainCreate") }
  package func domainCreateXML(_ arguments: Wire.DomainCreateXMLArguments) async throws -> Wire.DomainCreateXMLReply { throw ServiceError.unsupported("virDomainCreateXML") }
  package func domainDefineXML(_ arguments: Wire.DomainDefineXMLArguments) async throws -> Wire.DomainDefineXMLReply { throw ServiceError.unsupported("virDomainDefineXML") }
  package func domainDestroy(_ arguments: Wire.DomainDestroyArguments) async throws { throw ServiceError.unsupported("virDomainDestroy") }
  package func domainGetXMLDesc(_ arguments: Wire.DomainGetXMLDescArguments) async throws -> Wire.DomainGetXMLDescReply { throw ServiceError.unsupported("virDomainGetXMLDesc") }
  package func domainGetAutostart(_ arguments: Wire.DomainGetAutostartArguments) async throws -> Wire.DomainGetAutostartReply { throw ServiceError.unsupported("virDomainGetAutostart") }
  package func domainGetInfo(_ arguments: Wire.DomainGetInfoArguments) async throws -> Wire.DomainGetInfoReply { throw ServiceError.unsupported("virDomainGetInfo") }
  package func domainGetOSType(_ arguments: Wire.DomainGetOSTypeArguments) async throws -> Wire.DomainGetOSTypeReply { throw ServiceError.unsupported("virDomainGetOSType") }
  package func connectListDefinedDomains(_ arguments: Wire.ConnectListDefinedDomainsArguments) async throws -> Wire.ConnectListDefinedDomainsReply { throw ServiceError.unsupported("virConnectListDefinedDomains") }
  package func domainLookupByID(_ arguments: Wire.DomainLookupByIDArguments) async throws -> Wire.DomainLookupByIDReply { throw ServiceError.unsupported("virDomainLookupByID") }
  package func domainLookupByName(_ arguments: Wire.DomainLookupByNameArguments) async throws -> Wire.DomainLookupByNameReply { throw ServiceError.unsupported("virDomainLookupByName") }
  package func domainLookupByUUID(_ arguments: Wire.DomainLookupByUUIDArguments) async throws -> Wire.DomainLookupByUUIDReply { throw ServiceError.unsupported("virDomainLookupByUUID") }
  package func connectNumOfDefinedDomains() async throws -> Wire.ConnectNumOfDefinedDomainsReply { throw ServiceError.unsupported("virConnectNumOfDefinedDomains") }
  package func domainReboot(_ arguments: Wire.DomainRebootArguments) async throws { throw ServiceError.unsupported("virDomainReboot") }
  package func domainResume(_ arguments: Wire.DomainResumeArguments) async throws { throw ServiceError.unsupported("virDomainResume") }
  package func domainSetAutostart(_ arguments: Wire.DomainSetAutostartArguments) async throws { throw ServiceError.unsupported("virDomainSetAutostart") }
  package func domainShutdown(_ arguments: Wire.DomainShutdownArguments) async throws { throw ServiceError.unsupported("virDomainShutdown") }
  package func domainSuspend(_ arguments: Wire.DomainSuspendArguments) async throws { throw ServiceError.unsupported("virDomainSuspend") }
  package func domainUndefine(_ arguments: Wire.DomainUndefineArguments) async throws { throw ServiceError.unsupported("virDomainUndefine") }
  package func connectListDomains(_ arguments: Wire.ConnectListDomainsArguments) async throws -> Wire.ConnectListDomainsReply { throw ServiceError.unsupported("virConnectListDomains") }
  package func connectNumOfDomains() async throws -> Wire.ConnectNumOfDomainsReply { throw ServiceError.unsupported("virConnectNumOfDomains") }
  package func domainCoreDump(_ arguments: Wire.DomainCoreDumpArguments) async throws { throw ServiceError.unsupported("virDomainCoreDump") }
  package func domainRestore(_ arguments: Wire.DomainRestoreArguments) async throws { throw ServiceError.unsupported("virDomainRestore") }
  package func domainSave(_ arguments: Wire.DomainSaveArguments) async throws { throw ServiceError.unsupported("virDomainSave") }
  package func connectDomainXMLFromNative(_ arguments: Wire.ConnectDomainXMLFromNativeArguments) async throws -> Wire.ConnectDomainXMLFromNativeReply { throw ServiceError.unsupported("virConnectDomainXMLFromNative") }
  package func connectDomainXMLToNative(_ arguments: Wire.ConnectDomainXMLToNativeArguments) async throws -> Wire.ConnectDomainXMLToNativeReply { throw ServiceError.unsupported("virConnectDomainXMLToNative") }
  package func domainIsActive(_ arguments: Wire.DomainIsActiveArguments) async throws -> Wire.DomainIsActiveReply { throw ServiceError.unsupported("virDomainIsActive") }
  package func domainIsPersistent(_ arguments: Wire.DomainIsPersistentArguments) async throws -> Wire.DomainIsPersistentReply { throw ServiceError.unsupported("virDomainIsPersistent") }
  package func domainGetJobInfo(_ arguments: Wire.DomainGetJobInfoArguments) async throws -> Wire.DomainGetJobInfoReply { throw ServiceError.unsupported("virDomainGetJobInfo") }
  package func domainAbortJob(_ arguments: Wire.DomainAbortJobArguments) async throws { throw ServiceError.unsupported("virDomainAbortJob") }
  package func domainManagedSave(_ arguments: Wire.DomainManagedSaveArguments) async throws { throw ServiceError.unsupported("virDomainManagedSave") }
  package func domainHasManagedSaveImage(_ arguments: Wire.DomainHasManagedSaveImageArguments) async throws -> Wire.DomainHasManagedSaveImageReply { throw ServiceError.unsupported("virDomainHasManagedSaveImage") }
  package func domainManagedSaveRemove(_ arguments: Wire.DomainManagedSaveRemoveArguments) async throws { throw ServiceError.unsupported("virDomainManagedSaveRemove") }
  package func domainCreateWithFlags(_ arguments: Wire.DomainCreateWithFlagsArguments) async throws -> Wire.DomainCreateWithFlagsReply { throw ServiceError.unsupported("virDomainCreateWithFlags") }
  package func domainIsUpdated(_ arguments: Wire.DomainIsUpdatedArguments) async throws -> Wire.DomainIsUpdatedReply { throw ServiceError.unsupported("virDomainIsUpdated") }
  package func domainGetState(_ arguments: Wire.DomainGetStateArguments) async throws -> Wire.DomainGetStateReply { throw ServiceError.unsupported("virDomainGetState") }
  package func domainGetControlInfo(_ arguments: Wire.DomainGetControlInfoArguments) async throws -> Wire.DomainGetControlInfoReply { throw ServiceError.unsupported("virDomainGetControlInfo") }
  package func domainUndefineFlags(_ arguments: Wire.DomainUndefineFlagsArguments) async throws { throw ServiceError.unsupported("virDomainUndefineFlags") }
  package func domainSaveFlags(_ arguments: Wire.DomainSaveFlagsArguments) async throws { throw ServiceError.unsupported("virDomainSaveFlags") }
  package func domainRestoreFlags(_ arguments: Wire.DomainRestoreFlagsArguments) async throws { throw ServiceError.unsupported("virDomainRestoreFlags") }
  package func domainDestroyFlags(_ arguments: Wire.DomainDestroyFlagsArguments) async throws { throw ServiceError.unsupported("virDomainDestroyFlags") }
  package func domainSaveImageGetXMLDesc(_ arguments: Wire.DomainSaveImageGetXMLDescArguments) async throws -> Wire.DomainSaveImageGetXMLDescReply { throw ServiceError.unsupported("virDomainSaveImageGetXMLDesc") }
  package func domainSaveImageDefineXML(_ arguments: Wire.DomainSaveImageDefineXMLArguments) async throws { throw ServiceError.unsupported("virDomainSaveImageDefineXML") }
  package func domainReset(_ arguments: Wire.DomainResetArguments) async throws { throw ServiceError.unsupported("virDomainReset") }
  package func domainShutdownFlags(_ arguments: Wire.DomainShutdownFlagsArguments) async throws { throw ServiceError.unsupported("virDomainShutdownFlags") }
  package func domainSetMetadata(_ arguments: Wire.DomainSetMetadataArguments) async throws { throw ServiceError.unsupported("virDomainSetMetadata") }
  package func domainGetMetadata(_ arguments: Wire.DomainGetMetadataArguments) async throws -> Wire.DomainGetMetadataReply { throw ServiceError.unsupported("virDomainGetMetadata") }
  package func connectListAllDomains(_ arguments: Wire.ConnectListAllDomainsArguments) async throws -> Wire.ConnectListAllDomainsReply { throw ServiceError.unsupported("virConnectListAllDomains") }
  package func domainGetJobStats(_ arguments: Wire.DomainGetJobStatsArguments) async throws -> Wire.DomainGetJobStatsReply { throw ServiceError.unsupported("virDomainGetJobStats") }
  package func domainCreateXMLWithFiles(_ arguments: Wire.DomainCreateXMLWithFilesArguments) async throws -> Wire.DomainCreateXMLWithFilesReply { throw ServiceError.unsupported("virDomainCreateXMLWithFiles") }
  package func domainCreateWithFiles(_ arguments: Wire.DomainCreateWithFilesArguments) async throws -> Wire.DomainCreateWithFilesReply { throw ServiceError.unsupported("virDomainCreateWithFiles") }
  package func domainCoreDumpWithFormat(_ arguments: Wire.DomainCoreDumpWithFormatArguments) async throws { throw ServiceError.unsupported("virDomainCoreDumpWithFormat") }
  package func connectGetAllDomainStats(_ arguments: Wire.ConnectGetAllDomainStatsArguments) async throws -> Wire.ConnectGetAllDomainStatsReply { throw ServiceError.unsupported("virConnectGetAllDomainStats") }
  package func domainDefineXMLFlags(_ arguments: Wire.DomainDefineXMLFlagsArguments) async throws -> Wire.DomainDefineXMLFlagsReply { throw ServiceError.unsupported("virDomainDefineXMLFlags") }
  package func domainRename(_ arguments: Wire.DomainRenameArguments) async throws -> Wire.DomainRenameReply { throw ServiceError.unsupported("virDomainRename") }
  package func domainManagedSaveGetXMLDesc(_ arguments: Wire.DomainManagedSaveGetXMLDescArguments) async throws -> Wire.DomainManagedSaveGetXMLDescReply { throw ServiceError.unsupported("virDomainManagedSaveGetXMLDesc") }
  package func domainManagedSaveDefineXML(_ arguments: Wire.DomainManagedSaveDefineXMLArguments) async throws { throw ServiceError.unsupported("virDomainManagedSaveDefineXML") }
  package func domainSetLifecycleAction(_ arguments: Wire.DomainSetLifecycleActionArguments) async throws { throw ServiceError.unsupported("virDomainSetLifecycleAction") }
  package func domainSaveParams(_ arguments: Wire.DomainSaveParamsArguments) async throws { throw ServiceError.unsupported("virDomainSaveParams") }
  package func domainRestoreParams(_ arguments: Wire.DomainRestoreParamsArguments) async throws { throw ServiceError.unsupported("virDomainRestoreParams") }
  package func domainAbortJobFlags(_ arguments: Wire.DomainAbortJobFlagsArguments) async throws { throw ServiceError.unsupported("virDomainAbortJobFlags") }
  package func domainGetAutostartOnce(_ arguments: Wire.DomainGetAutostartOnceArguments) async throws -> Wire.DomainGetAutostartOnceReply { throw ServiceError.unsupported("virDomainGetAutostartOnce") }
  package func domainSetAutostartOnce(_ arguments: Wire.DomainSetAutostartOnceArguments) async throws { throw ServiceError.unsupported("virDomainSetAutostartOnce") }
}

extension DomainService {
  /// Decodes a call, serves it and encodes the reply; nil when `procedure` is not one of this area.
  package func dispatchDomain(procedure: Int32, payload: [UInt8]) async throws -> [UInt8]? {
    switch procedure {
    case 9: try await ServiceCall.perform(payload, Wire.DomainCreateArguments.self, domainCreate)
    case 10: try await ServiceCall.answer(payload, Wire.DomainCreateXMLArguments.self, domainCreateXML)
    case 11: try await ServiceCall.answer(payload, Wire.DomainDefineXMLArguments.self, domainDefineXML)
    case 12: try await ServiceCall.perform(payload, Wire.DomainDestroyArguments.self, domainDestroy)
    case 14: try await ServiceCall.answer(payload, Wire.DomainGetXMLDescArguments.self, domainGetXMLDesc)
    case 15: try await ServiceCall.answer(payload, Wire.DomainGetAutostartArguments.self, domainGetAutostart)
    case 16: try await ServiceCall.answer(payload, Wire.DomainGetInfoArguments.self, domainGetInfo)
    case 19: try await ServiceCall.answer(payload, Wire.DomainGetOSTypeArguments.self, domainGetOSType)
    case 21: try await ServiceCall.answer(payload, Wire.ConnectListDefinedDomainsArguments.self, connectListDefinedDomains)
    case 22: try await ServiceCall.answer(payload, Wire.DomainLookupByIDArguments.self, domainLookupByID)
    case 23: try await ServiceCall.answer(payload, Wire.DomainLookupByNameArguments.self, domainLookupByName)
    case 24: try await ServiceCall.answer(payload, Wire.DomainLookupByUUIDArguments.self, domainLookupByUUID)
    case 25: try await ServiceCall.answer(connectNumOfDefinedDomains)
    case 27: try await ServiceCall.perform(payload, Wire.DomainRebootArguments.self, domainReboot)
    case 28: try await ServiceCall.perform(payload, Wire.DomainResumeArguments.self, domainResume)
    case 29: try await ServiceCall.perform(payload, Wire.DomainSetAutostartArguments.self, domainSetAutostart)
    case 33: try await ServiceCall.perform(payload, Wire.DomainShutdownArguments.self, domainShutdown)
    case 34: try await ServiceCall.perform(payload, Wire.DomainSuspendArguments.self, domainSuspend)
    case 35: try await ServiceCall.perform(payload, Wire.DomainUndefineArguments.self, domainUndefine)
    case 37: try await ServiceCall.answer(payload, Wire.ConnectListDomainsArguments.self, connectListDomains)
    case 51: try await ServiceCall.answer(connectNumOfDomains)
    case 53: try await ServiceCall.perform(payload, Wire.DomainCoreDumpArguments.self, domainCoreDump)
    case 54: try await ServiceCall.perform(payload, Wire.DomainRestoreArguments.self, domainRestore)
    case 55: try await ServiceCall.perform(payload, Wire.DomainSaveArguments.self, domainSave)
    case 135: try await ServiceCall.answer(payload, Wire.ConnectDomainXMLFromNativeArguments.self, connectDomainXMLFromNative)
    case 136: try await ServiceCall.answer(payload, Wire.ConnectDomainXMLToNativeArguments.self, connectDomainXMLToNative)
    case 150: try await ServiceCall.answer(payload, Wire.DomainIsActiveArguments.self, domainIsActive)
    case 151: try await ServiceCall.answer(payload, Wire.DomainIsPersistentArguments.self, domainIsPersistent)
    case 163: try await ServiceCall.answer(payload, Wire.DomainGetJobInfoArguments.self, domainGetJobInfo)
    case 164: try await ServiceCall.perform(payload, Wire.DomainAbortJobArguments.self, domainAbortJob)
    case 182: try await ServiceCall.perform(payload, Wire.DomainManagedSaveArguments.self, domainManagedSave)
    case 183: try await ServiceCall.answer(payload, Wire.DomainHasManagedSaveImageArguments.self, domainHasManagedSaveImage)
    case 184: try await ServiceCall.perform(payload, Wire.DomainManagedSaveRemoveArguments.self, domainManagedSaveRemove)
    case 196: try await ServiceCall.answer(payload, Wire.DomainCreateWithFlagsArguments.self, domainCreateWithFlags)
    case 202: try await ServiceCall.answer(payload, Wire.DomainIsUpdatedArguments.self, domainIsUpdated)
    case 212: try await ServiceCall.answer(payload, Wire.DomainGetStateArguments.self, domainGetState)
    case 229: try await ServiceCall.answer(payload, Wire.DomainGetControlInfoArguments.self, domainGetControlInfo)
    case 231: try await ServiceCall.perform(payload, Wire.DomainUndefineFlagsArguments.self, domainUndefineFlags)
    case 232: try await ServiceCall.perform(payload, Wire.DomainSaveFlagsArguments.self, domainSaveFlags)
    case 233: try await ServiceCall.perform(payload, Wire.DomainRestoreFlagsArguments.self, domainRestoreFlags)
    case 234: try await ServiceCall.perform(payload, Wire.DomainDestroyFlagsArguments.self, domainDestroyFlags)
    case 235: try await ServiceCall.answer(payload, Wire.DomainSaveImageGetXMLDescArguments.self, domainSaveImageGetXMLDesc)
    case 236: try await ServiceCall.perform(payload, Wire.DomainSaveImageDefineXMLArguments.self, domainSaveImageDefineXML)
    case 245: try await ServiceCall.perform(payload, Wire.DomainResetArguments.self, domainReset)
    case 258: try await ServiceCall.perform(payload, Wire.DomainShutdownFlagsArguments.self, domainShutdownFlags)
    case 264: try await ServiceCall.perform(payload, Wire.DomainSetMetadataArguments.self, domainSetMetadata)
    case 265: try await ServiceCall.answer(payload, Wire.DomainGetMetadataArguments.self, domainGetMetadata)
    case 273: try await ServiceCall.answer(payload, Wire.ConnectListAllDomainsArguments.self, connectListAllDomains)
    case 298: try await ServiceCall.answer(payload, Wire.DomainGetJobStatsArguments.self, domainGetJobStats)
    case 309: try await ServiceCall.answer(payload, Wire.DomainCreateXMLWithFilesArguments.self, domainCreateXMLWithFiles)
    case 310: try await ServiceCall.answer(payload, Wire.DomainCreateWithFilesArguments.self, domainCreateWithFiles)
    case 334: try await ServiceCall.perform(payload, Wire.DomainCoreDumpWithFormatArguments.self, domainCoreDumpWithFormat)
    case 344: try await ServiceCall.answer(payload, Wire.ConnectGetAllDomainStatsArguments.self, connectGetAllDomainStats)
    case 350: try await ServiceCall.answer(payload, Wire.DomainDefineXMLFlagsArguments.self, domainDefineXMLFlags)
    case 358: try await ServiceCall.answer(payload, Wire.DomainRenameArguments.self, domainRename)
    case 388: try await ServiceCall.answer(payload, Wire.DomainManagedSaveGetXMLDescArguments.self, domainManagedSaveGetXMLDesc)
    case 389: try await ServiceCall.perform(payload, Wire.DomainManagedSaveDefineXMLArguments.self, domainManagedSaveDefineXML)
    case 390: try await ServiceCall.perform(payload, Wire.DomainSetLifecycleActionArguments.self, domainSetLifecycleAction)
    case 440: try await ServiceCall.perform(payload, Wire.DomainSaveParamsArguments.self, domainSaveParams)
    case 441: try await ServiceCall.perform(payload, Wire.DomainRestoreParamsArguments.self, domainRestoreParams)
    case 442: try await ServiceCall.perform(payload, Wire.DomainAbortJobFlagsArguments.self, domainAbortJobFlags)
    case 449: try await ServiceCall.answer(payload, Wire.DomainGetAutostartOnceArguments.self, domainGetAutostartOnce)
    case 450: try await ServiceCall.perform(payload, Wire.DomainSetAutostartOnceArguments.self, domainSetAutostartOnce)
    default: nil
    }
  }
}
