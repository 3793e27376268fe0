// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/enums_error.x by `make generate`; do not edit.
// swift-format-ignore-file

/// The part of libvirt that an error comes from.
///
/// libvirt: `virErrorDomain`, since 0.1.0. Values it does not list are kept.
public struct ErrorDomain: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_FROM_NONE`, 0, since 0.1.0.
  public static var none: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_FROM_XEN`, 1, since 0.1.0.
  public static var xen: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_FROM_XEND`, 2, since 0.1.0.
  public static var xend: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_FROM_XENSTORE`, 3, since 0.1.0.
  public static var xenstore: Self { Self(rawValue: 3) }
  /// libvirt: `VIR_FROM_SEXPR`, 4, since 0.1.0.
  public static var sexpr: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_FROM_XML`, 5, since 0.1.0.
  public static var xml: Self { Self(rawValue: 5) }
  /// libvirt: `VIR_FROM_DOM`, 6, since 0.1.0.
  public static var dom: Self { Self(rawValue: 6) }
  /// libvirt: `VIR_FROM_RPC`, 7, since 0.1.1.
  public static var rpc: Self { Self(rawValue: 7) }
  /// libvirt: `VIR_FROM_PROXY`, 8, since 0.1.3.
  public static var proxy: Self { Self(rawValue: 8) }
  /// libvirt: `VIR_FROM_CONF`, 9, since 0.1.6.
  public static var conf: Self { Self(rawValue: 9) }
  /// libvirt: `VIR_FROM_QEMU`, 10, since 0.2.0.
  public static var qemu: Self { Self(rawValue: 10) }
  /// libvirt: `VIR_FROM_NET`, 11, since 0.2.0.
  public static var net: Self { Self(rawValue: 11) }
  /// libvirt: `VIR_FROM_TEST`, 12, since 0.2.3.
  public static var test: Self { Self(rawValue: 12) }
  /// libvirt: `VIR_FROM_REMOTE`, 13, since 0.2.3.
  public static var remote: Self { Self(rawValue: 13) }
  /// libvirt: `VIR_FROM_OPENVZ`, 14, since 0.3.1.
  public static var openvz: Self { Self(rawValue: 14) }
  /// libvirt: `VIR_FROM_XENXM`, 15, since 0.4.1.
  public static var xenxm: Self { Self(rawValue: 15) }
  /// libvirt: `VIR_FROM_STATS_LINUX`, 16, since 0.4.1.
  public static var statsLinux: Self { Self(rawValue: 16) }
  /// libvirt: `VIR_FROM_LXC`, 17, since 0.4.2.
  public static var lxc: Self { Self(rawValue: 17) }
  /// libvirt: `VIR_FROM_STORAGE`, 18, since 0.4.1.
  public static var storage: Self { Self(rawValue: 18) }
  /// libvirt: `VIR_FROM_NETWORK`, 19, since 0.4.6.
  public static var network: Self { Self(rawValue: 19) }
  /// libvirt: `VIR_FROM_DOMAIN`, 20, since 0.4.6.
  public static var domain: Self { Self(rawValue: 20) }
  /// libvirt: `VIR_FROM_UML`, 21, since 0.5.0.
  public static var uml: Self { Self(rawValue: 21) }
  /// libvirt: `VIR_FROM_NODEDEV`, 22, since 0.5.0.
  public static var nodedev: Self { Self(rawValue: 22) }
  /// libvirt: `VIR_FROM_XEN_INOTIFY`, 23, since 0.5.0.
  public static var xenInotify: Self { Self(rawValue: 23) }
  /// libvirt: `VIR_FROM_SECURITY`, 24, since 0.6.1.
  public static var security: Self { Self(rawValue: 24) }
  /// libvirt: `VIR_FROM_VBOX`, 25, since 0.6.3.
  public static var vbox: Self { Self(rawValue: 25) }
  /// libvirt: `VIR_FROM_INTERFACE`, 26, since 0.6.4.
  public static var interface: Self { Self(rawValue: 26) }
  /// libvirt: `VIR_FROM_ONE`, 27, since 0.6.4.
  public static var one: Self { Self(rawValue: 27) }
  /// libvirt: `VIR_FROM_ESX`, 28, since 0.7.0.
  public static var esx: Self { Self(rawValue: 28) }
  /// libvirt: `VIR_FROM_PHYP`, 29, since 0.7.0.
  public static var phyp: Self { Self(rawValue: 29) }
  /// libvirt: `VIR_FROM_SECRET`, 30, since 0.7.1.
  public static var secret: Self { Self(rawValue: 30) }
  /// libvirt: `VIR_FROM_CPU`, 31, since 0.7.5.
  public static var cpu: Self { Self(rawValue: 31) }
  /// libvirt: `VIR_FROM_XENAPI`, 32, since 0.8.0.
  public static var xenapi: Self { Self(rawValue: 32) }
  /// libvirt: `VIR_FROM_NWFILTER`, 33, since 0.8.0.
  public static var nwFilter: Self { Self(rawValue: 33) }
  /// libvirt: `VIR_FROM_HOOK`, 34, since 0.8.0.
  public static var hook: Self { Self(rawValue: 34) }
  /// libvirt: `VIR_FROM_DOMAIN_SNAPSHOT`, 35, since 0.8.0.
  public static var domainSnapshot: Self { Self(rawValue: 35) }
  /// libvirt: `VIR_FROM_AUDIT`, 36, since 0.8.5.
  public static var audit: Self { Self(rawValue: 36) }
  /// libvirt: `VIR_FROM_SYSINFO`, 37, since 0.8.6.
  public static var sysinfo: Self { Self(rawValue: 37) }
  /// libvirt: `VIR_FROM_STREAMS`, 38, since 0.8.6.
  public static var streams: Self { Self(rawValue: 38) }
  /// libvirt: `VIR_FROM_VMWARE`, 39, since 0.8.7.
  public static var vmware: Self { Self(rawValue: 39) }
  /// libvirt: `VIR_FROM_EVENT`, 40, since 0.9.0.
  public static var event: Self { Self(rawValue: 40) }
  /// libvirt: `VIR_FROM_LIBXL`, 41, since 0.9.0.
  public static var libxl: Self { Self(rawValue: 41) }
  /// libvirt: `VIR_FROM_LOCKING`, 42, since 0.9.2.
  public static var locking: Self { Self(rawValue: 42) }
  /// libvirt: `VIR_FROM_HYPERV`, 43, since 0.9.5.
  public static var hyperv: Self { Self(rawValue: 43) }
  /// libvirt: `VIR_FROM_CAPABILITIES`, 44, since 0.9.8.
  public static var capabilities: Self { Self(rawValue: 44) }
  /// libvirt: `VIR_FROM_URI`, 45, since 0.9.11.
  public static var uri: Self { Self(rawValue: 45) }
  /// libvirt: `VIR_FROM_AUTH`, 46, since 0.9.11.
  public static var auth: Self { Self(rawValue: 46) }
  /// libvirt: `VIR_FROM_DBUS`, 47, since 0.9.12.
  public static var dbus: Self { Self(rawValue: 47) }
  /// libvirt: `VIR_FROM_PARALLELS`, 48, since 0.10.0.
  public static var parallels: Self { Self(rawValue: 48) }
  /// libvirt: `VIR_FROM_DEVICE`, 49, since 0.10.0.
  public static var device: Self { Self(rawValue: 49) }
  /// libvirt: `VIR_FROM_SSH`, 50, since 0.10.0.
  public static var ssh: Self { Self(rawValue: 50) }
  /// libvirt: `VIR_FROM_LOCKSPACE`, 51, since 1.0.0.
  public static var lockspace: Self { Self(rawValue: 51) }
  /// libvirt: `VIR_FROM_INITCTL`, 52, since 1.0.1.
  public static var initctl: Self { Self(rawValue: 52) }
  /// libvirt: `VIR_FROM_IDENTITY`, 53, since 1.0.4.
  public static var identity: Self { Self(rawValue: 53) }
  /// libvirt: `VIR_FROM_CGROUP`, 54, since 1.0.5.
  public static var cgroup: Self { Self(rawValue: 54) }
  /// libvirt: `VIR_FROM_ACCESS`, 55, since 1.1.0.
  public static var access: Self { Self(rawValue: 55) }
  /// libvirt: `VIR_FROM_SYSTEMD`, 56, since 1.1.1.
  public static var systemd: Self { Self(rawValue: 56) }
  /// libvirt: `VIR_FROM_BHYVE`, 57, since 1.2.2.
  public static var bhyve: Self { Self(rawValue: 57) }
  /// libvirt: `VIR_FROM_CRYPTO`, 58, since 1.2.3.
  public static var crypto: Self { Self(rawValue: 58) }
  /// libvirt: `VIR_FROM_FIREWALL`, 59, since 1.2.4.
  public static var firewall: Self { Self(rawValue: 59) }
  /// libvirt: `VIR_FROM_POLKIT`, 60, since 1.2.9.
  public static var polkit: Self { Self(rawValue: 60) }
  /// libvirt: `VIR_FROM_THREAD`, 61, since 1.2.14.
  public static var thread: Self { Self(rawValue: 61) }
  /// libvirt: `VIR_FROM_ADMIN`, 62, since 1.2.17.
  public static var admin: Self { Self(rawValue: 62) }
  /// libvirt: `VIR_FROM_LOGGING`, 63, since 1.3.0.
  public static var logging: Self { Self(rawValue: 63) }
  /// libvirt: `VIR_FROM_XENXL`, 64, since 1.3.2.
  public static var xenxl: Self { Self(rawValue: 64) }
  /// libvirt: `VIR_FROM_PERF`, 65, since 1.3.3.
  public static var perf: Self { Self(rawValue: 65) }
  /// libvirt: `VIR_FROM_LIBSSH`, 66, since 2.5.0.
  public static var libssh: Self { Self(rawValue: 66) }
  /// libvirt: `VIR_FROM_RESCTRL`, 67, since 3.7.0.
  public static var resctrl: Self { Self(rawValue: 67) }
  /// libvirt: `VIR_FROM_FIREWALLD`, 68, since 5.1.0.
  public static var firewalld: Self { Self(rawValue: 68) }
  /// libvirt: `VIR_FROM_DOMAIN_CHECKPOINT`, 69, since 5.2.0.
  public static var domainCheckpoint: Self { Self(rawValue: 69) }
  /// libvirt: `VIR_FROM_TPM`, 70, since 5.6.0.
  public static var tpm: Self { Self(rawValue: 70) }
  /// libvirt: `VIR_FROM_BPF`, 71, since 5.10.0.
  public static var bpf: Self { Self(rawValue: 71) }
  /// libvirt: `VIR_FROM_CH`, 72, since 7.5.0.
  public static var ch: Self { Self(rawValue: 72) }
}

/// How serious an error is.
///
/// libvirt: `virErrorLevel`, since 0.1.0. Values it does not list are kept.
public struct ErrorLevel: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_ERR_NONE`, 0, since 0.1.0.
  public static var none: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_ERR_WARNING`, 1, since 0.1.0.
  public static var warning: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_ERR_ERROR`, 2, since 0.1.0.
  public static var error: Self { Self(rawValue: 2) }
}

