// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/storage.x by `make generate`; do not edit.
// swift-format-ignore-file

/// Serves the procedures of `storage.x`. What an implementation leaves out is answered as unsupported.
package protocol StorageService: Sendable {
  /// `CONNECT_NUM_OF_STORAGE_POOLS`
  func connectNumOfStoragePools() async throws -> Wire.ConnectNumOfStoragePoolsReply
  /// `CONNECT_LIST_STORAGE_POOLS`
  func connectListStoragePools(_ arguments: Wire.ConnectListStoragePoolsArguments) async throws -> Wire.ConnectListStoragePoolsReply
  /// `CONNECT_NUM_OF_DEFINED_STORAGE_POOLS`
  func connectNumOfDefinedStoragePools() async throws -> Wire.ConnectNumOfDefinedStoragePoolsReply
  /// `CONNECT_LIST_DEFINED_STORAGE_POOLS`
  func connectListDefinedStoragePools(_ arguments: Wire.ConnectListDefinedStoragePoolsArguments) async throws -> Wire.ConnectListDefinedStoragePoolsReply
  /// `CONNECT_FIND_STORAGE_POOL_SOURCES`
  func connectFindStoragePoolSources(_ arguments: Wire.ConnectFindStoragePoolSourcesArguments) async throws -> Wire.ConnectFindStoragePoolSourcesReply
  /// `STORAGE_POOL_CREATE_XML`
  func storagePoolCreateXML(_ arguments: Wire.StoragePoolCreateXMLArguments) async throws -> Wire.StoragePoolCreateXMLReply
  /// `STORAGE_POOL_DEFINE_XML`
  func storagePoolDefineXML(_ arguments: Wire.StoragePoolDefineXMLArguments) async throws -> Wire.StoragePoolDefineXMLReply
  /// `STORAGE_POOL_CREATE`
  func storagePoolCreate(_ arguments: Wire.StoragePoolCreateArguments) async throws
  /// `STORAGE_POOL_BUILD`
  func storagePoolBuild(_ arguments: Wire.StoragePoolBuildArguments) async throws
  /// `STORAGE_POOL_DESTROY`
  func storagePoolDestroy(_ arguments: Wire.StoragePoolDestroyArguments) async throws
  /// `STORAGE_POOL_DELETE`
  func storagePoolDelete(_ arguments: Wire.StoragePoolDeleteArguments) async throws
  /// `STORAGE_POOL_UNDEFINE`
  func storagePoolUndefine(_ arguments: Wire.StoragePoolUndefineArguments) async throws
  /// `STORAGE_POOL_REFRESH`
  func storagePoolRefresh(_ arguments: Wire.StoragePoolRefreshArguments) async throws
  /// `STORAGE_POOL_LOOKUP_BY_NAME`
  func storagePoolLookupByName(_ arguments: Wire.StoragePoolLookupByNameArguments) async throws -> Wire.StoragePoolLookupByNameReply
  /// `STORAGE_POOL_LOOKUP_BY_UUID`
  func storagePoolLookupByUUID(_ arguments: Wire.StoragePoolLookupByUUIDArguments) async throws -> Wire.StoragePoolLookupByUUIDReply
  /// `STORAGE_POOL_LOOKUP_BY_VOLUME`
  func storagePoolLookupByVolume(_ arguments: Wire.StoragePoolLookupByVolumeArguments) async throws -> Wire.StoragePoolLookupByVolumeReply
  /// `STORAGE_POOL_GET_INFO`
  func storagePoolGetInfo(_ arguments: Wire.StoragePoolGetInfoArguments) async throws -> Wire.StoragePoolGetInfoReply
  /// `STORAGE_POOL_GET_XML_DESC`
  func storagePoolGetXMLDesc(_ arguments: Wire.StoragePoolGetXMLDescArguments) async throws -> Wire.StoragePoolGetXMLDescReply
  /// `STORAGE_POOL_GET_AUTOSTART`
  func storagePoolGetAutostart(_ arguments: Wire.StoragePoolGetAutostartArguments) async throws -> Wire.StoragePoolGetAutostartReply
  /// `STORAGE_POOL_SET_AUTOSTART`
  func storagePoolSetAutostart(_ arguments: Wire.StoragePoolSetAutostartArguments) async throws
  /// `STORAGE_POOL_NUM_OF_VOLUMES`
  func storagePoolNumOfVolumes(_ arguments: Wire.StoragePoolNumOfVolumesArguments) async throws -> Wire.StoragePoolNumOfVolumesReply
  /// `STORAGE_POOL_LIST_VOLUMES`
  func storagePoolListVolumes(_ arguments: Wire.StoragePoolListVolumesArguments) async throws -> Wire.StoragePoolListVolumesReply
  /// `STORAGE_VOL_CREATE_XML`
  func storageVolCreateXML(_ arguments: Wire.StorageVolCreateXMLArguments) async throws -> Wire.StorageVolCreateXMLReply
  /// `STORAGE_VOL_DELETE`
  func storageVolDelete(_ arguments: Wire.StorageVolDeleteArguments) async throws
  /// `STORAGE_VOL_LOOKUP_BY_NAME`
  func storageVolLookupByName(_ arguments: Wire.StorageVolLookupByNameArguments) async throws -> Wire.StorageVolLookupByNameReply
  /// `STORAGE_VOL_LOOKUP_BY_KEY`
  func storageVolLookupByKey(_ arguments: Wire.StorageVolLookupByKeyArguments) async throws -> Wire.StorageVolLookupByKeyReply
  /// `STORAGE_VOL_LOOKUP_BY_PATH`
  func storageVolLookupByPath(_ arguments: Wire.StorageVolLookupByPathArguments) async throws -> Wire.StorageVolLookupByPathReply
  /// `STORAGE_VOL_GET_INFO`
  func storageVolGetInfo(_ arguments: Wire.StorageVolGetInfoArguments) async throws -> Wire.StorageVolGetInfoReply
  /// `STORAGE_VOL_GET_XML_DESC`
  func storageVolGetXMLDesc(_ arguments: Wire.StorageVolGetXMLDescArguments) async throws -> Wire.StorageVolGetXMLDescReply
  /// `STORAGE_VOL_GET_PATH`
  func storageVolGetPath(_ arguments: Wire.StorageVolGetPathArguments) async throws -> Wire.StorageVolGetPathReply
  /// `STORAGE_VOL_CREATE_XML_FROM`
  func storageVolCreateXMLFrom(_ arguments: Wire.StorageVolCreateXMLFromArguments) async throws -> Wire.StorageVolCreateXMLFromReply
  /// `STORAGE_POOL_IS_ACTIVE`
  func storagePoolIsActive(_ arguments: Wire.StoragePoolIsActiveArguments) async throws -> Wire.StoragePoolIsActiveReply
  /// `STORAGE_POOL_IS_PERSISTENT`
  func storagePoolIsPersistent(_ arguments: Wire.StoragePoolIsPersistentArguments) async throws -> Wire.StoragePoolIsPersistentReply
  /// `STORAGE_VOL_WIPE`
  func storageVolWipe(_ arguments: Wire.StorageVolWipeArguments) async throws
  /// `STORAGE_VOL_UPLOAD`
  func storageVolUpload(_ arguments: Wire.StorageVolUploadArguments) async throws
  /// `STORAGE_VOL_DOWNLOAD`
  func storageVolDownload(_ arguments: Wire.StorageVolDownloadArguments) async throws
  /// `STORAGE_VOL_WIPE_PATTERN`
  func storageVolWipePattern(_ arguments: Wire.StorageVolWipePatternArguments) async throws
  /// `STORAGE_VOL_RESIZE`
  func storageVolResize(_ arguments: Wire.StorageVolResizeArguments) async throws
  /// `CONNECT_LIST_ALL_STORAGE_POOLS`
  func connectListAllStoragePools(_ arguments: Wire.ConnectListAllStoragePoolsArguments) async throws -> Wire.ConnectListAllStoragePoolsReply
  /// `STORAGE_POOL_LIST_ALL_VOLUMES`
  func storagePoolListAllVolumes(_ arguments: Wire.StoragePoolListAllVolumesArguments) async throws -> Wire.StoragePoolListAllVolumesReply
  /// `CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY`
  func connectStoragePoolEventRegisterAny(_ arguments: Wire.ConnectStoragePoolEventRegisterAnyArguments) async throws -> Wire.ConnectStoragePoolEventRegisterAnyReply
  /// `CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY`
  func connectStoragePoolEventDeregisterAny(_ arguments: Wire.ConnectStoragePoolEventDeregisterAnyArguments) async throws
  /// `STORAGE_VOL_GET_INFO_FLAGS`
  func storageVolGetInfoFlags(_ arguments: Wire.StorageVolGetInfoFlagsArguments) async throws -> Wire.StorageVolGetInfoFlagsReply
  /// `STORAGE_POOL_LOOKUP_BY_TARGET_PATH`
  func storagePoolLookupByTargetPath(_ arguments: Wire.StoragePoolLookupByTargetPathArguments) async throws -> Wire.StoragePoolLookupByTargetPathReply
  /// `CONNECT_GET_STORAGE_POOL_CAPABILITIES`
  func connectGetStoragePoolCapabilities(_ arguments: Wire.ConnectGetStoragePoolCapabilitiesArguments) async throws -> Wire.ConnectGetStoragePoolCapabilitiesReply
}

