// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/enums_connect.x by `make generate`; do not edit.
// swift-format-ignore-file

/// How a CPU compares with the host's.
///
/// libvirt: `virCPUCompareResult`, since 0.7.5. Values it does not list are kept.
public struct CPUCompareResult: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_CPU_COMPARE_ERROR`, -1, since 0.7.5.
  public static var error: Self { Self(rawValue: -1) }
  /// libvirt: `VIR_CPU_COMPARE_INCOMPATIBLE`, 0, since 0.7.5.
  public static var incompatible: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_CPU_COMPARE_IDENTICAL`, 1, since 0.7.5.
  public static var identical: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_CPU_COMPARE_SUPERSET`, 2, since 0.7.5.
  public static var superset: Self { Self(rawValue: 2) }
}

/// How a CPU common to several hosts is described.
///
/// libvirt: `virConnectBaselineCPUFlags`, since 1.1.2. Bits it does not list are kept.
public struct ConnectBaselineCPUFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_CONNECT_BASELINE_CPU_EXPAND_FEATURES`, 1, since 1.1.2.
  public static var expandFeatures: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_CONNECT_BASELINE_CPU_MIGRATABLE`, 2, since 1.2.14.
  public static var migratable: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_CONNECT_BASELINE_CPU_IGNORE_HOST`, 4, since 11.6.0.
  public static var ignoreHost: Self { Self(rawValue: 4) }
}

/// How CPUs are compared.
///
/// libvirt: `virConnectCompareCPUFlags`, since 1.2.6. Bits it does not list are kept.
public struct ConnectCompareCPUFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_CONNECT_COMPARE_CPU_FAIL_INCOMPATIBLE`, 1, since 1.2.6.
  public static var failIncompatible: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_CONNECT_COMPARE_CPU_VALIDATE_XML`, 2, since 6.9.0.
  public static var validateXML: Self { Self(rawValue: 2) }
}

/// What a user is asked for when a connection needs credentials.
///
/// libvirt: `virConnectCredentialType`, since 0.4.1. Values it does not list are kept.
public struct ConnectCredentialType: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_CRED_USERNAME`, 1, since 0.4.1.
  public static var username: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_CRED_AUTHNAME`, 2, since 0.4.1.
  public static var authName: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_CRED_LANGUAGE`, 3, since 0.4.1.
  public static var language: Self { Self(rawValue: 3) }
  /// libvirt: `VIR_CRED_CNONCE`, 4, since 0.4.1.
  public static var clientNonce: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_CRED_PASSPHRASE`, 5, since 0.4.1.
  public static var passphrase: Self { Self(rawValue: 5) }
  /// libvirt: `VIR_CRED_ECHOPROMPT`, 6, since 0.4.1.
  public static var echoPrompt: Self { Self(rawValue: 6) }
  /// libvirt: `VIR_CRED_NOECHOPROMPT`, 7, since 0.4.1.
  public static var noEchoPrompt: Self { Self(rawValue: 7) }
  /// libvirt: `VIR_CRED_REALM`, 8, since 0.4.1.
  public static var realm: Self { Self(rawValue: 8) }
  /// libvirt: `VIR_CRED_EXTERNAL`, 9, since 0.4.1.
  public static var external: Self { Self(rawValue: 9) }
}

/// How a connection is opened.
///
/// libvirt: `virConnectFlags`, since 0.4.1. Bits it does not list are kept.
public struct ConnectFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_CONNECT_RO`, 1, since 0.4.1.
  public static var ro: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_CONNECT_NO_ALIASES`, 2, since 0.9.7.
  public static var noAliases: Self { Self(rawValue: 2) }
}

/// Whether a pool of huge pages is set to a size or grows by one.
///
/// libvirt: `virNodeAllocPagesFlags`, since 1.2.9. Bits it does not list are kept.
public struct NodeAllocPagesFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_NODE_ALLOC_PAGES_ADD`, 0, since 1.2.9.
  public static var add: Self { [] }
  /// libvirt: `VIR_NODE_ALLOC_PAGES_SET`, 1, since 1.2.9.
  public static var set: Self { Self(rawValue: 1) }
}

/// Which CPU of the host is asked about, where it is not a number.
///
/// libvirt: `virNodeGetCPUStatsAllCPUs`, since 0.9.8. Values it does not list are kept.
public struct NodeCPUSelection: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_NODE_CPU_STATS_ALL_CPUS`, -1, since 0.9.3.
  public static var all: Self { Self(rawValue: -1) }
}

