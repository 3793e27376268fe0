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
    public static var readonly: String { "readonly" }
    /// libvirt: `VIR_CLIENT_INFO_SASL_USER_NAME`, "sasl_user_name", since 2.0.0.
    public static var saslUserName: String { "sasl_user_name" }
    /// libvirt: `VIR_CLIENT_INFO_SELINUX_CONTEXT`, "selinux_context", since 2.0.0.
    public static var selinuxContext: String { "selinux_context" }
    /// libvirt: `VIR_CLIENT_INFO_SOCKET_ADDR`, "sock_addr", since 2.0.0.
    public static var socketAddr: String { "sock_addr" }
    /// libvirt: `VIR_CLIENT_INFO_UNIX_GROUP_ID`, "unix_group_id", since 2.0.0.
    public static var unixGroupID: String { "unix_group_id" }
    /// libvirt: `VIR_CLIENT_INFO_UNIX_GROUP_NAME`, "unix_group_name", since 2.0.0.
    public static var unixGroupName: String { "unix_group_name" }
    /// libvirt: `VIR_CLIENT_INFO_UNIX_PROCESS_ID`, "unix_process_id", since 2.0.0.
    public static var unixProcessID: String { "unix_process_id" }
    /// libvirt: `VIR_CLIENT_INFO_UNIX_USER_ID`, "unix_user_id", since 2.0.0.
    public static var unixUserID: String { "unix_user_id" }
    /// libvirt: `VIR_CLIENT_INFO_UNIX_USER_NAME`, "unix_user_name", since 2.0.0.
    public static var unixUserName: String { "unix_user_name" }
    /// libvirt: `VIR_CLIENT_INFO_X509_DISTINGUISHED_NAME`, "tls_x509_dname", since 2.0.0.
    public static var x509DistinguishedName: String { "tls_x509_dname" }
  }

  /// Names of the AdminServer family.
  public enum AdminServer {
    /// libvirt: `VIR_SERVER_CLIENTS_CURRENT`, "nclients", since 2.0.0.
    public static var clientsCurrent: String { "nclients" }
    /// libvirt: `VIR_SERVER_CLIENTS_MAX`, "nclients_max", since 2.0.0.
    public static var clientsMax: String { "nclients_max" }
    /// libvirt: `VIR_SERVER_CLIENTS_UNAUTH_CURRENT`, "nclients_unauth", since 2.0.0.
    public static var clientsUnauthCurrent: String { "nclients_unauth" }
    /// libvirt: `VIR_SERVER_CLIENTS_UNAUTH_MAX`, "nclients_unauth_max", since 2.0.0.
    public static var clientsUnauthMax: String { "nclients_unauth_max" }
  }

  /// Names of the AdminThreadPool family.
  public enum AdminThreadPool {
    /// libvirt: `VIR_THREADPOOL_JOB_QUEUE_DEPTH`, "jobQueueDepth", since 2.0.0.
    public static var jobQueueDepth: String { "jobQueueDepth" }
    /// libvirt: `VIR_THREADPOOL_WORKERS_CURRENT`, "nWorkers", since 2.0.0.
    public static var workersCurrent: String { "nWorkers" }
    /// libvirt: `VIR_THREADPOOL_WORKERS_FREE`, "freeWorkers", since 2.0.0.
    public static var workersFree: String { "freeWorkers" }
    /// libvirt: `VIR_THREADPOOL_WORKERS_MAX`, "maxWorkers", since 2.0.0.
    public static var workersMax: String { "maxWorkers" }
    /// libvirt: `VIR_THREADPOOL_WORKERS_MIN`, "minWorkers", since 2.0.0.
    public static var workersMin: String { "minWorkers" }
    /// libvirt: `VIR_THREADPOOL_WORKERS_PRIORITY`, "prioWorkers", since 2.0.0.
    public static var workersPriority: String { "prioWorkers" }
  }
}