extension StorageService {
  package func connectNumOfStoragePools() async throws -> Wire.ConnectNumOfStoragePoolsReply { throw ServiceError.unsupported("virConnectNumOfStoragePools") }
  package func connectListStoragePools(_ arguments: Wire.ConnectListStoragePoolsArguments) async throws -> Wire.ConnectListStoragePoolsReply { throw ServiceError.unsupported("virConnectListStoragePools") }
  package func connectNumOfDefinedStoragePools() async throws -> Wire.ConnectNumOfDefinedStoragePoolsReply { throw ServiceError.unsupported("virConnectNumOfDefinedStoragePools") }
  package func connectListDefinedStoragePools(_ arguments: Wire.ConnectListDefinedStoragePoolsArguments) async throws -> Wire.ConnectListDefinedStoragePoolsReply { throw ServiceError.unsupported("virConnectListDefinedStoragePools") }
  package func connectFindStoragePoolSources(_ arguments: Wire.ConnectFindStoragePoolSourcesArguments) async throws -> Wire.ConnectFindStoragePoolSourcesReply { throw ServiceError.unsupported("virConnectFindStoragePoolSources") }
  package func storagePoolCreateXML(_ arguments: Wire.StoragePoolCreateXMLArguments) async throws -> Wire.StoragePoolCreateXMLReply { throw ServiceError.unsupported("virStoragePoolCreateXML") }
  package func storagePoolDefineXML(_ arguments: Wire.StoragePoolDefineXMLArguments) async throws -> Wire.StoragePoolDefineXMLReply { throw ServiceError.unsupported("virStoragePoolDefineXML") }
  package func storagePoolCreate(_ arguments: Wire.StoragePoolCreateArguments) async throws { throw ServiceError.unsupported("virStoragePoolCreate") }
  package func storagePoolBuild(_ arguments: Wire.StoragePoolBuildArguments) async throws { throw ServiceError.unsupported("virStoragePoolBuild") }
  package func storagePoolDestroy(_ arguments: Wire.StoragePoolDestroyArguments) async throws { throw ServiceError.unsupported("virStoragePoolDestroy") }
  package func storagePoolDelete(_ arguments: Wire.StoragePoolDeleteArguments) async throws { throw ServiceError.unsupported("virStoragePoolDelete") }
  package func storagePoolUndefine(_ arguments: Wire.StoragePoolUndefineArguments) async throws { throw ServiceError.unsupported("virStoragePoolUndefine") }
  package func storagePoolRefresh(_ arguments: Wire.StoragePoolRefreshArguments) async throws { throw ServiceError.unsupported("virStoragePoolRefresh") }
  package func storagePoolLookupByName(_ arguments: Wire.StoragePoolLookupByNameArguments) async throws -> Wire.StoragePoolLookupByNameReply { throw ServiceError.unsupported("virStoragePoolLookupByName") }
  package func storagePoolLookupByUUID(_ arguments: Wire.StoragePoolLookupByUUIDArguments) async throws -> Wire.StoragePoolLookupByUUIDReply { throw ServiceError.unsupported("virStoragePoolLookupByUUID") }
  package func storagePoolLookupByVolume(_ arguments: Wire.StoragePoolLookupByVolumeArguments) async throws -> Wire.StoragePoolLookupByVolumeReply { throw ServiceError.unsupported("virStoragePoolLookupByVolume") }
  package func storagePoolGetInfo(_ arguments: Wire.StoragePoolGetInfoArguments) async throws -> Wire.StoragePoolGetInfoReply { throw ServiceError.unsupported("virStoragePoolGetInfo") }
  package func storagePoolGetXMLDesc(_ arguments: Wire.StoragePoolGetXMLDescArguments) async throws -> Wire.StoragePoolGetXMLDescReply { throw ServiceError.unsupported("virStoragePoolGetXMLDesc") }
  package func storagePoolGetAutostart(_ arguments: Wire.StoragePoolGetAutostartArguments) async throws -> Wire.StoragePoolGetAutostartReply { throw ServiceError.unsupported("virStoragePoolGetAutostart") }
  package func storagePoolSetAutostart(_ arguments: Wire.StoragePoolSetAutostartArguments) async throws { throw ServiceError.unsupported("virStoragePoolSetAutostart") }
  package func storagePoolNumOfVolumes(_ arguments: Wire.StoragePoolNumOfVolumesArguments) async throws -> Wire.StoragePoolNumOfVolumesReply { throw ServiceError.unsupported("virStoragePoolNumOfVolumes") }
  package func storagePoolListVolumes(_ arguments: Wire.StoragePoolListVolumesArguments) async throws -> Wire.StoragePoolListVolumesReply { throw ServiceError.unsupported("virStoragePoolListVolumes") }
  package func storageVolCreateXML(_ arguments: Wire.StorageVolCreateXMLArguments) async throws -> Wire.StorageVolCreateXMLReply { throw ServiceError.unsupported("virStorageVolCreateXML") }
  package func storageVolDelete(_ arguments: Wire.StorageVolDeleteArguments) async throws { throw ServiceError.unsupported("virStorageVolDelete") }
  package func storageVolLookupByName(_ arguments: Wire.StorageVolLookupByNameArguments) async throws -> Wire.StorageVolLookupByNameReply { throw ServiceError.unsupported("virStorageVolLookupByName") }
  package func storageVolLookupByKey(_ arguments: Wire.StorageVolLookupByKeyArguments) async throws -> Wire.StorageVolLookupByKeyReply { throw ServiceError.unsupported("virStorageVolLookupByKey") }
  package func storageVolLookupByPath(_ arguments: Wire.StorageVolLookupByPathArguments) async throws -> Wire.StorageVolLookupByPathReply { throw ServiceError.unsupported("virStorageVolLookupByPath") }
  package func storageVolGetInfo(_ arguments: Wire.StorageVolGetInfoArguments) async throws -> Wire.StorageVolGetInfoReply { throw ServiceError.unsupported("virStorageVolGetInfo") }
  package func storageVolGetXMLDesc(_ arguments: Wire.StorageVolGetXMLDescArguments) async throws -> Wire.StorageVolGetXMLDescReply { throw ServiceError.unsupported("virStorageVolGetXMLDesc") }
  package func storageVolGetPath(_ arguments: Wire.StorageVolGetPathArguments) async throws -> Wire.StorageVolGetPathReply { throw ServiceError.unsupported("virStorageVolGetPath") }
  package func storageVolCreateXMLFrom(_ arguments: Wire.StorageVolCreateXMLFromArguments) async throws -> Wire.StorageVolCreateXMLFromReply { throw ServiceError.unsupported("virStorageVolCreateXMLFrom") }
  package func storagePoolIsActive(_ arguments: Wire.StoragePoolIsActiveArguments) async throws -> Wire.StoragePoolIsActiveReply { throw ServiceError.unsupported("virStoragePoolIsActive") }
  package func storagePoolIsPersistent(_ arguments: Wire.StoragePoolIsPersistentArguments) async throws -> Wire.StoragePoolIsPersistentReply { throw ServiceError.unsupported("virStoragePoolIsPersistent") }
  package func storageVolWipe(_ arguments: Wire.StorageVolWipeArguments) async throws { throw ServiceError.unsupported("virStorageVolWipe") }
  package func storageVolUpload(_ arguments: Wire.StorageVolUploadArguments) async throws { throw ServiceError.unsupported("virStorageVolUpload") }
  package func storageVolDownload(_ arguments: Wire.StorageVolDownloadArguments) async throws { throw ServiceError.unsupported("virStorageVolDownload") }
  package func storageVolWipePattern(_ arguments: Wire.StorageVolWipePatternArguments) async throws { throw ServiceError.unsupported("virStorageVolWipePattern") }
  package func storageVolResize(_ arguments: Wire.StorageVolResizeArguments) async throws { throw ServiceError.unsupported("virStorageVolResize") }
  package func connectListAllStoragePools(_ arguments: Wire.ConnectListAllStoragePoolsArguments) async throws -> Wire.ConnectListAllStoragePoolsReply { throw ServiceError.unsupported("virConnectListAllStoragePools") }
  package func storagePoolListAllVolumes(_ arguments: Wire.StoragePoolListAllVolumesArguments) async throws -> Wire.StoragePoolListAllVolumesReply { throw ServiceError.unsupported("virStoragePoolListAllVolumes") }
  package func connectStoragePoolEventRegisterAny(_ arguments: Wire.ConnectStoragePoolEventRegisterAnyArguments) async throws -> Wire.ConnectStoragePoolEventRegisterAnyReply { throw ServiceError.unsupported("virConnectStoragePoolEventRegisterAny") }
  package func connectStoragePoolEventDeregisterAny(_ arguments: Wire.ConnectStoragePoolEventDeregisterAnyArguments) async throws { throw ServiceError.unsupported("virConnectStoragePoolEventDeregisterAny") }
  package func storageVolGetInfoFlags(_ arguments: Wire.StorageVolGetInfoFlagsArguments) async throws -> Wire.StorageVolGetInfoFlagsReply { throw ServiceError.unsupported("virStorageVolGetInfoFlags") }
  package func storagePoolLookupByTargetPath(_ arguments: Wire.StoragePoolLookupByTargetPathArguments) async throws -> Wire.StoragePoolLookupByTargetPathReply { throw ServiceError.unsupported("virStoragePoolLookupByTargetPath") }
  package func connectGetStoragePoolCapabilities(_ arguments: Wire.ConnectGetStoragePoolCapabilitiesArguments) async throws -> Wire.ConnectGetStoragePoolCapabilitiesReply { throw ServiceError.unsupported("virConnectGetStoragePoolCapabilities") }
}