/// Which NUMA cell of the host is asked about, where it is not a number.
///
/// libvirt: `virNodeGetMemoryStatsAllCells`, since 0.9.8. Values it does not list are kept.
public struct NodeCellSelection: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_NODE_MEMORY_STATS_ALL_CELLS`, -1, since 0.9.3.
  public static var all: Self { Self(rawValue: -1) }
}

/// Where the memory goes when a host or guest is suspended.
///
/// libvirt: `virNodeSuspendTarget`, since 0.9.8. Values it does not list are kept.
public struct NodeSuspendTarget: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_NODE_SUSPEND_TARGET_MEM`, 0, since 0.9.8.
  public static var mem: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_NODE_SUSPEND_TARGET_DISK`, 1, since 0.9.8.
  public static var disk: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_NODE_SUSPEND_TARGET_HYBRID`, 2, since 0.9.8.
  public static var hybrid: Self { Self(rawValue: 2) }
}

extension LibvirtConstants {
  /// libvirt: `VIR_NODE_CPU_STATS_FIELD_LENGTH`, 80, since 0.9.3.
  public static var nodeCPUStatsFieldLength: Int { 80 }
  /// libvirt: `VIR_NODE_MEMORY_STATS_FIELD_LENGTH`, 80, since 0.9.3.
  public static var nodeMemoryStatsFieldLength: Int { 80 }
  /// libvirt: `VIR_SECURITY_DOI_BUFLEN`, 257, since 0.6.1.
  public static var securityDoiBuflen: Int { 257 }
  /// libvirt: `VIR_SECURITY_LABEL_BUFLEN`, 4097, since 0.6.1.
  public static var securityLabelBuflen: Int { 4097 }
  /// libvirt: `VIR_SECURITY_MODEL_BUFLEN`, 257, since 0.6.1.
  public static var securityModelBuflen: Int { 257 }
  /// libvirt: `VIR_UUID_BUFLEN`, 16, since 0.2.0.
  public static var uuidBuflen: Int { 16 }
  /// libvirt: `VIR_UUID_STRING_BUFLEN`, 37, since 0.2.0.
  public static var uuidStringBuflen: Int { 37 }
}

extension TypedParameterKeys {
  /// Names of the ConnectIdentity family.
  public enum ConnectIdentity {
    /// libvirt: `VIR_CONNECT_IDENTITY_GROUP_NAME`, "group-name", since 5.8.0.
    public static var groupName: TypedParameterKey<String> { .init("group-name") }
    /// libvirt: `VIR_CONNECT_IDENTITY_PROCESS_ID`, "process-id", since 5.8.0.
    public static var processID: TypedParameterKey<Int64> { .init("process-id") }
    /// libvirt: `VIR_CONNECT_IDENTITY_PROCESS_TIME`, "process-time", since 5.8.0.
    public static var processTime: TypedParameterKey<UInt64> { .init("process-time") }
    /// libvirt: `VIR_CONNECT_IDENTITY_SASL_USER_NAME`, "sasl-user-name", since 5.8.0.
    public static var saslUserName: TypedParameterKey<String> { .init("sasl-user-name") }
    /// libvirt: `VIR_CONNECT_IDENTITY_SELINUX_CONTEXT`, "selinux-context", since 5.8.0.
    public static var selinuxContext: TypedParameterKey<String> { .init("selinux-context") }
    /// libvirt: `VIR_CONNECT_IDENTITY_UNIX_GROUP_ID`, "unix-group-id", since 5.8.0.
    public static var unixGroupID: TypedParameterKey<UInt64> { .init("unix-group-id") }
    /// libvirt: `VIR_CONNECT_IDENTITY_UNIX_USER_ID`, "unix-user-id", since 5.8.0.
    public static var unixUserID: TypedParameterKey<UInt64> { .init("unix-user-id") }
    /// libvirt: `VIR_CONNECT_IDENTITY_USER_NAME`, "user-name", since 5.8.0.
    public static var userName: TypedParameterKey<String> { .init("user-name") }
    /// libvirt: `VIR_CONNECT_IDENTITY_X509_DISTINGUISHED_NAME`, "x509-distinguished-name", since 5.8.0.
    public static var x509DistinguishedName: TypedParameterKey<String> { .init("x509-distinguished-name") }
  }

  /// Names of the NodeCPUStats family.
  public enum NodeCPUStats {
    /// libvirt: `VIR_NODE_CPU_STATS_GUEST`, "guest", since 11.8.0.
    public static var guest: String { "guest" }
    /// libvirt: `VIR_NODE_CPU_STATS_IDLE`, "idle", since 0.9.3.
    public static var idle: String { "idle" }
    /// libvirt: `VIR_NODE_CPU_STATS_INTR`, "intr", since 1.2.2.
    public static var intr: String { "intr" }
    /// libvirt: `VIR_NODE_CPU_STATS_IOWAIT`, "iowait", since 0.9.3.
    public static var iowait: String { "iowait" }
    /// libvirt: `VIR_NODE_CPU_STATS_KERNEL`, "kernel", since 0.9.3.
    public static var kernel: String { "kernel" }
    /// libvirt: `VIR_NODE_CPU_STATS_USER`, "user", since 0.9.3.
    public static var user: String { "user" }
    /// libvirt: `VIR_NODE_CPU_STATS_UTILIZATION`, "utilization", since 0.9.3.
    public static var utilization: String { "utilization" }
  }

