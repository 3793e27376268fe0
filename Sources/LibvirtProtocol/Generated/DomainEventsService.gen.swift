// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/domain_events.x by `make generate`; do not edit.
// swift-format-ignore-file

/// Serves the procedures of `domain_events.x`. What an implementation leaves out is answered as unsupported.
package protocol DomainEventsService: Sendable {
  /// `CONNECT_DOMAIN_EVENT_REGISTER`
  func connectDomainEventRegister() async throws -> Wire.ConnectDomainEventRegisterReply
  /// `CONNECT_DOMAIN_EVENT_DEREGISTER`
  func connectDomainEventDeregister() async throws -> Wire.ConnectDomainEventDeregisterReply
  /// `CONNECT_DOMAIN_EVENT_REGISTER_ANY`
  func connectDomainEventRegisterAny(_ arguments: Wire.ConnectDomainEventRegisterAnyArguments) async throws
  /// `CONNECT_DOMAIN_EVENT_DEREGISTER_ANY`
  func connectDomainEventDeregisterAny(_ arguments: Wire.ConnectDomainEventDeregisterAnyArguments) async throws
  /// `CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY`
  func connectDomainEventCallbackRegisterAny(_ arguments: Wire.ConnectDomainEventCallbackRegisterAnyArguments) async throws -> Wire.ConnectDomainEventCallbackRegisterAnyReply
  /// `CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY`
  func connectDomainEventCallbackDeregisterAny(_ arguments: Wire.ConnectDomainEventCallbackDeregisterAnyArguments) async throws
}

extension DomainEventsService {
  package func connectDomainEventRegister() async throws -> Wire.ConnectDomainEventRegisterReply { throw ServiceError.unsupported("virConnectDomainEventRegister") }
  package func connectDomainEventDeregister() async throws -> Wire.ConnectDomainEventDeregisterReply { throw ServiceError.unsupported("virConnectDomainEventDeregister") }
  package func connectDomainEventRegisterAny(_ arguments: Wire.ConnectDomainEventRegisterAnyArguments) async throws { throw ServiceError.unsupported("virConnectDomainEventRegisterAny") }
  package func connectDomainEventDeregisterAny(_ arguments: Wire.ConnectDomainEventDeregisterAnyArguments) async throws { throw ServiceError.unsupported("virConnectDomainEventDeregisterAny") }
  package func connectDomainEventCallbackRegisterAny(_ arguments: Wire.ConnectDomainEventCallbackRegisterAnyArguments) async throws -> Wire.ConnectDomainEventCallbackRegisterAnyReply { throw ServiceError.unsupported("virConnectDomainEventRegister") }
  package func connectDomainEventCallbackDeregisterAny(_ arguments: Wire.ConnectDomainEventCallbackDeregisterAnyArguments) async throws { throw ServiceError.unsupported("virConnectDomainEventDeregister") }
}

extension DomainEventsService {
  /// Decodes a call, serves it and encodes the reply; nil when `procedure` is not one of this area.
  package func dispatchDomainEvents(procedure: Int32, payload: [UInt8]) async throws -> [UInt8]? {
    switch procedure {
    case 105: try await ServiceCall.answer(connectDomainEventRegister)
    case 106: try await ServiceCall.answer(connectDomainEventDeregister)
    case 167: try await ServiceCall.perform(payload, Wire.ConnectDomainEventRegisterAnyArguments.self, connectDomainEventRegisterAny)
    case 168: try await ServiceCall.perform(payload, Wire.ConnectDomainEventDeregisterAnyArguments.self, connectDomainEventDeregisterAny)
    case 316: try await ServiceCall.answer(payload, Wire.ConnectDomainEventCallbackRegisterAnyArguments.self, connectDomainEventCallbackRegisterAny)
    case 317: try await ServiceCall.perform(payload, Wire.ConnectDomainEventCallbackDeregisterAnyArguments.self, connectDomainEventCallbackDeregisterAny)
    default: nil
    }
  }
}
