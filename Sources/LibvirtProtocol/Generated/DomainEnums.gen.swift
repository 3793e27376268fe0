// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/enums_domain.x by `make generate`; do not edit.
// swift-format-ignore-file

/// The type of a disk I/O parameter's value. Superseded by `TypedParameterType`.
///
/// libvirt: `virBlkioParameterType`, since 0.9.0. Values it does not list are kept.
public struct BlkioParameterType: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_BLKIO_PARAM_INT`, 1, since 0.9.0.
  public static var int: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_BLKIO_PARAM_UINT`, 2, since 0.9.0.
  public static var unsignedInt: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_BLKIO_PARAM_LLONG`, 3, since 0.9.0.
  public static var longLong: Self { Self(rawValue: 3) }
  /// libvirt: `VIR_DOMAIN_BLKIO_PARAM_ULLONG`, 4, since 0.9.0.
  public static var unsignedLongLong: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_DOMAIN_BLKIO_PARAM_DOUBLE`, 5, since 0.9.0.
  public static var double: Self { Self(rawValue: 5) }
  /// libvirt: `VIR_DOMAIN_BLKIO_PARAM_BOOLEAN`, 6, since 0.9.0.
  public static var boolean: Self { Self(rawValue: 6) }
}

/// Why the guest's agent connected or disconnected.
///
/// libvirt: `virConnectDomainEventAgentLifecycleReason`, since 1.2.11. Values it does not list are kept.
public struct ConnectDomainEventAgentLifecycleReason: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_UNKNOWN`, 0, since 1.2.11.
  public static var unknown: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_DOMAIN_STARTED`, 1, since 1.2.11.
  public static var domainStarted: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_CHANNEL`, 2, since 1.2.11.
  public static var channel: Self { Self(rawValue: 2) }
}

/// Whether the guest's agent is connected.
///
/// libvirt: `virConnectDomainEventAgentLifecycleState`, since 1.2.11. Values it does not list are kept.
public struct ConnectDomainEventAgentLifecycleState: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_CONNECTED`, 1, since 1.2.11.
  public static var connected: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_DISCONNECTED`, 2, since 1.2.11.
  public static var disconnected: Self { Self(rawValue: 2) }
}

/// How a block job stands.
///
/// libvirt: `virConnectDomainEventBlockJobStatus`, since 0.9.4. Values it does not list are kept.
public struct ConnectDomainEventBlockJobStatus: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_BLOCK_JOB_COMPLETED`, 0, since 0.9.4.
  public static var completed: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_BLOCK_JOB_FAILED`, 1, since 0.9.4.
  public static var failed: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_BLOCK_JOB_CANCELED`, 2, since 0.9.12.
  public static var canceled: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_BLOCK_JOB_READY`, 3, since 1.0.0.
  public static var ready: Self { Self(rawValue: 3) }
}

/// Why a channel was opened or closed.
///
/// libvirt: `virConnectDomainEventChannelLifecycleReason`, since 12.4.0. Values it does not list are kept.
public struct ConnectDomainEventChannelLifecycleReason: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_UNKNOWN`, 0, since 12.4.0.
  public static var unknown: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_DOMAIN_STARTED`, 1, since 12.4.0.
  public static var domainStarted: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_CHANNEL`, 2, since 12.4.0.
  public static var channel: Self { Self(rawValue: 2) }
}

/// Whether something in the guest has a channel open.
///
/// libvirt: `virConnectDomainEventChannelLifecycleState`, since 12.4.0. Values it does not list are kept.
public struct ConnectDomainEventChannelLifecycleState: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE_CONNECTED`, 1, since 12.4.0.
  public static var connected: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE_DISCONNECTED`, 2, since 12.4.0.
  public static var disconnected: Self { Self(rawValue: 2) }
}

/// Why a disk's source changed.
///
/// libvirt: `virConnectDomainEventDiskChangeReason`, since 0.9.7. Values it does not list are kept.
public struct ConnectDomainEventDiskChangeReason: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_EVENT_DISK_CHANGE_MISSING_ON_START`, 0, since 0.9.7.
  public static var changeMissingOnStart: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_EVENT_DISK_DROP_MISSING_ON_START`, 1, since 1.1.2.
  public static var dropMissingOnStart: Self { Self(rawValue: 1) }
}

/// Which domains statistics are wanted of, and how they are collected.
///
/// libvirt: `virConnectGetAllDomainStatsFlags`, since 1.2.8. Bits it does not list are kept.
public struct ConnectGetAllDomainStatsFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE`, 1, since 1.2.8.
  public static var active: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_CONNECT_GET_ALL_DOMAINS_STATS_INACTIVE`, 2, since 1.2.8.
  public static var inactive: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_CONNECT_GET_ALL_DOMAINS_STATS_PERSISTENT`, 4, since 1.2.8.
  public static var persistent: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_CONNECT_GET_ALL_DOMAINS_STATS_TRANSIENT`, 8, since 1.2.8.
  public static var transient: Self { Self(rawValue: 8) }
  /// libvirt: `VIR_CONNECT_GET_ALL_DOMAINS_STATS_RUNNING`, 16, since 1.2.8.
  public static var running: Self { Self(rawValue: 16) }
  /// libvirt: `VIR_CONNECT_GET_ALL_DOMAINS_STATS_PAUSED`, 32, since 1.2.8.
  public static var paused: Self { Self(rawValue: 32) }
  /// libvirt: `VIR_CONNECT_GET_ALL_DOMAINS_STATS_SHUTOFF`, 64, since 1.2.8.
  public static var shutOff: Self { Self(rawValue: 64) }
  /// libvirt: `VIR_CONNECT_GET_ALL_DOMAINS_STATS_OTHER`, 128, since 1.2.8.
  public static var other: Self { Self(rawValue: 128) }
  /// libvirt: `VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT`, 536870912, since 4.5.0.
  public static var nowait: Self { Self(rawValue: 536_870_912) }
  /// libvirt: `VIR_CONNECT_GET_ALL_DOMAINS_STATS_BACKING`, 1073741824, since 1.2.12.
  public static var backing: Self { Self(rawValue: 1_073_741_824) }
  /// libvirt: `VIR_CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS`, 2147483648, since 1.2.8.
  public static var enforceStats: Self { Self(rawValue: 2_147_483_648) }
}

/// What is in the XML of a domain's capabilities.
///
/// libvirt: `virConnectGetDomainCapabilitiesFlags`, since 11.0.0. Bits it does not list are kept.
public struct ConnectGetDomainCapabilitiesFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_CONNECT_GET_DOMAIN_CAPABILITIES_DISABLE_DEPRECATED_FEATURES`, 1, since 11.0.0.
  public static var disableDeprecatedFeatures: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_CONNECT_GET_DOMAIN_CAPABILITIES_EXPAND_CPU_FEATURES`, 2, since 12.2.0.
  public static var expandCPUFeatures: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_CONNECT_GET_DOMAIN_CAPABILITIES_SUPPORTED_CPU_FEATURES`, 4, since 12.5.0.
  public static var supportedCPUFeatures: Self { Self(rawValue: 4) }
}

/// Which domains are listed: of each group of flags, those that have one of the properties given.
///
/// libvirt: `virConnectListAllDomainsFlags`, since 0.9.13. Bits it does not list are kept.
public struct ConnectListAllDomainsFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_CONNECT_LIST_DOMAINS_ACTIVE`, 1, since 0.9.13.
  public static var active: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_CONNECT_LIST_DOMAINS_INACTIVE`, 2, since 0.9.13.
  public static var inactive: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_CONNECT_LIST_DOMAINS_PERSISTENT`, 4, since 0.9.13.
  public static var persistent: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_CONNECT_LIST_DOMAINS_TRANSIENT`, 8, since 0.9.13.
  public static var transient: Self { Self(rawValue: 8) }
  /// libvirt: `VIR_CONNECT_LIST_DOMAINS_RUNNING`, 16, since 0.9.13.
  public static var running: Self { Self(rawValue: 16) }
  /// libvirt: `VIR_CONNECT_LIST_DOMAINS_PAUSED`, 32, since 0.9.13.
  public static var paused: Self { Self(rawValue: 32) }
  /// libvirt: `VIR_CONNECT_LIST_DOMAINS_SHUTOFF`, 64, since 0.9.13.
  public static var shutOff: Self { Self(rawValue: 64) }
  /// libvirt: `VIR_CONNECT_LIST_DOMAINS_OTHER`, 128, since 0.9.13.
  public static var other: Self { Self(rawValue: 128) }
  /// libvirt: `VIR_CONNECT_LIST_DOMAINS_MANAGEDSAVE`, 256, since 0.9.13.
  public static var managedSave: Self { Self(rawValue: 256) }
  /// libvirt: `VIR_CONNECT_LIST_DOMAINS_NO_MANAGEDSAVE`, 512, since 0.9.13.
  public static var noManagedSave: Self { Self(rawValue: 512) }
  /// libvirt: `VIR_CONNECT_LIST_DOMAINS_AUTOSTART`, 1024, since 0.9.13.
  public static var autostart: Self { Self(rawValue: 1024) }
  /// libvirt: `VIR_CONNECT_LIST_DOMAINS_NO_AUTOSTART`, 2048, since 0.9.13.
  public static var noAutostart: Self { Self(rawValue: 2048) }
  /// libvirt: `VIR_CONNECT_LIST_DOMAINS_HAS_SNAPSHOT`, 4096, since 0.9.13.
  public static var hasSnapshot: Self { Self(rawValue: 4096) }
  /// libvirt: `VIR_CONNECT_LIST_DOMAINS_NO_SNAPSHOT`, 8192, since 0.9.13.
  public static var noSnapshot: Self { Self(rawValue: 8192) }
  /// libvirt: `VIR_CONNECT_LIST_DOMAINS_HAS_CHECKPOINT`, 16384, since 5.6.0.
  public static var hasCheckpoint: Self { Self(rawValue: 16_384) }
  /// libvirt: `VIR_CONNECT_LIST_DOMAINS_NO_CHECKPOINT`, 32768, since 5.6.0.
  public static var noCheckpoint: Self { Self(rawValue: 32_768) }
}

/// How a job is stopped.
///
/// libvirt: `virDomainAbortJobFlagsValues`, since 8.5.0. Bits it does not list are kept.
public struct DomainAbortJobFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_ABORT_JOB_POSTCOPY`, 1, since 8.5.0.
  public static var postcopy: Self { Self(rawValue: 1) }
}

/// How long to wait for the guest's agent, where it is not a number of seconds.
///
/// libvirt: `virDomainAgentResponseTimeoutValues`, since 5.10.0. Values it does not list are kept.
public struct DomainAgentResponseTimeout: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_BLOCK`, -2, since 5.10.0.
  public static var block: Self { Self(rawValue: -2) }
  /// libvirt: `VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_DEFAULT`, -1, since 5.10.0.
  public static var `default`: Self { Self(rawValue: -1) }
  /// libvirt: `VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_NOWAIT`, 0, since 5.10.0.
  public static var nowait: Self { Self(rawValue: 0) }
}

/// Whether a user's authorised keys are replaced, added to or removed from.
///
/// libvirt: `virDomainAuthorizedSSHKeysSetFlags`, since 6.10.0. Bits it does not list are kept.
public struct DomainAuthorizedSSHKeysSetFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_APPEND`, 1, since 6.10.0.
  public static var append: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE`, 2, since 6.10.0.
  public static var remove: Self { Self(rawValue: 2) }
}

/// How a backup is made.
///
/// libvirt: `virDomainBackupBeginFlags`, since 6.0.0. Bits it does not list are kept.
public struct DomainBackupBeginFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_BACKUP_BEGIN_REUSE_EXTERNAL`, 1, since 6.0.0.
  public static var reuseExternal: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_BACKUP_BEGIN_PRESERVE_SHUTDOWN_DOMAIN`, 2, since 11.10.0.
  public static var preserveShutdownDomain: Self { Self(rawValue: 2) }
}

/// How a disk's chain is committed.
///
/// libvirt: `virDomainBlockCommitFlags`, since 0.10.2. Bits it does not list are kept.
public struct DomainBlockCommitFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_BLOCK_COMMIT_SHALLOW`, 1, since 0.10.2.
  public static var shallow: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_BLOCK_COMMIT_DELETE`, 2, since 0.10.2.
  public static var delete: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_BLOCK_COMMIT_ACTIVE`, 4, since 1.2.6.
  public static var active: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_DOMAIN_BLOCK_COMMIT_RELATIVE`, 8, since 1.2.7.
  public static var relative: Self { Self(rawValue: 8) }
  /// libvirt: `VIR_DOMAIN_BLOCK_COMMIT_BANDWIDTH_BYTES`, 16, since 1.2.9.
  public static var bandwidthBytes: Self { Self(rawValue: 16) }
}

/// How a disk is copied.
///
/// libvirt: `virDomainBlockCopyFlags`, since 1.2.8. Bits it does not list are kept.
public struct DomainBlockCopyFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_BLOCK_COPY_SHALLOW`, 1, since 1.2.8.
  public static var shallow: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_BLOCK_COPY_REUSE_EXT`, 2, since 1.2.8.
  public static var reuseExt: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_BLOCK_COPY_TRANSIENT_JOB`, 4, since 3.5.0.
  public static var transientJob: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_DOMAIN_BLOCK_COPY_SYNCHRONOUS_WRITES`, 8, since 8.0.0.
  public static var synchronousWrites: Self { Self(rawValue: 8) }
  /// libvirt: `VIR_DOMAIN_BLOCK_COPY_TARGET_ZEROED`, 16, since 12.2.0.
  public static var targetZeroed: Self { Self(rawValue: 16) }
}

/// How a block job is ended.
///
/// libvirt: `virDomainBlockJobAbortFlags`, since 0.9.12. Bits it does not list are kept.
public struct DomainBlockJobAbortFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_BLOCK_JOB_ABORT_ASYNC`, 1, since 0.9.12.
  public static var async: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT`, 2, since 0.9.12.
  public static var pivot: Self { Self(rawValue: 2) }
}

/// In which unit a block job's bandwidth is given.
///
/// libvirt: `virDomainBlockJobInfoFlags`, since 1.2.9. Bits it does not list are kept.
public struct DomainBlockJobInfoFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_BLOCK_JOB_INFO_BANDWIDTH_BYTES`, 1, since 1.2.9.
  public static var bandwidthBytes: Self { Self(rawValue: 1) }
}

/// In which unit a block job's bandwidth is set.
///
/// libvirt: `virDomainBlockJobSetSpeedFlags`, since 1.2.9. Bits it does not list are kept.
public struct DomainBlockJobSetSpeedFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_BLOCK_JOB_SPEED_BANDWIDTH_BYTES`, 1, since 1.2.9.
  public static var bandwidthBytes: Self { Self(rawValue: 1) }
}

/// What a block job does.
///
/// libvirt: `virDomainBlockJobType`, since 0.9.4. Values it does not list are kept.
public struct DomainBlockJobType: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_BLOCK_JOB_TYPE_UNKNOWN`, 0, since 0.9.4.
  public static var unknown: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_BLOCK_JOB_TYPE_PULL`, 1, since 0.9.4.
  public static var pull: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_BLOCK_JOB_TYPE_COPY`, 2, since 0.9.12.
  public static var copy: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_BLOCK_JOB_TYPE_COMMIT`, 3, since 0.10.2.
  public static var commit: Self { Self(rawValue: 3) }
  /// libvirt: `VIR_DOMAIN_BLOCK_JOB_TYPE_ACTIVE_COMMIT`, 4, since 1.2.6.
  public static var activeCommit: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_DOMAIN_BLOCK_JOB_TYPE_BACKUP`, 5, since 6.0.0.
  public static var backup: Self { Self(rawValue: 5) }
}

/// In which unit the bandwidth of a pull is given.
///
/// libvirt: `virDomainBlockPullFlags`, since 1.2.9. Bits it does not list are kept.
public struct DomainBlockPullFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_BLOCK_PULL_BANDWIDTH_BYTES`, 64, since 1.2.9.
  public static var bandwidthBytes: Self { Self(rawValue: 64) }
}

/// How a disk's chain is rebased or copied.
///
/// libvirt: `virDomainBlockRebaseFlags`, since 0.9.12. Bits it does not list are kept.
public struct DomainBlockRebaseFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_BLOCK_REBASE_SHALLOW`, 1, since 0.9.12.
  public static var shallow: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_BLOCK_REBASE_REUSE_EXT`, 2, since 0.9.12.
  public static var reuseExt: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_BLOCK_REBASE_COPY_RAW`, 4, since 0.9.12.
  public static var copyRaw: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_DOMAIN_BLOCK_REBASE_COPY`, 8, since 0.9.12.
  public static var copy: Self { Self(rawValue: 8) }
  /// libvirt: `VIR_DOMAIN_BLOCK_REBASE_RELATIVE`, 16, since 1.2.7.
  public static var relative: Self { Self(rawValue: 16) }
  /// libvirt: `VIR_DOMAIN_BLOCK_REBASE_COPY_DEV`, 32, since 1.2.9.
  public static var copyDev: Self { Self(rawValue: 32) }
  /// libvirt: `VIR_DOMAIN_BLOCK_REBASE_BANDWIDTH_BYTES`, 64, since 1.2.9.
  public static var bandwidthBytes: Self { Self(rawValue: 64) }
}

/// How a disk's size is changed, and in which unit it is given.
///
/// libvirt: `virDomainBlockResizeFlags`, since 0.9.11. Bits it does not list are kept.
public struct DomainBlockResizeFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_BLOCK_RESIZE_BYTES`, 1, since 0.9.11.
  public static var bytes: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_BLOCK_RESIZE_CAPACITY`, 2, since 10.0.0.
  public static var capacity: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_BLOCK_RESIZE_EXTEND`, 4, since 12.3.0.
  public static var extend: Self { Self(rawValue: 4) }
}

/// Why a domain is blocked.
///
/// libvirt: `virDomainBlockedReason`, since 0.9.2. Values it does not list are kept.
public struct DomainBlockedReason: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_BLOCKED_UNKNOWN`, 0, since 0.9.2.
  public static var unknown: Self { Self(rawValue: 0) }
}

/// How a channel is opened.
///
/// libvirt: `virDomainChannelFlags`, since 1.0.2. Bits it does not list are kept.
public struct DomainChannelFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_CHANNEL_FORCE`, 1, since 1.0.2.
  public static var force: Self { Self(rawValue: 1) }
}

/// How a console is opened.
///
/// libvirt: `virDomainConsoleFlags`, since 0.9.11. Bits it does not list are kept.
public struct DomainConsoleFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_CONSOLE_FORCE`, 1, since 0.9.11.
  public static var force: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_CONSOLE_SAFE`, 2, since 0.9.11.
  public static var safe: Self { Self(rawValue: 2) }
}

/// Why a domain's process cannot be talked to.
///
/// libvirt: `virDomainControlErrorReason`, since 1.2.14. Values it does not list are kept.
public struct DomainControlErrorReason: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_CONTROL_ERROR_REASON_NONE`, 0, since 1.2.14.
  public static var none: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_CONTROL_ERROR_REASON_UNKNOWN`, 1, since 1.2.14.
  public static var unknown: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_CONTROL_ERROR_REASON_MONITOR`, 2, since 1.2.14.
  public static var monitor: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_CONTROL_ERROR_REASON_INTERNAL`, 3, since 1.2.14.
  public static var `internal`: Self { Self(rawValue: 3) }
}

/// Whether a domain's process can be talked to.
///
/// libvirt: `virDomainControlState`, since 0.9.3. Values it does not list are kept.
public struct DomainControlState: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_CONTROL_OK`, 0, since 0.9.3.
  public static var ok: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_CONTROL_JOB`, 1, since 0.9.3.
  public static var job: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_CONTROL_OCCUPIED`, 2, since 0.9.3.
  public static var occupied: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_CONTROL_ERROR`, 3, since 0.9.3.
  public static var error: Self { Self(rawValue: 3) }
}

/// How a guest's memory is dumped, and what becomes of the guest.
///
/// libvirt: `virDomainCoreDumpFlags`, since 0.7.5. Bits it does not list are kept.
public struct DomainCoreDumpFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DUMP_CRASH`, 1, since 0.7.5.
  public static var crash: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DUMP_LIVE`, 2, since 0.7.5.
  public static var live: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DUMP_BYPASS_CACHE`, 4, since 0.9.4.
  public static var bypassCache: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_DUMP_RESET`, 8, since 0.9.7.
  public static var reset: Self { Self(rawValue: 8) }
  /// libvirt: `VIR_DUMP_MEMORY_ONLY`, 16, since 0.9.13.
  public static var memoryOnly: Self { Self(rawValue: 16) }
}

/// The format of a dump.
///
/// libvirt: `virDomainCoreDumpFormat`, since 1.2.3. Values it does not list are kept.
public struct DomainCoreDumpFormat: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_CORE_DUMP_FORMAT_RAW`, 0, since 1.2.3.
  public static var raw: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_ZLIB`, 1, since 1.2.3.
  public static var kdumpZlib: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_LZO`, 2, since 1.2.3.
  public static var kdumpLzo: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_SNAPPY`, 3, since 1.2.3.
  public static var kdumpSnappy: Self { Self(rawValue: 3) }
  /// libvirt: `VIR_DOMAIN_CORE_DUMP_FORMAT_WIN_DMP`, 4, since 7.4.0.
  public static var winDmp: Self { Self(rawValue: 4) }
}

/// Why a domain crashed.
///
/// libvirt: `virDomainCrashedReason`, since 0.9.2. Values it does not list are kept.
public struct DomainCrashedReason: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_CRASHED_UNKNOWN`, 0, since 0.9.2.
  public static var unknown: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_CRASHED_PANICKED`, 1, since 1.1.1.
  public static var panicked: Self { Self(rawValue: 1) }
}

