// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/qemu.x by `make generate`; do not edit.
// swift-format-ignore-file

/// Serves the procedures of `qemu.x`. What an implementation leaves out is answered as unsupported.
package protocol QEMUService: Sendable {
  /// `DOMAIN_MONITOR_COMMAND`
  func domainMonitorCommand(_ arguments: Wire.QEMUDomainMonitorCommandArguments) async throws -> Wire.QEMUDomainMonitorCommandReply
  /// `DOMAIN_ATTACH`
  func domainAttach(_ arguments: Wire.QEMUDomainAttachArguments) async throws -> Wire.QEMUDomainAttachReply
  /// `DOMAIN_AGENT_COMMAND`
  func domainAgentCommand(_ arguments: Wire.QEMUDomainAgentCommandArguments) async throws -> Wire.QEMUDomainAgentCommandReply
  /// `CONNECT_DOMAIN_MONITOR_EVENT_REGISTER`
  func connectDomainMonitorEventRegister(_ arguments: Wire.QEMUConnectDomainMonitorEventRegisterArguments) async throws -> Wire.QEMUConnectDomainMonitorEventRegisterReply
  /// `CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER`
  func connectDomainMonitorEventDeregister(_ arguments: Wire.QEMUConnectDomainMonitorEventDeregisterArguments) async throws
  /// `DOMAIN_MONITOR_COMMAND_WITH_FILES`
  func domainMonitorCommandWithFiles(_ arguments: Wire.QEMUDomainMonitorCommandWithFilesArguments) async throws -> Wire.QEMUDomainMonitorCommandWithFilesReply
}

extension QEMUService {
  package func domainMonitorCommand(_ arguments: Wire.QEMUDomainMonitorCommandArguments) async throws -> Wire.QEMUDomainMonitorCommandReply { throw ServiceError.unsupported("virDomainQemuMonitorCommand") }
  package func domainAttach(_ arguments: Wire.QEMUDomainAttachArguments) async throws -> Wire.QEMUDomainAttachReply { throw ServiceError.unsupported("virDomainQemuAttach") }
  package func domainAgentCommand(_ arguments: Wire.QEMUDomainAgentCommandArguments) async throws -> Wire.QEMUDomainAgentCommandReply { throw ServiceError.unsupported("virDomainQemuAgentCommand") }
  package func connectDomainMonitorEventRegister(_ arguments: Wire.QEMUConnectDomainMonitorEventRegisterArguments) async throws -> Wire.QEMUConnectDomainMonitorEventRegisterReply { throw ServiceError.unsupported("virConnectDomainQemuMonitorEventRegister") }
  package func connectDomainMonitorEventDeregister(_ arguments: Wire.QEMUConnectDomainMonitorEventDeregisterArguments) async throws { throw ServiceError.unsupported("virConnectDomainQemuMonitorEventDeregister") }
  package func domainMonitorCommandWithFiles(_ arguments: Wire.QEMUDomainMonitorCommandWithFilesArguments) async throws -> Wire.QEMUDomainMonitorCommandWithFilesReply { throw ServiceError.unsupported("virDomainQemuMonitorCommandWithFiles") }
}

extension QEMUService {
  /// Decodes a call, serves it and encodes the reply; nil when `procedure` is not one of this area.
  package func dispatchQEMU(procedure: Int32, payload: [UInt8]) async throws -> [UInt8]? {
    switch procedure {
    case 1: try await ServiceCall.answer(payload, Wire.QEMUDomainMonitorCommandArguments.self, domainMonitorCommand)
    case 2: try await ServiceCall.answer(payload, Wire.QEMUDomainAttachArguments.self, domainAttach)
    case 3: try await ServiceCall.answer(payload, Wire.QEMUDomainAgentCommandArguments.self, domainAgentCommand)
    case 4: try await ServiceCall.answer(payload, Wire.QEMUConnectDomainMonitorEventRegisterArguments.self, connectDomainMonitorEventRegister)
    case 5: try await ServiceCall.perform(payload, Wire.QEMUConnectDomainMonitorEventDeregisterArguments.self, connectDomainMonitorEventDeregister)
    case 7: try await ServiceCall.answer(payload, Wire.QEMUDomainMonitorCommandWithFilesArguments.self, domainMonitorCommandWithFiles)
    default: nil
    }
  }
}
