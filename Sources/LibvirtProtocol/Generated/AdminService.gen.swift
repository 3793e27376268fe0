// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/admin.x by `make generate`; do not edit.
// swift-format-ignore-file

/// Serves the procedures of `admin.x`. What an implementation leaves out is answered as unsupported.
package protocol AdminService: Sendable {
  /// `CONNECT_OPEN`
  func connectOpen(_ arguments: Wire.AdminConnectOpenArguments) async throws
  /// `CONNECT_CLOSE`
  func connectClose() async throws
  /// `CONNECT_GET_LIB_VERSION`
  func connectGetLibVersion() async throws -> Wire.AdminConnectGetLibVersionReply
  /// `CONNECT_LIST_SERVERS`
  func connectListServers(_ arguments: Wire.AdminConnectListServersArguments) async throws -> Wire.AdminConnectListServersReply
  /// `CONNECT_LOOKUP_SERVER`
  func connectLookupServer(_ arguments: Wire.AdminConnectLookupServerArguments) async throws -> Wire.AdminConnectLookupServerReply
  /// `SERVER_GET_THREADPOOL_PARAMETERS`
  func serverGetThreadpoolParameters(_ arguments: Wire.AdminServerGetThreadpoolParametersArguments) async throws -> Wire.AdminServerGetThreadpoolParametersReply
  /// `SERVER_SET_THREADPOOL_PARAMETERS`
  func serverSetThreadpoolParameters(_ arguments: Wire.AdminServerSetThreadpoolParametersArguments) async throws
  /// `SERVER_LIST_CLIENTS`
  func serverListClients(_ arguments: Wire.AdminServerListClientsArguments) async throws -> Wire.AdminServerListClientsReply
  /// `SERVER_LOOKUP_CLIENT`
  func serverLookupClient(_ arguments: Wire.AdminServerLookupClientArguments) async throws -> Wire.AdminServerLookupClientReply
  /// `CLIENT_GET_INFO`
  func clientGetInfo(_ arguments: Wire.AdminClientGetInfoArguments) async throws -> Wire.AdminClientGetInfoReply
  /// `CLIENT_CLOSE`
  func clientClose(_ arguments: Wire.AdminClientCloseArguments) async throws
  /// `SERVER_GET_CLIENT_LIMITS`
  func serverGetClientLimits(_ arguments: Wire.AdminServerGetClientLimitsArguments) async throws -> Wire.AdminServerGetClientLimitsReply
  /// `SERVER_SET_CLIENT_LIMITS`
  func serverSetClientLimits(_ arguments: Wire.AdminServerSetClientLimitsArguments) async throws
  /// `CONNECT_GET_LOGGING_OUTPUTS`
  func connectGetLoggingOutputs(_ arguments: Wire.AdminConnectGetLoggingOutputsArguments) async throws -> Wire.AdminConnectGetLoggingOutputsReply
  /// `CONNECT_GET_LOGGING_FILTERS`
  func connectGetLoggingFilters(_ arguments: Wire.AdminConnectGetLoggingFiltersArguments) async throws -> Wire.AdminConnectGetLoggingFiltersReply
  /// `CONNECT_SET_LOGGING_OUTPUTS`
  func connectSetLoggingOutputs(_ arguments: Wire.AdminConnectSetLoggingOutputsArguments) async throws
  /// `CONNECT_SET_LOGGING_FILTERS`
  func connectSetLoggingFilters(_ arguments: Wire.AdminConnectSetLoggingFiltersArguments) async throws
  /// `SERVER_UPDATE_TLS_FILES`
  func serverUpdateTLSFiles(_ arguments: Wire.AdminServerUpdateTLSFilesArguments) async throws
  /// `CONNECT_SET_DAEMON_TIMEOUT`
  func connectSetDaemonTimeout(_ arguments: Wire.AdminConnectSetDaemonTimeoutArguments) async throws
  /// `CONNECT_DAEMON_SHUTDOWN`
  func connectDaemonShutdown(_ arguments: Wire.AdminConnectDaemonShutdownArguments) async throws
}