/// How a domain is started.
///
/// libvirt: `virDomainCreateFlags`, since 0.0.1. Bits it does not list are kept.
public struct DomainCreateFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_NONE`, 0, since 0.0.1.
  public static var none: Self { [] }
  /// libvirt: `VIR_DOMAIN_START_PAUSED`, 1, since 0.8.2.
  public static var startPaused: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_START_AUTODESTROY`, 2, since 0.9.3.
  public static var startAutoDestroy: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_START_BYPASS_CACHE`, 4, since 0.9.4.
  public static var startBypassCache: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_DOMAIN_START_FORCE_BOOT`, 8, since 0.9.5.
  public static var startForceBoot: Self { Self(rawValue: 8) }
  /// libvirt: `VIR_DOMAIN_START_VALIDATE`, 16, since 1.2.12.
  public static var startValidate: Self { Self(rawValue: 16) }
  /// libvirt: `VIR_DOMAIN_START_RESET_NVRAM`, 32, since 8.1.0.
  public static var startResetNVRAM: Self { Self(rawValue: 32) }
}

/// How a domain is defined.
///
/// libvirt: `virDomainDefineFlags`, since 1.2.12. Bits it does not list are kept.
public struct DomainDefineFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_DEFINE_VALIDATE`, 1, since 1.2.12.
  public static var validate: Self { Self(rawValue: 1) }
}

/// How a domain is stopped by force.
///
/// libvirt: `virDomainDestroyFlagsValues`, since 0.9.4. Bits it does not list are kept.
public struct DomainDestroyFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_DESTROY_DEFAULT`, 0, since 0.9.10.
  public static var `default`: Self { [] }
  /// libvirt: `VIR_DOMAIN_DESTROY_GRACEFUL`, 1, since 0.9.10.
  public static var graceful: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_DESTROY_REMOVE_LOGS`, 2, since 8.3.0.
  public static var removeLogs: Self { Self(rawValue: 2) }
}

/// Whether a device is changed in the running domain, in its definition, or in both.
///
/// libvirt: `virDomainDeviceModifyFlags`, since 0.7.7. Bits it does not list are kept.
public struct DomainDeviceModifyFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_DEVICE_MODIFY_CURRENT`, 0, since 0.7.7.
  public static var current: Self { [] }
  /// libvirt: `VIR_DOMAIN_DEVICE_MODIFY_LIVE`, 1, since 0.7.7.
  public static var live: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_DEVICE_MODIFY_CONFIG`, 2, since 0.7.7.
  public static var config: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_DEVICE_MODIFY_FORCE`, 4, since 0.8.6.
  public static var force: Self { Self(rawValue: 4) }
}

/// How the rate of changes to a guest's memory is measured.
///
/// libvirt: `virDomainDirtyRateCalcFlags`, since 8.1.0. Bits it does not list are kept.
public struct DomainDirtyRateCalcFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_DIRTYRATE_MODE_PAGE_SAMPLING`, 0, since 8.1.0.
  public static var pageSampling: Self { [] }
  /// libvirt: `VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_BITMAP`, 1, since 8.1.0.
  public static var dirtyBitmap: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_RING`, 2, since 8.1.0.
  public static var dirtyRing: Self { Self(rawValue: 2) }
}

/// How the measuring of changes to a guest's memory stands.
///
/// libvirt: `virDomainDirtyRateStatus`, since 7.2.0. Values it does not list are kept.
public struct DomainDirtyRateStatus: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_DIRTYRATE_UNSTARTED`, 0, since 7.2.0.
  public static var unstarted: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_DIRTYRATE_MEASURING`, 1, since 7.2.0.
  public static var measuring: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_DIRTYRATE_MEASURED`, 2, since 7.2.0.
  public static var measured: Self { Self(rawValue: 2) }
}

/// What is wrong with a disk.
///
/// libvirt: `virDomainDiskErrorCode`, since 0.9.10. Values it does not list are kept.
public struct DomainDiskErrorCode: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_DISK_ERROR_NONE`, 0, since 0.9.10.
  public static var none: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_DISK_ERROR_UNSPEC`, 1, since 0.9.10.
  public static var unspec: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_DISK_ERROR_NO_SPACE`, 2, since 0.9.10.
  public static var noSpace: Self { Self(rawValue: 2) }
}

/// How a domain crashed.
///
/// libvirt: `virDomainEventCrashedDetailType`, since 1.1.1. Values it does not list are kept.
public struct DomainEventCrashedDetailType: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_EVENT_CRASHED_PANICKED`, 0, since 1.1.1.
  public static var panicked: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_EVENT_CRASHED_CRASHLOADED`, 1, since 6.1.0.
  public static var crashLoaded: Self { Self(rawValue: 1) }
}

/// How a domain came to be defined.
///
/// libvirt: `virDomainEventDefinedDetailType`, since 0.5.0. Values it does not list are kept.
public struct DomainEventDefinedDetailType: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_EVENT_DEFINED_ADDED`, 0, since 0.5.0.
  public static var added: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_EVENT_DEFINED_UPDATED`, 1, since 0.5.0.
  public static var updated: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_EVENT_DEFINED_RENAMED`, 2, since 1.2.19.
  public static var renamed: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_EVENT_DEFINED_FROM_SNAPSHOT`, 3, since 1.3.3.
  public static var fromSnapshot: Self { Self(rawValue: 3) }
}

/// The family of an address that a display was reached from.
///
/// libvirt: `virDomainEventGraphicsAddressType`, since 0.8.0. Values it does not list are kept.
public struct DomainEventGraphicsAddressType: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV4`, 0, since 0.8.0.
  public static var ipv4: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV6`, 1, since 0.8.0.
  public static var ipv6: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_UNIX`, 2, since 0.9.7.
  public static var unix: Self { Self(rawValue: 2) }
}

/// How far a client of a display has come.
///
/// libvirt: `virDomainEventGraphicsPhase`, since 0.8.0. Values it does not list are kept.
public struct DomainEventGraphicsPhase: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_EVENT_GRAPHICS_CONNECT`, 0, since 0.8.0.
  public static var connect: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_EVENT_GRAPHICS_INITIALIZE`, 1, since 0.8.0.
  public static var initialize: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_EVENT_GRAPHICS_DISCONNECT`, 2, since 0.8.0.
  public static var disconnect: Self { Self(rawValue: 2) }
}

/// The kinds of domain events.
///
/// libvirt: `virDomainEventID`, since 0.8.0. Values it does not list are kept.
public struct DomainEventID: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_EVENT_ID_LIFECYCLE`, 0, since 0.8.0.
  public static var lifecycle: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_EVENT_ID_REBOOT`, 1, since 0.8.0.
  public static var reboot: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_EVENT_ID_RTC_CHANGE`, 2, since 0.8.0.
  public static var rtcChange: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_EVENT_ID_WATCHDOG`, 3, since 0.8.0.
  public static var watchdog: Self { Self(rawValue: 3) }
  /// libvirt: `VIR_DOMAIN_EVENT_ID_IO_ERROR`, 4, since 0.8.0.
  public static var ioError: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_DOMAIN_EVENT_ID_GRAPHICS`, 5, since 0.8.0.
  public static var graphics: Self { Self(rawValue: 5) }
  /// libvirt: `VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON`, 6, since 0.8.1.
  public static var ioErrorReason: Self { Self(rawValue: 6) }
  /// libvirt: `VIR_DOMAIN_EVENT_ID_CONTROL_ERROR`, 7, since 0.9.2.
  public static var controlError: Self { Self(rawValue: 7) }
  /// libvirt: `VIR_DOMAIN_EVENT_ID_BLOCK_JOB`, 8, since 0.9.4.
  public static var blockJob: Self { Self(rawValue: 8) }
  /// libvirt: `VIR_DOMAIN_EVENT_ID_DISK_CHANGE`, 9, since 0.9.7.
  public static var diskChange: Self { Self(rawValue: 9) }
  /// libvirt: `VIR_DOMAIN_EVENT_ID_TRAY_CHANGE`, 10, since 0.9.11.
  public static var trayChange: Self { Self(rawValue: 10) }
  /// libvirt: `VIR_DOMAIN_EVENT_ID_PMWAKEUP`, 11, since 0.9.11.
  public static var pmWakeup: Self { Self(rawValue: 11) }
  /// libvirt: `VIR_DOMAIN_EVENT_ID_PMSUSPEND`, 12, since 0.9.11.
  public static var pmSuspend: Self { Self(rawValue: 12) }
  /// libvirt: `VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE`, 13, since 0.10.0.
  public static var balloonChange: Self { Self(rawValue: 13) }
  /// libvirt: `VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK`, 14, since 1.0.0.
  public static var pmSuspendDisk: Self { Self(rawValue: 14) }
  /// libvirt: `VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED`, 15, since 1.1.1.
  public static var deviceRemoved: Self { Self(rawValue: 15) }
  /// libvirt: `VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2`, 16, since 1.2.6.
  public static var blockJob2: Self { Self(rawValue: 16) }
  /// libvirt: `VIR_DOMAIN_EVENT_ID_TUNABLE`, 17, since 1.2.9.
  public static var tunable: Self { Self(rawValue: 17) }
  /// libvirt: `VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE`, 18, since 1.2.11.
  public static var agentLifecycle: Self { Self(rawValue: 18) }
  /// libvirt: `VIR_DOMAIN_EVENT_ID_DEVICE_ADDED`, 19, since 1.2.15.
  public static var deviceAdded: Self { Self(rawValue: 19) }
  /// libvirt: `VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION`, 20, since 1.3.2.
  public static var migrationIteration: Self { Self(rawValue: 20) }
  /// libvirt: `VIR_DOMAIN_EVENT_ID_JOB_COMPLETED`, 21, since 1.3.3.
  public static var jobCompleted: Self { Self(rawValue: 21) }
  /// libvirt: `VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED`, 22, since 1.3.4.
  public static var deviceRemovalFailed: Self { Self(rawValue: 22) }
  /// libvirt: `VIR_DOMAIN_EVENT_ID_METADATA_CHANGE`, 23, since 3.0.0.
  public static var metadataChange: Self { Self(rawValue: 23) }
  /// libvirt: `VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD`, 24, since 3.2.0.
  public static var blockThreshold: Self { Self(rawValue: 24) }
  /// libvirt: `VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE`, 25, since 6.9.0.
  public static var memoryFailure: Self { Self(rawValue: 25) }
  /// libvirt: `VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE`, 26, since 7.9.0.
  public static var memoryDeviceSizeChange: Self { Self(rawValue: 26) }
  /// libvirt: `VIR_DOMAIN_EVENT_ID_NIC_MAC_CHANGE`, 27, since 11.2.0.
  public static var nicMACChange: Self { Self(rawValue: 27) }
  /// libvirt: `VIR_DOMAIN_EVENT_ID_VCPU_REMOVED`, 28, since 12.4.0.
  public static var vcpuRemoved: Self { Self(rawValue: 28) }
  /// libvirt: `VIR_DOMAIN_EVENT_ID_CHANNEL_LIFECYCLE`, 29, since 12.4.0.
  public static var channelLifecycle: Self { Self(rawValue: 29) }
}

/// What was done about a disk's error.
///
/// libvirt: `virDomainEventIOErrorAction`, since 0.8.0. Values it does not list are kept.
public struct DomainEventIOErrorAction: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_EVENT_IO_ERROR_NONE`, 0, since 0.8.0.
  public static var none: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_EVENT_IO_ERROR_PAUSE`, 1, since 0.8.0.
  public static var pause: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_EVENT_IO_ERROR_REPORT`, 2, since 0.8.0.
  public static var report: Self { Self(rawValue: 2) }
}

/// How a guest suspended itself.
///
/// libvirt: `virDomainEventPMSuspendedDetailType`, since 0.10.2. Values it does not list are kept.
public struct DomainEventPMSuspendedDetailType: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_EVENT_PMSUSPENDED_MEMORY`, 0, since 0.10.2.
  public static var memory: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_EVENT_PMSUSPENDED_DISK`, 1, since 1.0.0.
  public static var disk: Self { Self(rawValue: 1) }
}

/// Why a domain runs again.
///
/// libvirt: `virDomainEventResumedDetailType`, since 0.5.0. Values it does not list are kept.
public struct DomainEventResumedDetailType: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_EVENT_RESUMED_UNPAUSED`, 0, since 0.5.0.
  public static var unpaused: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_EVENT_RESUMED_MIGRATED`, 1, since 0.5.0.
  public static var migrated: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_EVENT_RESUMED_FROM_SNAPSHOT`, 2, since 0.9.5.
  public static var fromSnapshot: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_EVENT_RESUMED_POSTCOPY`, 3, since 1.3.3.
  public static var postcopy: Self { Self(rawValue: 3) }
  /// libvirt: `VIR_DOMAIN_EVENT_RESUMED_POSTCOPY_FAILED`, 4, since 8.5.0.
  public static var postcopyFailed: Self { Self(rawValue: 4) }
}

/// Who shut a guest down.
///
/// libvirt: `virDomainEventShutdownDetailType`, since 0.9.8. Values it does not list are kept.
public struct DomainEventShutdownDetailType: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_EVENT_SHUTDOWN_FINISHED`, 0, since 0.9.8.
  public static var finished: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_EVENT_SHUTDOWN_GUEST`, 1, since 3.4.0.
  public static var guest: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_EVENT_SHUTDOWN_HOST`, 2, since 3.4.0.
  public static var host: Self { Self(rawValue: 2) }
}

/// How a domain came to run.
///
/// libvirt: `virDomainEventStartedDetailType`, since 0.5.0. Values it does not list are kept.
public struct DomainEventStartedDetailType: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_EVENT_STARTED_BOOTED`, 0, since 0.5.0.
  public static var booted: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_EVENT_STARTED_MIGRATED`, 1, since 0.5.0.
  public static var migrated: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_EVENT_STARTED_RESTORED`, 2, since 0.5.0.
  public static var restored: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_EVENT_STARTED_FROM_SNAPSHOT`, 3, since 0.8.0.
  public static var fromSnapshot: Self { Self(rawValue: 3) }
  /// libvirt: `VIR_DOMAIN_EVENT_STARTED_WAKEUP`, 4, since 0.9.11.
  public static var wakeup: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_DOMAIN_EVENT_STARTED_RECREATED`, 5, since 11.6.0.
  public static var recreated: Self { Self(rawValue: 5) }
}

/// How a domain came to stop.
///
/// libvirt: `virDomainEventStoppedDetailType`, since 0.5.0. Values it does not list are kept.
public struct DomainEventStoppedDetailType: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_EVENT_STOPPED_SHUTDOWN`, 0, since 0.5.0.
  public static var shutdown: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_EVENT_STOPPED_DESTROYED`, 1, since 0.5.0.
  public static var destroyed: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_EVENT_STOPPED_CRASHED`, 2, since 0.5.0.
  public static var crashed: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_EVENT_STOPPED_MIGRATED`, 3, since 0.5.0.
  public static var migrated: Self { Self(rawValue: 3) }
  /// libvirt: `VIR_DOMAIN_EVENT_STOPPED_SAVED`, 4, since 0.5.0.
  public static var saved: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_DOMAIN_EVENT_STOPPED_FAILED`, 5, since 0.5.0.
  public static var failed: Self { Self(rawValue: 5) }
  /// libvirt: `VIR_DOMAIN_EVENT_STOPPED_FROM_SNAPSHOT`, 6, since 0.8.0.
  public static var fromSnapshot: Self { Self(rawValue: 6) }
  /// libvirt: `VIR_DOMAIN_EVENT_STOPPED_RECREATED`, 7, since 11.6.0.
  public static var recreated: Self { Self(rawValue: 7) }
}

/// Why a domain was suspended.
///
/// libvirt: `virDomainEventSuspendedDetailType`, since 0.5.0. Values it does not list are kept.
public struct DomainEventSuspendedDetailType: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_EVENT_SUSPENDED_PAUSED`, 0, since 0.5.0.
  public static var paused: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_EVENT_SUSPENDED_MIGRATED`, 1, since 0.5.0.
  public static var migrated: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_EVENT_SUSPENDED_IOERROR`, 2, since 0.8.0.
  public static var ioError: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_EVENT_SUSPENDED_WATCHDOG`, 3, since 0.8.0.
  public static var watchdog: Self { Self(rawValue: 3) }
  /// libvirt: `VIR_DOMAIN_EVENT_SUSPENDED_RESTORED`, 4, since 0.9.5.
  public static var restored: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_DOMAIN_EVENT_SUSPENDED_FROM_SNAPSHOT`, 5, since 0.9.5.
  public static var fromSnapshot: Self { Self(rawValue: 5) }
  /// libvirt: `VIR_DOMAIN_EVENT_SUSPENDED_API_ERROR`, 6, since 1.0.1.
  public static var apiError: Self { Self(rawValue: 6) }
  /// libvirt: `VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY`, 7, since 1.3.3.
  public static var postcopy: Self { Self(rawValue: 7) }
  /// libvirt: `VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY_FAILED`, 8, since 1.3.3.
  public static var postcopyFailed: Self { Self(rawValue: 8) }
  /// libvirt: `VIR_DOMAIN_EVENT_SUSPENDED_GUEST_SHUTDOWN`, 9, since 11.10.0.
  public static var guestShutdown: Self { Self(rawValue: 9) }
}

/// Which way a drive's tray went.
///
/// libvirt: `virDomainEventTrayChangeReason`, since 0.9.11. Values it does not list are kept.
public struct DomainEventTrayChangeReason: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_EVENT_TRAY_CHANGE_OPEN`, 0, since 0.9.11.
  public static var open: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_EVENT_TRAY_CHANGE_CLOSE`, 1, since 0.9.11.
  public static var close: Self { Self(rawValue: 1) }
}

/// What happened to a domain.
///
/// libvirt: `virDomainEventType`, since 0.5.0. Values it does not list are kept.
public struct DomainEventType: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_EVENT_DEFINED`, 0, since 0.5.0.
  public static var defined: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_EVENT_UNDEFINED`, 1, since 0.5.0.
  public static var undefined: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_EVENT_STARTED`, 2, since 0.5.0.
  public static var started: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_EVENT_SUSPENDED`, 3, since 0.5.0.
  public static var suspended: Self { Self(rawValue: 3) }
  /// libvirt: `VIR_DOMAIN_EVENT_RESUMED`, 4, since 0.5.0.
  public static var resumed: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_DOMAIN_EVENT_STOPPED`, 5, since 0.5.0.
  public static var stopped: Self { Self(rawValue: 5) }
  /// libvirt: `VIR_DOMAIN_EVENT_SHUTDOWN`, 6, since 0.9.8.
  public static var shutdown: Self { Self(rawValue: 6) }
  /// libvirt: `VIR_DOMAIN_EVENT_PMSUSPENDED`, 7, since 0.10.2.
  public static var pmSuspended: Self { Self(rawValue: 7) }
  /// libvirt: `VIR_DOMAIN_EVENT_CRASHED`, 8, since 1.1.1.
  public static var crashed: Self { Self(rawValue: 8) }
}

/// How a domain's definition came to go.
///
/// libvirt: `virDomainEventUndefinedDetailType`, since 0.5.0. Values it does not list are kept.
public struct DomainEventUndefinedDetailType: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_EVENT_UNDEFINED_REMOVED`, 0, since 0.5.0.
  public static var removed: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_EVENT_UNDEFINED_RENAMED`, 1, since 1.2.19.
  public static var renamed: Self { Self(rawValue: 1) }
}

/// What was done about a watchdog that fired.
///
/// libvirt: `virDomainEventWatchdogAction`, since 0.8.0. Values it does not list are kept.
public struct DomainEventWatchdogAction: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_EVENT_WATCHDOG_NONE`, 0, since 0.8.0.
  public static var none: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_EVENT_WATCHDOG_PAUSE`, 1, since 0.8.0.
  public static var pause: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_EVENT_WATCHDOG_RESET`, 2, since 0.8.0.
  public static var reset: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_EVENT_WATCHDOG_POWEROFF`, 3, since 0.8.0.
  public static var powerOff: Self { Self(rawValue: 3) }
  /// libvirt: `VIR_DOMAIN_EVENT_WATCHDOG_SHUTDOWN`, 4, since 0.8.0.
  public static var shutdown: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_DOMAIN_EVENT_WATCHDOG_DEBUG`, 5, since 0.8.0.
  public static var debug: Self { Self(rawValue: 5) }
  /// libvirt: `VIR_DOMAIN_EVENT_WATCHDOG_INJECTNMI`, 6, since 1.2.17.
  public static var injectNMI: Self { Self(rawValue: 6) }
}

/// What is done to the security labels of open files.
///
/// libvirt: `virDomainFDAssociateFlags`, since 9.0.0. Bits it does not list are kept.
public struct DomainFDAssociateFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_RESTORE`, 1, since 9.0.0.
  public static var restore: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_WRITABLE`, 2, since 9.0.0.
  public static var writable: Self { Self(rawValue: 2) }
}

/// Where a guest's host name is taken from.
///
/// libvirt: `virDomainGetHostnameFlags`, since 6.1.0. Bits it does not list are kept.
public struct DomainGetHostnameFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_GET_HOSTNAME_LEASE`, 1, since 6.1.0.
  public static var lease: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_GET_HOSTNAME_AGENT`, 2, since 6.1.0.
  public static var agent: Self { Self(rawValue: 2) }
}

/// Whether the running job or the last one that ended is asked about.
///
/// libvirt: `virDomainGetJobStatsFlags`, since 1.2.9. Bits it does not list are kept.
public struct DomainGetJobStatsFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_JOB_STATS_COMPLETED`, 1, since 1.2.9.
  public static var completed: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_JOB_STATS_KEEP_COMPLETED`, 2, since 6.0.0.
  public static var keepCompleted: Self { Self(rawValue: 2) }
}

/// Which displays read their certificates again.
///
/// libvirt: `virDomainGraphicsReloadType`, since 10.2.0. Values it does not list are kept.
public struct DomainGraphicsReloadType: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_ANY`, 0, since 10.2.0.
  public static var any: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_VNC`, 1, since 10.2.0.
  public static var vnc: Self { Self(rawValue: 1) }
}

