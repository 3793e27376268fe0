// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/enums_storage.x by `make generate`; do not edit.
// swift-format-ignore-file

/// Which storage pools are listed: of each group of flags, those that have one of the properties given.
///
/// libvirt: `virConnectListAllStoragePoolsFlags`, since 0.10.2. Bits it does not list are kept.
public struct ConnectListAllStoragePoolsFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_CONNECT_LIST_STORAGE_POOLS_INACTIVE`, 1, since 0.10.2.
  public static var inactive: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE`, 2, since 0.10.2.
  public static var active: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_CONNECT_LIST_STORAGE_POOLS_PERSISTENT`, 4, since 0.10.2.
  public static var persistent: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_CONNECT_LIST_STORAGE_POOLS_TRANSIENT`, 8, since 0.10.2.
  public static var transient: Self { Self(rawValue: 8) }
  /// libvirt: `VIR_CONNECT_LIST_STORAGE_POOLS_AUTOSTART`, 16, since 0.10.2.
  public static var autostart: Self { Self(rawValue: 16) }
  /// libvirt: `VIR_CONNECT_LIST_STORAGE_POOLS_NO_AUTOSTART`, 32, since 0.10.2.
  public static var noAutostart: Self { Self(rawValue: 32) }
  /// libvirt: `VIR_CONNECT_LIST_STORAGE_POOLS_DIR`, 64, since 0.10.2.
  public static var dir: Self { Self(rawValue: 64) }
  /// libvirt: `VIR_CONNECT_LIST_STORAGE_POOLS_FS`, 128, since 0.10.2.
  public static var fs: Self { Self(rawValue: 128) }
  /// libvirt: `VIR_CONNECT_LIST_STORAGE_POOLS_NETFS`, 256, since 0.10.2.
  public static var netfs: Self { Self(rawValue: 256) }
  /// libvirt: `VIR_CONNECT_LIST_STORAGE_POOLS_LOGICAL`, 512, since 0.10.2.
  public static var logical: Self { Self(rawValue: 512) }
  /// libvirt: `VIR_CONNECT_LIST_STORAGE_POOLS_DISK`, 1024, since 0.10.2.
  public static var disk: Self { Self(rawValue: 1024) }
  /// libvirt: `VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI`, 2048, since 0.10.2.
  public static var iscsi: Self { Self(rawValue: 2048) }
  /// libvirt: `VIR_CONNECT_LIST_STORAGE_POOLS_SCSI`, 4096, since 0.10.2.
  public static var scsi: Self { Self(rawValue: 4096) }
  /// libvirt: `VIR_CONNECT_LIST_STORAGE_POOLS_MPATH`, 8192, since 0.10.2.
  public static var mpath: Self { Self(rawValue: 8192) }
  /// libvirt: `VIR_CONNECT_LIST_STORAGE_POOLS_RBD`, 16384, since 0.10.2.
  public static var rbd: Self { Self(rawValue: 16_384) }
  /// libvirt: `VIR_CONNECT_LIST_STORAGE_POOLS_SHEEPDOG`, 32768, since 0.10.2.
  public static var sheepdog: Self { Self(rawValue: 32_768) }
  /// libvirt: `VIR_CONNECT_LIST_STORAGE_POOLS_GLUSTER`, 65536, since 1.2.1.
  public static var gluster: Self { Self(rawValue: 65_536) }
  /// libvirt: `VIR_CONNECT_LIST_STORAGE_POOLS_ZFS`, 131072, since 1.2.8.
  public static var zfs: Self { Self(rawValue: 131_072) }
  /// libvirt: `VIR_CONNECT_LIST_STORAGE_POOLS_VSTORAGE`, 262144, since 3.1.0.
  public static var vstorage: Self { Self(rawValue: 262_144) }
  /// libvirt: `VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI_DIRECT`, 524288, since 5.6.0.
  public static var iscsiDirect: Self { Self(rawValue: 524_288) }
}

/// How a pool's target is prepared.
///
/// libvirt: `virStoragePoolBuildFlags`, since 0.4.1. Bits it does not list are kept.
public struct StoragePoolBuildFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_STORAGE_POOL_BUILD_NEW`, 0, since 0.4.1.
  public static var new: Self { [] }
  /// libvirt: `VIR_STORAGE_POOL_BUILD_REPAIR`, 1, since 0.4.1.
  public static var repair: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_STORAGE_POOL_BUILD_RESIZE`, 2, since 0.4.1.
  public static var resize: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_STORAGE_POOL_BUILD_NO_OVERWRITE`, 4, since 0.9.5.
  public static var noOverwrite: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_STORAGE_POOL_BUILD_OVERWRITE`, 8, since 0.9.5.
  public static var overwrite: Self { Self(rawValue: 8) }
}