/// What went wrong.
///
/// libvirt: `virErrorNumber`, since 0.1.0. Values it does not list are kept.
public struct ErrorNumber: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_ERR_OK`, 0, since 0.1.0.
  public static var ok: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_ERR_INTERNAL_ERROR`, 1, since 0.1.0.
  public static var internalError: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_ERR_NO_MEMORY`, 2, since 0.1.0.
  public static var noMemory: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_ERR_NO_SUPPORT`, 3, since 0.1.0.
  public static var noSupport: Self { Self(rawValue: 3) }
  /// libvirt: `VIR_ERR_UNKNOWN_HOST`, 4, since 0.1.0.
  public static var unknownHost: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_ERR_NO_CONNECT`, 5, since 0.1.0.
  public static var noConnect: Self { Self(rawValue: 5) }
  /// libvirt: `VIR_ERR_INVALID_CONN`, 6, since 0.1.0.
  public static var invalidConn: Self { Self(rawValue: 6) }
  /// libvirt: `VIR_ERR_INVALID_DOMAIN`, 7, since 0.1.0.
  public static var invalidDomain: Self { Self(rawValue: 7) }
  /// libvirt: `VIR_ERR_INVALID_ARG`, 8, since 0.1.0.
  public static var invalidArg: Self { Self(rawValue: 8) }
  /// libvirt: `VIR_ERR_OPERATION_FAILED`, 9, since 0.1.0.
  public static var operationFailed: Self { Self(rawValue: 9) }
  /// libvirt: `VIR_ERR_GET_FAILED`, 10, since 0.1.0.
  public static var getFailed: Self { Self(rawValue: 10) }
  /// libvirt: `VIR_ERR_POST_FAILED`, 11, since 0.1.0.
  public static var postFailed: Self { Self(rawValue: 11) }
  /// libvirt: `VIR_ERR_HTTP_ERROR`, 12, since 0.1.0.
  public static var httpError: Self { Self(rawValue: 12) }
  /// libvirt: `VIR_ERR_SEXPR_SERIAL`, 13, since 0.1.0.
  public static var sexprSerial: Self { Self(rawValue: 13) }
  /// libvirt: `VIR_ERR_NO_XEN`, 14, since 0.1.0.
  public static var noXen: Self { Self(rawValue: 14) }
  /// libvirt: `VIR_ERR_XEN_CALL`, 15, since 0.1.0.
  public static var xenCall: Self { Self(rawValue: 15) }
  /// libvirt: `VIR_ERR_OS_TYPE`, 16, since 0.1.0.
  public static var osType: Self { Self(rawValue: 16) }
  /// libvirt: `VIR_ERR_NO_KERNEL`, 17, since 0.1.0.
  public static var noKernel: Self { Self(rawValue: 17) }
  /// libvirt: `VIR_ERR_NO_ROOT`, 18, since 0.1.0.
  public static var noRoot: Self { Self(rawValue: 18) }
  /// libvirt: `VIR_ERR_NO_SOURCE`, 19, since 0.1.0.
  public static var noSource: Self { Self(rawValue: 19) }
  /// libvirt: `VIR_ERR_NO_TARGET`, 20, since 0.1.0.
  public static var noTarget: Self { Self(rawValue: 20) }
  /// libvirt: `VIR_ERR_NO_NAME`, 21, since 0.1.0.
  public static var noName: Self { Self(rawValue: 21) }
  /// libvirt: `VIR_ERR_NO_OS`, 22, since 0.1.0.
  public static var noOS: Self { Self(rawValue: 22) }
  /// libvirt: `VIR_ERR_NO_DEVICE`, 23, since 0.1.0.
  public static var noDevice: Self { Self(rawValue: 23) }
  /// libvirt: `VIR_ERR_NO_XENSTORE`, 24, since 0.1.0.
  public static var noXenstore: Self { Self(rawValue: 24) }
  /// libvirt: `VIR_ERR_DRIVER_FULL`, 25, since 0.1.0.
  public static var driverFull: Self { Self(rawValue: 25) }
  /// libvirt: `VIR_ERR_CALL_FAILED`, 26, since 0.1.0.
  public static var callFailed: Self { Self(rawValue: 26) }
  /// libvirt: `VIR_ERR_XML_ERROR`, 27, since 0.1.1.
  public static var xmlError: Self { Self(rawValue: 27) }
  /// libvirt: `VIR_ERR_DOM_EXIST`, 28, since 0.1.1.
  public static var domExist: Self { Self(rawValue: 28) }
  /// libvirt: `VIR_ERR_OPERATION_DENIED`, 29, since 0.1.4.
  public static var operationDenied: Self { Self(rawValue: 29) }
  /// libvirt: `VIR_ERR_OPEN_FAILED`, 30, since 0.1.6.
  public static var openFailed: Self { Self(rawValue: 30) }
  /// libvirt: `VIR_ERR_READ_FAILED`, 31, since 0.1.6.
  public static var readFailed: Self { Self(rawValue: 31) }
  /// libvirt: `VIR_ERR_PARSE_FAILED`, 32, since 0.1.6.
  public static var parseFailed: Self { Self(rawValue: 32) }
  /// libvirt: `VIR_ERR_CONF_SYNTAX`, 33, since 0.1.6.
  public static var confSyntax: Self { Self(rawValue: 33) }
  /// libvirt: `VIR_ERR_WRITE_FAILED`, 34, since 0.1.6.
  public static var writeFailed: Self { Self(rawValue: 34) }
  /// libvirt: `VIR_ERR_XML_DETAIL`, 35, since 0.1.9.
  public static var xmlDetail: Self { Self(rawValue: 35) }
  /// libvirt: `VIR_ERR_INVALID_NETWORK`, 36, since 0.2.0.
  public static var invalidNetwork: Self { Self(rawValue: 36) }
  /// libvirt: `VIR_ERR_NETWORK_EXIST`, 37, since 0.2.0.
  public static var networkExist: Self { Self(rawValue: 37) }
  /// libvirt: `VIR_ERR_SYSTEM_ERROR`, 38, since 0.2.1.
  public static var systemError: Self { Self(rawValue: 38) }
  /// libvirt: `VIR_ERR_RPC`, 39, since 0.2.3.
  public static var rpc: Self { Self(rawValue: 39) }
  /// libvirt: `VIR_ERR_GNUTLS_ERROR`, 40, since 0.2.3.
  public static var gnutlsError: Self { Self(rawValue: 40) }
  /// libvirt: `VIR_WAR_NO_NETWORK`, 41, since 0.2.3.
  public static var warningNoNetwork: Self { Self(rawValue: 41) }
  /// libvirt: `VIR_ERR_NO_DOMAIN`, 42, since 0.3.0.
  public static var noDomain: Self { Self(rawValue: 42) }
  /// libvirt: `VIR_ERR_NO_NETWORK`, 43, since 0.3.0.
  public static var noNetwork: Self { Self(rawValue: 43) }
  /// libvirt: `VIR_ERR_INVALID_MAC`, 44, since 0.3.1.
  public static var invalidMAC: Self { Self(rawValue: 44) }
  /// libvirt: `VIR_ERR_AUTH_FAILED`, 45, since 0.4.1.
  public static var authFailed: Self { Self(rawValue: 45) }
  /// libvirt: `VIR_ERR_INVALID_STORAGE_POOL`, 46, since 0.4.1.
  public static var invalidStoragePool: Self { Self(rawValue: 46) }
  /// libvirt: `VIR_ERR_INVALID_STORAGE_VOL`, 47, since 0.4.1.
  public static var invalidStorageVol: Self { Self(rawValue: 47) }
  /// libvirt: `VIR_WAR_NO_STORAGE`, 48, since 0.4.1.
  public static var warningNoStorage: Self { Self(rawValue: 48) }
  /// libvirt: `VIR_ERR_NO_STORAGE_POOL`, 49, since 0.4.1.
  public static var noStoragePool: Self { Self(rawValue: 49) }
  /// libvirt: `VIR_ERR_NO_STORAGE_VOL`, 50, since 0.4.1.
  public static var noStorageVol: Self { Self(rawValue: 50) }
  /// libvirt: `VIR_WAR_NO_NODE`, 51, since 0.5.0.
  public static var warningNoNode: Self { Self(rawValue: 51) }
  /// libvirt: `VIR_ERR_INVALID_NODE_DEVICE`, 52, since 0.5.0.
  public static var invalidNodeDevice: Self { Self(rawValue: 52) }
  /// libvirt: `VIR_ERR_NO_NODE_DEVICE`, 53, since 0.5.0.
  public static var noNodeDevice: Self { Self(rawValue: 53) }
  /// libvirt: `VIR_ERR_NO_SECURITY_MODEL`, 54, since 0.6.1.
  public static var noSecurityModel: Self { Self(rawValue: 54) }
  /// libvirt: `VIR_ERR_OPERATION_INVALID`, 55, since 0.6.4.
  public static var operationInvalid: Self { Self(rawValue: 55) }
  /// libvirt: `VIR_WAR_NO_INTERFACE`, 56, since 0.6.4.
  public static var warningNoInterface: Self { Self(rawValue: 56) }
  /// libvirt: `VIR_ERR_NO_INTERFACE`, 57, since 0.6.4.
  public static var noInterface: Self { Self(rawValue: 57) }
  /// libvirt: `VIR_ERR_INVALID_INTERFACE`, 58, since 0.6.4.
  public static var invalidInterface: Self { Self(rawValue: 58) }
  /// libvirt: `VIR_ERR_MULTIPLE_INTERFACES`, 59, since 0.7.0.
  public static var multipleInterfaces: Self { Self(rawValue: 59) }
  /// libvirt: `VIR_WAR_NO_NWFILTER`, 60, since 0.8.0.
  public static var warningNoNWFilter: Self { Self(rawValue: 60) }
  /// libvirt: `VIR_ERR_INVALID_NWFILTER`, 61, since 0.8.0.
  public static var invalidNWFilter: Self { Self(rawValue: 61) }
  /// libvirt: `VIR_ERR_NO_NWFILTER`, 62, since 0.8.0.
  public static var noNWFilter: Self { Self(rawValue: 62) }
  /// libvirt: `VIR_ERR_BUILD_FIREWALL`, 63, since 0.8.0.
  public static var buildFirewall: Self { Self(rawValue: 63) }
  /// libvirt: `VIR_WAR_NO_SECRET`, 64, since 0.7.1.
  public static var warningNoSecret: Self { Self(rawValue: 64) }
  /// libvirt: `VIR_ERR_INVALID_SECRET`, 65, since 0.7.1.
  public static var invalidSecret: Self { Self(rawValue: 65) }
  /// libvirt: `VIR_ERR_NO_SECRET`, 66, since 0.7.1.
  public static var noSecret: Self { Self(rawValue: 66) }
  /// libvirt: `VIR_ERR_CONFIG_UNSUPPORTED`, 67, since 0.7.3.
  public static var configUnsupported: Self { Self(rawValue: 67) }
  /// libvirt: `VIR_ERR_OPERATION_TIMEOUT`, 68, since 0.7.3.
  public static var operationTimeout: Self { Self(rawValue: 68) }
  /// libvirt: `VIR_ERR_MIGRATE_PERSIST_FAILED`, 69, since 0.7.3.
  public static var migratePersistFailed: Self { Self(rawValue: 69) }
  /// libvirt: `VIR_ERR_HOOK_SCRIPT_FAILED`, 70, since 0.8.0.
  public static var hookScriptFailed: Self { Self(rawValue: 70) }
  /// libvirt: `VIR_ERR_INVALID_DOMAIN_SNAPSHOT`, 71, since 0.8.0.
  public static var invalidDomainSnapshot: Self { Self(rawValue: 71) }
  /// libvirt: `VIR_ERR_NO_DOMAIN_SNAPSHOT`, 72, since 0.8.0.
  public static var noDomainSnapshot: Self { Self(rawValue: 72) }
  /// libvirt: `VIR_ERR_INVALID_STREAM`, 73, since 0.9.0.
  public static var invalidStream: Self { Self(rawValue: 73) }
  /// libvirt: `VIR_ERR_ARGUMENT_UNSUPPORTED`, 74, since 0.9.4.
  public static var argumentUnsupported: Self { Self(rawValue: 74) }
  /// libvirt: `VIR_ERR_STORAGE_PROBE_FAILED`, 75, since 0.9.5.
  public static var storageProbeFailed: Self { Self(rawValue: 75) }
  /// libvirt: `VIR_ERR_STORAGE_POOL_BUILT`, 76, since 0.9.5.
  public static var storagePoolBuilt: Self { Self(rawValue: 76) }
  /// libvirt: `VIR_ERR_SNAPSHOT_REVERT_RISKY`, 77, since 0.9.7.
  public static var snapshotRevertRisky: Self { Self(rawValue: 77) }
  /// libvirt: `VIR_ERR_OPERATION_ABORTED`, 78, since 0.9.9.
  public static var operationAborted: Self { Self(rawValue: 78) }
  /// libvirt: `VIR_ERR_AUTH_CANCELLED`, 79, since 0.9.10.
  public static var authCancelled: Self { Self(rawValue: 79) }
  /// libvirt: `VIR_ERR_NO_DOMAIN_METADATA`, 80, since 0.9.10.
  public static var noDomainMetadata: Self { Self(rawValue: 80) }
  /// libvirt: `VIR_ERR_MIGRATE_UNSAFE`, 81, since 0.9.11.
  public static var migrateUnsafe: Self { Self(rawValue: 81) }
  /// libvirt: `VIR_ERR_OVERFLOW`, 82, since 0.9.11.
  public static var overflow: Self { Self(rawValue: 82) }
  /// libvirt: `VIR_ERR_BLOCK_COPY_ACTIVE`, 83, since 0.9.12.
  public static var blockCopyActive: Self { Self(rawValue: 83) }
  /// libvirt: `VIR_ERR_OPERATION_UNSUPPORTED`, 84, since 0.10.0.
  public static var operationUnsupported: Self { Self(rawValue: 84) }
  /// libvirt: `VIR_ERR_SSH`, 85, since 0.10.0.
  public static var ssh: Self { Self(rawValue: 85) }
  /// libvirt: `VIR_ERR_AGENT_UNRESPONSIVE`, 86, since 0.10.0.
  public static var agentUnresponsive: Self { Self(rawValue: 86) }
  /// libvirt: `VIR_ERR_RESOURCE_BUSY`, 87, since 1.0.0.
  public static var resourceBusy: Self { Self(rawValue: 87) }
  /// libvirt: `VIR_ERR_ACCESS_DENIED`, 88, since 1.1.0.
  public static var accessDenied: Self { Self(rawValue: 88) }
  /// libvirt: `VIR_ERR_DBUS_SERVICE`, 89, since 1.1.1.
  public static var dbusService: Self { Self(rawValue: 89) }
  /// libvirt: `VIR_ERR_STORAGE_VOL_EXIST`, 90, since 1.1.4.
  public static var storageVolExist: Self { Self(rawValue: 90) }
  /// libvirt: `VIR_ERR_CPU_INCOMPATIBLE`, 91, since 1.2.6.
  public static var cpuIncompatible: Self { Self(rawValue: 91) }
  /// libvirt: `VIR_ERR_XML_INVALID_SCHEMA`, 92, since 1.2.12.
  public static var xmlInvalidSchema: Self { Self(rawValue: 92) }
  /// libvirt: `VIR_ERR_MIGRATE_FINISH_OK`, 93, since 1.2.18.
  public static var migrateFinishOk: Self { Self(rawValue: 93) }
  /// libvirt: `VIR_ERR_AUTH_UNAVAILABLE`, 94, since 1.3.3.
  public static var authUnavailable: Self { Self(rawValue: 94) }
  /// libvirt: `VIR_ERR_NO_SERVER`, 95, since 1.3.3.
  public static var noServer: Self { Self(rawValue: 95) }
  /// libvirt: `VIR_ERR_NO_CLIENT`, 96, since 1.3.5.
  public static var noClient: Self { Self(rawValue: 96) }
  /// libvirt: `VIR_ERR_AGENT_UNSYNCED`, 97, since 2.3.0.
  public static var agentUnsynced: Self { Self(rawValue: 97) }
  /// libvirt: `VIR_ERR_LIBSSH`, 98, since 2.5.0.
  public static var libssh: Self { Self(rawValue: 98) }
  /// libvirt: `VIR_ERR_DEVICE_MISSING`, 99, since 4.1.0.
  public static var deviceMissing: Self { Self(rawValue: 99) }
  /// libvirt: `VIR_ERR_INVALID_NWFILTER_BINDING`, 100, since 4.5.0.
  public static var invalidNWFilterBinding: Self { Self(rawValue: 100) }
  /// libvirt: `VIR_ERR_NO_NWFILTER_BINDING`, 101, since 4.5.0.
  public static var noNWFilterBinding: Self { Self(rawValue: 101) }
  /// libvirt: `VIR_ERR_INVALID_DOMAIN_CHECKPOINT`, 102, since 5.2.0.
  public static var invalidDomainCheckpoint: Self { Self(rawValue: 102) }
  /// libvirt: `VIR_ERR_NO_DOMAIN_CHECKPOINT`, 103, since 5.2.0.
  public static var noDomainCheckpoint: Self { Self(rawValue: 103) }
  /// libvirt: `VIR_ERR_NO_DOMAIN_BACKUP`, 104, since 5.2.0.
  public static var noDomainBackup: Self { Self(rawValue: 104) }
  /// libvirt: `VIR_ERR_INVALID_NETWORK_PORT`, 105, since 5.5.0.
  public static var invalidNetworkPort: Self { Self(rawValue: 105) }
  /// libvirt: `VIR_ERR_NETWORK_PORT_EXIST`, 106, since 5.5.0.
  public static var networkPortExist: Self { Self(rawValue: 106) }
  /// libvirt: `VIR_ERR_NO_NETWORK_PORT`, 107, since 5.5.0.
  public static var noNetworkPort: Self { Self(rawValue: 107) }
  /// libvirt: `VIR_ERR_NO_HOSTNAME`, 108, since 6.1.0.
  public static var noHostname: Self { Self(rawValue: 108) }
  /// libvirt: `VIR_ERR_CHECKPOINT_INCONSISTENT`, 109, since 6.10.0.
  public static var checkpointInconsistent: Self { Self(rawValue: 109) }
  /// libvirt: `VIR_ERR_MULTIPLE_DOMAINS`, 110, since 7.1.0.
  public static var multipleDomains: Self { Self(rawValue: 110) }
  /// libvirt: `VIR_ERR_NO_NETWORK_METADATA`, 111, since 9.7.0.
  public static var noNetworkMetadata: Self { Self(rawValue: 111) }
  /// libvirt: `VIR_ERR_AGENT_COMMAND_TIMEOUT`, 112, since 11.2.0.
  public static var agentCommandTimeout: Self { Self(rawValue: 112) }
  /// libvirt: `VIR_ERR_AGENT_COMMAND_FAILED`, 113, since 11.2.0.
  public static var agentCommandFailed: Self { Self(rawValue: 113) }
  /// libvirt: `VIR_ERR_INVALID_ENCR_KEY_SECRET`, 114, since 12.1.0.
  public static var invalidEncrKeySecret: Self { Self(rawValue: 114) }
}