/// What the guest's agent is asked about.
///
/// libvirt: `virDomainGuestInfoTypes`, since 5.7.0. Bits it does not list are kept.
public struct DomainGuestInfoTypes: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_GUEST_INFO_USERS`, 1, since 5.7.0.
  public static var users: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_GUEST_INFO_OS`, 2, since 5.7.0.
  public static var os: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_GUEST_INFO_TIMEZONE`, 4, since 5.7.0.
  public static var timezone: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_DOMAIN_GUEST_INFO_HOSTNAME`, 8, since 5.7.0.
  public static var hostname: Self { Self(rawValue: 8) }
  /// libvirt: `VIR_DOMAIN_GUEST_INFO_FILESYSTEM`, 16, since 5.7.0.
  public static var filesystem: Self { Self(rawValue: 16) }
  /// libvirt: `VIR_DOMAIN_GUEST_INFO_DISKS`, 32, since 7.0.0.
  public static var disks: Self { Self(rawValue: 32) }
  /// libvirt: `VIR_DOMAIN_GUEST_INFO_INTERFACES`, 64, since 7.10.0.
  public static var interfaces: Self { Self(rawValue: 64) }
  /// libvirt: `VIR_DOMAIN_GUEST_INFO_LOAD`, 128, since 11.2.0.
  public static var load: Self { Self(rawValue: 128) }
  /// libvirt: `VIR_DOMAIN_GUEST_INFO_DEVICES`, 256, since 12.7.0.
  public static var devices: Self { Self(rawValue: 256) }
}

/// Where a guest's addresses are taken from.
///
/// libvirt: `virDomainInterfaceAddressesSource`, since 1.2.14. Values it does not list are kept.
public struct DomainInterfaceAddressesSource: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE`, 0, since 1.2.14.
  public static var lease: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT`, 1, since 1.2.14.
  public static var agent: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_ARP`, 2, since 4.2.0.
  public static var arp: Self { Self(rawValue: 2) }
}

/// What a domain's job does.
///
/// libvirt: `virDomainJobOperation`, since 3.3.0. Values it does not list are kept.
public struct DomainJobOperation: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_JOB_OPERATION_UNKNOWN`, 0, since 3.3.0.
  public static var unknown: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_JOB_OPERATION_START`, 1, since 3.3.0.
  public static var start: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_JOB_OPERATION_SAVE`, 2, since 3.3.0.
  public static var save: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_JOB_OPERATION_RESTORE`, 3, since 3.3.0.
  public static var restore: Self { Self(rawValue: 3) }
  /// libvirt: `VIR_DOMAIN_JOB_OPERATION_MIGRATION_IN`, 4, since 3.3.0.
  public static var migrationIn: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_DOMAIN_JOB_OPERATION_MIGRATION_OUT`, 5, since 3.3.0.
  public static var migrationOut: Self { Self(rawValue: 5) }
  /// libvirt: `VIR_DOMAIN_JOB_OPERATION_SNAPSHOT`, 6, since 3.3.0.
  public static var snapshot: Self { Self(rawValue: 6) }
  /// libvirt: `VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_REVERT`, 7, since 3.3.0.
  public static var snapshotRevert: Self { Self(rawValue: 7) }
  /// libvirt: `VIR_DOMAIN_JOB_OPERATION_DUMP`, 8, since 3.3.0.
  public static var dump: Self { Self(rawValue: 8) }
  /// libvirt: `VIR_DOMAIN_JOB_OPERATION_BACKUP`, 9, since 6.0.0.
  public static var backup: Self { Self(rawValue: 9) }
  /// libvirt: `VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_DELETE`, 10, since 9.0.0.
  public static var snapshotDelete: Self { Self(rawValue: 10) }
}

/// How a domain's job stands.
///
/// libvirt: `virDomainJobType`, since 0.7.7. Values it does not list are kept.
public struct DomainJobType: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_JOB_NONE`, 0, since 0.7.7.
  public static var none: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_JOB_BOUNDED`, 1, since 0.7.7.
  public static var bounded: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_JOB_UNBOUNDED`, 2, since 0.7.7.
  public static var unbounded: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_JOB_COMPLETED`, 3, since 0.7.7.
  public static var completed: Self { Self(rawValue: 3) }
  /// libvirt: `VIR_DOMAIN_JOB_FAILED`, 4, since 0.7.7.
  public static var failed: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_DOMAIN_JOB_CANCELLED`, 5, since 0.7.7.
  public static var cancelled: Self { Self(rawValue: 5) }
}

/// What a guest does that a domain can act upon.
///
/// libvirt: `virDomainLifecycle`, since 3.9.0. Values it does not list are kept.
public struct DomainLifecycle: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_LIFECYCLE_POWEROFF`, 0, since 3.9.0.
  public static var powerOff: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_LIFECYCLE_REBOOT`, 1, since 3.9.0.
  public static var reboot: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_LIFECYCLE_CRASH`, 2, since 3.9.0.
  public static var crash: Self { Self(rawValue: 2) }
}

/// What is done when a guest powers off, reboots or crashes.
///
/// libvirt: `virDomainLifecycleAction`, since 3.9.0. Values it does not list are kept.
public struct DomainLifecycleAction: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_LIFECYCLE_ACTION_DESTROY`, 0, since 3.9.0.
  public static var destroy: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_LIFECYCLE_ACTION_RESTART`, 1, since 3.9.0.
  public static var restart: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_LIFECYCLE_ACTION_RESTART_RENAME`, 2, since 3.9.0.
  public static var restartRename: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_LIFECYCLE_ACTION_PRESERVE`, 3, since 3.9.0.
  public static var preserve: Self { Self(rawValue: 3) }
  /// libvirt: `VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_DESTROY`, 4, since 3.9.0.
  public static var coredumpDestroy: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART`, 5, since 3.9.0.
  public static var coredumpRestart: Self { Self(rawValue: 5) }
  /// libvirt: `VIR_DOMAIN_LIFECYCLE_ACTION_PRESERVE_RUNNING`, 6, since 12.6.0.
  public static var preserveRunning: Self { Self(rawValue: 6) }
}

/// What was done about memory that failed.
///
/// libvirt: `virDomainMemoryFailureActionType`, since 6.9.0. Values it does not list are kept.
public struct DomainMemoryFailureActionType: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_IGNORE`, 0, since 6.9.0.
  public static var ignore: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_INJECT`, 1, since 6.9.0.
  public static var inject: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_FATAL`, 2, since 6.9.0.
  public static var fatal: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_RESET`, 3, since 6.9.0.
  public static var reset: Self { Self(rawValue: 3) }
}

/// What kind of memory failure it was.
///
/// libvirt: `virDomainMemoryFailureFlags`, since 6.9.0. Bits it does not list are kept.
public struct DomainMemoryFailureFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_MEMORY_FAILURE_ACTION_REQUIRED`, 1, since 6.9.0.
  public static var actionRequired: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_MEMORY_FAILURE_RECURSIVE`, 2, since 6.9.0.
  public static var recursive: Self { Self(rawValue: 2) }
}

/// Whose memory failed.
///
/// libvirt: `virDomainMemoryFailureRecipientType`, since 6.9.0. Values it does not list are kept.
public struct DomainMemoryFailureRecipientType: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_HYPERVISOR`, 0, since 6.9.0.
  public static var hypervisor: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_GUEST`, 1, since 6.9.0.
  public static var guest: Self { Self(rawValue: 1) }
}

/// Which addresses a peek into a guest's memory uses.
///
/// libvirt: `virDomainMemoryFlags`, since 0.4.4. Bits it does not list are kept.
public struct DomainMemoryFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_MEMORY_VIRTUAL`, 1, since 0.4.4.
  public static var virtual: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_MEMORY_PHYSICAL`, 2, since 0.7.0.
  public static var physical: Self { Self(rawValue: 2) }
}

/// Whether memory is changed in the running domain, in its definition, or as the maximum.
///
/// libvirt: `virDomainMemoryModFlags`, since 0.9.0. Bits it does not list are kept.
public struct DomainMemoryModFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_MEM_CURRENT`, 0, since 0.9.1.
  public static var current: Self { [] }
  /// libvirt: `VIR_DOMAIN_MEM_LIVE`, 1, since 0.9.0.
  public static var live: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_MEM_CONFIG`, 2, since 0.9.0.
  public static var config: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_MEM_MAXIMUM`, 4, since 0.9.1.
  public static var maximum: Self { Self(rawValue: 4) }
}

/// What a memory statistic counts. Sizes are in KiB.
///
/// libvirt: `virDomainMemoryStatTags`, since 0.7.5. Values it does not list are kept.
public struct DomainMemoryStatTags: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_MEMORY_STAT_SWAP_IN`, 0, since 0.7.5.
  public static var swapIn: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_MEMORY_STAT_SWAP_OUT`, 1, since 0.7.5.
  public static var swapOut: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_MEMORY_STAT_MAJOR_FAULT`, 2, since 0.7.5.
  public static var majorFault: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_MEMORY_STAT_MINOR_FAULT`, 3, since 0.7.5.
  public static var minorFault: Self { Self(rawValue: 3) }
  /// libvirt: `VIR_DOMAIN_MEMORY_STAT_UNUSED`, 4, since 0.7.5.
  public static var unused: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_DOMAIN_MEMORY_STAT_AVAILABLE`, 5, since 0.7.5.
  public static var available: Self { Self(rawValue: 5) }
  /// libvirt: `VIR_DOMAIN_MEMORY_STAT_ACTUAL_BALLOON`, 6, since 0.9.3.
  public static var actualBalloon: Self { Self(rawValue: 6) }
  /// libvirt: `VIR_DOMAIN_MEMORY_STAT_RSS`, 7, since 0.9.10.
  public static var rss: Self { Self(rawValue: 7) }
  /// libvirt: `VIR_DOMAIN_MEMORY_STAT_USABLE`, 8, since 2.1.0.
  public static var usable: Self { Self(rawValue: 8) }
  /// libvirt: `VIR_DOMAIN_MEMORY_STAT_LAST_UPDATE`, 9, since 2.1.0.
  public static var lastUpdate: Self { Self(rawValue: 9) }
  /// libvirt: `VIR_DOMAIN_MEMORY_STAT_DISK_CACHES`, 10, since 4.6.0.
  public static var diskCaches: Self { Self(rawValue: 10) }
  /// libvirt: `VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGALLOC`, 11, since 5.4.0.
  public static var hugetlbPgalloc: Self { Self(rawValue: 11) }
  /// libvirt: `VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGFAIL`, 12, since 5.4.0.
  public static var hugetlbPgfail: Self { Self(rawValue: 12) }
  /// libvirt: `VIR_DOMAIN_MEMORY_STAT_NR`, 13, since 0.7.5.
  public static var nr: Self { Self(rawValue: 13) }
}

/// Which warnings about a domain are wanted.
///
/// libvirt: `virDomainMessageType`, since 7.1.0. Bits it does not list are kept.
public struct DomainMessageType: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_MESSAGE_DEPRECATION`, 1, since 7.1.0.
  public static var deprecation: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_MESSAGE_TAINTING`, 2, since 7.1.0.
  public static var tainting: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_MESSAGE_IOERRORS`, 4, since 11.1.0.
  public static var ioErrors: Self { Self(rawValue: 4) }
}

/// Which of a domain's metadata is meant.
///
/// libvirt: `virDomainMetadataType`, since 0.9.10. Values it does not list are kept.
public struct DomainMetadataType: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_METADATA_DESCRIPTION`, 0, since 0.9.10.
  public static var description: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_METADATA_TITLE`, 1, since 0.9.10.
  public static var title: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_METADATA_ELEMENT`, 2, since 0.9.10.
  public static var element: Self { Self(rawValue: 2) }
}

/// How a domain is migrated.
///
/// libvirt: `virDomainMigrateFlags`, since 0.3.2. Bits it does not list are kept.
public struct DomainMigrateFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_MIGRATE_LIVE`, 1, since 0.3.2.
  public static var live: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_MIGRATE_PEER2PEER`, 2, since 0.7.2.
  public static var peer2peer: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_MIGRATE_TUNNELLED`, 4, since 0.7.2.
  public static var tunnelled: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_MIGRATE_PERSIST_DEST`, 8, since 0.7.3.
  public static var persistDest: Self { Self(rawValue: 8) }
  /// libvirt: `VIR_MIGRATE_UNDEFINE_SOURCE`, 16, since 0.7.3.
  public static var undefineSource: Self { Self(rawValue: 16) }
  /// libvirt: `VIR_MIGRATE_PAUSED`, 32, since 0.7.5.
  public static var paused: Self { Self(rawValue: 32) }
  /// libvirt: `VIR_MIGRATE_NON_SHARED_DISK`, 64, since 0.8.2.
  public static var nonSharedDisk: Self { Self(rawValue: 64) }
  /// libvirt: `VIR_MIGRATE_NON_SHARED_INC`, 128, since 0.8.2.
  public static var nonSharedInc: Self { Self(rawValue: 128) }
  /// libvirt: `VIR_MIGRATE_CHANGE_PROTECTION`, 256, since 0.9.4.
  public static var changeProtection: Self { Self(rawValue: 256) }
  /// libvirt: `VIR_MIGRATE_UNSAFE`, 512, since 0.9.11.
  public static var unsafe: Self { Self(rawValue: 512) }
  /// libvirt: `VIR_MIGRATE_OFFLINE`, 1024, since 1.0.1.
  public static var offline: Self { Self(rawValue: 1024) }
  /// libvirt: `VIR_MIGRATE_COMPRESSED`, 2048, since 1.0.3.
  public static var compressed: Self { Self(rawValue: 2048) }
  /// libvirt: `VIR_MIGRATE_ABORT_ON_ERROR`, 4096, since 1.1.0.
  public static var abortOnError: Self { Self(rawValue: 4096) }
  /// libvirt: `VIR_MIGRATE_AUTO_CONVERGE`, 8192, since 1.2.3.
  public static var autoConverge: Self { Self(rawValue: 8192) }
  /// libvirt: `VIR_MIGRATE_RDMA_PIN_ALL`, 16384, since 1.2.9.
  public static var rdmaPinAll: Self { Self(rawValue: 16_384) }
  /// libvirt: `VIR_MIGRATE_POSTCOPY`, 32768, since 1.3.3.
  public static var postcopy: Self { Self(rawValue: 32_768) }
  /// libvirt: `VIR_MIGRATE_TLS`, 65536, since 3.2.0.
  public static var tls: Self { Self(rawValue: 65_536) }
  /// libvirt: `VIR_MIGRATE_PARALLEL`, 131072, since 5.2.0.
  public static var parallel: Self { Self(rawValue: 131_072) }
  /// libvirt: `VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES`, 262144, since 8.0.0.
  public static var nonSharedSynchronousWrites: Self { Self(rawValue: 262_144) }
  /// libvirt: `VIR_MIGRATE_POSTCOPY_RESUME`, 524288, since 8.5.0.
  public static var postcopyResume: Self { Self(rawValue: 524_288) }
  /// libvirt: `VIR_MIGRATE_ZEROCOPY`, 1048576, since 8.5.0.
  public static var zerocopy: Self { Self(rawValue: 1_048_576) }
}

/// Which phase of a migration a bandwidth is for.
///
/// libvirt: `virDomainMigrateMaxSpeedFlags`, since 5.1.0. Bits it does not list are kept.
public struct DomainMigrateMaxSpeedFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_MIGRATE_MAX_SPEED_POSTCOPY`, 1, since 5.1.0.
  public static var postcopy: Self { Self(rawValue: 1) }
}

/// Whether the running domain, its definition, or both are meant. With neither, the one that is current.
///
/// libvirt: `virDomainModificationImpact`, since 0.9.2. Bits it does not list are kept.
public struct DomainModificationImpact: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_AFFECT_CURRENT`, 0, since 0.9.2.
  public static var current: Self { [] }
  /// libvirt: `VIR_DOMAIN_AFFECT_LIVE`, 1, since 0.9.2.
  public static var live: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_AFFECT_CONFIG`, 2, since 0.9.2.
  public static var config: Self { Self(rawValue: 2) }
}

/// Why a domain has no state.
///
/// libvirt: `virDomainNostateReason`, since 0.9.2. Values it does not list are kept.
public struct DomainNoStateReason: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_NOSTATE_UNKNOWN`, 0, since 0.9.2.
  public static var unknown: Self { Self(rawValue: 0) }
}

/// How strictly memory is taken from the given NUMA nodes.
///
/// libvirt: `virDomainNumatuneMemMode`, since 0.9.9. Values it does not list are kept.
public struct DomainNumatuneMemMode: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_NUMATUNE_MEM_STRICT`, 0, since 0.9.9.
  public static var strict: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_NUMATUNE_MEM_PREFERRED`, 1, since 0.9.9.
  public static var preferred: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_NUMATUNE_MEM_INTERLEAVE`, 2, since 0.9.9.
  public static var interleave: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_NUMATUNE_MEM_RESTRICTIVE`, 3, since 7.3.0.
  public static var restrictive: Self { Self(rawValue: 3) }
}

/// How a display is connected to.
///
/// libvirt: `virDomainOpenGraphicsFlags`, since 0.9.7. Bits it does not list are kept.
public struct DomainOpenGraphicsFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_OPEN_GRAPHICS_SKIPAUTH`, 1, since 0.9.7.
  public static var skipAuthentication: Self { Self(rawValue: 1) }
}

/// Why a guest is suspended to disk.
///
/// libvirt: `virDomainPMSuspendedDiskReason`, since 1.0.0. Values it does not list are kept.
public struct DomainPMSuspendedDiskReason: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_PMSUSPENDED_DISK_UNKNOWN`, 0, since 1.0.0.
  public static var unknown: Self { Self(rawValue: 0) }
}

/// Why a guest is suspended to memory.
///
/// libvirt: `virDomainPMSuspendedReason`, since 0.9.11. Values it does not list are kept.
public struct DomainPMSuspendedReason: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_PMSUSPENDED_UNKNOWN`, 0, since 0.9.11.
  public static var unknown: Self { Self(rawValue: 0) }
}

