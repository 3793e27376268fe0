// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/*.x by `make generate`; do not edit.
// swift-format-ignore-file

/// Serves `REMOTE_PROGRAM`.
package protocol RemoteService: CheckpointService, ConnectService, DomainService, DomainDevicesService, DomainEventsService, DomainGuestService, DomainMigrationService, DomainResourcesService, InterfaceService, NetworkService, NodeDeviceService, NWFilterService, SecretService, SnapshotService, StorageService {}

extension RemoteService {
  /// Decodes a call, serves it and encodes the reply; nil when there is no such procedure.
  package func dispatch(procedure: Int32, payload: [UInt8]) async throws -> [UInt8]? {
    if let reply = try await dispatchCheckpoint(procedure: procedure, payload: payload) { return reply }
    if let reply = try await dispatchConnect(procedure: procedure, payload: payload) { return reply }
    if let reply = try await dispatchDomain(procedure: procedure, payload: payload) { return reply }
    if let reply = try await dispatchDomainDevices(procedure: procedure, payload: payload) { return reply }
    if let reply = try await dispatchDomainEvents(procedure: procedure, payload: payload) { return reply }
    if let reply = try await dispatchDomainGuest(procedure: procedure, payload: payload) { return reply }
    if let reply = try await dispatchDomainMigration(procedure: procedure, payload: payload) { return reply }
    if let reply = try await dispatchDomainResources(procedure: procedure, payload: payload) { return reply }
    if let reply = try await dispatchInterface(procedure: procedure, payload: payload) { return reply }
    if let reply = try await dispatchNetwork(procedure: procedure, payload: payload) { return reply }
    if let reply = try await dispatchNodeDevice(procedure: procedure, payload: payload) { return reply }
    if let reply = try await dispatchNWFilter(procedure: procedure, payload: payload) { return reply }
    if let reply = try await dispatchSecret(procedure: procedure, payload: payload) { return reply }
    if let reply = try await dispatchSnapshot(procedure: procedure, payload: payload) { return reply }
    if let reply = try await dispatchStorage(procedure: procedure, payload: payload) { return reply }
    return nil
  }
}

/// Serves `ADMIN_PROGRAM`.
package protocol AdminProgramService: AdminService {}

extension AdminProgramService {
  /// Decodes a call, serves it and encodes the reply; nil when there is no such procedure.
  package func dispatch(procedure: Int32, payload: [UInt8]) async throws -> [UInt8]? {
    if let reply = try await dispatchAdmin(procedure: procedure, payload: payload) { return reply }
    return nil
  }
}

/// Serves `QEMU_PROGRAM`.
package protocol QEMUProgramService: QEMUService {}

extension QEMUProgramService {
  /// Decodes a call, serves it and encodes the reply; nil when there is no such procedure.
  package func dispatch(procedure: Int32, payload: [UInt8]) async throws -> [UInt8]? {
    if let reply = try await dispatchQEMU(procedure: procedure, payload: payload) { return reply }
    return nil
  }
}

/// Serves `LXC_PROGRAM`.
package protocol LXCProgramService: LXCService {}

extension LXCProgramService {
  /// Decodes a call, serves it and encodes the reply; nil when there is no such procedure.
  package func dispatch(procedure: Int32, payload: [UInt8]) async throws -> [UInt8]? {
    if let reply = try await dispatchLXC(procedure: procedure, payload: payload) { return reply }
    return nil
  }
}