/// What is built when a pool is started.
///
/// libvirt: `virStoragePoolCreateFlags`, since 1.3.1. Bits it does not list are kept.
public struct StoragePoolCreateFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_STORAGE_POOL_CREATE_NORMAL`, 0, since 1.3.1.
  public static var normal: Self { [] }
  /// libvirt: `VIR_STORAGE_POOL_CREATE_WITH_BUILD`, 1, since 1.3.1.
  public static var withBuild: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_STORAGE_POOL_CREATE_WITH_BUILD_OVERWRITE`, 2, since 1.3.1.
  public static var withBuildOverwrite: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_STORAGE_POOL_CREATE_WITH_BUILD_NO_OVERWRITE`, 4, since 1.3.1.
  public static var withBuildNoOverwrite: Self { Self(rawValue: 4) }
}

/// How a storage pool is defined.
///
/// libvirt: `virStoragePoolDefineFlags`, since 7.7.0. Bits it does not list are kept.
public struct StoragePoolDefineFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_STORAGE_POOL_DEFINE_VALIDATE`, 1, since 7.7.0.
  public static var validate: Self { Self(rawValue: 1) }
}

/// Whether a pool's data is overwritten when it is deleted.
///
/// libvirt: `virStoragePoolDeleteFlags`, since 0.4.1. Bits it does not list are kept.
public struct StoragePoolDeleteFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_STORAGE_POOL_DELETE_NORMAL`, 0, since 0.4.1.
  public static var normal: Self { [] }
  /// libvirt: `VIR_STORAGE_POOL_DELETE_ZEROED`, 1, since 0.4.1.
  public static var zeroed: Self { Self(rawValue: 1) }
}

/// The kinds of storage pool events.
///
/// libvirt: `virStoragePoolEventID`, since 2.0.0. Values it does not list are kept.
public struct StoragePoolEventID: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE`, 0, since 2.0.0.
  public static var lifecycle: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_STORAGE_POOL_EVENT_ID_REFRESH`, 1, since 2.0.0.
  public static var refresh: Self { Self(rawValue: 1) }
}

/// What happened to a storage pool.
///
/// libvirt: `virStoragePoolEventLifecycleType`, since 2.0.0. Values it does not list are kept.
public struct StoragePoolEventLifecycleType: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_STORAGE_POOL_EVENT_DEFINED`, 0, since 2.0.0.
  public static var defined: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_STORAGE_POOL_EVENT_UNDEFINED`, 1, since 2.0.0.
  public static var undefined: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_STORAGE_POOL_EVENT_STARTED`, 2, since 2.0.0.
  public static var started: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_STORAGE_POOL_EVENT_STOPPED`, 3, since 2.0.0.
  public static var stopped: Self { Self(rawValue: 3) }
  /// libvirt: `VIR_STORAGE_POOL_EVENT_CREATED`, 4, since 3.8.0.
  public static var created: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_STORAGE_POOL_EVENT_DELETED`, 5, since 3.8.0.
  public static var deleted: Self { Self(rawValue: 5) }
}

/// How a storage pool stands.
///
/// libvirt: `virStoragePoolState`, since 0.4.1. Values it does not list are kept.
public struct StoragePoolState: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_STORAGE_POOL_INACTIVE`, 0, since 0.4.1.
  public static var inactive: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_STORAGE_POOL_BUILDING`, 1, since 0.4.1.
  public static var building: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_STORAGE_POOL_RUNNING`, 2, since 0.4.1.
  public static var running: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_STORAGE_POOL_DEGRADED`, 3, since 0.4.1.
  public static var degraded: Self { Self(rawValue: 3) }
  /// libvirt: `VIR_STORAGE_POOL_INACCESSIBLE`, 4, since 0.8.2.
  public static var inaccessible: Self { Self(rawValue: 4) }
}

/// How a volume is made.
///
/// libvirt: `virStorageVolCreateFlags`, since 1.0.1. Bits it does not list are kept.
public struct StorageVolCreateFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_STORAGE_VOL_CREATE_PREALLOC_METADATA`, 1, since 1.0.1.
  public static var preallocMetadata: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_STORAGE_VOL_CREATE_REFLINK`, 2, since 1.2.13.
  public static var reflink: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_STORAGE_VOL_CREATE_VALIDATE`, 4, since 8.10.0.
  public static var validate: Self { Self(rawValue: 4) }
}

/// What is done to a volume's data and snapshots when it is deleted.
///
/// libvirt: `virStorageVolDeleteFlags`, since 0.4.1. Bits it does not list are kept.
public struct StorageVolDeleteFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_STORAGE_VOL_DELETE_NORMAL`, 0, since 0.4.1.
  public static var normal: Self { [] }
  /// libvirt: `VIR_STORAGE_VOL_DELETE_ZEROED`, 1, since 0.4.1.
  public static var zeroed: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_STORAGE_VOL_DELETE_WITH_SNAPSHOTS`, 2, since 1.2.21.
  public static var withSnapshots: Self { Self(rawValue: 2) }
}

/// How a volume is read.
///
/// libvirt: `virStorageVolDownloadFlags`, since 3.4.0. Bits it does not list are kept.
public struct StorageVolDownloadFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM`, 1, since 3.4.0.
  public static var sparseStream: Self { Self(rawValue: 1) }
}