  /// Names of the NodeMemoryShared family.
  public enum NodeMemoryShared {
    /// libvirt: `VIR_NODE_MEMORY_SHARED_FULL_SCANS`, "shm_full_scans", since 0.10.2.
    public static var fullScans: TypedParameterKey<UInt64> { .init("shm_full_scans") }
    /// libvirt: `VIR_NODE_MEMORY_SHARED_MERGE_ACROSS_NODES`, "shm_merge_across_nodes", since 1.0.0.
    public static var mergeAcrossNodes: TypedParameterKey<UInt32> { .init("shm_merge_across_nodes") }
    /// libvirt: `VIR_NODE_MEMORY_SHARED_PAGES_SHARED`, "shm_pages_shared", since 0.10.2.
    public static var pagesShared: TypedParameterKey<UInt64> { .init("shm_pages_shared") }
    /// libvirt: `VIR_NODE_MEMORY_SHARED_PAGES_SHARING`, "shm_pages_sharing", since 0.10.2.
    public static var pagesSharing: TypedParameterKey<UInt64> { .init("shm_pages_sharing") }
    /// libvirt: `VIR_NODE_MEMORY_SHARED_PAGES_TO_SCAN`, "shm_pages_to_scan", since 0.10.2.
    public static var pagesToScan: TypedParameterKey<UInt32> { .init("shm_pages_to_scan") }
    /// libvirt: `VIR_NODE_MEMORY_SHARED_PAGES_UNSHARED`, "shm_pages_unshared", since 0.10.2.
    public static var pagesUnshared: TypedParameterKey<UInt64> { .init("shm_pages_unshared") }
    /// libvirt: `VIR_NODE_MEMORY_SHARED_PAGES_VOLATILE`, "shm_pages_volatile", since 0.10.2.
    public static var pagesVolatile: TypedParameterKey<UInt64> { .init("shm_pages_volatile") }
    /// libvirt: `VIR_NODE_MEMORY_SHARED_SLEEP_MILLISECS`, "shm_sleep_millisecs", since 0.10.2.
    public static var sleepMillisecs: TypedParameterKey<UInt32> { .init("shm_sleep_millisecs") }
  }

  /// Names of the NodeMemoryStats family.
  public enum NodeMemoryStats {
    /// libvirt: `VIR_NODE_MEMORY_STATS_AVAILABLE`, "available", since 12.3.0.
    public static var available: String { "available" }
    /// libvirt: `VIR_NODE_MEMORY_STATS_BUFFERS`, "buffers", since 0.9.3.
    public static var buffers: String { "buffers" }
    /// libvirt: `VIR_NODE_MEMORY_STATS_CACHED`, "cached", since 0.9.3.
    public static var cached: String { "cached" }
    /// libvirt: `VIR_NODE_MEMORY_STATS_FREE`, "free", since 0.9.3.
    public static var free: String { "free" }
    /// libvirt: `VIR_NODE_MEMORY_STATS_TOTAL`, "total", since 0.9.3.
    public static var total: String { "total" }
  }

  /// Names of the NodeSEV family.
  public enum NodeSEV {
    /// libvirt: `VIR_NODE_SEV_CBITPOS`, "cbitpos", since 4.5.0.
    public static var cbitpos: TypedParameterKey<UInt32> { .init("cbitpos") }
    /// libvirt: `VIR_NODE_SEV_CERT_CHAIN`, "cert-chain", since 4.5.0.
    public static var certChain: TypedParameterKey<String> { .init("cert-chain") }
    /// libvirt: `VIR_NODE_SEV_CPU0_ID`, "cpu0-id", since 8.4.0.
    public static var cpu0ID: TypedParameterKey<String> { .init("cpu0-id") }
    /// libvirt: `VIR_NODE_SEV_MAX_ES_GUESTS`, "max-es-guests", since 8.0.0.
    public static var maxEsGuests: TypedParameterKey<UInt32> { .init("max-es-guests") }
    /// libvirt: `VIR_NODE_SEV_MAX_GUESTS`, "max-guests", since 8.0.0.
    public static var maxGuests: TypedParameterKey<UInt32> { .init("max-guests") }
    /// libvirt: `VIR_NODE_SEV_PDH`, "pdh", since 4.5.0.
    public static var pdh: TypedParameterKey<String> { .init("pdh") }
    /// libvirt: `VIR_NODE_SEV_REDUCED_PHYS_BITS`, "reduced-phys-bits", since 4.5.0.
    public static var reducedPhysBits: TypedParameterKey<UInt32> { .init("reduced-phys-bits") }
  }
}