/// Why a domain is paused.
///
/// libvirt: `virDomainPausedReason`, since 0.9.2. Values it does not list are kept.
public struct DomainPausedReason: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_PAUSED_UNKNOWN`, 0, since 0.9.2.
  public static var unknown: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_PAUSED_USER`, 1, since 0.9.2.
  public static var user: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_PAUSED_MIGRATION`, 2, since 0.9.2.
  public static var migration: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_PAUSED_SAVE`, 3, since 0.9.2.
  public static var save: Self { Self(rawValue: 3) }
  /// libvirt: `VIR_DOMAIN_PAUSED_DUMP`, 4, since 0.9.2.
  public static var dump: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_DOMAIN_PAUSED_IOERROR`, 5, since 0.9.2.
  public static var ioError: Self { Self(rawValue: 5) }
  /// libvirt: `VIR_DOMAIN_PAUSED_WATCHDOG`, 6, since 0.9.2.
  public static var watchdog: Self { Self(rawValue: 6) }
  /// libvirt: `VIR_DOMAIN_PAUSED_FROM_SNAPSHOT`, 7, since 0.9.2.
  public static var fromSnapshot: Self { Self(rawValue: 7) }
  /// libvirt: `VIR_DOMAIN_PAUSED_SHUTTING_DOWN`, 8, since 0.9.5.
  public static var shuttingDown: Self { Self(rawValue: 8) }
  /// libvirt: `VIR_DOMAIN_PAUSED_SNAPSHOT`, 9, since 1.0.1.
  public static var snapshot: Self { Self(rawValue: 9) }
  /// libvirt: `VIR_DOMAIN_PAUSED_CRASHED`, 10, since 1.1.1.
  public static var crashed: Self { Self(rawValue: 10) }
  /// libvirt: `VIR_DOMAIN_PAUSED_STARTING_UP`, 11, since 1.2.14.
  public static var startingUp: Self { Self(rawValue: 11) }
  /// libvirt: `VIR_DOMAIN_PAUSED_POSTCOPY`, 12, since 1.3.3.
  public static var postcopy: Self { Self(rawValue: 12) }
  /// libvirt: `VIR_DOMAIN_PAUSED_POSTCOPY_FAILED`, 13, since 1.3.3.
  public static var postcopyFailed: Self { Self(rawValue: 13) }
  /// libvirt: `VIR_DOMAIN_PAUSED_API_ERROR`, 14, since 9.2.0.
  public static var apiError: Self { Self(rawValue: 14) }
}

/// The signals that can be sent to a process inside a guest, numbered as on Linux.
///
/// libvirt: `virDomainProcessSignal`, since 1.0.1. Values it does not list are kept.
public struct DomainProcessSignal: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_NOP`, 0, since 1.0.1.
  public static var nop: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_HUP`, 1, since 1.0.1.
  public static var hup: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_INT`, 2, since 1.0.1.
  public static var int: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_QUIT`, 3, since 1.0.1.
  public static var quit: Self { Self(rawValue: 3) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_ILL`, 4, since 1.0.1.
  public static var ill: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_TRAP`, 5, since 1.0.1.
  public static var trap: Self { Self(rawValue: 5) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_ABRT`, 6, since 1.0.1.
  public static var abrt: Self { Self(rawValue: 6) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_BUS`, 7, since 1.0.1.
  public static var bus: Self { Self(rawValue: 7) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_FPE`, 8, since 1.0.1.
  public static var fpe: Self { Self(rawValue: 8) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_KILL`, 9, since 1.0.1.
  public static var kill: Self { Self(rawValue: 9) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_USR1`, 10, since 1.0.1.
  public static var usr1: Self { Self(rawValue: 10) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_SEGV`, 11, since 1.0.1.
  public static var segv: Self { Self(rawValue: 11) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_USR2`, 12, since 1.0.1.
  public static var usr2: Self { Self(rawValue: 12) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_PIPE`, 13, since 1.0.1.
  public static var pipe: Self { Self(rawValue: 13) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_ALRM`, 14, since 1.0.1.
  public static var alrm: Self { Self(rawValue: 14) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_TERM`, 15, since 1.0.1.
  public static var term: Self { Self(rawValue: 15) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_STKFLT`, 16, since 1.0.1.
  public static var stkflt: Self { Self(rawValue: 16) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_CHLD`, 17, since 1.0.1.
  public static var chld: Self { Self(rawValue: 17) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_CONT`, 18, since 1.0.1.
  public static var cont: Self { Self(rawValue: 18) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_STOP`, 19, since 1.0.1.
  public static var stop: Self { Self(rawValue: 19) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_TSTP`, 20, since 1.0.1.
  public static var tstp: Self { Self(rawValue: 20) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_TTIN`, 21, since 1.0.1.
  public static var ttin: Self { Self(rawValue: 21) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_TTOU`, 22, since 1.0.1.
  public static var ttou: Self { Self(rawValue: 22) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_URG`, 23, since 1.0.1.
  public static var urg: Self { Self(rawValue: 23) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_XCPU`, 24, since 1.0.1.
  public static var xcpu: Self { Self(rawValue: 24) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_XFSZ`, 25, since 1.0.1.
  public static var xfsz: Self { Self(rawValue: 25) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_VTALRM`, 26, since 1.0.1.
  public static var vtalrm: Self { Self(rawValue: 26) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_PROF`, 27, since 1.0.1.
  public static var prof: Self { Self(rawValue: 27) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_WINCH`, 28, since 1.0.1.
  public static var winch: Self { Self(rawValue: 28) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_POLL`, 29, since 1.0.1.
  public static var poll: Self { Self(rawValue: 29) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_PWR`, 30, since 1.0.1.
  public static var pwr: Self { Self(rawValue: 30) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_SYS`, 31, since 1.0.1.
  public static var sys: Self { Self(rawValue: 31) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_RT0`, 32, since 1.0.1.
  public static var rt0: Self { Self(rawValue: 32) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_RT1`, 33, since 1.0.1.
  public static var rt1: Self { Self(rawValue: 33) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_RT2`, 34, since 1.0.1.
  public static var rt2: Self { Self(rawValue: 34) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_RT3`, 35, since 1.0.1.
  public static var rt3: Self { Self(rawValue: 35) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_RT4`, 36, since 1.0.1.
  public static var rt4: Self { Self(rawValue: 36) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_RT5`, 37, since 1.0.1.
  public static var rt5: Self { Self(rawValue: 37) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_RT6`, 38, since 1.0.1.
  public static var rt6: Self { Self(rawValue: 38) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_RT7`, 39, since 1.0.1.
  public static var rt7: Self { Self(rawValue: 39) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_RT8`, 40, since 1.0.1.
  public static var rt8: Self { Self(rawValue: 40) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_RT9`, 41, since 1.0.1.
  public static var rt9: Self { Self(rawValue: 41) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_RT10`, 42, since 1.0.1.
  public static var rt10: Self { Self(rawValue: 42) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_RT11`, 43, since 1.0.1.
  public static var rt11: Self { Self(rawValue: 43) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_RT12`, 44, since 1.0.1.
  public static var rt12: Self { Self(rawValue: 44) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_RT13`, 45, since 1.0.1.
  public static var rt13: Self { Self(rawValue: 45) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_RT14`, 46, since 1.0.1.
  public static var rt14: Self { Self(rawValue: 46) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_RT15`, 47, since 1.0.1.
  public static var rt15: Self { Self(rawValue: 47) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_RT16`, 48, since 1.0.1.
  public static var rt16: Self { Self(rawValue: 48) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_RT17`, 49, since 1.0.1.
  public static var rt17: Self { Self(rawValue: 49) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_RT18`, 50, since 1.0.1.
  public static var rt18: Self { Self(rawValue: 50) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_RT19`, 51, since 1.0.1.
  public static var rt19: Self { Self(rawValue: 51) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_RT20`, 52, since 1.0.1.
  public static var rt20: Self { Self(rawValue: 52) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_RT21`, 53, since 1.0.1.
  public static var rt21: Self { Self(rawValue: 53) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_RT22`, 54, since 1.0.1.
  public static var rt22: Self { Self(rawValue: 54) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_RT23`, 55, since 1.0.1.
  public static var rt23: Self { Self(rawValue: 55) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_RT24`, 56, since 1.0.1.
  public static var rt24: Self { Self(rawValue: 56) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_RT25`, 57, since 1.0.1.
  public static var rt25: Self { Self(rawValue: 57) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_RT26`, 58, since 1.0.1.
  public static var rt26: Self { Self(rawValue: 58) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_RT27`, 59, since 1.0.1.
  public static var rt27: Self { Self(rawValue: 59) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_RT28`, 60, since 1.0.1.
  public static var rt28: Self { Self(rawValue: 60) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_RT29`, 61, since 1.0.1.
  public static var rt29: Self { Self(rawValue: 61) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_RT30`, 62, since 1.0.1.
  public static var rt30: Self { Self(rawValue: 62) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_RT31`, 63, since 1.0.1.
  public static var rt31: Self { Self(rawValue: 63) }
  /// libvirt: `VIR_DOMAIN_PROCESS_SIGNAL_RT32`, 64, since 1.0.1.
  public static var rt32: Self { Self(rawValue: 64) }
}

/// By which means a guest is asked to reboot.
///
/// libvirt: `virDomainRebootFlagValues`, since 0.9.10. Bits it does not list are kept.
public struct DomainRebootFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_REBOOT_DEFAULT`, 0, since 0.9.10.
  public static var `default`: Self { [] }
  /// libvirt: `VIR_DOMAIN_REBOOT_ACPI_POWER_BTN`, 1, since 0.9.10.
  public static var acpiPowerBtn: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_REBOOT_GUEST_AGENT`, 2, since 0.9.10.
  public static var guestAgent: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_REBOOT_INITCTL`, 4, since 1.0.1.
  public static var initctl: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_DOMAIN_REBOOT_SIGNAL`, 8, since 1.0.1.
  public static var signal: Self { Self(rawValue: 8) }
  /// libvirt: `VIR_DOMAIN_REBOOT_PARAVIRT`, 16, since 1.2.5.
  public static var paravirt: Self { Self(rawValue: 16) }
}

/// Why a domain is running.
///
/// libvirt: `virDomainRunningReason`, since 0.9.2. Values it does not list are kept.
public struct DomainRunningReason: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_RUNNING_UNKNOWN`, 0, since 0.9.2.
  public static var unknown: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_RUNNING_BOOTED`, 1, since 0.9.2.
  public static var booted: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_RUNNING_MIGRATED`, 2, since 0.9.2.
  public static var migrated: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_RUNNING_RESTORED`, 3, since 0.9.2.
  public static var restored: Self { Self(rawValue: 3) }
  /// libvirt: `VIR_DOMAIN_RUNNING_FROM_SNAPSHOT`, 4, since 0.9.2.
  public static var fromSnapshot: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_DOMAIN_RUNNING_UNPAUSED`, 5, since 0.9.2.
  public static var unpaused: Self { Self(rawValue: 5) }
  /// libvirt: `VIR_DOMAIN_RUNNING_MIGRATION_CANCELED`, 6, since 0.9.2.
  public static var migrationCanceled: Self { Self(rawValue: 6) }
  /// libvirt: `VIR_DOMAIN_RUNNING_SAVE_CANCELED`, 7, since 0.9.2.
  public static var saveCanceled: Self { Self(rawValue: 7) }
  /// libvirt: `VIR_DOMAIN_RUNNING_WAKEUP`, 8, since 0.9.11.
  public static var wakeup: Self { Self(rawValue: 8) }
  /// libvirt: `VIR_DOMAIN_RUNNING_CRASHED`, 9, since 1.1.1.
  public static var crashed: Self { Self(rawValue: 9) }
  /// libvirt: `VIR_DOMAIN_RUNNING_POSTCOPY`, 10, since 1.3.3.
  public static var postcopy: Self { Self(rawValue: 10) }
  /// libvirt: `VIR_DOMAIN_RUNNING_POSTCOPY_FAILED`, 11, since 8.5.0.
  public static var postcopyFailed: Self { Self(rawValue: 11) }
}

/// What is in the XML of a saved image.
///
/// libvirt: `virDomainSaveImageXMLFlags`, since 5.1.0. Bits it does not list are kept.
public struct DomainSaveImageXMLFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_SAVE_IMAGE_XML_SECURE`, 1, since 5.1.0.
  public static var secure: Self { Self(rawValue: 1) }
}

/// How a domain is saved or restored.
///
/// libvirt: `virDomainSaveRestoreFlags`, since 0.9.4. Bits it does not list are kept.
public struct DomainSaveRestoreFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_SAVE_BYPASS_CACHE`, 1, since 0.9.4.
  public static var bypassCache: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_SAVE_RUNNING`, 2, since 0.9.5.
  public static var running: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_SAVE_PAUSED`, 4, since 0.9.5.
  public static var paused: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_DOMAIN_SAVE_RESET_NVRAM`, 8, since 8.1.0.
  public static var resetNVRAM: Self { Self(rawValue: 8) }
}

/// How a guest's clock is set.
///
/// libvirt: `virDomainSetTimeFlags`, since 1.2.5. Bits it does not list are kept.
public struct DomainSetTimeFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_TIME_SYNC`, 1, since 1.2.5.
  public static var sync: Self { Self(rawValue: 1) }
}

/// How a password is given.
///
/// libvirt: `virDomainSetUserPasswordFlags`, since 1.2.16. Bits it does not list are kept.
public struct DomainSetUserPasswordFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_PASSWORD_ENCRYPTED`, 1, since 1.2.16.
  public static var encrypted: Self { Self(rawValue: 1) }
}

/// How virtual CPUs are plugged and unplugged.
///
/// libvirt: `virDomainSetVcpuFlags`, since 12.4.0. Bits it does not list are kept.
public struct DomainSetVCPUFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_SETVCPU_AFFECT_CURRENT`, 0, since 12.4.0.
  public static var affectCurrent: Self { [] }
  /// libvirt: `VIR_DOMAIN_SETVCPU_AFFECT_LIVE`, 1, since 12.4.0.
  public static var affectLive: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_SETVCPU_AFFECT_CONFIG`, 2, since 12.4.0.
  public static var affectConfig: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_SETVCPU_ASYNC_UNPLUG`, 4, since 12.4.0.
  public static var asyncUnplug: Self { Self(rawValue: 4) }
}

/// By which means a guest is asked to shut down.
///
/// libvirt: `virDomainShutdownFlagValues`, since 0.9.10. Bits it does not list are kept.
public struct DomainShutdownFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_SHUTDOWN_DEFAULT`, 0, since 0.9.10.
  public static var `default`: Self { [] }
  /// libvirt: `VIR_DOMAIN_SHUTDOWN_ACPI_POWER_BTN`, 1, since 0.9.10.
  public static var acpiPowerBtn: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_SHUTDOWN_GUEST_AGENT`, 2, since 0.9.10.
  public static var guestAgent: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_SHUTDOWN_INITCTL`, 4, since 1.0.1.
  public static var initctl: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_DOMAIN_SHUTDOWN_SIGNAL`, 8, since 1.0.1.
  public static var signal: Self { Self(rawValue: 8) }
  /// libvirt: `VIR_DOMAIN_SHUTDOWN_PARAVIRT`, 16, since 1.2.5.
  public static var paravirt: Self { Self(rawValue: 16) }
}

/// Why a domain is shutting down.
///
/// libvirt: `virDomainShutdownReason`, since 0.9.2. Values it does not list are kept.
public struct DomainShutdownReason: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_SHUTDOWN_UNKNOWN`, 0, since 0.9.2.
  public static var unknown: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_SHUTDOWN_USER`, 1, since 0.9.2.
  public static var user: Self { Self(rawValue: 1) }
}

/// Why a domain is shut off.
///
/// libvirt: `virDomainShutoffReason`, since 0.9.2. Values it does not list are kept.
public struct DomainShutoffReason: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_SHUTOFF_UNKNOWN`, 0, since 0.9.2.
  public static var unknown: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_SHUTOFF_SHUTDOWN`, 1, since 0.9.2.
  public static var shutdown: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_SHUTOFF_DESTROYED`, 2, since 0.9.2.
  public static var destroyed: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_SHUTOFF_CRASHED`, 3, since 0.9.2.
  public static var crashed: Self { Self(rawValue: 3) }
  /// libvirt: `VIR_DOMAIN_SHUTOFF_MIGRATED`, 4, since 0.9.2.
  public static var migrated: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_DOMAIN_SHUTOFF_SAVED`, 5, since 0.9.2.
  public static var saved: Self { Self(rawValue: 5) }
  /// libvirt: `VIR_DOMAIN_SHUTOFF_FAILED`, 6, since 0.9.2.
  public static var failed: Self { Self(rawValue: 6) }
  /// libvirt: `VIR_DOMAIN_SHUTOFF_FROM_SNAPSHOT`, 7, since 0.9.2.
  public static var fromSnapshot: Self { Self(rawValue: 7) }
  /// libvirt: `VIR_DOMAIN_SHUTOFF_DAEMON`, 8, since 4.10.0.
  public static var daemon: Self { Self(rawValue: 8) }
}

/// What a domain does.
///
/// libvirt: `virDomainState`, since 0.0.1. Values it does not list are kept.
public struct DomainState: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_NOSTATE`, 0, since 0.0.1.
  public static var noState: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_RUNNING`, 1, since 0.0.1.
  public static var running: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_BLOCKED`, 2, since 0.0.1.
  public static var blocked: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_PAUSED`, 3, since 0.0.1.
  public static var paused: Self { Self(rawValue: 3) }
  /// libvirt: `VIR_DOMAIN_SHUTDOWN`, 4, since 0.0.1.
  public static var shutdown: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_DOMAIN_SHUTOFF`, 5, since 0.0.1.
  public static var shutOff: Self { Self(rawValue: 5) }
  /// libvirt: `VIR_DOMAIN_CRASHED`, 6, since 0.0.2.
  public static var crashed: Self { Self(rawValue: 6) }
  /// libvirt: `VIR_DOMAIN_PMSUSPENDED`, 7, since 0.9.11.
  public static var pmSuspended: Self { Self(rawValue: 7) }
}

/// The groups of a domain's statistics.
///
/// libvirt: `virDomainStatsTypes`, since 1.2.8. Bits it does not list are kept.
public struct DomainStatsTypes: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_STATS_STATE`, 1, since 1.2.8.
  public static var state: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_STATS_CPU_TOTAL`, 2, since 1.2.9.
  public static var cpuTotal: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_STATS_BALLOON`, 4, since 1.2.9.
  public static var balloon: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_DOMAIN_STATS_VCPU`, 8, since 1.2.9.
  public static var vcpu: Self { Self(rawValue: 8) }
  /// libvirt: `VIR_DOMAIN_STATS_INTERFACE`, 16, since 1.2.9.
  public static var interface: Self { Self(rawValue: 16) }
  /// libvirt: `VIR_DOMAIN_STATS_BLOCK`, 32, since 1.2.9.
  public static var block: Self { Self(rawValue: 32) }
  /// libvirt: `VIR_DOMAIN_STATS_PERF`, 64, since 1.3.3.
  public static var perf: Self { Self(rawValue: 64) }
  /// libvirt: `VIR_DOMAIN_STATS_IOTHREAD`, 128, since 4.10.0.
  public static var ioThread: Self { Self(rawValue: 128) }
  /// libvirt: `VIR_DOMAIN_STATS_MEMORY`, 256, since 6.0.0.
  public static var memory: Self { Self(rawValue: 256) }
  /// libvirt: `VIR_DOMAIN_STATS_DIRTYRATE`, 512, since 7.2.0.
  public static var dirtyRate: Self { Self(rawValue: 512) }
  /// libvirt: `VIR_DOMAIN_STATS_VM`, 1024, since 8.9.0.
  public static var vm: Self { Self(rawValue: 1024) }
}

/// What is removed, or kept, together with a domain's definition.
///
/// libvirt: `virDomainUndefineFlagsValues`, since 0.9.4. Bits it does not list are kept.
public struct DomainUndefineFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_UNDEFINE_MANAGED_SAVE`, 1, since 0.9.4.
  public static var managedSave: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA`, 2, since 0.9.5.
  public static var snapshotsMetadata: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_UNDEFINE_NVRAM`, 4, since 1.2.9.
  public static var nvram: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_DOMAIN_UNDEFINE_KEEP_NVRAM`, 8, since 2.3.0.
  public static var keepNVRAM: Self { Self(rawValue: 8) }
  /// libvirt: `VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA`, 16, since 5.6.0.
  public static var checkpointsMetadata: Self { Self(rawValue: 16) }
  /// libvirt: `VIR_DOMAIN_UNDEFINE_TPM`, 32, since 8.9.0.
  public static var tpm: Self { Self(rawValue: 32) }
  /// libvirt: `VIR_DOMAIN_UNDEFINE_KEEP_TPM`, 64, since 8.9.0.
  public static var keepTPM: Self { Self(rawValue: 64) }
}

/// Which number of virtual CPUs is meant.
///
/// libvirt: `virDomainVcpuFlags`, since 0.8.5. Bits it does not list are kept.
public struct DomainVCPUFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_VCPU_CURRENT`, 0, since 0.9.4.
  public static var current: Self { [] }
  /// libvirt: `VIR_DOMAIN_VCPU_LIVE`, 1, since 0.8.5.
  public static var live: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_VCPU_CONFIG`, 2, since 0.8.5.
  public static var config: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_VCPU_MAXIMUM`, 4, since 0.8.5.
  public static var maximum: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_DOMAIN_VCPU_GUEST`, 8, since 1.1.0.
  public static var guest: Self { Self(rawValue: 8) }
  /// libvirt: `VIR_DOMAIN_VCPU_HOTPLUGGABLE`, 16, since 2.4.0.
  public static var hotpluggable: Self { Self(rawValue: 16) }
  /// libvirt: `VIR_DOMAIN_VCPU_ASYNC_UNPLUG`, 32, since 12.4.0.
  public static var asyncUnplug: Self { Self(rawValue: 32) }
}

/// What is in a domain's XML.
///
/// libvirt: `virDomainXMLFlags`, since 0.3.3. Bits it does not list are kept.
public struct DomainXMLFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_XML_SECURE`, 1, since 0.3.3.
  public static var secure: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_XML_INACTIVE`, 2, since 0.3.3.
  public static var inactive: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_XML_UPDATE_CPU`, 4, since 0.8.0.
  public static var updateCPU: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_DOMAIN_XML_MIGRATABLE`, 8, since 1.0.0.
  public static var migratable: Self { Self(rawValue: 8) }
}

/// The sets that key codes are numbered in.
///
/// libvirt: `virKeycodeSet`, since 0.9.3. Values it does not list are kept.
public struct KeycodeSet: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_KEYCODE_SET_LINUX`, 0, since 0.9.3.
  public static var linux: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_KEYCODE_SET_XT`, 1, since 0.9.3.
  public static var xt: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_KEYCODE_SET_ATSET1`, 2, since 0.9.3.
  public static var atset1: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_KEYCODE_SET_ATSET2`, 3, since 0.9.3.
  public static var atset2: Self { Self(rawValue: 3) }
  /// libvirt: `VIR_KEYCODE_SET_ATSET3`, 4, since 0.9.3.
  public static var atset3: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_KEYCODE_SET_OSX`, 5, since 0.9.4.
  public static var osx: Self { Self(rawValue: 5) }
  /// libvirt: `VIR_KEYCODE_SET_XT_KBD`, 6, since 0.9.4.
  public static var xtKbd: Self { Self(rawValue: 6) }
  /// libvirt: `VIR_KEYCODE_SET_USB`, 7, since 0.9.4.
  public static var usb: Self { Self(rawValue: 7) }
  /// libvirt: `VIR_KEYCODE_SET_WIN32`, 8, since 0.9.4.
  public static var win32: Self { Self(rawValue: 8) }
  /// libvirt: `VIR_KEYCODE_SET_QNUM`, 9, since 4.2.0.
  public static var qnum: Self { Self(rawValue: 9) }
}

/// The type of a memory parameter's value. Superseded by `TypedParameterType`.
///
/// libvirt: `virMemoryParameterType`, since 0.8.5. Values it does not list are kept.
public struct MemoryParameterType: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_MEMORY_PARAM_INT`, 1, since 0.8.5.
  public static var int: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_MEMORY_PARAM_UINT`, 2, since 0.8.5.
  public static var unsignedInt: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_MEMORY_PARAM_LLONG`, 3, since 0.8.5.
  public static var longLong: Self { Self(rawValue: 3) }
  /// libvirt: `VIR_DOMAIN_MEMORY_PARAM_ULLONG`, 4, since 0.8.5.
  public static var unsignedLongLong: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_DOMAIN_MEMORY_PARAM_DOUBLE`, 5, since 0.8.5.
  public static var double: Self { Self(rawValue: 5) }
  /// libvirt: `VIR_DOMAIN_MEMORY_PARAM_BOOLEAN`, 6, since 0.8.5.
  public static var boolean: Self { Self(rawValue: 6) }
}

/// The type of a scheduler parameter's value. Superseded by `TypedParameterType`.
///
/// libvirt: `virSchedParameterType`, since 0.2.3. Values it does not list are kept.
public struct SchedParameterType: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_SCHED_FIELD_INT`, 1, since 0.2.3.
  public static var int: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_SCHED_FIELD_UINT`, 2, since 0.2.3.
  public static var unsignedInt: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_SCHED_FIELD_LLONG`, 3, since 0.2.3.
  public static var longLong: Self { Self(rawValue: 3) }
  /// libvirt: `VIR_DOMAIN_SCHED_FIELD_ULLONG`, 4, since 0.2.3.
  public static var unsignedLongLong: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_DOMAIN_SCHED_FIELD_DOUBLE`, 5, since 0.2.3.
  public static var double: Self { Self(rawValue: 5) }
  /// libvirt: `VIR_DOMAIN_SCHED_FIELD_BOOLEAN`, 6, since 0.2.3.
  public static var boolean: Self { Self(rawValue: 6) }
}

/// The host CPU of a virtual CPU, where it is not a number.
///
/// libvirt: `virVcpuHostCpuState`, since 6.10.0. Values it does not list are kept.
public struct VCPUHostCPUState: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_VCPU_INFO_CPU_UNAVAILABLE`, -2, since 6.10.0.
  public static var unavailable: Self { Self(rawValue: -2) }
  /// libvirt: `VIR_VCPU_INFO_CPU_OFFLINE`, -1, since 6.10.0.
  public static var offline: Self { Self(rawValue: -1) }
}

/// What a virtual CPU does.
///
/// libvirt: `virVcpuState`, since 0.1.4. Values it does not list are kept.
public struct VCPUState: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_VCPU_OFFLINE`, 0, since 0.1.4.
  public static var offline: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_VCPU_RUNNING`, 1, since 0.1.4.
  public static var running: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_VCPU_BLOCKED`, 2, since 0.1.4.
  public static var blocked: Self { Self(rawValue: 2) }
}

extension LibvirtConstants {
  /// libvirt: `VIR_DOMAIN_BLKIO_FIELD_LENGTH`, 80, since 0.9.0.
  public static var domainBlkioFieldLength: Int { 80 }
  /// libvirt: `VIR_DOMAIN_BLOCK_STATS_FIELD_LENGTH`, 80, since 0.9.5.
  public static var domainBlockStatsFieldLength: Int { 80 }
  /// libvirt: `VIR_DOMAIN_MEMORY_FIELD_LENGTH`, 80, since 0.8.5.
  public static var domainMemoryFieldLength: Int { 80 }
  /// libvirt: `VIR_DOMAIN_MEMORY_PARAM_UNLIMITED`, 9007199254740991, since 0.8.8.
  public static var domainMemoryParamUnlimited: Int { 9_007_199_254_740_991 }
  /// libvirt: `VIR_DOMAIN_SCHED_FIELD_LENGTH`, 80, since 0.2.3.
  public static var domainSchedFieldLength: Int { 80 }
  /// libvirt: `VIR_DOMAIN_SEND_KEY_MAX_KEYS`, 16, since 0.9.3.
  public static var domainSendKeyMaxKeys: Int { 16 }
  /// libvirt: `VIR_KEYCODE_SET_RFB`, 9, since 0.9.5.
  public static var keycodeSetRfb: Int { 9 }
}

extension TypedParameterKeys {
  /// Names of the DomainAnnounceInterface family.
  public enum DomainAnnounceInterface {
    /// libvirt: `VIR_DOMAIN_ANNOUNCE_INTERFACE_INITIAL`, "initial", since 12.5.0.
    public static var initial: TypedParameterKey<UInt32> { .init("initial") }
    /// libvirt: `VIR_DOMAIN_ANNOUNCE_INTERFACE_MAX`, "max", since 12.5.0.
    public static var max: TypedParameterKey<UInt32> { .init("max") }
    /// libvirt: `VIR_DOMAIN_ANNOUNCE_INTERFACE_ROUNDS`, "rounds", since 12.5.0.
    public static var rounds: TypedParameterKey<UInt32> { .init("rounds") }
    /// libvirt: `VIR_DOMAIN_ANNOUNCE_INTERFACE_STEP`, "step", since 12.5.0.
    public static var step: TypedParameterKey<UInt32> { .init("step") }
  }

  /// Names of the DomainBandwidth family.
  public enum DomainBandwidth {
    /// libvirt: `VIR_DOMAIN_BANDWIDTH_IN_AVERAGE`, "inbound.average", since 0.9.9.
    public static var inAverage: TypedParameterKey<UInt32> { .init("inbound.average") }
    /// libvirt: `VIR_DOMAIN_BANDWIDTH_IN_BURST`, "inbound.burst", since 0.9.9.
    public static var inBurst: TypedParameterKey<UInt32> { .init("inbound.burst") }
    /// libvirt: `VIR_DOMAIN_BANDWIDTH_IN_FLOOR`, "inbound.floor", since 1.2.19.
    public static var inFloor: TypedParameterKey<UInt32> { .init("inbound.floor") }
    /// libvirt: `VIR_DOMAIN_BANDWIDTH_IN_PEAK`, "inbound.peak", since 0.9.9.
    public static var inPeak: TypedParameterKey<UInt32> { .init("inbound.peak") }
    /// libvirt: `VIR_DOMAIN_BANDWIDTH_OUT_AVERAGE`, "outbound.average", since 0.9.9.
    public static var outAverage: TypedParameterKey<UInt32> { .init("outbound.average") }
    /// libvirt: `VIR_DOMAIN_BANDWIDTH_OUT_BURST`, "outbound.burst", since 0.9.9.
    public static var outBurst: TypedParameterKey<UInt32> { .init("outbound.burst") }
    /// libvirt: `VIR_DOMAIN_BANDWIDTH_OUT_PEAK`, "outbound.peak", since 0.9.9.
    public static var outPeak: TypedParameterKey<UInt32> { .init("outbound.peak") }
  }

  /// Names of the DomainBlkio family.
  public enum DomainBlkio {
    /// libvirt: `VIR_DOMAIN_BLKIO_DEVICE_READ_BPS`, "device_read_bytes_sec", since 1.2.2.
    public static var deviceReadBPS: TypedParameterKey<String> { .init("device_read_bytes_sec") }
    /// libvirt: `VIR_DOMAIN_BLKIO_DEVICE_READ_IOPS`, "device_read_iops_sec", since 1.2.2.
    public static var deviceReadIOPS: TypedParameterKey<String> { .init("device_read_iops_sec") }
    /// libvirt: `VIR_DOMAIN_BLKIO_DEVICE_WEIGHT`, "device_weight", since 0.9.8.
    public static var deviceWeight: TypedParameterKey<String> { .init("device_weight") }
    /// libvirt: `VIR_DOMAIN_BLKIO_DEVICE_WRITE_BPS`, "device_write_bytes_sec", since 1.2.2.
    public static var deviceWriteBPS: TypedParameterKey<String> { .init("device_write_bytes_sec") }
    /// libvirt: `VIR_DOMAIN_BLKIO_DEVICE_WRITE_IOPS`, "device_write_iops_sec", since 1.2.2.
    public static var deviceWriteIOPS: TypedParameterKey<String> { .init("device_write_iops_sec") }
    /// libvirt: `VIR_DOMAIN_BLKIO_WEIGHT`, "weight", since 0.9.0.
    public static var weight: TypedParameterKey<UInt32> { .init("weight") }
  }

  /// Names of the DomainBlockCopy family.
  public enum DomainBlockCopy {
    /// libvirt: `VIR_DOMAIN_BLOCK_COPY_BANDWIDTH`, "bandwidth", since 1.2.8.
    public static var bandwidth: TypedParameterKey<UInt64> { .init("bandwidth") }
    /// libvirt: `VIR_DOMAIN_BLOCK_COPY_BUF_SIZE`, "buf-size", since 1.2.8.
    public static var bufSize: TypedParameterKey<UInt64> { .init("buf-size") }
    /// libvirt: `VIR_DOMAIN_BLOCK_COPY_GRANULARITY`, "granularity", since 1.2.8.
    public static var granularity: TypedParameterKey<UInt32> { .init("granularity") }
  }

  /// Names of the DomainBlockIOTune family.
  public enum DomainBlockIOTune {
    /// libvirt: `VIR_DOMAIN_BLOCK_IOTUNE_GROUP_NAME`, "group_name", since 3.0.0.
    public static var groupName: TypedParameterKey<String> { .init("group_name") }
    /// libvirt: `VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC`, "read_bytes_sec", since 0.9.8.
    public static var readBytesSec: TypedParameterKey<UInt64> { .init("read_bytes_sec") }
    /// libvirt: `VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX`, "read_bytes_sec_max", since 1.2.11.
    public static var readBytesSecMax: TypedParameterKey<UInt64> { .init("read_bytes_sec_max") }
    /// libvirt: `VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX_LENGTH`, "read_bytes_sec_max_length", since 2.4.0.
    public static var readBytesSecMaxLength: TypedParameterKey<UInt64> { .init("read_bytes_sec_max_length") }
    /// libvirt: `VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC`, "read_iops_sec", since 0.9.8.
    public static var readIOPSSec: TypedParameterKey<UInt64> { .init("read_iops_sec") }
    /// libvirt: `VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX`, "read_iops_sec_max", since 1.2.11.
    public static var readIOPSSecMax: TypedParameterKey<UInt64> { .init("read_iops_sec_max") }
    /// libvirt: `VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX_LENGTH`, "read_iops_sec_max_length", since 2.4.0.
    public static var readIOPSSecMaxLength: TypedParameterKey<UInt64> { .init("read_iops_sec_max_length") }
    /// libvirt: `VIR_DOMAIN_BLOCK_IOTUNE_SIZE_IOPS_SEC`, "size_iops_sec", since 1.2.11.
    public static var sizeIOPSSec: TypedParameterKey<UInt64> { .init("size_iops_sec") }
    /// libvirt: `VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC`, "total_bytes_sec", since 0.9.8.
    public static var totalBytesSec: TypedParameterKey<UInt64> { .init("total_bytes_sec") }
    /// libvirt: `VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX`, "total_bytes_sec_max", since 1.2.11.
    public static var totalBytesSecMax: TypedParameterKey<UInt64> { .init("total_bytes_sec_max") }
    /// libvirt: `VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX_LENGTH`, "total_bytes_sec_max_length", since 2.4.0.
    public static var totalBytesSecMaxLength: TypedParameterKey<UInt64> { .init("total_bytes_sec_max_length") }
    /// libvirt: `VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC`, "total_iops_sec", since 0.9.8.
    public static var totalIOPSSec: TypedParameterKey<UInt64> { .init("total_iops_sec") }
    /// libvirt: `VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX`, "total_iops_sec_max", since 1.2.11.
    public static var totalIOPSSecMax: TypedParameterKey<UInt64> { .init("total_iops_sec_max") }
    /// libvirt: `VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX_LENGTH`, "total_iops_sec_max_length", since 2.4.0.
    public static var totalIOPSSecMaxLength: TypedParameterKey<UInt64> { .init("total_iops_sec_max_length") }
    /// libvirt: `VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC`, "write_bytes_sec", since 0.9.8.
    public static var writeBytesSec: TypedParameterKey<UInt64> { .init("write_bytes_sec") }
    /// libvirt: `VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX`, "write_bytes_sec_max", since 1.2.11.
    public static var writeBytesSecMax: TypedParameterKey<UInt64> { .init("write_bytes_sec_max") }
    /// libvirt: `VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX_LENGTH`, "write_bytes_sec_max_length", since 2.4.0.
    public static var writeBytesSecMaxLength: TypedParameterKey<UInt64> { .init("write_bytes_sec_max_length") }
    /// libvirt: `VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC`, "write_iops_sec", since 0.9.8.
    public static var writeIOPSSec: TypedParameterKey<UInt64> { .init("write_iops_sec") }
    /// libvirt: `VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX`, "write_iops_sec_max", since 1.2.11.
    public static var writeIOPSSecMax: TypedParameterKey<UInt64> { .init("write_iops_sec_max") }
    /// libvirt: `VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX_LENGTH`, "write_iops_sec_max_length", since 2.4.0.
    public static var writeIOPSSecMaxLength: TypedParameterKey<UInt64> { .init("write_iops_sec_max_length") }
  }

  /// Names of the DomainBlockStats family.
  public enum DomainBlockStats {
    /// libvirt: `VIR_DOMAIN_BLOCK_STATS_ERRS`, "errs", since 0.9.5.
    public static var errs: TypedParameterKey<Int64> { .init("errs") }
    /// libvirt: `VIR_DOMAIN_BLOCK_STATS_FLUSH_REQ`, "flush_operations", since 0.9.5.
    public static var flushReq: TypedParameterKey<Int64> { .init("flush_operations") }
    /// libvirt: `VIR_DOMAIN_BLOCK_STATS_FLUSH_TOTAL_TIMES`, "flush_total_times", since 0.9.5.
    public static var flushTotalTimes: TypedParameterKey<Int64> { .init("flush_total_times") }
    /// libvirt: `VIR_DOMAIN_BLOCK_STATS_READ_BYTES`, "rd_bytes", since 0.9.5.
    public static var readBytes: TypedParameterKey<Int64> { .init("rd_bytes") }
    /// libvirt: `VIR_DOMAIN_BLOCK_STATS_READ_REQ`, "rd_operations", since 0.9.5.
    public static var readReq: TypedParameterKey<Int64> { .init("rd_operations") }
    /// libvirt: `VIR_DOMAIN_BLOCK_STATS_READ_TOTAL_TIMES`, "rd_total_times", since 0.9.5.
    public static var readTotalTimes: TypedParameterKey<Int64> { .init("rd_total_times") }
    /// libvirt: `VIR_DOMAIN_BLOCK_STATS_WRITE_BYTES`, "wr_bytes", since 0.9.5.
    public static var writeBytes: TypedParameterKey<Int64> { .init("wr_bytes") }
    /// libvirt: `VIR_DOMAIN_BLOCK_STATS_WRITE_REQ`, "wr_operations", since 0.9.5.
    public static var writeReq: TypedParameterKey<Int64> { .init("wr_operations") }
    /// libvirt: `VIR_DOMAIN_BLOCK_STATS_WRITE_TOTAL_TIMES`, "wr_total_times", since 0.9.5.
    public static var writeTotalTimes: TypedParameterKey<Int64> { .init("wr_total_times") }
  }

  /// Names of the DomainCPUStats family.
  public enum DomainCPUStats {
    /// libvirt: `VIR_DOMAIN_CPU_STATS_CPUTIME`, "cpu_time", since 0.9.10.
    public static var cputime: TypedParameterKey<UInt64> { .init("cpu_time") }
    /// libvirt: `VIR_DOMAIN_CPU_STATS_SYSTEMTIME`, "system_time", since 0.9.11.
    public static var systemtime: TypedParameterKey<UInt64> { .init("system_time") }
    /// libvirt: `VIR_DOMAIN_CPU_STATS_USERTIME`, "user_time", since 0.9.11.
    public static var usertime: TypedParameterKey<UInt64> { .init("user_time") }
    /// libvirt: `VIR_DOMAIN_CPU_STATS_VCPUTIME`, "vcpu_time", since 0.9.13.
    public static var vcputime: TypedParameterKey<UInt64> { .init("vcpu_time") }
  }

  /// Names of the DomainGuestInfo family.
  public enum DomainGuestInfo {
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_DEVICE_COUNT`, "device.count", since 12.7.0.
    public static var deviceCount: TypedParameterKey<UInt32> { .init("device.count") }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_DEVICE_PREFIX`, "device.", since 12.7.0.
    public static var devicePrefix: String { "device." }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_DATE`, ".driverDate", since 12.7.0.
    public static var deviceSuffixDriverDate: String { ".driverDate" }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_NAME`, ".driverName", since 12.7.0.
    public static var deviceSuffixDriverName: String { ".driverName" }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_VERSION`, ".driverVersion", since 12.7.0.
    public static var deviceSuffixDriverVersion: String { ".driverVersion" }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_ID_TYPE`, ".idType", since 12.7.0.
    public static var deviceSuffixIDType: String { ".idType" }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_DEVICE`, ".pciDevice", since 12.7.0.
    public static var deviceSuffixPciDevice: String { ".pciDevice" }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_VENDOR`, ".pciVendor", since 12.7.0.
    public static var deviceSuffixPciVendor: String { ".pciVendor" }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_DISK_COUNT`, "disk.count", since 11.2.0.
    public static var diskCount: TypedParameterKey<UInt32> { .init("disk.count") }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_DISK_PREFIX`, "disk.", since 11.2.0.
    public static var diskPrefix: String { "disk." }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_ALIAS`, ".alias", since 11.2.0.
    public static var diskSuffixAlias: String { ".alias" }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_COUNT`, ".dependency.count", since 11.2.0.
    public static var diskSuffixDependencyCount: String { ".dependency.count" }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_PREFIX`, ".dependency.", since 11.2.0.
    public static var diskSuffixDependencyPrefix: String { ".dependency." }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_SUFFIX_NAME`, ".name", since 11.2.0.
    public static var diskSuffixDependencySuffixName: String { ".name" }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_ALIAS`, ".guest_alias", since 11.2.0.
    public static var diskSuffixGuestAlias: String { ".guest_alias" }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_BUS`, ".guest_bus", since 11.2.0.
    public static var diskSuffixGuestBus: String { ".guest_bus" }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_NAME`, ".name", since 11.2.0.
    public static var diskSuffixName: String { ".name" }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_PARTITION`, ".partition", since 11.2.0.
    public static var diskSuffixPartition: String { ".partition" }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_SERIAL`, ".serial", since 11.2.0.
    public static var diskSuffixSerial: String { ".serial" }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_FS_COUNT`, "fs.count", since 11.2.0.
    public static var fsCount: TypedParameterKey<UInt32> { .init("fs.count") }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_FS_PREFIX`, "fs.", since 11.2.0.
    public static var fsPrefix: String { "fs." }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_COUNT`, ".disk.count", since 11.2.0.
    public static var fsSuffixDiskCount: String { ".disk.count" }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_PREFIX`, ".disk.", since 11.2.0.
    public static var fsSuffixDiskPrefix: String { ".disk." }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_ALIAS`, ".alias", since 11.2.0.
    public static var fsSuffixDiskSuffixAlias: String { ".alias" }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_DEVICE`, ".device", since 11.2.0.
    public static var fsSuffixDiskSuffixDevice: String { ".device" }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_SERIAL`, ".serial", since 11.2.0.
    public static var fsSuffixDiskSuffixSerial: String { ".serial" }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_FSTYPE`, ".fstype", since 11.2.0.
    public static var fsSuffixFstype: String { ".fstype" }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_MOUNTPOINT`, ".mountpoint", since 11.2.0.
    public static var fsSuffixMountpoint: String { ".mountpoint" }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_NAME`, ".name", since 11.2.0.
    public static var fsSuffixName: String { ".name" }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_TOTAL_BYTES`, ".total-bytes", since 11.2.0.
    public static var fsSuffixTotalBytes: String { ".total-bytes" }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_USED_BYTES`, ".used-bytes", since 11.2.0.
    public static var fsSuffixUsedBytes: String { ".used-bytes" }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_HOSTNAME_HOSTNAME`, "hostname", since 11.2.0.
    public static var hostnameHostname: TypedParameterKey<String> { .init("hostname") }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_IF_COUNT`, "if.count", since 11.2.0.
    public static var ifCount: TypedParameterKey<UInt32> { .init("if.count") }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_IF_PREFIX`, "if.", since 11.2.0.
    public static var ifPrefix: String { "if." }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_COUNT`, ".addr.count", since 11.2.0.
    public static var ifSuffixAddrCount: String { ".addr.count" }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_PREFIX`, ".addr.", since 11.2.0.
    public static var ifSuffixAddrPrefix: String { ".addr." }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_ADDR`, ".addr", since 11.2.0.
    public static var ifSuffixAddrSuffixAddr: String { ".addr" }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_PREFIX`, ".prefix", since 11.2.0.
    public static var ifSuffixAddrSuffixPrefix: String { ".prefix" }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_TYPE`, ".type", since 11.2.0.
    public static var ifSuffixAddrSuffixType: String { ".type" }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_HWADDR`, ".hwaddr", since 11.2.0.
    public static var ifSuffixHwaddr: String { ".hwaddr" }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_NAME`, ".name", since 11.2.0.
    public static var ifSuffixName: String { ".name" }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_LOAD_15M`, "load.15m", since 11.2.0.
    public static var load15m: TypedParameterKey<Double> { .init("load.15m") }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_LOAD_1M`, "load.1m", since 11.2.0.
    public static var load1m: TypedParameterKey<Double> { .init("load.1m") }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_LOAD_5M`, "load.5m", since 11.2.0.
    public static var load5m: TypedParameterKey<Double> { .init("load.5m") }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_OS_ID`, "os.id", since 11.2.0.
    public static var osID: TypedParameterKey<String> { .init("os.id") }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_OS_KERNEL_RELEASE`, "os.kernel-release", since 11.2.0.
    public static var osKernelRelease: TypedParameterKey<String> { .init("os.kernel-release") }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_OS_KERNEL_VERSION`, "os.kernel-version", since 11.2.0.
    public static var osKernelVersion: TypedParameterKey<String> { .init("os.kernel-version") }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_OS_MACHINE`, "os.machine", since 11.2.0.
    public static var osMachine: TypedParameterKey<String> { .init("os.machine") }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_OS_NAME`, "os.name", since 11.2.0.
    public static var osName: TypedParameterKey<String> { .init("os.name") }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_OS_PRETTY_NAME`, "os.pretty-name", since 11.2.0.
    public static var osPrettyName: TypedParameterKey<String> { .init("os.pretty-name") }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_OS_VARIANT`, "os.variant", since 11.2.0.
    public static var osVariant: TypedParameterKey<String> { .init("os.variant") }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_OS_VARIANT_ID`, "os.variant-id", since 11.2.0.
    public static var osVariantID: TypedParameterKey<String> { .init("os.variant-id") }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_OS_VERSION`, "os.version", since 11.2.0.
    public static var osVersion: TypedParameterKey<String> { .init("os.version") }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_OS_VERSION_ID`, "os.version-id", since 11.2.0.
    public static var osVersionID: TypedParameterKey<String> { .init("os.version-id") }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_TIMEZONE_NAME`, "timezone.name", since 11.2.0.
    public static var timezoneName: TypedParameterKey<String> { .init("timezone.name") }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_TIMEZONE_OFFSET`, "timezone.offset", since 11.2.0.
    public static var timezoneOffset: TypedParameterKey<Int32> { .init("timezone.offset") }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_USER_COUNT`, "user.count", since 11.2.0.
    public static var userCount: TypedParameterKey<UInt32> { .init("user.count") }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_USER_PREFIX`, "user.", since 11.2.0.
    public static var userPrefix: String { "user." }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_DOMAIN`, ".domain", since 11.2.0.
    public static var userSuffixDomain: String { ".domain" }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_LOGIN_TIME`, ".login-time", since 11.2.0.
    public static var userSuffixLoginTime: String { ".login-time" }
    /// libvirt: `VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_NAME`, ".name", since 11.2.0.
    public static var userSuffixName: String { ".name" }
  }

  /// Names of the DomainIOThread family.
  public enum DomainIOThread {
    /// libvirt: `VIR_DOMAIN_IOTHREAD_POLL_GROW`, "poll_grow", since 4.10.0.
    public static var pollGrow: TypedParameterKey<UInt32> { .init("poll_grow") }
    /// libvirt: `VIR_DOMAIN_IOTHREAD_POLL_MAX_NS`, "poll_max_ns", since 4.10.0.
    public static var pollMaxNs: TypedParameterKey<UInt64> { .init("poll_max_ns") }
    /// libvirt: `VIR_DOMAIN_IOTHREAD_POLL_SHRINK`, "poll_shrink", since 4.10.0.
    public static var pollShrink: TypedParameterKey<UInt32> { .init("poll_shrink") }
    /// libvirt: `VIR_DOMAIN_IOTHREAD_POLL_WEIGHT`, "poll_weight", since 12.7.0.
    public static var pollWeight: TypedParameterKey<UInt32> { .init("poll_weight") }
    /// libvirt: `VIR_DOMAIN_IOTHREAD_THREAD_POOL_MAX`, "thread_pool_max", since 8.5.0.
    public static var threadPoolMax: TypedParameterKey<Int32> { .init("thread_pool_max") }
    /// libvirt: `VIR_DOMAIN_IOTHREAD_THREAD_POOL_MIN`, "thread_pool_min", since 8.5.0.
    public static var threadPoolMin: TypedParameterKey<Int32> { .init("thread_pool_min") }
  }

  /// Names of the DomainJob family.
  public enum DomainJob {
    /// libvirt: `VIR_DOMAIN_JOB_AUTO_CONVERGE_THROTTLE`, "auto_converge_throttle", since 2.0.0.
    public static var autoConvergeThrottle: TypedParameterKey<Int32> { .init("auto_converge_throttle") }
    /// libvirt: `VIR_DOMAIN_JOB_COMPRESSION_BYTES`, "compression_bytes", since 1.0.3.
    public static var compressionBytes: TypedParameterKey<UInt64> { .init("compression_bytes") }
    /// libvirt: `VIR_DOMAIN_JOB_COMPRESSION_CACHE`, "compression_cache", since 1.0.3.
    public static var compressionCache: TypedParameterKey<UInt64> { .init("compression_cache") }
    /// libvirt: `VIR_DOMAIN_JOB_COMPRESSION_CACHE_MISSES`, "compression_cache_misses", since 1.0.3.
    public static var compressionCacheMisses: TypedParameterKey<UInt64> { .init("compression_cache_misses") }
    /// libvirt: `VIR_DOMAIN_JOB_COMPRESSION_OVERFLOW`, "compression_overflow", since 1.0.3.
    public static var compressionOverflow: TypedParameterKey<UInt64> { .init("compression_overflow") }
    /// libvirt: `VIR_DOMAIN_JOB_COMPRESSION_PAGES`, "compression_pages", since 1.0.3.
    public static var compressionPages: TypedParameterKey<UInt64> { .init("compression_pages") }
    /// libvirt: `VIR_DOMAIN_JOB_DATA_PROCESSED`, "data_processed", since 1.0.3.
    public static var dataProcessed: TypedParameterKey<UInt64> { .init("data_processed") }
    /// libvirt: `VIR_DOMAIN_JOB_DATA_REMAINING`, "data_remaining", since 1.0.3.
    public static var dataRemaining: TypedParameterKey<UInt64> { .init("data_remaining") }
    /// libvirt: `VIR_DOMAIN_JOB_DATA_TOTAL`, "data_total", since 1.0.3.
    public static var dataTotal: TypedParameterKey<UInt64> { .init("data_total") }
    /// libvirt: `VIR_DOMAIN_JOB_DISK_BPS`, "disk_bps", since 1.2.9.
    public static var diskBPS: TypedParameterKey<UInt64> { .init("disk_bps") }
    /// libvirt: `VIR_DOMAIN_JOB_DISK_PROCESSED`, "disk_processed", since 1.0.3.
    public static var diskProcessed: TypedParameterKey<UInt64> { .init("disk_processed") }
    /// libvirt: `VIR_DOMAIN_JOB_DISK_REMAINING`, "disk_remaining", since 1.0.3.
    public static var diskRemaining: TypedParameterKey<UInt64> { .init("disk_remaining") }
    /// libvirt: `VIR_DOMAIN_JOB_DISK_TEMP_TOTAL`, "disk_temp_total", since 6.0.0.
    public static var diskTempTotal: TypedParameterKey<UInt64> { .init("disk_temp_total") }
    /// libvirt: `VIR_DOMAIN_JOB_DISK_TEMP_USED`, "disk_temp_used", since 6.0.0.
    public static var diskTempUsed: TypedParameterKey<UInt64> { .init("disk_temp_used") }
    /// libvirt: `VIR_DOMAIN_JOB_DISK_TOTAL`, "disk_total", since 1.0.3.
    public static var diskTotal: TypedParameterKey<UInt64> { .init("disk_total") }
    /// libvirt: `VIR_DOMAIN_JOB_DOWNTIME`, "downtime", since 1.0.3.
    public static var downtime: TypedParameterKey<UInt64> { .init("downtime") }
    /// libvirt: `VIR_DOMAIN_JOB_DOWNTIME_NET`, "downtime_net", since 1.2.15.
    public static var downtimeNet: TypedParameterKey<UInt64> { .init("downtime_net") }
    /// libvirt: `VIR_DOMAIN_JOB_ERRMSG`, "errmsg", since 6.3.0.
    public static var errmsg: TypedParameterKey<String> { .init("errmsg") }
    /// libvirt: `VIR_DOMAIN_JOB_MEMORY_BPS`, "memory_bps", since 1.2.9.
    public static var memoryBPS: TypedParameterKey<UInt64> { .init("memory_bps") }
    /// libvirt: `VIR_DOMAIN_JOB_MEMORY_CONSTANT`, "memory_constant", since 1.0.3.
    public static var memoryConstant: TypedParameterKey<UInt64> { .init("memory_constant") }
    /// libvirt: `VIR_DOMAIN_JOB_MEMORY_DIRTY_RATE`, "memory_dirty_rate", since 1.3.1.
    public static var memoryDirtyRate: TypedParameterKey<UInt64> { .init("memory_dirty_rate") }
    /// libvirt: `VIR_DOMAIN_JOB_MEMORY_ITERATION`, "memory_iteration", since 1.3.1.
    public static var memoryIteration: TypedParameterKey<UInt64> { .init("memory_iteration") }
    /// libvirt: `VIR_DOMAIN_JOB_MEMORY_NORMAL`, "memory_normal", since 1.0.3.
    public static var memoryNormal: TypedParameterKey<UInt64> { .init("memory_normal") }
    /// libvirt: `VIR_DOMAIN_JOB_MEMORY_NORMAL_BYTES`, "memory_normal_bytes", since 1.0.3.
    public static var memoryNormalBytes: TypedParameterKey<UInt64> { .init("memory_normal_bytes") }
    /// libvirt: `VIR_DOMAIN_JOB_MEMORY_PAGE_SIZE`, "memory_page_size", since 3.9.0.
    public static var memoryPageSize: TypedParameterKey<UInt64> { .init("memory_page_size") }
    /// libvirt: `VIR_DOMAIN_JOB_MEMORY_POSTCOPY_REQS`, "memory_postcopy_requests", since 5.0.0.
    public static var memoryPostcopyReqs: TypedParameterKey<UInt64> { .init("memory_postcopy_requests") }
    /// libvirt: `VIR_DOMAIN_JOB_MEMORY_PROCESSED`, "memory_processed", since 1.0.3.
    public static var memoryProcessed: TypedParameterKey<UInt64> { .init("memory_processed") }
    /// libvirt: `VIR_DOMAIN_JOB_MEMORY_REMAINING`, "memory_remaining", since 1.0.3.
    public static var memoryRemaining: TypedParameterKey<UInt64> { .init("memory_remaining") }
    /// libvirt: `VIR_DOMAIN_JOB_MEMORY_TOTAL`, "memory_total", since 1.0.3.
    public static var memoryTotal: TypedParameterKey<UInt64> { .init("memory_total") }
    /// libvirt: `VIR_DOMAIN_JOB_OPERATION`, "operation", since 3.3.0.
    public static var operation: TypedParameterKey<Int32> { .init("operation") }
    /// libvirt: `VIR_DOMAIN_JOB_SETUP_TIME`, "setup_time", since 1.2.9.
    public static var setupTime: TypedParameterKey<UInt64> { .init("setup_time") }
    /// libvirt: `VIR_DOMAIN_JOB_SUCCESS`, "success", since 6.0.0.
    public static var success: TypedParameterKey<Bool> { .init("success") }
    /// libvirt: `VIR_DOMAIN_JOB_TIME_ELAPSED`, "time_elapsed", since 1.0.3.
    public static var timeElapsed: TypedParameterKey<UInt64> { .init("time_elapsed") }
    /// libvirt: `VIR_DOMAIN_JOB_TIME_ELAPSED_NET`, "time_elapsed_net", since 1.2.15.
    public static var timeElapsedNet: TypedParameterKey<UInt64> { .init("time_elapsed_net") }
    /// libvirt: `VIR_DOMAIN_JOB_TIME_REMAINING`, "time_remaining", since 1.0.3.
    public static var timeRemaining: TypedParameterKey<UInt64> { .init("time_remaining") }
    /// libvirt: `VIR_DOMAIN_JOB_VFIO_DATA_TRANSFERRED`, "vfio_data_transferred", since 10.6.0.
    public static var vfioDataTransferred: TypedParameterKey<UInt64> { .init("vfio_data_transferred") }
  }

  /// Names of the DomainLaunchSecurity family.
  public enum DomainLaunchSecurity {
    /// libvirt: `VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MAJOR`, "sev-api-major", since 8.0.0.
    public static var sevAPIMajor: TypedParameterKey<UInt32> { .init("sev-api-major") }
    /// libvirt: `VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MINOR`, "sev-api-minor", since 8.0.0.
    public static var sevAPIMinor: TypedParameterKey<UInt32> { .init("sev-api-minor") }
    /// libvirt: `VIR_DOMAIN_LAUNCH_SECURITY_SEV_BUILD_ID`, "sev-build-id", since 8.0.0.
    public static var sevBuildID: TypedParameterKey<UInt32> { .init("sev-build-id") }
    /// libvirt: `VIR_DOMAIN_LAUNCH_SECURITY_SEV_MEASUREMENT`, "sev-measurement", since 4.5.0.
    public static var sevMeasurement: TypedParameterKey<String> { .init("sev-measurement") }
    /// libvirt: `VIR_DOMAIN_LAUNCH_SECURITY_SEV_POLICY`, "sev-policy", since 8.0.0.
    public static var sevPolicy: TypedParameterKey<UInt32> { .init("sev-policy") }
    /// libvirt: `VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET`, "sev-secret", since 8.0.0.
    public static var sevSecret: TypedParameterKey<String> { .init("sev-secret") }
    /// libvirt: `VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_HEADER`, "sev-secret-header", since 8.0.0.
    public static var sevSecretHeader: TypedParameterKey<String> { .init("sev-secret-header") }
    /// libvirt: `VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_SET_ADDRESS`, "sev-secret-set-address", since 8.0.0.
    public static var sevSecretSetAddress: TypedParameterKey<UInt64> { .init("sev-secret-set-address") }
    /// libvirt: `VIR_DOMAIN_LAUNCH_SECURITY_SEV_SNP_POLICY`, "sev-snp-policy", since 10.5.0.
    public static var sevSNPPolicy: TypedParameterKey<UInt64> { .init("sev-snp-policy") }
  }

  /// Names of the DomainMemory family.
  public enum DomainMemory {
    /// libvirt: `VIR_DOMAIN_MEMORY_HARD_LIMIT`, "hard_limit", since 0.8.5.
    public static var hardLimit: TypedParameterKey<UInt64> { .init("hard_limit") }
    /// libvirt: `VIR_DOMAIN_MEMORY_MIN_GUARANTEE`, "min_guarantee", since 0.8.5.
    public static var minGuarantee: TypedParameterKey<UInt64> { .init("min_guarantee") }
    /// libvirt: `VIR_DOMAIN_MEMORY_SOFT_LIMIT`, "soft_limit", since 0.8.5.
    public static var softLimit: TypedParameterKey<UInt64> { .init("soft_limit") }
    /// libvirt: `VIR_DOMAIN_MEMORY_SWAP_HARD_LIMIT`, "swap_hard_limit", since 0.8.5.
    public static var swapHardLimit: TypedParameterKey<UInt64> { .init("swap_hard_limit") }
  }

  /// Names of the DomainNUMA family.
  public enum DomainNUMA {
    /// libvirt: `VIR_DOMAIN_NUMA_MODE`, "numa_mode", since 0.9.9.
    public static var mode: TypedParameterKey<Int32> { .init("numa_mode") }
    /// libvirt: `VIR_DOMAIN_NUMA_NODESET`, "numa_nodeset", since 0.9.9.
    public static var nodeset: TypedParameterKey<String> { .init("numa_nodeset") }
  }

  /// Names of the DomainSave family.
  public enum DomainSave {
    /// libvirt: `VIR_DOMAIN_SAVE_PARAM_DXML`, "dxml", since 8.4.0.
    public static var dxml: TypedParameterKey<String> { .init("dxml") }
    /// libvirt: `VIR_DOMAIN_SAVE_PARAM_FILE`, "file", since 8.4.0.
    public static var file: TypedParameterKey<String> { .init("file") }
    /// libvirt: `VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT`, "image_format", since 11.2.0.
    public static var imageFormat: TypedParameterKey<String> { .init("image_format") }
    /// libvirt: `VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_BZIP2`, "bzip2", since 12.0.0.
    public static var imageFormatBzip2: String { "bzip2" }
    /// libvirt: `VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_GZIP`, "gzip", since 12.0.0.
    public static var imageFormatGzip: String { "gzip" }
    /// libvirt: `VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_LZOP`, "lzop", since 12.0.0.
    public static var imageFormatLzop: String { "lzop" }
    /// libvirt: `VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_RAW`, "raw", since 12.0.0.
    public static var imageFormatRaw: String { "raw" }
    /// libvirt: `VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_SPARSE`, "sparse", since 12.0.0.
    public static var imageFormatSparse: String { "sparse" }
    /// libvirt: `VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_XZ`, "xz", since 12.0.0.
    public static var imageFormatXz: String { "xz" }
    /// libvirt: `VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_ZSTD`, "zstd", since 12.0.0.
    public static var imageFormatZstd: String { "zstd" }
    /// libvirt: `VIR_DOMAIN_SAVE_PARAM_PARALLEL_CHANNELS`, "parallel.channels", since 11.2.0.
    public static var parallelChannels: TypedParameterKey<Int32> { .init("parallel.channels") }
  }

  /// Names of the DomainScheduler family.
  public enum DomainScheduler {
    /// libvirt: `VIR_DOMAIN_SCHEDULER_CAP`, "cap", since 0.9.7.
    public static var cap: TypedParameterKey<UInt32> { .init("cap") }
    /// libvirt: `VIR_DOMAIN_SCHEDULER_CPU_SHARES`, "cpu_shares", since 0.9.7.
    public static var cpuShares: TypedParameterKey<UInt64> { .init("cpu_shares") }
    /// libvirt: `VIR_DOMAIN_SCHEDULER_EMULATOR_PERIOD`, "emulator_period", since 0.10.0.
    public static var emulatorPeriod: TypedParameterKey<UInt64> { .init("emulator_period") }
    /// libvirt: `VIR_DOMAIN_SCHEDULER_EMULATOR_QUOTA`, "emulator_quota", since 0.10.0.
    public static var emulatorQuota: TypedParameterKey<Int64> { .init("emulator_quota") }
    /// libvirt: `VIR_DOMAIN_SCHEDULER_GLOBAL_PERIOD`, "global_period", since 1.3.3.
    public static var globalPeriod: TypedParameterKey<UInt64> { .init("global_period") }
    /// libvirt: `VIR_DOMAIN_SCHEDULER_GLOBAL_QUOTA`, "global_quota", since 1.3.3.
    public static var globalQuota: TypedParameterKey<Int64> { .init("global_quota") }
    /// libvirt: `VIR_DOMAIN_SCHEDULER_IOTHREAD_PERIOD`, "iothread_period", since 2.2.0.
    public static var iothreadPeriod: TypedParameterKey<UInt64> { .init("iothread_period") }
    /// libvirt: `VIR_DOMAIN_SCHEDULER_IOTHREAD_QUOTA`, "iothread_quota", since 2.2.0.
    public static var iothreadQuota: TypedParameterKey<Int64> { .init("iothread_quota") }
    /// libvirt: `VIR_DOMAIN_SCHEDULER_LIMIT`, "limit", since 0.9.7.
    public static var limit: TypedParameterKey<Int64> { .init("limit") }
    /// libvirt: `VIR_DOMAIN_SCHEDULER_RESERVATION`, "reservation", since 0.9.7.
    public static var reservation: TypedParameterKey<Int64> { .init("reservation") }
    /// libvirt: `VIR_DOMAIN_SCHEDULER_SHARES`, "shares", since 0.9.7.
    public static var shares: TypedParameterKey<Int32> { .init("shares") }
    /// libvirt: `VIR_DOMAIN_SCHEDULER_VCPU_PERIOD`, "vcpu_period", since 0.9.7.
    public static var vcpuPeriod: TypedParameterKey<UInt64> { .init("vcpu_period") }
    /// libvirt: `VIR_DOMAIN_SCHEDULER_VCPU_QUOTA`, "vcpu_quota", since 0.9.7.
    public static var vcpuQuota: TypedParameterKey<Int64> { .init("vcpu_quota") }
    /// libvirt: `VIR_DOMAIN_SCHEDULER_WEIGHT`, "weight", since 0.9.7.
    public static var weight: TypedParameterKey<UInt32> { .init("weight") }
  }

  /// Names of the DomainStats family.
  public enum DomainStats {
    /// libvirt: `VIR_DOMAIN_STATS_BALLOON_AVAILABLE`, "balloon.available", since 11.2.0.
    public static var balloonAvailable: TypedParameterKey<UInt64> { .init("balloon.available") }
    /// libvirt: `VIR_DOMAIN_STATS_BALLOON_CURRENT`, "balloon.current", since 11.2.0.
    public static var balloonCurrent: TypedParameterKey<UInt64> { .init("balloon.current") }
    /// libvirt: `VIR_DOMAIN_STATS_BALLOON_DISK_CACHES`, "balloon.disk_caches", since 11.2.0.
    public static var balloonDiskCaches: TypedParameterKey<UInt64> { .init("balloon.disk_caches") }
    /// libvirt: `VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGALLOC`, "balloon.hugetlb_pgalloc", since 11.2.0.
    public static var balloonHugetlbPgalloc: TypedParameterKey<UInt64> { .init("balloon.hugetlb_pgalloc") }
    /// libvirt: `VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGFAIL`, "balloon.hugetlb_pgfail", since 11.2.0.
    public static var balloonHugetlbPgfail: TypedParameterKey<UInt64> { .init("balloon.hugetlb_pgfail") }
    /// libvirt: `VIR_DOMAIN_STATS_BALLOON_LAST_UPDATE`, "balloon.last-update", since 11.2.0.
    public static var balloonLastUpdate: TypedParameterKey<UInt64> { .init("balloon.last-update") }
    /// libvirt: `VIR_DOMAIN_STATS_BALLOON_MAJOR_FAULT`, "balloon.major_fault", since 11.2.0.
    public static var balloonMajorFault: TypedParameterKey<UInt64> { .init("balloon.major_fault") }
    /// libvirt: `VIR_DOMAIN_STATS_BALLOON_MAXIMUM`, "balloon.maximum", since 11.2.0.
    public static var balloonMaximum: TypedParameterKey<UInt64> { .init("balloon.maximum") }
    /// libvirt: `VIR_DOMAIN_STATS_BALLOON_MINOR_FAULT`, "balloon.minor_fault", since 11.2.0.
    public static var balloonMinorFault: TypedParameterKey<UInt64> { .init("balloon.minor_fault") }
    /// libvirt: `VIR_DOMAIN_STATS_BALLOON_RSS`, "balloon.rss", since 11.2.0.
    public static var balloonRSS: TypedParameterKey<UInt64> { .init("balloon.rss") }
    /// libvirt: `VIR_DOMAIN_STATS_BALLOON_SWAP_IN`, "balloon.swap_in", since 11.2.0.
    public static var balloonSwapIn: TypedParameterKey<UInt64> { .init("balloon.swap_in") }
    /// libvirt: `VIR_DOMAIN_STATS_BALLOON_SWAP_OUT`, "balloon.swap_out", since 11.2.0.
    public static var balloonSwapOut: TypedParameterKey<UInt64> { .init("balloon.swap_out") }
    /// libvirt: `VIR_DOMAIN_STATS_BALLOON_UNUSED`, "balloon.unused", since 11.2.0.
    public static var balloonUnused: TypedParameterKey<UInt64> { .init("balloon.unused") }
    /// libvirt: `VIR_DOMAIN_STATS_BALLOON_USABLE`, "balloon.usable", since 11.2.0.
    public static var balloonUsable: TypedParameterKey<UInt64> { .init("balloon.usable") }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_COUNT`, "block.count", since 11.2.0.
    public static var blockCount: TypedParameterKey<UInt32> { .init("block.count") }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_PREFIX`, "block.", since 11.2.0.
    public static var blockPrefix: String { "block." }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_ALLOCATION`, ".allocation", since 11.2.0.
    public static var blockSuffixAllocation: String { ".allocation" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_BACKINGINDEX`, ".backingIndex", since 11.2.0.
    public static var blockSuffixBackingindex: String { ".backingIndex" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_CAPACITY`, ".capacity", since 11.2.0.
    public static var blockSuffixCapacity: String { ".capacity" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_ERRORS`, ".errors", since 11.2.0.
    public static var blockSuffixErrors: String { ".errors" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_REQS`, ".fl.reqs", since 11.2.0.
    public static var blockSuffixFlReqs: String { ".fl.reqs" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_TIMES`, ".fl.times", since 11.2.0.
    public static var blockSuffixFlTimes: String { ".fl.times" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_FLUSH_PREFIX`, ".latency_histogram.flush.", since 12.1.0.
    public static var blockSuffixLatencyHistogramFlushPrefix: String { ".latency_histogram.flush." }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_READ_PREFIX`, ".latency_histogram.read.", since 12.1.0.
    public static var blockSuffixLatencyHistogramReadPrefix: String { ".latency_histogram.read." }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_COUNT`, "bin.count", since 12.1.0.
    public static var blockSuffixLatencyHistogramSuffixBinCount: String { "bin.count" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_PREFIX`, "bin.", since 12.1.0.
    public static var blockSuffixLatencyHistogramSuffixBinPrefix: String { "bin." }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_START`, ".start", since 12.1.0.
    public static var blockSuffixLatencyHistogramSuffixBinSuffixStart: String { ".start" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_VALUE`, ".value", since 12.1.0.
    public static var blockSuffixLatencyHistogramSuffixBinSuffixValue: String { ".value" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_WRITE_PREFIX`, ".latency_histogram.write.", since 12.1.0.
    public static var blockSuffixLatencyHistogramWritePrefix: String { ".latency_histogram.write." }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_ZONE_APPEND_PREFIX`, ".latency_histogram.zone_append.", since 12.1.0.
    public static var blockSuffixLatencyHistogramZoneAppendPrefix: String { ".latency_histogram.zone_append." }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_ALIGNMENT`, ".limits.discard_alignment", since 11.10.0.
    public static var blockSuffixLimitsDiscardAlignment: String { ".limits.discard_alignment" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_MAX`, ".limits.discard_max", since 11.10.0.
    public static var blockSuffixLimitsDiscardMax: String { ".limits.discard_max" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_HW_MAX`, ".limits.iov_hw_max", since 11.10.0.
    public static var blockSuffixLimitsIovHwMax: String { ".limits.iov_hw_max" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_MAX`, ".limits.iov_max", since 11.10.0.
    public static var blockSuffixLimitsIovMax: String { ".limits.iov_max" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_MEMORY_ALIGNMENT_MINIMAL`, ".limits.memory_alignment_minimal", since 11.10.0.
    public static var blockSuffixLimitsMemoryAlignmentMinimal: String { ".limits.memory_alignment_minimal" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_MEMORY_ALIGNMENT_OPTIMAL`, ".limits.memory_alignment_optimal", since 11.10.0.
    public static var blockSuffixLimitsMemoryAlignmentOptimal: String { ".limits.memory_alignment_optimal" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_REQUEST_ALIGNMENT`, ".limits.request_alignment", since 11.10.0.
    public static var blockSuffixLimitsRequestAlignment: String { ".limits.request_alignment" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_HW_MAX`, ".limits.transfer_hw_max", since 11.10.0.
    public static var blockSuffixLimitsTransferHwMax: String { ".limits.transfer_hw_max" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_MAX`, ".limits.transfer_max", since 11.10.0.
    public static var blockSuffixLimitsTransferMax: String { ".limits.transfer_max" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_OPTIMAL`, ".limits.transfer_optimal", since 11.10.0.
    public static var blockSuffixLimitsTransferOptimal: String { ".limits.transfer_optimal" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_ALIGNMENT`, ".limits.write_zeroes_alignment", since 11.10.0.
    public static var blockSuffixLimitsWriteZeroesAlignment: String { ".limits.write_zeroes_alignment" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_MAX`, ".limits.write_zeroes_max", since 11.10.0.
    public static var blockSuffixLimitsWriteZeroesMax: String { ".limits.write_zeroes_max" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_NAME`, ".name", since 11.2.0.
    public static var blockSuffixName: String { ".name" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_PATH`, ".path", since 11.2.0.
    public static var blockSuffixPath: String { ".path" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_PHYSICAL`, ".physical", since 11.2.0.
    public static var blockSuffixPhysical: String { ".physical" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_BYTES`, ".rd.bytes", since 11.2.0.
    public static var blockSuffixRdBytes: String { ".rd.bytes" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_REQS`, ".rd.reqs", since 11.2.0.
    public static var blockSuffixRdReqs: String { ".rd.reqs" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_TIMES`, ".rd.times", since 11.2.0.
    public static var blockSuffixRdTimes: String { ".rd.times" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_THRESHOLD`, ".threshold", since 11.2.0.
    public static var blockSuffixThreshold: String { ".threshold" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_COUNT`, ".timed_group.count", since 11.10.0.
    public static var blockSuffixTimedGroupCount: String { ".timed_group.count" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_PREFIX`, ".timed_group.", since 11.10.0.
    public static var blockSuffixTimedGroupPrefix: String { ".timed_group." }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_AVG`, ".flush_latency_avg", since 11.10.0.
    public static var blockSuffixTimedGroupSuffixFlushLatencyAvg: String { ".flush_latency_avg" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MAX`, ".flush_latency_max", since 11.10.0.
    public static var blockSuffixTimedGroupSuffixFlushLatencyMax: String { ".flush_latency_max" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MIN`, ".flush_latency_min", since 11.10.0.
    public static var blockSuffixTimedGroupSuffixFlushLatencyMin: String { ".flush_latency_min" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_INTERVAL`, ".interval", since 11.10.0.
    public static var blockSuffixTimedGroupSuffixInterval: String { ".interval" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_AVG`, ".rd_latency_avg", since 11.10.0.
    public static var blockSuffixTimedGroupSuffixRdLatencyAvg: String { ".rd_latency_avg" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MAX`, ".rd_latency_max", since 11.10.0.
    public static var blockSuffixTimedGroupSuffixRdLatencyMax: String { ".rd_latency_max" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MIN`, ".rd_latency_min", since 11.10.0.
    public static var blockSuffixTimedGroupSuffixRdLatencyMin: String { ".rd_latency_min" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_QUEUE_DEPTH_AVG`, ".rd_queue_depth_avg", since 11.10.0.
    public static var blockSuffixTimedGroupSuffixRdQueueDepthAvg: String { ".rd_queue_depth_avg" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_AVG`, ".wr_latency_avg", since 11.10.0.
    public static var blockSuffixTimedGroupSuffixWrLatencyAvg: String { ".wr_latency_avg" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MAX`, ".wr_latency_max", since 11.10.0.
    public static var blockSuffixTimedGroupSuffixWrLatencyMax: String { ".wr_latency_max" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MIN`, ".wr_latency_min", since 11.10.0.
    public static var blockSuffixTimedGroupSuffixWrLatencyMin: String { ".wr_latency_min" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_QUEUE_DEPTH_AVG`, ".wr_queue_depth_avg", since 11.10.0.
    public static var blockSuffixTimedGroupSuffixWrQueueDepthAvg: String { ".wr_queue_depth_avg" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_AVG`, ".zone_append_latency_avg", since 11.10.0.
    public static var blockSuffixTimedGroupSuffixZoneAppendLatencyAvg: String { ".zone_append_latency_avg" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MAX`, ".zone_append_latency_max", since 11.10.0.
    public static var blockSuffixTimedGroupSuffixZoneAppendLatencyMax: String { ".zone_append_latency_max" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MIN`, ".zone_append_latency_min", since 11.10.0.
    public static var blockSuffixTimedGroupSuffixZoneAppendLatencyMin: String { ".zone_append_latency_min" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_QUEUE_DEPTH_AVG`, ".zone_append_queue_depth_avg", since 11.10.0.
    public static var blockSuffixTimedGroupSuffixZoneAppendQueueDepthAvg: String { ".zone_append_queue_depth_avg" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_BYTES`, ".wr.bytes", since 11.2.0.
    public static var blockSuffixWrBytes: String { ".wr.bytes" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_REQS`, ".wr.reqs", since 11.2.0.
    public static var blockSuffixWrReqs: String { ".wr.reqs" }
    /// libvirt: `VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_TIMES`, ".wr.times", since 11.2.0.
    public static var blockSuffixWrTimes: String { ".wr.times" }
    /// libvirt: `VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_COUNT`, "cpu.cache.monitor.count", since 11.2.0.
    public static var cpuCacheMonitorCount: TypedParameterKey<UInt32> { .init("cpu.cache.monitor.count") }
    /// libvirt: `VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_PREFIX`, "cpu.cache.monitor.", since 11.2.0.
    public static var cpuCacheMonitorPrefix: String { "cpu.cache.monitor." }
    /// libvirt: `VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_COUNT`, ".bank.count", since 11.2.0.
    public static var cpuCacheMonitorSuffixBankCount: String { ".bank.count" }
    /// libvirt: `VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_PREFIX`, ".bank.", since 11.2.0.
    public static var cpuCacheMonitorSuffixBankPrefix: String { ".bank." }
    /// libvirt: `VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_BYTES`, ".bytes", since 11.2.0.
    public static var cpuCacheMonitorSuffixBankSuffixBytes: String { ".bytes" }
    /// libvirt: `VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_ID`, ".id", since 11.2.0.
    public static var cpuCacheMonitorSuffixBankSuffixID: String { ".id" }
    /// libvirt: `VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_NAME`, ".name", since 11.2.0.
    public static var cpuCacheMonitorSuffixName: String { ".name" }
    /// libvirt: `VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_VCPUS`, ".vcpus", since 11.2.0.
    public static var cpuCacheMonitorSuffixVcpus: String { ".vcpus" }
    /// libvirt: `VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_COUNT`, "cpu.energy.monitor.count", since 12.4.0.
    public static var cpuEnergyMonitorCount: TypedParameterKey<UInt32> { .init("cpu.energy.monitor.count") }
    /// libvirt: `VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_PREFIX`, "cpu.energy.monitor.", since 12.4.0.
    public static var cpuEnergyMonitorPrefix: String { "cpu.energy.monitor." }
    /// libvirt: `VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_NAME`, ".name", since 12.4.0.
    public static var cpuEnergyMonitorSuffixName: String { ".name" }
    /// libvirt: `VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_COUNT`, ".pkg.count", since 12.4.0.
    public static var cpuEnergyMonitorSuffixPkgCount: String { ".pkg.count" }
    /// libvirt: `VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_PREFIX`, ".pkg.", since 12.4.0.
    public static var cpuEnergyMonitorSuffixPkgPrefix: String { ".pkg." }
    /// libvirt: `VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_SUFFIX_ID`, ".id", since 12.4.0.
    public static var cpuEnergyMonitorSuffixPkgSuffixID: String { ".id" }
    /// libvirt: `VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_VCPUS`, ".vcpus", since 12.4.0.
    public static var cpuEnergyMonitorSuffixVcpus: String { ".vcpus" }
    /// libvirt: `VIR_DOMAIN_STATS_CPU_HALTPOLL_FAIL_TIME`, "cpu.haltpoll.fail.time", since 11.2.0.
    public static var cpuHaltpollFailTime: TypedParameterKey<UInt64> { .init("cpu.haltpoll.fail.time") }
    /// libvirt: `VIR_DOMAIN_STATS_CPU_HALTPOLL_SUCCESS_TIME`, "cpu.haltpoll.success.time", since 11.2.0.
    public static var cpuHaltpollSuccessTime: TypedParameterKey<UInt64> { .init("cpu.haltpoll.success.time") }
    /// libvirt: `VIR_DOMAIN_STATS_CPU_SYSTEM`, "cpu.system", since 11.2.0.
    public static var cpuSystem: TypedParameterKey<UInt64> { .init("cpu.system") }
    /// libvirt: `VIR_DOMAIN_STATS_CPU_TIME`, "cpu.time", since 11.2.0.
    public static var cpuTime: TypedParameterKey<UInt64> { .init("cpu.time") }
    /// libvirt: `VIR_DOMAIN_STATS_CPU_USER`, "cpu.user", since 11.2.0.
    public static var cpuUser: TypedParameterKey<UInt64> { .init("cpu.user") }
    /// libvirt: `VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_CUR`, ".cur", since 11.2.0.
    public static var customSuffixTypeCur: String { ".cur" }
    /// libvirt: `VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_MAX`, ".max", since 11.2.0.
    public static var customSuffixTypeMax: String { ".max" }
    /// libvirt: `VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_SUM`, ".sum", since 11.2.0.
    public static var customSuffixTypeSum: String { ".sum" }
    /// libvirt: `VIR_DOMAIN_STATS_DIRTYRATE_CALC_MODE`, "dirtyrate.calc_mode", since 11.2.0.
    public static var dirtyrateCalcMode: TypedParameterKey<String> { .init("dirtyrate.calc_mode") }
    /// libvirt: `VIR_DOMAIN_STATS_DIRTYRATE_CALC_PERIOD`, "dirtyrate.calc_period", since 11.2.0.
    public static var dirtyrateCalcPeriod: TypedParameterKey<Int32> { .init("dirtyrate.calc_period") }
    /// libvirt: `VIR_DOMAIN_STATS_DIRTYRATE_CALC_START_TIME`, "dirtyrate.calc_start_time", since 11.2.0.
    public static var dirtyrateCalcStartTime: TypedParameterKey<Int64> { .init("dirtyrate.calc_start_time") }
    /// libvirt: `VIR_DOMAIN_STATS_DIRTYRATE_CALC_STATUS`, "dirtyrate.calc_status", since 11.2.0.
    public static var dirtyrateCalcStatus: TypedParameterKey<Int32> { .init("dirtyrate.calc_status") }
    /// libvirt: `VIR_DOMAIN_STATS_DIRTYRATE_MEGABYTES_PER_SECOND`, "dirtyrate.megabytes_per_second", since 11.2.0.
    public static var dirtyrateMegabytesPerSecond: TypedParameterKey<Int64> { .init("dirtyrate.megabytes_per_second") }
    /// libvirt: `VIR_DOMAIN_STATS_DIRTYRATE_VCPU_PREFIX`, "dirtyrate.vcpu.", since 11.2.0.
    public static var dirtyrateVcpuPrefix: String { "dirtyrate.vcpu." }
    /// libvirt: `VIR_DOMAIN_STATS_DIRTYRATE_VCPU_SUFFIX_MEGABYTES_PER_SECOND`, ".megabytes_per_second", since 11.2.0.
    public static var dirtyrateVcpuSuffixMegabytesPerSecond: String { ".megabytes_per_second" }
    /// libvirt: `VIR_DOMAIN_STATS_IOTHREAD_COUNT`, "iothread.count", since 11.2.0.
    public static var iothreadCount: TypedParameterKey<UInt32> { .init("iothread.count") }
    /// libvirt: `VIR_DOMAIN_STATS_IOTHREAD_PREFIX`, "iothread.", since 11.2.0.
    public static var iothreadPrefix: String { "iothread." }
    /// libvirt: `VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_GROW`, ".poll-grow", since 11.2.0.
    public static var iothreadSuffixPollGrow: String { ".poll-grow" }
    /// libvirt: `VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_MAX_NS`, ".poll-max-ns", since 11.2.0.
    public static var iothreadSuffixPollMaxNs: String { ".poll-max-ns" }
    /// libvirt: `VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_SHRINK`, ".poll-shrink", since 11.2.0.
    public static var iothreadSuffixPollShrink: String { ".poll-shrink" }
    /// libvirt: `VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_WEIGHT`, ".poll-weight", since 12.7.0.
    public static var iothreadSuffixPollWeight: String { ".poll-weight" }
    /// libvirt: `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_COUNT`, "memory.bandwidth.monitor.count", since 11.2.0.
    public static var memoryBandwidthMonitorCount: TypedParameterKey<UInt32> { .init("memory.bandwidth.monitor.count") }
    /// libvirt: `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_PREFIX`, "memory.bandwidth.monitor.", since 11.2.0.
    public static var memoryBandwidthMonitorPrefix: String { "memory.bandwidth.monitor." }
    /// libvirt: `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NAME`, ".name", since 11.2.0.
    public static var memoryBandwidthMonitorSuffixName: String { ".name" }
    /// libvirt: `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_COUNT`, ".node.count", since 11.2.0.
    public static var memoryBandwidthMonitorSuffixNodeCount: String { ".node.count" }
    /// libvirt: `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_PREFIX`, ".node.", since 11.2.0.
    public static var memoryBandwidthMonitorSuffixNodePrefix: String { ".node." }
    /// libvirt: `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_LOCAL`, ".bytes.local", since 11.2.0.
    public static var memoryBandwidthMonitorSuffixNodeSuffixBytesLocal: String { ".bytes.local" }
    /// libvirt: `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_TOTAL`, ".bytes.total", since 11.2.0.
    public static var memoryBandwidthMonitorSuffixNodeSuffixBytesTotal: String { ".bytes.total" }
    /// libvirt: `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_ID`, ".id", since 11.2.0.
    public static var memoryBandwidthMonitorSuffixNodeSuffixID: String { ".id" }
    /// libvirt: `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_VCPUS`, ".vcpus", since 11.2.0.
    public static var memoryBandwidthMonitorSuffixVcpus: String { ".vcpus" }
    /// libvirt: `VIR_DOMAIN_STATS_NET_COUNT`, "net.count", since 11.2.0.
    public static var netCount: TypedParameterKey<UInt32> { .init("net.count") }
    /// libvirt: `VIR_DOMAIN_STATS_NET_PREFIX`, "net.", since 11.2.0.
    public static var netPrefix: String { "net." }
    /// libvirt: `VIR_DOMAIN_STATS_NET_SUFFIX_NAME`, ".name", since 11.2.0.
    public static var netSuffixName: String { ".name" }
    /// libvirt: `VIR_DOMAIN_STATS_NET_SUFFIX_RX_BYTES`, ".rx.bytes", since 11.2.0.
    public static var netSuffixRxBytes: String { ".rx.bytes" }
    /// libvirt: `VIR_DOMAIN_STATS_NET_SUFFIX_RX_DROP`, ".rx.drop", since 11.2.0.
    public static var netSuffixRxDrop: String { ".rx.drop" }
    /// libvirt: `VIR_DOMAIN_STATS_NET_SUFFIX_RX_ERRS`, ".rx.errs", since 11.2.0.
    public static var netSuffixRxErrs: String { ".rx.errs" }
    /// libvirt: `VIR_DOMAIN_STATS_NET_SUFFIX_RX_PKTS`, ".rx.pkts", since 11.2.0.
    public static var netSuffixRxPkts: String { ".rx.pkts" }
    /// libvirt: `VIR_DOMAIN_STATS_NET_SUFFIX_TX_BYTES`, ".tx.bytes", since 11.2.0.
    public static var netSuffixTxBytes: String { ".tx.bytes" }
    /// libvirt: `VIR_DOMAIN_STATS_NET_SUFFIX_TX_DROP`, ".tx.drop", since 11.2.0.
    public static var netSuffixTxDrop: String { ".tx.drop" }
    /// libvirt: `VIR_DOMAIN_STATS_NET_SUFFIX_TX_ERRS`, ".tx.errs", since 11.2.0.
    public static var netSuffixTxErrs: String { ".tx.errs" }
    /// libvirt: `VIR_DOMAIN_STATS_NET_SUFFIX_TX_PKTS`, ".tx.pkts", since 11.2.0.
    public static var netSuffixTxPkts: String { ".tx.pkts" }
    /// libvirt: `VIR_DOMAIN_STATS_PERF_ALIGNMENT_FAULTS`, "perf.alignment_faults", since 11.2.0.
    public static var perfAlignmentFaults: TypedParameterKey<UInt64> { .init("perf.alignment_faults") }
    /// libvirt: `VIR_DOMAIN_STATS_PERF_BRANCH_INSTRUCTIONS`, "perf.branch_instructions", since 11.2.0.
    public static var perfBranchInstructions: TypedParameterKey<UInt64> { .init("perf.branch_instructions") }
    /// libvirt: `VIR_DOMAIN_STATS_PERF_BRANCH_MISSES`, "perf.branch_misses", since 11.2.0.
    public static var perfBranchMisses: TypedParameterKey<UInt64> { .init("perf.branch_misses") }
    /// libvirt: `VIR_DOMAIN_STATS_PERF_BUS_CYCLES`, "perf.bus_cycles", since 11.2.0.
    public static var perfBusCycles: TypedParameterKey<UInt64> { .init("perf.bus_cycles") }
    /// libvirt: `VIR_DOMAIN_STATS_PERF_CACHE_MISSES`, "perf.cache_misses", since 11.2.0.
    public static var perfCacheMisses: TypedParameterKey<UInt64> { .init("perf.cache_misses") }
    /// libvirt: `VIR_DOMAIN_STATS_PERF_CACHE_REFERENCES`, "perf.cache_references", since 11.2.0.
    public static var perfCacheReferences: TypedParameterKey<UInt64> { .init("perf.cache_references") }
    /// libvirt: `VIR_DOMAIN_STATS_PERF_CMT`, "perf.cmt", since 11.2.0.
    public static var perfCMT: TypedParameterKey<UInt64> { .init("perf.cmt") }
    /// libvirt: `VIR_DOMAIN_STATS_PERF_CONTEXT_SWITCHES`, "perf.context_switches", since 11.2.0.
    public static var perfContextSwitches: TypedParameterKey<UInt64> { .init("perf.context_switches") }
    /// libvirt: `VIR_DOMAIN_STATS_PERF_CPU_CLOCK`, "perf.cpu_clock", since 11.2.0.
    public static var perfCPUClock: TypedParameterKey<UInt64> { .init("perf.cpu_clock") }
    /// libvirt: `VIR_DOMAIN_STATS_PERF_CPU_CYCLES`, "perf.cpu_cycles", since 11.2.0.
    public static var perfCPUCycles: TypedParameterKey<UInt64> { .init("perf.cpu_cycles") }
    /// libvirt: `VIR_DOMAIN_STATS_PERF_CPU_MIGRATIONS`, "perf.cpu_migrations", since 11.2.0.
    public static var perfCPUMigrations: TypedParameterKey<UInt64> { .init("perf.cpu_migrations") }
    /// libvirt: `VIR_DOMAIN_STATS_PERF_EMULATION_FAULTS`, "perf.emulation_faults", since 11.2.0.
    public static var perfEmulationFaults: TypedParameterKey<UInt64> { .init("perf.emulation_faults") }
    /// libvirt: `VIR_DOMAIN_STATS_PERF_INSTRUCTIONS`, "perf.instructions", since 11.2.0.
    public static var perfInstructions: TypedParameterKey<UInt64> { .init("perf.instructions") }
    /// libvirt: `VIR_DOMAIN_STATS_PERF_MBML`, "perf.mbml", since 11.2.0.
    public static var perfMBML: TypedParameterKey<UInt64> { .init("perf.mbml") }
    /// libvirt: `VIR_DOMAIN_STATS_PERF_MBMT`, "perf.mbmt", since 11.2.0.
    public static var perfMBMT: TypedParameterKey<UInt64> { .init("perf.mbmt") }
    /// libvirt: `VIR_DOMAIN_STATS_PERF_PAGE_FAULTS`, "perf.page_faults", since 11.2.0.
    public static var perfPageFaults: TypedParameterKey<UInt64> { .init("perf.page_faults") }
    /// libvirt: `VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MAJ`, "perf.page_faults_maj", since 11.2.0.
    public static var perfPageFaultsMaj: TypedParameterKey<UInt64> { .init("perf.page_faults_maj") }
    /// libvirt: `VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MIN`, "perf.page_faults_min", since 11.2.0.
    public static var perfPageFaultsMin: TypedParameterKey<UInt64> { .init("perf.page_faults_min") }
    /// libvirt: `VIR_DOMAIN_STATS_PERF_REF_CPU_CYCLES`, "perf.ref_cpu_cycles", since 11.2.0.
    public static var perfRefCPUCycles: TypedParameterKey<UInt64> { .init("perf.ref_cpu_cycles") }
    /// libvirt: `VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_BACKEND`, "perf.stalled_cycles_backend", since 11.2.0.
    public static var perfStalledCyclesBackend: TypedParameterKey<UInt64> { .init("perf.stalled_cycles_backend") }
    /// libvirt: `VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_FRONTEND`, "perf.stalled_cycles_frontend", since 11.2.0.
    public static var perfStalledCyclesFrontend: TypedParameterKey<UInt64> { .init("perf.stalled_cycles_frontend") }
    /// libvirt: `VIR_DOMAIN_STATS_PERF_TASK_CLOCK`, "perf.task_clock", since 11.2.0.
    public static var perfTaskClock: TypedParameterKey<UInt64> { .init("perf.task_clock") }
    /// libvirt: `VIR_DOMAIN_STATS_STATE_REASON`, "state.reason", since 11.2.0.
    public static var stateReason: TypedParameterKey<Int32> { .init("state.reason") }
    /// libvirt: `VIR_DOMAIN_STATS_STATE_STATE`, "state.state", since 11.2.0.
    public static var stateState: TypedParameterKey<Int32> { .init("state.state") }
    /// libvirt: `VIR_DOMAIN_STATS_VCPU_CURRENT`, "vcpu.current", since 11.2.0.
    public static var vcpuCurrent: TypedParameterKey<UInt32> { .init("vcpu.current") }
    /// libvirt: `VIR_DOMAIN_STATS_VCPU_MAXIMUM`, "vcpu.maximum", since 11.2.0.
    public static var vcpuMaximum: TypedParameterKey<UInt32> { .init("vcpu.maximum") }
    /// libvirt: `VIR_DOMAIN_STATS_VCPU_PREFIX`, "vcpu.", since 11.2.0.
    public static var vcpuPrefix: String { "vcpu." }
    /// libvirt: `VIR_DOMAIN_STATS_VCPU_SUFFIX_DELAY`, ".delay", since 11.2.0.
    public static var vcpuSuffixDelay: String { ".delay" }
    /// libvirt: `VIR_DOMAIN_STATS_VCPU_SUFFIX_HALTED`, ".halted", since 11.2.0.
    public static var vcpuSuffixHalted: String { ".halted" }
    /// libvirt: `VIR_DOMAIN_STATS_VCPU_SUFFIX_STATE`, ".state", since 11.2.0.
    public static var vcpuSuffixState: String { ".state" }
    /// libvirt: `VIR_DOMAIN_STATS_VCPU_SUFFIX_TIME`, ".time", since 11.2.0.
    public static var vcpuSuffixTime: String { ".time" }
    /// libvirt: `VIR_DOMAIN_STATS_VCPU_SUFFIX_WAIT`, ".wait", since 11.2.0.
    public static var vcpuSuffixWait: String { ".wait" }
    /// libvirt: `VIR_DOMAIN_STATS_VM_PREFIX`, "vm.", since 11.2.0.
    public static var vmPrefix: String { "vm." }
  }

  /// Names of the DomainTunable family.
  public enum DomainTunable {
    /// libvirt: `VIR_DOMAIN_TUNABLE_BLKDEV_DISK`, "blkdeviotune.disk", since 1.2.9.
    public static var blkdevDisk: TypedParameterKey<String> { .init("blkdeviotune.disk") }
    /// libvirt: `VIR_DOMAIN_TUNABLE_BLKDEV_GROUP_NAME`, "blkdeviotune.group_name", since 3.0.0.
    public static var blkdevGroupName: TypedParameterKey<String> { .init("blkdeviotune.group_name") }
    /// libvirt: `VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC`, "blkdeviotune.read_bytes_sec", since 1.2.9.
    public static var blkdevReadBytesSec: TypedParameterKey<UInt64> { .init("blkdeviotune.read_bytes_sec") }
    /// libvirt: `VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX`, "blkdeviotune.read_bytes_sec_max", since 1.2.11.
    public static var blkdevReadBytesSecMax: TypedParameterKey<UInt64> { .init("blkdeviotune.read_bytes_sec_max") }
    /// libvirt: `VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX_LENGTH`, "blkdeviotune.read_bytes_sec_max_length", since 2.4.0.
    public static var blkdevReadBytesSecMaxLength: TypedParameterKey<UInt64> { .init("blkdeviotune.read_bytes_sec_max_length") }
    /// libvirt: `VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC`, "blkdeviotune.read_iops_sec", since 1.2.9.
    public static var blkdevReadIOPSSec: TypedParameterKey<UInt64> { .init("blkdeviotune.read_iops_sec") }
    /// libvirt: `VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX`, "blkdeviotune.read_iops_sec_max", since 1.2.11.
    public static var blkdevReadIOPSSecMax: TypedParameterKey<UInt64> { .init("blkdeviotune.read_iops_sec_max") }
    /// libvirt: `VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX_LENGTH`, "blkdeviotune.read_iops_sec_max_length", since 2.4.0.
    public static var blkdevReadIOPSSecMaxLength: TypedParameterKey<UInt64> { .init("blkdeviotune.read_iops_sec_max_length") }
    /// libvirt: `VIR_DOMAIN_TUNABLE_BLKDEV_SIZE_IOPS_SEC`, "blkdeviotune.size_iops_sec", since 1.2.11.
    public static var blkdevSizeIOPSSec: TypedParameterKey<UInt64> { .init("blkdeviotune.size_iops_sec") }
    /// libvirt: `VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC`, "blkdeviotune.total_bytes_sec", since 1.2.9.
    public static var blkdevTotalBytesSec: TypedParameterKey<UInt64> { .init("blkdeviotune.total_bytes_sec") }
    /// libvirt: `VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX`, "blkdeviotune.total_bytes_sec_max", since 1.2.11.
    public static var blkdevTotalBytesSecMax: TypedParameterKey<UInt64> { .init("blkdeviotune.total_bytes_sec_max") }
    /// libvirt: `VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX_LENGTH`, "blkdeviotune.total_bytes_sec_max_length", since 2.4.0.
    public static var blkdevTotalBytesSecMaxLength: TypedParameterKey<UInt64> { .init("blkdeviotune.total_bytes_sec_max_length") }
    /// libvirt: `VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC`, "blkdeviotune.total_iops_sec", since 1.2.9.
    public static var blkdevTotalIOPSSec: TypedParameterKey<UInt64> { .init("blkdeviotune.total_iops_sec") }
    /// libvirt: `VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX`, "blkdeviotune.total_iops_sec_max", since 1.2.11.
    public static var blkdevTotalIOPSSecMax: TypedParameterKey<UInt64> { .init("blkdeviotune.total_iops_sec_max") }
    /// libvirt: `VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX_LENGTH`, "blkdeviotune.total_iops_sec_max_length", since 2.4.0.
    public static var blkdevTotalIOPSSecMaxLength: TypedParameterKey<UInt64> { .init("blkdeviotune.total_iops_sec_max_length") }
    /// libvirt: `VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC`, "blkdeviotune.write_bytes_sec", since 1.2.9.
    public static var blkdevWriteBytesSec: TypedParameterKey<UInt64> { .init("blkdeviotune.write_bytes_sec") }
    /// libvirt: `VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX`, "blkdeviotune.write_bytes_sec_max", since 1.2.11.
    public static var blkdevWriteBytesSecMax: TypedParameterKey<UInt64> { .init("blkdeviotune.write_bytes_sec_max") }
    /// libvirt: `VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX_LENGTH`, "blkdeviotune.write_bytes_sec_max_length", since 2.4.0.
    public static var blkdevWriteBytesSecMaxLength: TypedParameterKey<UInt64> { .init("blkdeviotune.write_bytes_sec_max_length") }
    /// libvirt: `VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC`, "blkdeviotune.write_iops_sec", since 1.2.9.
    public static var blkdevWriteIOPSSec: TypedParameterKey<UInt64> { .init("blkdeviotune.write_iops_sec") }
    /// libvirt: `VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX`, "blkdeviotune.write_iops_sec_max", since 1.2.11.
    public static var blkdevWriteIOPSSecMax: TypedParameterKey<UInt64> { .init("blkdeviotune.write_iops_sec_max") }
    /// libvirt: `VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX_LENGTH`, "blkdeviotune.write_iops_sec_max_length", since 2.4.0.
    public static var blkdevWriteIOPSSecMaxLength: TypedParameterKey<UInt64> { .init("blkdeviotune.write_iops_sec_max_length") }
    /// libvirt: `VIR_DOMAIN_TUNABLE_CPU_CPU_SHARES`, "cputune.cpu_shares", since 1.2.9.
    public static var cpuCPUShares: TypedParameterKey<UInt64> { .init("cputune.cpu_shares") }
    /// libvirt: `VIR_DOMAIN_TUNABLE_CPU_EMULATORPIN`, "cputune.emulatorpin", since 1.2.9.
    public static var cpuEmulatorpin: TypedParameterKey<String> { .init("cputune.emulatorpin") }
    /// libvirt: `VIR_DOMAIN_TUNABLE_CPU_EMULATOR_PERIOD`, "cputune.emulator_period", since 1.2.9.
    public static var cpuEmulatorPeriod: TypedParameterKey<UInt64> { .init("cputune.emulator_period") }
    /// libvirt: `VIR_DOMAIN_TUNABLE_CPU_EMULATOR_QUOTA`, "cputune.emulator_quota", since 1.2.9.
    public static var cpuEmulatorQuota: TypedParameterKey<Int64> { .init("cputune.emulator_quota") }
    /// libvirt: `VIR_DOMAIN_TUNABLE_CPU_GLOBAL_PERIOD`, "cputune.global_period", since 1.3.3.
    public static var cpuGlobalPeriod: TypedParameterKey<UInt64> { .init("cputune.global_period") }
    /// libvirt: `VIR_DOMAIN_TUNABLE_CPU_GLOBAL_QUOTA`, "cputune.global_quota", since 1.3.3.
    public static var cpuGlobalQuota: TypedParameterKey<Int64> { .init("cputune.global_quota") }
    /// libvirt: `VIR_DOMAIN_TUNABLE_CPU_IOTHREADSPIN`, "cputune.iothreadpin%u", since 1.2.14.
    public static var cpuIothreadspin: String { "cputune.iothreadpin%u" }
    /// libvirt: `VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_PERIOD`, "cputune.iothread_period", since 2.2.0.
    public static var cpuIothreadPeriod: TypedParameterKey<UInt64> { .init("cputune.iothread_period") }
    /// libvirt: `VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_QUOTA`, "cputune.iothread_quota", since 2.2.0.
    public static var cpuIothreadQuota: TypedParameterKey<Int64> { .init("cputune.iothread_quota") }
    /// libvirt: `VIR_DOMAIN_TUNABLE_CPU_VCPUPIN`, "cputune.vcpupin%u", since 1.2.9.
    public static var cpuVcpupin: String { "cputune.vcpupin%u" }
    /// libvirt: `VIR_DOMAIN_TUNABLE_CPU_VCPU_PERIOD`, "cputune.vcpu_period", since 1.2.9.
    public static var cpuVcpuPeriod: TypedParameterKey<UInt64> { .init("cputune.vcpu_period") }
    /// libvirt: `VIR_DOMAIN_TUNABLE_CPU_VCPU_QUOTA`, "cputune.vcpu_quota", since 1.2.9.
    public static var cpuVcpuQuota: TypedParameterKey<Int64> { .init("cputune.vcpu_quota") }
  }

  /// Names of the Migration family.
  public enum Migration {
    /// libvirt: `VIR_MIGRATE_PARAM_AUTO_CONVERGE_INCREMENT`, "auto_converge.increment", since 2.0.0.
    public static var autoConvergeIncrement: TypedParameterKey<Int32> { .init("auto_converge.increment") }
    /// libvirt: `VIR_MIGRATE_PARAM_AUTO_CONVERGE_INITIAL`, "auto_converge.initial", since 2.0.0.
    public static var autoConvergeInitial: TypedParameterKey<Int32> { .init("auto_converge.initial") }
    /// libvirt: `VIR_MIGRATE_PARAM_BANDWIDTH`, "bandwidth", since 1.1.0.
    public static var bandwidth: TypedParameterKey<UInt64> { .init("bandwidth") }
    /// libvirt: `VIR_MIGRATE_PARAM_BANDWIDTH_AVAIL_SWITCHOVER`, "bandwidth.avail.switchover", since 11.1.0.
    public static var bandwidthAvailSwitchover: TypedParameterKey<UInt64> { .init("bandwidth.avail.switchover") }
    /// libvirt: `VIR_MIGRATE_PARAM_BANDWIDTH_POSTCOPY`, "bandwidth.postcopy", since 5.1.0.
    public static var bandwidthPostcopy: TypedParameterKey<UInt64> { .init("bandwidth.postcopy") }
    /// libvirt: `VIR_MIGRATE_PARAM_COMPRESSION`, "compression", since 1.3.4.
    public static var compression: TypedParameterKey<String> { .init("compression") }
    /// libvirt: `VIR_MIGRATE_PARAM_COMPRESSION_MT_DTHREADS`, "compression.mt.dthreads", since 1.3.4.
    public static var compressionMtDthreads: TypedParameterKey<Int32> { .init("compression.mt.dthreads") }
    /// libvirt: `VIR_MIGRATE_PARAM_COMPRESSION_MT_LEVEL`, "compression.mt.level", since 1.3.4.
    public static var compressionMtLevel: TypedParameterKey<Int32> { .init("compression.mt.level") }
    /// libvirt: `VIR_MIGRATE_PARAM_COMPRESSION_MT_THREADS`, "compression.mt.threads", since 1.3.4.
    public static var compressionMtThreads: TypedParameterKey<Int32> { .init("compression.mt.threads") }
    /// libvirt: `VIR_MIGRATE_PARAM_COMPRESSION_XBZRLE_CACHE`, "compression.xbzrle.cache", since 1.3.4.
    public static var compressionXbzrleCache: TypedParameterKey<UInt64> { .init("compression.xbzrle.cache") }
    /// libvirt: `VIR_MIGRATE_PARAM_COMPRESSION_ZLIB_LEVEL`, "compression.zlib.level", since 9.4.0.
    public static var compressionZlibLevel: TypedParameterKey<Int32> { .init("compression.zlib.level") }
    /// libvirt: `VIR_MIGRATE_PARAM_COMPRESSION_ZSTD_LEVEL`, "compression.zstd.level", since 9.4.0.
    public static var compressionZstdLevel: TypedParameterKey<Int32> { .init("compression.zstd.level") }
    /// libvirt: `VIR_MIGRATE_PARAM_DEST_NAME`, "destination_name", since 1.1.0.
    public static var destName: TypedParameterKey<String> { .init("destination_name") }
    /// libvirt: `VIR_MIGRATE_PARAM_DEST_XML`, "destination_xml", since 1.1.0.
    public static var destXML: TypedParameterKey<String> { .init("destination_xml") }
    /// libvirt: `VIR_MIGRATE_PARAM_DISKS_PORT`, "disks_port", since 1.3.3.
    public static var disksPort: TypedParameterKey<Int32> { .init("disks_port") }
    /// libvirt: `VIR_MIGRATE_PARAM_DISKS_URI`, "disks_uri", since 6.8.0.
    public static var disksURI: TypedParameterKey<String> { .init("disks_uri") }
    /// libvirt: `VIR_MIGRATE_PARAM_GRAPHICS_URI`, "graphics_uri", since 1.1.0.
    public static var graphicsURI: TypedParameterKey<String> { .init("graphics_uri") }
    /// libvirt: `VIR_MIGRATE_PARAM_LISTEN_ADDRESS`, "listen_address", since 1.1.4.
    public static var listenAddress: TypedParameterKey<String> { .init("listen_address") }
    /// libvirt: `VIR_MIGRATE_PARAM_MIGRATE_DISKS`, "migrate_disks", since 1.2.17.
    public static var migrateDisks: TypedParameterKey<String> { .init("migrate_disks") }
    /// libvirt: `VIR_MIGRATE_PARAM_MIGRATE_DISKS_DETECT_ZEROES`, "migrate_disks_detect_zeroes", since 10.9.0.
    public static var migrateDisksDetectZeroes: TypedParameterKey<String> { .init("migrate_disks_detect_zeroes") }
    /// libvirt: `VIR_MIGRATE_PARAM_MIGRATE_DISKS_TARGET_ZERO`, "migrate_disks_target_zero", since 12.2.0.
    public static var migrateDisksTargetZero: TypedParameterKey<String> { .init("migrate_disks_target_zero") }
    /// libvirt: `VIR_MIGRATE_PARAM_PARALLEL_CONNECTIONS`, "parallel.connections", since 5.2.0.
    public static var parallelConnections: TypedParameterKey<Int32> { .init("parallel.connections") }
    /// libvirt: `VIR_MIGRATE_PARAM_PERSIST_XML`, "persistent_xml", since 1.3.4.
    public static var persistXML: TypedParameterKey<String> { .init("persistent_xml") }
    /// libvirt: `VIR_MIGRATE_PARAM_TLS_DESTINATION`, "tls.destination", since 6.0.0.
    public static var tlsDestination: TypedParameterKey<String> { .init("tls.destination") }
    /// libvirt: `VIR_MIGRATE_PARAM_URI`, "migrate_uri", since 1.1.0.
    public static var uri: TypedParameterKey<String> { .init("migrate_uri") }
  }

  /// Names of the Perf family.
  public enum Perf {
    /// libvirt: `VIR_PERF_PARAM_ALIGNMENT_FAULTS`, "alignment_faults", since 3.2.0.
    public static var alignmentFaults: TypedParameterKey<Bool> { .init("alignment_faults") }
    /// libvirt: `VIR_PERF_PARAM_BRANCH_INSTRUCTIONS`, "branch_instructions", since 3.0.0.
    public static var branchInstructions: TypedParameterKey<Bool> { .init("branch_instructions") }
    /// libvirt: `VIR_PERF_PARAM_BRANCH_MISSES`, "branch_misses", since 3.0.0.
    public static var branchMisses: TypedParameterKey<Bool> { .init("branch_misses") }
    /// libvirt: `VIR_PERF_PARAM_BUS_CYCLES`, "bus_cycles", since 3.0.0.
    public static var busCycles: TypedParameterKey<Bool> { .init("bus_cycles") }
    /// libvirt: `VIR_PERF_PARAM_CACHE_MISSES`, "cache_misses", since 2.3.0.
    public static var cacheMisses: TypedParameterKey<Bool> { .init("cache_misses") }
    /// libvirt: `VIR_PERF_PARAM_CACHE_REFERENCES`, "cache_references", since 2.3.0.
    public static var cacheReferences: TypedParameterKey<Bool> { .init("cache_references") }
    /// libvirt: `VIR_PERF_PARAM_CMT`, "cmt", since 1.3.3.
    public static var cmt: TypedParameterKey<Bool> { .init("cmt") }
    /// libvirt: `VIR_PERF_PARAM_CONTEXT_SWITCHES`, "context_switches", since 3.2.0.
    public static var contextSwitches: TypedParameterKey<Bool> { .init("context_switches") }
    /// libvirt: `VIR_PERF_PARAM_CPU_CLOCK`, "cpu_clock", since 3.2.0.
    public static var cpuClock: TypedParameterKey<Bool> { .init("cpu_clock") }
    /// libvirt: `VIR_PERF_PARAM_CPU_CYCLES`, "cpu_cycles", since 2.3.0.
    public static var cpuCycles: TypedParameterKey<Bool> { .init("cpu_cycles") }
    /// libvirt: `VIR_PERF_PARAM_CPU_MIGRATIONS`, "cpu_migrations", since 3.2.0.
    public static var cpuMigrations: TypedParameterKey<Bool> { .init("cpu_migrations") }
    /// libvirt: `VIR_PERF_PARAM_EMULATION_FAULTS`, "emulation_faults", since 3.2.0.
    public static var emulationFaults: TypedParameterKey<Bool> { .init("emulation_faults") }
    /// libvirt: `VIR_PERF_PARAM_INSTRUCTIONS`, "instructions", since 2.3.0.
    public static var instructions: TypedParameterKey<Bool> { .init("instructions") }
    /// libvirt: `VIR_PERF_PARAM_MBML`, "mbml", since 1.3.5.
    public static var mbml: TypedParameterKey<Bool> { .init("mbml") }
    /// libvirt: `VIR_PERF_PARAM_MBMT`, "mbmt", since 1.3.5.
    public static var mbmt: TypedParameterKey<Bool> { .init("mbmt") }
    /// libvirt: `VIR_PERF_PARAM_PAGE_FAULTS`, "page_faults", since 3.2.0.
    public static var pageFaults: TypedParameterKey<Bool> { .init("page_faults") }
    /// libvirt: `VIR_PERF_PARAM_PAGE_FAULTS_MAJ`, "page_faults_maj", since 3.2.0.
    public static var pageFaultsMaj: TypedParameterKey<Bool> { .init("page_faults_maj") }
    /// libvirt: `VIR_PERF_PARAM_PAGE_FAULTS_MIN`, "page_faults_min", since 3.2.0.
    public static var pageFaultsMin: TypedParameterKey<Bool> { .init("page_faults_min") }
    /// libvirt: `VIR_PERF_PARAM_REF_CPU_CYCLES`, "ref_cpu_cycles", since 3.0.0.
    public static var refCPUCycles: TypedParameterKey<Bool> { .init("ref_cpu_cycles") }
    /// libvirt: `VIR_PERF_PARAM_STALLED_CYCLES_BACKEND`, "stalled_cycles_backend", since 3.0.0.
    public static var stalledCyclesBackend: TypedParameterKey<Bool> { .init("stalled_cycles_backend") }
    /// libvirt: `VIR_PERF_PARAM_STALLED_CYCLES_FRONTEND`, "stalled_cycles_frontend", since 3.0.0.
    public static var stalledCyclesFrontend: TypedParameterKey<Bool> { .init("stalled_cycles_frontend") }
    /// libvirt: `VIR_PERF_PARAM_TASK_CLOCK`, "task_clock", since 3.2.0.
    public static var taskClock: TypedParameterKey<Bool> { .init("task_clock") }
  }
}