/// Which size of a volume is wanted.
///
/// libvirt: `virStorageVolInfoFlags`, since 3.0.0. Bits it does not list are kept.
public struct StorageVolInfoFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_STORAGE_VOL_USE_ALLOCATION`, 0, since 3.0.0.
  public static var useAllocation: Self { [] }
  /// libvirt: `VIR_STORAGE_VOL_GET_PHYSICAL`, 1, since 3.0.0.
  public static var getPhysical: Self { Self(rawValue: 1) }
}

/// How a volume's capacity is changed.
///
/// libvirt: `virStorageVolResizeFlags`, since 0.9.10. Bits it does not list are kept.
public struct StorageVolResizeFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_STORAGE_VOL_RESIZE_ALLOCATE`, 1, since 0.9.10.
  public static var allocate: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_STORAGE_VOL_RESIZE_DELTA`, 2, since 0.9.10.
  public static var delta: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_STORAGE_VOL_RESIZE_SHRINK`, 4, since 0.9.10.
  public static var shrink: Self { Self(rawValue: 4) }
}

/// What a volume is on the host.
///
/// libvirt: `virStorageVolType`, since 0.4.1. Values it does not list are kept.
public struct StorageVolType: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_STORAGE_VOL_FILE`, 0, since 0.4.1.
  public static var file: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_STORAGE_VOL_BLOCK`, 1, since 0.4.1.
  public static var block: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_STORAGE_VOL_DIR`, 2, since 0.9.5.
  public static var dir: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_STORAGE_VOL_NETWORK`, 3, since 0.9.13.
  public static var network: Self { Self(rawValue: 3) }
  /// libvirt: `VIR_STORAGE_VOL_NETDIR`, 4, since 1.2.0.
  public static var netdir: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_STORAGE_VOL_PLOOP`, 5, since 1.3.4.
  public static var ploop: Self { Self(rawValue: 5) }
}

/// How a volume is written.
///
/// libvirt: `virStorageVolUploadFlags`, since 3.4.0. Bits it does not list are kept.
public struct StorageVolUploadFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM`, 1, since 3.4.0.
  public static var sparseStream: Self { Self(rawValue: 1) }
}

/// How a volume's contents are overwritten.
///
/// libvirt: `virStorageVolWipeAlgorithm`, since 0.9.10. Values it does not list are kept.
public struct StorageVolWipeAlgorithm: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_STORAGE_VOL_WIPE_ALG_ZERO`, 0, since 0.9.10.
  public static var zero: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_STORAGE_VOL_WIPE_ALG_NNSA`, 1, since 0.9.10.
  public static var nnsa: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_STORAGE_VOL_WIPE_ALG_DOD`, 2, since 0.9.10.
  public static var dod: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_STORAGE_VOL_WIPE_ALG_BSI`, 3, since 0.9.10.
  public static var bsi: Self { Self(rawValue: 3) }
  /// libvirt: `VIR_STORAGE_VOL_WIPE_ALG_GUTMANN`, 4, since 0.9.10.
  public static var gutmann: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_STORAGE_VOL_WIPE_ALG_SCHNEIER`, 5, since 0.9.10.
  public static var schneier: Self { Self(rawValue: 5) }
  /// libvirt: `VIR_STORAGE_VOL_WIPE_ALG_PFITZNER7`, 6, since 0.9.10.
  public static var pfitzner7: Self { Self(rawValue: 6) }
  /// libvirt: `VIR_STORAGE_VOL_WIPE_ALG_PFITZNER33`, 7, since 0.9.10.
  public static var pfitzner33: Self { Self(rawValue: 7) }
  /// libvirt: `VIR_STORAGE_VOL_WIPE_ALG_RANDOM`, 8, since 0.9.10.
  public static var random: Self { Self(rawValue: 8) }
  /// libvirt: `VIR_STORAGE_VOL_WIPE_ALG_TRIM`, 9, since 1.3.2.
  public static var trim: Self { Self(rawValue: 9) }
}

/// Which definition is in a storage pool's XML.
///
/// libvirt: `virStorageXMLFlags`, since 0.9.13. Bits it does not list are kept.
public struct StorageXMLFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_STORAGE_XML_INACTIVE`, 1, since 0.9.13.
  public static var inactive: Self { Self(rawValue: 1) }
}