extension AdminService {
  package func connectOpen(_ arguments: Wire.AdminConnectOpenArguments) async throws { throw ServiceError.unsupported("virAdmConnectOpen") }
  package func connectClose() async throws { throw ServiceError.unsupported("virAdmConnectClose") }
  package func connectGetLibVersion() async throws -> Wire.AdminConnectGetLibVersionReply { throw ServiceError.unsupported("virAdmConnectGetLibVersion") }
  package func connectListServers(_ arguments: Wire.AdminConnectListServersArguments) async throws -> Wire.AdminConnectListServersReply { throw ServiceError.unsupported("virAdmConnectListServers") }
  package func connectLookupServer(_ arguments: Wire.AdminConnectLookupServerArguments) async throws -> Wire.AdminConnectLookupServerReply { throw ServiceError.unsupported("virAdmConnectLookupServer") }
  package func serverGetThreadpoolParameters(_ arguments: Wire.AdminServerGetThreadpoolParametersArguments) async throws -> Wire.AdminServerGetThreadpoolParametersReply { throw ServiceError.unsupported("virAdmServerGetThreadPoolParameters") }
  package func serverSetThreadpoolParameters(_ arguments: Wire.AdminServerSetThreadpoolParametersArguments) async throws { throw ServiceError.unsupported("virAdmServerSetThreadPoolParameters") }
  package func serverListClients(_ arguments: Wire.AdminServerListClientsArguments) async throws -> Wire.AdminServerListClientsReply { throw ServiceError.unsupported("virAdmServerListClients") }
  package func serverLookupClient(_ arguments: Wire.AdminServerLookupClientArguments) async throws -> Wire.AdminServerLookupClientReply { throw ServiceError.unsupported("virAdmServerLookupClient") }
  package func clientGetInfo(_ arguments: Wire.AdminClientGetInfoArguments) async throws -> Wire.AdminClientGetInfoReply { throw ServiceError.unsupported("virAdmClientGetInfo") }
  package func clientClose(_ arguments: Wire.AdminClientCloseArguments) async throws { throw ServiceError.unsupported("virAdmClientClose") }
  package func serverGetClientLimits(_ arguments: Wire.AdminServerGetClientLimitsArguments) async throws -> Wire.AdminServerGetClientLimitsReply { throw ServiceError.unsupported("virAdmServerGetClientLimits") }
  package func serverSetClientLimits(_ arguments: Wire.AdminServerSetClientLimitsArguments) async throws { throw ServiceError.unsupported("virAdmServerSetClientLimits") }
  package func connectGetLoggingOutputs(_ arguments: Wire.AdminConnectGetLoggingOutputsArguments) async throws -> Wire.AdminConnectGetLoggingOutputsReply { throw ServiceError.unsupported("virAdmConnectGetLoggingOutputs") }
  package func connectGetLoggingFilters(_ arguments: Wire.AdminConnectGetLoggingFiltersArguments) async throws -> Wire.AdminConnectGetLoggingFiltersReply { throw ServiceError.unsupported("virAdmConnectGetLoggingFilters") }
  package func connectSetLoggingOutputs(_ arguments: Wire.AdminConnectSetLoggingOutputsArguments) async throws { throw ServiceError.unsupported("virAdmConnectSetLoggingOutputs") }
  package func connectSetLoggingFilters(_ arguments: Wire.AdminConnectSetLoggingFiltersArguments) async throws { throw ServiceError.unsupported("virAdmConnectSetLoggingFilters") }
  package func serverUpdateTLSFiles(_ arguments: Wire.AdminServerUpdateTLSFilesArguments) async throws { throw ServiceError.unsupported("virAdmServerUpdateTlsFiles") }
  package func connectSetDaemonTimeout(_ arguments: Wire.AdminConnectSetDaemonTimeoutArguments) async throws { throw ServiceError.unsupported("virAdmConnectSetDaemonTimeout") }
  package func connectDaemonShutdown(_ arguments: Wire.AdminConnectDaemonShutdownArguments) async throws { throw ServiceError.unsupported("virAdmConnectDaemonShutdown") }
}

extension AdminService {
  /// Decodes a call, serves it and encodes the reply; nil when `procedure` is not one of this area.
  package func dispatchAdmin(procedure: Int32, payload: [UInt8]) async throws -> [UInt8]? {
    switch procedure {
    case 1: try await ServiceCall.perform(payload, Wire.AdminConnectOpenArguments.self, connectOpen)
    case 2: try await ServiceCall.perform(connectClose)
    case 3: try await ServiceCall.answer(connectGetLibVersion)
    case 4: try await ServiceCall.answer(payload, Wire.AdminConnectListServersArguments.self, connectListServers)
    case 5: try await ServiceCall.answer(payload, Wire.AdminConnectLookupServerArguments.self, connectLookupServer)
    case 6: try await ServiceCall.answer(payload, Wire.AdminServerGetThreadpoolParametersArguments.self, serverGetThreadpoolParameters)
    case 7: try await ServiceCall.perform(payload, Wire.AdminServerSetThreadpoolParametersArguments.self, serverSetThreadpoolParameters)
    case 8: try await ServiceCall.answer(payload, Wire.AdminServerListClientsArguments.self, serverListClients)
    case 9: try await ServiceCall.answer(payload, Wire.AdminServerLookupClientArguments.self, serverLookupClient)
    case 10: try await ServiceCall.answer(payload, Wire.AdminClientGetInfoArguments.self, clientGetInfo)
    case 11: try await ServiceCall.perform(payload, Wire.AdminClientCloseArguments.self, clientClose)
    case 12: try await ServiceCall.answer(payload, Wire.AdminServerGetClientLimitsArguments.self, serverGetClientLimits)
    case 13: try await ServiceCall.perform(payload, Wire.AdminServerSetClientLimitsArguments.self, serverSetClientLimits)
    case 14: try await ServiceCall.answer(payload, Wire.AdminConnectGetLoggingOutputsArguments.self, connectGetLoggingOutputs)
    case 15: try await ServiceCall.answer(payload, Wire.AdminConnectGetLoggingFiltersArguments.self, connectGetLoggingFilters)
    case 16: try await ServiceCall.perform(payload, Wire.AdminConnectSetLoggingOutputsArguments.self, connectSetLoggingOutputs)
    case 17: try await ServiceCall.perform(payload, Wire.AdminConnectSetLoggingFiltersArguments.self, connectSetLoggingFilters)
    case 18: try await ServiceCall.perform(payload, Wire.AdminServerUpdateTLSFilesArguments.self, serverUpdateTLSFiles)
    case 19: try await ServiceCall.perform(payload, Wire.AdminConnectSetDaemonTimeoutArguments.self, connectSetDaemonTimeout)
    case 20: try await ServiceCall.perform(payload, Wire.AdminConnectDaemonShutdownArguments.self, connectDaemonShutdown)
    default: nil
    }
  }
}
