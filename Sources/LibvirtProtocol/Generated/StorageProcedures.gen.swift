// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/storage.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtRPC
package import LibvirtXDR

extension Remote {
  /// How many storage pools are active.
  ///
  /// libvirt: `virConnectNumOfStoragePools`, since 0.4.1.
  package enum ConnectNumOfStoragePools: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.ConnectNumOfStoragePoolsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 71 }
    package static var name: String { "CONNECT_NUM_OF_STORAGE_POOLS" }
    package static var cFunctions: [String] { ["virConnectNumOfStoragePools"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The names of at most `maxnames` active storage pools.
  ///
  /// libvirt: `virConnectListStoragePools`, since 0.4.1.
  package enum ConnectListStoragePools: Procedure {
    package typealias Arguments = Wire.ConnectListStoragePoolsArguments
    package typealias Reply = Wire.ConnectListStoragePoolsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 72 }
    package static var name: String { "CONNECT_LIST_STORAGE_POOLS" }
    package static var cFunctions: [String] { ["virConnectListStoragePools"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// How many storage pools are defined but not active.
  ///
  /// libvirt: `virConnectNumOfDefinedStoragePools`, since 0.4.1.
  package enum ConnectNumOfDefinedStoragePools: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.ConnectNumOfDefinedStoragePoolsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 73 }
    package static var name: String { "CONNECT_NUM_OF_DEFINED_STORAGE_POOLS" }
    package static var cFunctions: [String] { ["virConnectNumOfDefinedStoragePools"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The names of at most `maxnames` storage pools that are defined but not active.
  ///
  /// libvirt: `virConnectListDefinedStoragePools`, since 0.4.1.
  package enum ConnectListDefinedStoragePools: Procedure {
    package typealias Arguments = Wire.ConnectListDefinedStoragePoolsArguments
    package typealias Reply = Wire.ConnectListDefinedStoragePoolsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 74 }
    package static var name: String { "CONNECT_LIST_DEFINED_STORAGE_POOLS" }
    package static var cFunctions: [String] { ["virConnectListDefinedStoragePools"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Looks for what pools of a type could be made of, such as volume groups or exports.
  ///
  /// - Parameters:
  ///   - type: a type of pools, such as `logical` or `netfs`.
  ///   - specification: where to look, as an XML document; `nil` where the type needs none.
  /// - Returns: what was found, as an XML document.
  /// - Throws: ``LibvirtError``; `operationDenied` on a connection that is only for looking.
  ///
  /// libvirt: `virConnectFindStoragePoolSources`, since 0.4.5.
  package enum ConnectFindStoragePoolSources: Procedure {
    package typealias Arguments = Wire.ConnectFindStoragePoolSourcesArguments
    package typealias Reply = Wire.ConnectFindStoragePoolSourcesReply
    package static var program: Program { .remote }
    package static var number: Int32 { 75 }
    package static var name: String { "CONNECT_FIND_STORAGE_POOL_SOURCES" }
    package static var cFunctions: [String] { ["virConnectFindStoragePoolSources"] }
  }

  /// Makes a pool usable that exists only while it is.
  ///
  /// - Parameters:
  ///   - xml: the pool's definition.
  ///   - flags: what to build first.
  /// - Returns: the active pool.
  ///
  /// libvirt: `virStoragePoolCreateXML`, since 0.4.1.
  package enum StoragePoolCreateXML: Procedure {
    package typealias Arguments = Wire.StoragePoolCreateXMLArguments
    package typealias Reply = Wire.StoragePoolCreateXMLReply
    package static var program: Program { .remote }
    package static var number: Int32 { 76 }
    package static var name: String { "STORAGE_POOL_CREATE_XML" }
    package static var cFunctions: [String] { ["virStoragePoolCreateXML"] }
  }

  /// Makes a storage pool known to the host, or changes what is known of it, without starting it.
  ///
  /// - Parameters:
  ///   - xml: the pool's definition.
  ///   - flags: whether to check the definition against libvirt's schema first.
  /// - Returns: the defined pool.
  ///
  /// libvirt: `virStoragePoolDefineXML`, since 0.4.1.
  package enum StoragePoolDefineXML: Procedure {
    package typealias Arguments = Wire.StoragePoolDefineXMLArguments
    package typealias Reply = Wire.StoragePoolDefineXMLReply
    package static var program: Program { .remote }
    package static var number: Int32 { 77 }
    package static var name: String { "STORAGE_POOL_DEFINE_XML" }
    package static var cFunctions: [String] { ["virStoragePoolDefineXML"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Makes the volumes of a defined pool usable.
  ///
  /// - Parameter flags: what to build first.
  /// - Throws: ``LibvirtError``, `operationInvalid` when the pool is active already.
  ///
  /// libvirt: `virStoragePoolCreate`, since 0.4.1.
  package enum StoragePoolCreate: Procedure {
    package typealias Arguments = Wire.StoragePoolCreateArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 78 }
    package static var name: String { "STORAGE_POOL_CREATE" }
    package static var cFunctions: [String] { ["virStoragePoolCreate"] }
  }

  /// Prepares the place for its volumes: makes a folder, formats a disk. What is there may be lost.
  ///
  /// - Parameter flags: whether to overwrite what is there.
  ///
  /// libvirt: `virStoragePoolBuild`, since 0.4.1.
  package enum StoragePoolBuild: Procedure {
    package typealias Arguments = Wire.StoragePoolBuildArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 79 }
    package static var name: String { "STORAGE_POOL_BUILD" }
    package static var cFunctions: [String] { ["virStoragePoolBuild"] }
  }

  /// Makes the pool unusable; what is in it stays. One that is not defined is gone then.
  ///
  /// libvirt: `virStoragePoolDestroy`, since 0.4.1.
  package enum StoragePoolDestroy: Procedure {
    package typealias Arguments = Wire.StoragePoolDestroyArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 80 }
    package static var name: String { "STORAGE_POOL_DESTROY" }
    package static var cFunctions: [String] { ["virStoragePoolDestroy"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Deletes the place of its volumes, with all that is in it, for good. The pool must be inactive.
  ///
  /// - Parameter flags: whether to overwrite it with zeros first.
  ///
  /// libvirt: `virStoragePoolDelete`, since 0.4.1.
  package enum StoragePoolDelete: Procedure {
    package typealias Arguments = Wire.StoragePoolDeleteArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 81 }
    package static var name: String { "STORAGE_POOL_DELETE" }
    package static var cFunctions: [String] { ["virStoragePoolDelete"] }
  }

  /// Makes the host forget the definition of an inactive pool; what is in it stays.
  ///
  /// libvirt: `virStoragePoolUndefine`, since 0.4.1.
  package enum StoragePoolUndefine: Procedure {
    package typealias Arguments = Wire.StoragePoolUndefineArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 82 }
    package static var name: String { "STORAGE_POOL_UNDEFINE" }
    package static var cFunctions: [String] { ["virStoragePoolUndefine"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Looks anew at which volumes there are, and how full the pool is.
  ///
  /// libvirt: `virStoragePoolRefresh`, since 0.4.1.
  package enum StoragePoolRefresh: Procedure {
    package typealias Arguments = Wire.StoragePoolRefreshArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 83 }
    package static var name: String { "STORAGE_POOL_REFRESH" }
    package static var cFunctions: [String] { ["virStoragePoolRefresh"] }
  }

  /// The storage pool with this name.
  ///
  /// - Throws: ``LibvirtError``, `noStoragePool` when there is none.
  ///
  /// libvirt: `virStoragePoolLookupByName`, since 0.4.1.
  package enum StoragePoolLookupByName: Procedure {
    package typealias Arguments = Wire.StoragePoolLookupByNameArguments
    package typealias Reply = Wire.StoragePoolLookupByNameReply
    package static var program: Program { .remote }
    package static var number: Int32 { 84 }
    package static var name: String { "STORAGE_POOL_LOOKUP_BY_NAME" }
    package static var cFunctions: [String] { ["virStoragePoolLookupByName"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The storage pool with this UUID.
  ///
  /// - Throws: ``LibvirtError``, `noStoragePool` when there is none.
  ///
  /// libvirt: `virStoragePoolLookupByUUID`, `virStoragePoolLookupByUUIDString`, since 0.4.1.
  package enum StoragePoolLookupByUUID: Procedure {
    package typealias Arguments = Wire.StoragePoolLookupByUUIDArguments
    package typealias Reply = Wire.StoragePoolLookupByUUIDReply
    package static var program: Program { .remote }
    package static var number: Int32 { 85 }
    package static var name: String { "STORAGE_POOL_LOOKUP_BY_UUID" }
    package static var cFunctions: [String] { ["virStoragePoolLookupByUUID", "virStoragePoolLookupByUUIDString"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The pool it lies in.
  ///
  /// libvirt: `virStoragePoolLookupByVolume`, since 0.4.1.
  package enum StoragePoolLookupByVolume: Procedure {
    package typealias Arguments = Wire.StoragePoolLookupByVolumeArguments
    package typealias Reply = Wire.StoragePoolLookupByVolumeReply
    package static var program: Program { .remote }
    package static var number: Int32 { 86 }
    package static var name: String { "STORAGE_POOL_LOOKUP_BY_VOLUME" }
    package static var cFunctions: [String] { ["virStoragePoolLookupByVolume"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The pool's state, and its capacity, allocation and free space in bytes.
  ///
  /// libvirt: `virStoragePoolGetInfo`, since 0.4.1.
  package enum StoragePoolGetInfo: Procedure {
    package typealias Arguments = Wire.StoragePoolGetInfoArguments
    package typealias Reply = Wire.StoragePoolGetInfoReply
    package static var program: Program { .remote }
    package static var number: Int32 { 87 }
    package static var name: String { "STORAGE_POOL_GET_INFO" }
    package static var cFunctions: [String] { ["virStoragePoolGetInfo"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Its definition as an XML document.
  ///
  /// - Parameter flags: `inactive` for the stored definition; otherwise as the pool is now.
  ///
  /// libvirt: `virStoragePoolGetXMLDesc`, since 0.4.1.
  package enum StoragePoolGetXMLDesc: Procedure {
    package typealias Arguments = Wire.StoragePoolGetXMLDescArguments
    package typealias Reply = Wire.StoragePoolGetXMLDescReply
    package static var program: Program { .remote }
    package static var number: Int32 { 88 }
    package static var name: String { "STORAGE_POOL_GET_XML_DESC" }
    package static var cFunctions: [String] { ["virStoragePoolGetXMLDesc"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Whether the host starts it by itself.
  ///
  /// libvirt: `virStoragePoolGetAutostart`, since 0.4.1.
  package enum StoragePoolGetAutostart: Procedure {
    package typealias Arguments = Wire.StoragePoolGetAutostartArguments
    package typealias Reply = Wire.StoragePoolGetAutostartReply
    package static var program: Program { .remote }
    package static var number: Int32 { 89 }
    package static var name: String { "STORAGE_POOL_GET_AUTOSTART" }
    package static var cFunctions: [String] { ["virStoragePoolGetAutostart"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Sets whether the host starts it by itself.
  ///
  /// libvirt: `virStoragePoolSetAutostart`, since 0.4.1.
  package enum StoragePoolSetAutostart: Procedure {
    package typealias Arguments = Wire.StoragePoolSetAutostartArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 90 }
    package static var name: String { "STORAGE_POOL_SET_AUTOSTART" }
    package static var cFunctions: [String] { ["virStoragePoolSetAutostart"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// How many volumes the active pool has, as of its last refresh.
  ///
  /// libvirt: `virStoragePoolNumOfVolumes`, since 0.4.1.
  package enum StoragePoolNumOfVolumes: Procedure {
    package typealias Arguments = Wire.StoragePoolNumOfVolumesArguments
    package typealias Reply = Wire.StoragePoolNumOfVolumesReply
    package static var program: Program { .remote }
    package static var number: Int32 { 91 }
    package static var name: String { "STORAGE_POOL_NUM_OF_VOLUMES" }
    package static var cFunctions: [String] { ["virStoragePoolNumOfVolumes"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The names of at most `maxnames` volumes of an active pool.
  ///
  /// libvirt: `virStoragePoolListVolumes`, since 0.4.1.
  package enum StoragePoolListVolumes: Procedure {
    package typealias Arguments = Wire.StoragePoolListVolumesArguments
    package typealias Reply = Wire.StoragePoolListVolumesReply
    package static var program: Program { .remote }
    package static var number: Int32 { 92 }
    package static var name: String { "STORAGE_POOL_LIST_VOLUMES" }
    package static var cFunctions: [String] { ["virStoragePoolListVolumes"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Makes a new volume.
  ///
  /// - Parameters:
  ///   - xml: the volume's definition.
  ///   - flags: how to allocate it.
  /// - Returns: the new volume.
  ///
  /// libvirt: `virStorageVolCreateXML`, since 0.4.1.
  package enum StorageVolCreateXML: Procedure {
    package typealias Arguments = Wire.StorageVolCreateXMLArguments
    package typealias Reply = Wire.StorageVolCreateXMLReply
    package static var program: Program { .remote }
    package static var number: Int32 { 93 }
    package static var name: String { "STORAGE_VOL_CREATE_XML" }
    package static var cFunctions: [String] { ["virStorageVolCreateXML"] }
  }

  /// Removes it, and what is in it.
  ///
  /// - Parameter flags: whether to overwrite it with zeros first, and whether its snapshots go along.
  ///
  /// libvirt: `virStorageVolDelete`, since 0.4.1.
  package enum StorageVolDelete: Procedure {
    package typealias Arguments = Wire.StorageVolDeleteArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 94 }
    package static var name: String { "STORAGE_VOL_DELETE" }
    package static var cFunctions: [String] { ["virStorageVolDelete"] }
  }

  /// The volume with this name.
  ///
  /// - Throws: ``LibvirtError``, `noStorageVol` when there is none.
  ///
  /// libvirt: `virStorageVolLookupByName`, since 0.4.1.
  package enum StorageVolLookupByName: Procedure {
    package typealias Arguments = Wire.StorageVolLookupByNameArguments
    package typealias Reply = Wire.StorageVolLookupByNameReply
    package static var program: Program { .remote }
    package static var number: Int32 { 95 }
    package static var name: String { "STORAGE_VOL_LOOKUP_BY_NAME" }
    package static var cFunctions: [String] { ["virStorageVolLookupByName"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The volume with this key.
  ///
  /// - Throws: ``LibvirtError``, `noStorageVol` when there is none.
  ///
  /// libvirt: `virStorageVolLookupByKey`, since 0.4.1.
  package enum StorageVolLookupByKey: Procedure {
    package typealias Arguments = Wire.StorageVolLookupByKeyArguments
    package typealias Reply = Wire.StorageVolLookupByKeyReply
    package static var program: Program { .remote }
    package static var number: Int32 { 96 }
    package static var name: String { "STORAGE_VOL_LOOKUP_BY_KEY" }
    package static var cFunctions: [String] { ["virStorageVolLookupByKey"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The volume at this path on the host.
  ///
  /// - Throws: ``LibvirtError``, `noStorageVol` when there is none.
  ///
  /// libvirt: `virStorageVolLookupByPath`, since 0.4.1.
  package enum StorageVolLookupByPath: Procedure {
    package typealias Arguments = Wire.StorageVolLookupByPathArguments
    package typealias Reply = Wire.StorageVolLookupByPathReply
    package static var program: Program { .remote }
    package static var number: Int32 { 97 }
    package static var name: String { "STORAGE_VOL_LOOKUP_BY_PATH" }
    package static var cFunctions: [String] { ["virStorageVolLookupByPath"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The volume's type, and its capacity and allocation in bytes.
  ///
  /// libvirt: `virStorageVolGetInfo`, since 0.4.1.
  package enum StorageVolGetInfo: Procedure {
    package typealias Arguments = Wire.StorageVolGetInfoArguments
    package typealias Reply = Wire.StorageVolGetInfoReply
    package static var program: Program { .remote }
    package static var number: Int32 { 98 }
    package static var name: String { "STORAGE_VOL_GET_INFO" }
    package static var cFunctions: [String] { ["virStorageVolGetInfo"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Its description as an XML document.
  ///
  /// libvirt: `virStorageVolGetXMLDesc`, since 0.4.1.
  package enum StorageVolGetXMLDesc: Procedure {
    package typealias Arguments = Wire.StorageVolGetXMLDescArguments
    package typealias Reply = Wire.StorageVolGetXMLDescReply
    package static var program: Program { .remote }
    package static var number: Int32 { 99 }
    package static var name: String { "STORAGE_VOL_GET_XML_DESC" }
    package static var cFunctions: [String] { ["virStorageVolGetXMLDesc"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Its path on the host.
  ///
  /// libvirt: `virStorageVolGetPath`, since 0.4.1.
  package enum StorageVolGetPath: Procedure {
    package typealias Arguments = Wire.StorageVolGetPathArguments
    package typealias Reply = Wire.StorageVolGetPathReply
    package static var program: Program { .remote }
    package static var number: Int32 { 100 }
    package static var name: String { "STORAGE_VOL_GET_PATH" }
    package static var cFunctions: [String] { ["virStorageVolGetPath"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Makes a new volume with the contents of another one.
  ///
  /// libvirt: `virStorageVolCreateXMLFrom`, since 0.6.4.
  package enum StorageVolCreateXMLFrom: Procedure {
    package typealias Arguments = Wire.StorageVolCreateXMLFromArguments
    package typealias Reply = Wire.StorageVolCreateXMLFromReply
    package static var program: Program { .remote }
    package static var number: Int32 { 125 }
    package static var name: String { "STORAGE_VOL_CREATE_XML_FROM" }
    package static var cFunctions: [String] { ["virStorageVolCreateXMLFrom"] }
  }

  /// Whether its volumes can be used.
  ///
  /// libvirt: `virStoragePoolIsActive`, since 0.7.3.
  package enum StoragePoolIsActive: Procedure {
    package typealias Arguments = Wire.StoragePoolIsActiveArguments
    package typealias Reply = Wire.StoragePoolIsActiveReply
    package static var program: Program { .remote }
    package static var number: Int32 { 154 }
    package static var name: String { "STORAGE_POOL_IS_ACTIVE" }
    package static var cFunctions: [String] { ["virStoragePoolIsActive"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Whether the host knows its definition, so that it can be started again.
  ///
  /// libvirt: `virStoragePoolIsPersistent`, since 0.7.3.
  package enum StoragePoolIsPersistent: Procedure {
    package typealias Arguments = Wire.StoragePoolIsPersistentArguments
    package typealias Reply = Wire.StoragePoolIsPersistentReply
    package static var program: Program { .remote }
    package static var number: Int32 { 155 }
    package static var name: String { "STORAGE_POOL_IS_PERSISTENT" }
    package static var cFunctions: [String] { ["virStoragePoolIsPersistent"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Overwrites a volume's contents so that they cannot be read any more.
  ///
  /// libvirt: `virStorageVolWipe`, since 0.8.0.
  package enum StorageVolWipe: Procedure {
    package typealias Arguments = Wire.StorageVolWipeArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 165 }
    package static var name: String { "STORAGE_VOL_WIPE" }
    package static var cFunctions: [String] { ["virStorageVolWipe"] }
  }

  /// Opens a stream that writes to the volume at `offset`; at most `length` bytes, 0 for no limit.
  ///
  /// libvirt: `virStorageVolUpload`, since 0.9.0.
  package enum StorageVolUpload: Procedure {
    package typealias Arguments = Wire.StorageVolUploadArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 208 }
    package static var name: String { "STORAGE_VOL_UPLOAD" }
    package static var cFunctions: [String] { ["virStorageVolUpload"] }
    package static var traits: ProcedureTraits { ProcedureTraits(stream: .write) }
  }

  /// Opens a stream that reads the volume from `offset`; at most `length` bytes, 0 for all.
  ///
  /// libvirt: `virStorageVolDownload`, since 0.9.0.
  package enum StorageVolDownload: Procedure {
    package typealias Arguments = Wire.StorageVolDownloadArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 209 }
    package static var name: String { "STORAGE_VOL_DOWNLOAD" }
    package static var cFunctions: [String] { ["virStorageVolDownload"] }
    package static var traits: ProcedureTraits { ProcedureTraits(stream: .read) }
  }

  /// Overwrites a volume's contents by the given algorithm (`virStorageVolWipeAlgorithm`).
  ///
  /// libvirt: `virStorageVolWipePattern`, since 0.9.10.
  package enum StorageVolWipePattern: Procedure {
    package typealias Arguments = Wire.StorageVolWipePatternArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 259 }
    package static var name: String { "STORAGE_VOL_WIPE_PATTERN" }
    package static var cFunctions: [String] { ["virStorageVolWipePattern"] }
  }

  /// Changes how much a guest can put into it.
  ///
  /// - Parameters:
  ///   - capacity: the new capacity in bytes, or with `delta` how many bytes more, with `shrink` and `delta` less.
  ///   - flags: how; without `shrink` a volume does not get smaller.
  ///
  /// libvirt: `virStorageVolResize`, since 0.9.10.
  package enum StorageVolResize: Procedure {
    package typealias Arguments = Wire.StorageVolResizeArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 260 }
    package static var name: String { "STORAGE_VOL_RESIZE" }
    package static var cFunctions: [String] { ["virStorageVolResize"] }
  }

  /// The host's storage pools.
  ///
  /// - Parameter flags: which ones; flags of one group add up, groups narrow each other. Empty means all.
  ///
  /// libvirt: `virConnectListAllStoragePools`, since 0.10.2.
  package enum ConnectListAllStoragePools: Procedure {
    package typealias Arguments = Wire.ConnectListAllStoragePoolsArguments
    package typealias Reply = Wire.ConnectListAllStoragePoolsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 281 }
    package static var name: String { "CONNECT_LIST_ALL_STORAGE_POOLS" }
    package static var cFunctions: [String] { ["virConnectListAllStoragePools"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The volumes in it, as of its last refresh.
  ///
  /// libvirt: `virStoragePoolListAllVolumes`, since 0.10.2.
  package enum StoragePoolListAllVolumes: Procedure {
    package typealias Arguments = Wire.StoragePoolListAllVolumesArguments
    package typealias Reply = Wire.StoragePoolListAllVolumesReply
    package static var program: Program { .remote }
    package static var number: Int32 { 282 }
    package static var name: String { "STORAGE_POOL_LIST_ALL_VOLUMES" }
    package static var cFunctions: [String] { ["virStoragePoolListAllVolumes"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Asks for a kind of storage pool event, of one pool or of all, and gives the callback's number.
  ///
  /// libvirt: `virConnectStoragePoolEventRegisterAny`, since 2.0.0.
  package enum ConnectStoragePoolEventRegisterAny: Procedure {
    package typealias Arguments = Wire.ConnectStoragePoolEventRegisterAnyArguments
    package typealias Reply = Wire.ConnectStoragePoolEventRegisterAnyReply
    package static var program: Program { .remote }
    package static var number: Int32 { 368 }
    package static var name: String { "CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY" }
    package static var cFunctions: [String] { ["virConnectStoragePoolEventRegisterAny"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Ends the storage pool events of a callback.
  ///
  /// libvirt: `virConnectStoragePoolEventDeregisterAny`, since 2.0.0.
  package enum ConnectStoragePoolEventDeregisterAny: Procedure {
    package typealias Arguments = Wire.ConnectStoragePoolEventDeregisterAnyArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 369 }
    package static var name: String { "CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY" }
    package static var cFunctions: [String] { ["virConnectStoragePoolEventDeregisterAny"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// A storage pool was defined, started, stopped and so on.
  ///
  /// libvirt: `virConnectStoragePoolEventRegisterAny`, `VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE`, since 2.0.0.
  package enum StoragePoolEventLifecycle: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.StoragePoolEventLifecycleMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 370 }
    package static var name: String { "STORAGE_POOL_EVENT_LIFECYCLE" }
    package static var cFunctions: [String] { ["virConnectStoragePoolEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// A storage pool was refreshed.
  ///
  /// libvirt: `virConnectStoragePoolEventRegisterAny`, `VIR_STORAGE_POOL_EVENT_ID_REFRESH`, since 2.0.0.
  package enum StoragePoolEventRefresh: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.StoragePoolEventRefreshMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 373 }
    package static var name: String { "STORAGE_POOL_EVENT_REFRESH" }
    package static var cFunctions: [String] { ["virConnectStoragePoolEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// The volume's type, its capacity, and its allocation or physical size, in bytes.
  ///
  /// libvirt: `virStorageVolGetInfoFlags`, since 3.0.0.
  package enum StorageVolGetInfoFlags: Procedure {
    package typealias Arguments = Wire.StorageVolGetInfoFlagsArguments
    package typealias Reply = Wire.StorageVolGetInfoFlagsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 378 }
    package static var name: String { "STORAGE_VOL_GET_INFO_FLAGS" }
    package static var cFunctions: [String] { ["virStorageVolGetInfoFlags"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The active storage pool whose volumes lie at this path of the host.
  ///
  /// - Throws: ``LibvirtError``, `noStoragePool` when there is none.
  ///
  /// libvirt: `virStoragePoolLookupByTargetPath`, since 4.1.0.
  package enum StoragePoolLookupByTargetPath: Procedure {
    package typealias Arguments = Wire.StoragePoolLookupByTargetPathArguments
    package typealias Reply = Wire.StoragePoolLookupByTargetPathReply
    package static var program: Program { .remote }
    package static var number: Int32 { 391 }
    package static var name: String { "STORAGE_POOL_LOOKUP_BY_TARGET_PATH" }
    package static var cFunctions: [String] { ["virStoragePoolLookupByTargetPath"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Which types of storage pools the host can have, as an XML document.
  ///
  /// libvirt: `virConnectGetStoragePoolCapabilities`, since 5.2.0.
  package enum ConnectGetStoragePoolCapabilities: Procedure {
    package typealias Arguments = Wire.ConnectGetStoragePoolCapabilitiesArguments
    package typealias Reply = Wire.ConnectGetStoragePoolCapabilitiesReply
    package static var program: Program { .remote }
    package static var number: Int32 { 403 }
    package static var name: String { "CONNECT_GET_STORAGE_POOL_CAPABILITIES" }
    package static var cFunctions: [String] { ["virConnectGetStoragePoolCapabilities"] }
  }
}
