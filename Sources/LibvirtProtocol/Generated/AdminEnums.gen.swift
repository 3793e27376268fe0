// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/enums_admin.x by `make generate`; do not edit.
// swift-format-ignore-file

/// How the daemon ends.
///
/// libvirt: `virAdmConnectDaemonShutdownFlags`, since 11.2.0. Bits it does not list are kept.
public struct AdminConnectDaemonShutdownFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DAEMON_SHUTDOWN_PRESERVE`, 1, since 11.2.0.
  public static var preserve: Self { Self(rawValue: 1) }
}

/// The way by which a client reached the daemon.
///
/// libvirt: `virClientTransport`, since 2.0.0. Values it does not list are kept.
public struct ClientTransport: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_CLIENT_TRANS_UNIX`, 0, since 2.0.0.
  public static var unix: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_CLIENT_TRANS_TCP`, 1, since 2.0.0.
  public static var tcp: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_CLIENT_TRANS_TLS`, 2, since 2.0.0.
  public static var tls: Self { Self(rawValue: 2) }
}

extension TypedParameterKeys {
  /// Names of the ClientInfo family.
  public enum ClientInfo {
    /// libvirt: `VIR_CLIENT_INFO_READONLY`, "readonly", since 2.0.0.
    public static var readonly: TypedParameterKey<Bool> { .init("readonly") }
    /// libvirt: `VIR_CLIENT_INFO_SASL_USER_NAME`, "sasl_user_name", since 2.0.0.
    public static var saslUserName: TypedParameterKey<String> { .init("sasl_user_name") }
    /// libvirt: `VIR_CLIENT_INFO_SELINUX_CONTEXT`, "selinux_context", since 2.0.0.
    public static var selinuxContext: TypedParameterKey<String> { .init("selinux_context") }
    /// libvirt: `VIR_CLIENT_INFO_SOCKET_ADDR`, "sock_addr", since 2.0.0.
    public static var socketAddr: TypedParameterKey<String> { .init("sock_addr") }
    /// libvirt: `VIR_CLIENT_INFO_UNIX_GROUP_ID`, "unix_group_id", since 2.0.0.
    public static var unixGroupID: TypedParameterKey<Int32> { .init("unix_group_id") }
    /// libvirt: `VIR_CLIENT_INFO_UNIX_GROUP_NAME`, "unix_group_name", since 2.0.0.
    public static var unixGroupName: TypedParameterKey<String> { .init("unix_group_name") }
    /// libvirt: `VIR_CLIENT_INFO_UNIX_PROCESS_ID`, "unix_process_id", since 2.0.0.
    public static var unixProcessID: TypedParameterKey<Int32> { .init("unix_process_id") }
    /// libvirt: `VIR_CLIENT_INFO_UNIX_USER_ID`, "unix_user_id", since 2.0.0.
    public static var unixUserID: TypedParameterKey<Int32> { .init("unix_user_id") }
    /// libvirt: `VIR_CLIENT_INFO_UNIX_USER_NAME`, "unix_user_name", since 2.0.0.
    public static var unixUserName: TypedParameterKey<String> { .init("unix_user_name") }
    /// libvirt: `VIR_CLIENT_INFO_X509_DISTINGUISHED_NAME`, "tls_x509_dname", since 2.0.0.
    public static var x509DistinguishedName: TypedParameterKey<String> { .init("tls_x509_dname") }
  }

  /// Names of the AdminServer family.
  public enum AdminServer {
    /// libvirt: `VIR_SERVER_CLIENTS_CURRENT`, "nclients", since 2.0.0.
    public static var clientsCurrent: TypedParameterKey<UInt32> { .init("nclients") }
    /// libvirt: `VIR_SERVER_CLIENTS_MAX`, "nclients_max", since 2.0.0.
    public static var clientsMax: TypedParameterKey<UInt32> { .init("nclients_max") }
    /// libvirt: `VIR_SERVER_CLIENTS_UNAUTH_CURRENT`, "nclients_unauth", since 2.0.0.
    public static var clientsUnauthCurrent: TypedParameterKey<UInt32> { .init("nclients_unauth") }
    /// libvirt: `VIR_SERVER_CLIENTS_UNAUTH_MAX`, "nclients_unauth_max", since 2.0.0.
    public static var clientsUnauthMax: TypedParameterKey<UInt32> { .init("nclients_unauth_max") }
  }

  /// Names of the AdminThreadPool family.
  public enum AdminThreadPool {
    /// libvirt: `VIR_THREADPOOL_JOB_QUEUE_DEPTH`, "jobQueueDepth", since 2.0.0.
    public static var jobQueueDepth: TypedParameterKey<UInt32> { .init("jobQueueDepth") }
    /// libvirt: `VIR_THREADPOOL_WORKERS_CURRENT`, "nWorkers", since 2.0.0.
    public static var workersCurrent: TypedParameterKey<UInt32> { .init("nWorkers") }
    /// libvirt: `VIR_THREADPOOL_WORKERS_FREE`, "freeWorkers", since 2.0.0.
    public static var workersFree: TypedParameterKey<UInt32> { .init("freeWorkers") }
    /// libvirt: `VIR_THREADPOOL_WORKERS_MAX`, "maxWorkers", since 2.0.0.
    public static var workersMax: TypedParameterKey<UInt32> { .init("maxWorkers") }
    /// libvirt: `VIR_THREADPOOL_WORKERS_MIN`, "minWorkers", since 2.0.0.
    public static var workersMin: TypedParameterKey<UInt32> { .init("minWorkers") }
    /// libvirt: `VIR_THREADPOOL_WORKERS_PRIORITY`, "prioWorkers", since 2.0.0.
    public static var workersPriority: TypedParameterKey<UInt32> { .init("prioWorkers") }
  }
}