extension StorageService {
  /// Decodes a call, serves it and encodes the reply; nil when `procedure` is not one of this area.
  package func dispatchStorage(procedure: Int32, payload: [UInt8]) async throws -> [UInt8]? {
    switch procedure {
    case 71: try await ServiceCall.answer(connectNumOfStoragePools)
    case 72: try await ServiceCall.answer(payload, Wire.ConnectListStoragePoolsArguments.self, connectListStoragePools)
    case 73: try await ServiceCall.answer(connectNumOfDefinedStoragePools)
    case 74: try await ServiceCall.answer(payload, Wire.ConnectListDefinedStoragePoolsArguments.self, connectListDefinedStoragePools)
    case 75: try await ServiceCall.answer(payload, Wire.ConnectFindStoragePoolSourcesArguments.self, connectFindStoragePoolSources)
    case 76: try await ServiceCall.answer(payload, Wire.StoragePoolCreateXMLArguments.self, storagePoolCreateXML)
    case 77: try await ServiceCall.answer(payload, Wire.StoragePoolDefineXMLArguments.self, storagePoolDefineXML)
    case 78: try await ServiceCall.perform(payload, Wire.StoragePoolCreateArguments.self, storagePoolCreate)
    case 79: try await ServiceCall.perform(payload, Wire.StoragePoolBuildArguments.self, storagePoolBuild)
    case 80: try await ServiceCall.perform(payload, Wire.StoragePoolDestroyArguments.self, storagePoolDestroy)
    case 81: try await ServiceCall.perform(payload, Wire.StoragePoolDeleteArguments.self, storagePoolDelete)
    case 82: try await ServiceCall.perform(payload, Wire.StoragePoolUndefineArguments.self, storagePoolUndefine)
    case 83: try await ServiceCall.perform(payload, Wire.StoragePoolRefreshArguments.self, storagePoolRefresh)
    case 84: try await ServiceCall.answer(payload, Wire.StoragePoolLookupByNameArguments.self, storagePoolLookupByName)
    case 85: try await ServiceCall.answer(payload, Wire.StoragePoolLookupByUUIDArguments.self, storagePoolLookupByUUID)
    case 86: try await ServiceCall.answer(payload, Wire.StoragePoolLookupByVolumeArguments.self, storagePoolLookupByVolume)
    case 87: try await ServiceCall.answer(payload, Wire.StoragePoolGetInfoArguments.self, storagePoolGetInfo)
    case 88: try await ServiceCall.answer(payload, Wire.StoragePoolGetXMLDescArguments.self, storagePoolGetXMLDesc)
    case 89: try await ServiceCall.answer(payload, Wire.StoragePoolGetAutostartArguments.self, storagePoolGetAutostart)
    case 90: try await ServiceCall.perform(payload, Wire.StoragePoolSetAutostartArguments.self, storagePoolSetAutostart)
    case 91: try await ServiceCall.answer(payload, Wire.StoragePoolNumOfVolumesArguments.self, storagePoolNumOfVolumes)
    case 92: try await ServiceCall.answer(payload, Wire.StoragePoolListVolumesArguments.self, storagePoolListVolumes)
    case 93: try await ServiceCall.answer(payload, Wire.StorageVolCreateXMLArguments.self, storageVolCreateXML)
    case 94: try await ServiceCall.perform(payload, Wire.StorageVolDeleteArguments.self, storageVolDelete)
    case 95: try await ServiceCall.answer(payload, Wire.StorageVolLookupByNameArguments.self, storageVolLookupByName)
    case 96: try await ServiceCall.answer(payload, Wire.StorageVolLookupByKeyArguments.self, storageVolLookupByKey)
    case 97: try await ServiceCall.answer(payload, Wire.StorageVolLookupByPathArguments.self, storageVolLookupByPath)
    case 98: try await ServiceCall.answer(payload, Wire.StorageVolGetInfoArguments.self, storageVolGetInfo)
    case 99: try await ServiceCall.answer(payload, Wire.StorageVolGetXMLDescArguments.self, storageVolGetXMLDesc)
    case 100: try await ServiceCall.answer(payload, Wire.StorageVolGetPathArguments.self, storageVolGetPath)
    case 125: try await ServiceCall.answer(payload, Wire.StorageVolCreateXMLFromArguments.self, storageVolCreateXMLFrom)
    case 154: try await ServiceCall.answer(payload, Wire.StoragePoolIsActiveArguments.self, storagePoolIsActive)
    case 155: try await ServiceCall.answer(payload, Wire.StoragePoolIsPersistentArguments.self, storagePoolIsPersistent)
    case 165: try await ServiceCall.perform(payload, Wire.StorageVolWipeArguments.self, storageVolWipe)
    case 208: try await ServiceCall.perform(payload, Wire.StorageVolUploadArguments.self, storageVolUpload)
    case 209: try await ServiceCall.perform(payload, Wire.StorageVolDownloadArguments.self, storageVolDownload)
    case 259: try await ServiceCall.perform(payload, Wire.StorageVolWipePatternArguments.self, storageVolWipePattern)
    case 260: try await ServiceCall.perform(payload, Wire.StorageVolResizeArguments.self, storageVolResize)
    case 281: try await ServiceCall.answer(payload, Wire.ConnectListAllStoragePoolsArguments.self, connectListAllStoragePools)
    case 282: try await ServiceCall.answer(payload, Wire.StoragePoolListAllVolumesArguments.self, storagePoolListAllVolumes)
    case 368: try await ServiceCall.answer(payload, Wire.ConnectStoragePoolEventRegisterAnyArguments.self, connectStoragePoolEventRegisterAny)
    case 369: try await ServiceCall.perform(payload, Wire.ConnectStoragePoolEventDeregisterAnyArguments.self, connectStoragePoolEventDeregisterAny)
    case 378: try await ServiceCall.answer(payload, Wire.StorageVolGetInfoFlagsArguments.self, storageVolGetInfoFlags)
    case 391: try await ServiceCall.answer(payload, Wire.StoragePoolLookupByTargetPathArguments.self, storagePoolLookupByTargetPath)
    case 403: try await ServiceCall.answer(payload, Wire.ConnectGetStoragePoolCapabilitiesArguments.self, connectGetStoragePoolCapabilities)
    default: nil
    }
  }
}
