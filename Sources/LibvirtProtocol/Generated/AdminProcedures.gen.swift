// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/admin.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtRPC
package import LibvirtXDR

extension AdminProgram {
  /// Opens the administration interface.
  ///
  /// libvirt: `virAdmConnectOpen`, since 2.0.0.
  package enum ConnectOpen: Procedure {
    package typealias Arguments = Wire.AdminConnectOpenArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .admin }
    package static var number: Int32 { 1 }
    package static var name: String { "CONNECT_OPEN" }
    package static var cFunctions: [String] { ["virAdmConnectOpen"] }
  }

  /// Ends the session in good order.
  ///
  /// libvirt: `virAdmConnectClose`, since 2.0.0.
  package enum ConnectClose: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = XDRVoid
    package static var program: Program { .admin }
    package static var number: Int32 { 2 }
    package static var name: String { "CONNECT_CLOSE" }
    package static var cFunctions: [String] { ["virAdmConnectClose"] }
  }

  /// The version of libvirt in the daemon: major times 1,000,000 plus minor times 1,000 plus release.
  ///
  /// libvirt: `virAdmConnectGetLibVersion`, since 2.0.0.
  package enum ConnectGetLibVersion: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.AdminConnectGetLibVersionReply
    package static var program: Program { .admin }
    package static var number: Int32 { 3 }
    package static var name: String { "CONNECT_GET_LIB_VERSION" }
    package static var cFunctions: [String] { ["virAdmConnectGetLibVersion"] }
  }

  /// The daemon's servers; only their number when `need_results` is 0.
  ///
  /// libvirt: `virAdmConnectListServers`, since 2.0.0.
  package enum ConnectListServers: Procedure {
    package typealias Arguments = Wire.AdminConnectListServersArguments
    package typealias Reply = Wire.AdminConnectListServersReply
    package static var program: Program { .admin }
    package static var number: Int32 { 4 }
    package static var name: String { "CONNECT_LIST_SERVERS" }
    package static var cFunctions: [String] { ["virAdmConnectListServers"] }
  }

  /// Finds a server by its name. Error 95 when there is none.
  ///
  /// libvirt: `virAdmConnectLookupServer`, since 2.0.0.
  package enum ConnectLookupServer: Procedure {
    package typealias Arguments = Wire.AdminConnectLookupServerArguments
    package typealias Reply = Wire.AdminConnectLookupServerReply
    package static var program: Program { .admin }
    package static var number: Int32 { 5 }
    package static var name: String { "CONNECT_LOOKUP_SERVER" }
    package static var cFunctions: [String] { ["virAdmConnectLookupServer"] }
  }

  /// How many workers the server has and may have.
  ///
  /// libvirt: `virAdmServerGetThreadPoolParameters`, since 2.0.0.
  package enum ServerGetThreadpoolParameters: Procedure {
    package typealias Arguments = Wire.AdminServerGetThreadpoolParametersArguments
    package typealias Reply = Wire.AdminServerGetThreadpoolParametersReply
    package static var program: Program { .admin }
    package static var number: Int32 { 6 }
    package static var name: String { "SERVER_GET_THREADPOOL_PARAMETERS" }
    package static var cFunctions: [String] { ["virAdmServerGetThreadPoolParameters"] }
  }

  /// Changes how many workers the server may have.
  ///
  /// libvirt: `virAdmServerSetThreadPoolParameters`, since 2.0.0.
  package enum ServerSetThreadpoolParameters: Procedure {
    package typealias Arguments = Wire.AdminServerSetThreadpoolParametersArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .admin }
    package static var number: Int32 { 7 }
    package static var name: String { "SERVER_SET_THREADPOOL_PARAMETERS" }
    package static var cFunctions: [String] { ["virAdmServerSetThreadPoolParameters"] }
  }

  /// The server's clients; only their number when `need_results` is 0.
  ///
  /// libvirt: `virAdmServerListClients`, since 2.0.0.
  package enum ServerListClients: Procedure {
    package typealias Arguments = Wire.AdminServerListClientsArguments
    package typealias Reply = Wire.AdminServerListClientsReply
    package static var program: Program { .admin }
    package static var number: Int32 { 8 }
    package static var name: String { "SERVER_LIST_CLIENTS" }
    package static var cFunctions: [String] { ["virAdmServerListClients"] }
  }

  /// Finds a client by its number. Error 96 when there is none.
  ///
  /// libvirt: `virAdmServerLookupClient`, since 2.0.0.
  package enum ServerLookupClient: Procedure {
    package typealias Arguments = Wire.AdminServerLookupClientArguments
    package typealias Reply = Wire.AdminServerLookupClientReply
    package static var program: Program { .admin }
    package static var number: Int32 { 9 }
    package static var name: String { "SERVER_LOOKUP_CLIENT" }
    package static var cFunctions: [String] { ["virAdmServerLookupClient"] }
  }

  /// Who the client is and where it comes from.
  ///
  /// libvirt: `virAdmClientGetInfo`, since 2.0.0.
  package enum ClientGetInfo: Procedure {
    package typealias Arguments = Wire.AdminClientGetInfoArguments
    package typealias Reply = Wire.AdminClientGetInfoReply
    package static var program: Program { .admin }
    package static var number: Int32 { 10 }
    package static var name: String { "CLIENT_GET_INFO" }
    package static var cFunctions: [String] { ["virAdmClientGetInfo"] }
  }

  /// Disconnects a client.
  ///
  /// libvirt: `virAdmClientClose`, since 2.0.0.
  package enum ClientClose: Procedure {
    package typealias Arguments = Wire.AdminClientCloseArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .admin }
    package static var number: Int32 { 11 }
    package static var name: String { "CLIENT_CLOSE" }
    package static var cFunctions: [String] { ["virAdmClientClose"] }
  }

  /// How many clients the server has and may have.
  ///
  /// libvirt: `virAdmServerGetClientLimits`, since 2.0.0.
  package enum ServerGetClientLimits: Procedure {
    package typealias Arguments = Wire.AdminServerGetClientLimitsArguments
    package typealias Reply = Wire.AdminServerGetClientLimitsReply
    package static var program: Program { .admin }
    package static var number: Int32 { 12 }
    package static var name: String { "SERVER_GET_CLIENT_LIMITS" }
    package static var cFunctions: [String] { ["virAdmServerGetClientLimits"] }
  }

  /// Changes how many clients the server may have.
  ///
  /// libvirt: `virAdmServerSetClientLimits`, since 2.0.0.
  package enum ServerSetClientLimits: Procedure {
    package typealias Arguments = Wire.AdminServerSetClientLimitsArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .admin }
    package static var number: Int32 { 13 }
    package static var name: String { "SERVER_SET_CLIENT_LIMITS" }
    package static var cFunctions: [String] { ["virAdmServerSetClientLimits"] }
  }

  /// Where the daemon logs to.
  ///
  /// libvirt: `virAdmConnectGetLoggingOutputs`, since 3.0.0.
  package enum ConnectGetLoggingOutputs: Procedure {
    package typealias Arguments = Wire.AdminConnectGetLoggingOutputsArguments
    package typealias Reply = Wire.AdminConnectGetLoggingOutputsReply
    package static var program: Program { .admin }
    package static var number: Int32 { 14 }
    package static var name: String { "CONNECT_GET_LOGGING_OUTPUTS" }
    package static var cFunctions: [String] { ["virAdmConnectGetLoggingOutputs"] }
  }

  /// What the daemon logs.
  ///
  /// libvirt: `virAdmConnectGetLoggingFilters`, since 3.0.0.
  package enum ConnectGetLoggingFilters: Procedure {
    package typealias Arguments = Wire.AdminConnectGetLoggingFiltersArguments
    package typealias Reply = Wire.AdminConnectGetLoggingFiltersReply
    package static var program: Program { .admin }
    package static var number: Int32 { 15 }
    package static var name: String { "CONNECT_GET_LOGGING_FILTERS" }
    package static var cFunctions: [String] { ["virAdmConnectGetLoggingFilters"] }
  }

  /// Changes where the daemon logs to; absent resets it.
  ///
  /// libvirt: `virAdmConnectSetLoggingOutputs`, since 3.0.0.
  package enum ConnectSetLoggingOutputs: Procedure {
    package typealias Arguments = Wire.AdminConnectSetLoggingOutputsArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .admin }
    package static var number: Int32 { 16 }
    package static var name: String { "CONNECT_SET_LOGGING_OUTPUTS" }
    package static var cFunctions: [String] { ["virAdmConnectSetLoggingOutputs"] }
  }

  /// Changes what the daemon logs; absent resets it.
  ///
  /// libvirt: `virAdmConnectSetLoggingFilters`, since 3.0.0.
  package enum ConnectSetLoggingFilters: Procedure {
    package typealias Arguments = Wire.AdminConnectSetLoggingFiltersArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .admin }
    package static var number: Int32 { 17 }
    package static var name: String { "CONNECT_SET_LOGGING_FILTERS" }
    package static var cFunctions: [String] { ["virAdmConnectSetLoggingFilters"] }
  }

  /// Has the server read its TLS certificates and keys again.
  ///
  /// libvirt: `virAdmServerUpdateTlsFiles`, since 2.0.0.
  package enum ServerUpdateTLSFiles: Procedure {
    package typealias Arguments = Wire.AdminServerUpdateTLSFilesArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .admin }
    package static var number: Int32 { 18 }
    package static var name: String { "SERVER_UPDATE_TLS_FILES" }
    package static var cFunctions: [String] { ["virAdmServerUpdateTlsFiles"] }
  }

  /// After how many idle seconds the daemon exits; 0 for never.
  ///
  /// libvirt: `virAdmConnectSetDaemonTimeout`, since 8.6.0.
  package enum ConnectSetDaemonTimeout: Procedure {
    package typealias Arguments = Wire.AdminConnectSetDaemonTimeoutArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .admin }
    package static var number: Int32 { 19 }
    package static var name: String { "CONNECT_SET_DAEMON_TIMEOUT" }
    package static var cFunctions: [String] { ["virAdmConnectSetDaemonTimeout"] }
  }

  /// Ends the daemon, keeping what runs when asked to. The answer is the end of the connection.
  ///
  /// libvirt: `virAdmConnectDaemonShutdown`, since 11.2.0.
  package enum ConnectDaemonShutdown: Procedure {
    package typealias Arguments = Wire.AdminConnectDaemonShutdownArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .admin }
    package static var number: Int32 { 20 }
    package static var name: String { "CONNECT_DAEMON_SHUTDOWN" }
    package static var cFunctions: [String] { ["virAdmConnectDaemonShutdown"] }
  }
}
