// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtXDR
import Synchronization

/// What one client's calls work on: the hypervisor it has opened.
///
/// The checks that libvirt makes in front of every driver are made here; the hypervisor makes the driver's own.
final class TestConnection: RemoteService {
  private let registry: HypervisorRegistry
  private let opened = Mutex<HypervisorRegistry.Opened?>(nil)

  init(registry: HypervisorRegistry) {
    self.registry = registry
  }

  deinit { closeHypervisor() }

  /// Opens the hypervisor that `name` stands for. A second time is an error, which also closes the first.
  func openHypervisor(_ name: String, isReadOnly: Bool) throws(HypervisorError) {
    guard opened.withLock({ $0 == nil }) else {
      closeHypervisor()
      throw HypervisorError(.internalError, from: .rpc, "connection already open")
    }
    let new = try registry.open(name, isReadOnly: isReadOnly)
    let isFirst = opened.withLock { opened in
      guard opened == nil else { return false }
      opened = new
      return true
    }
    guard isFirst else {
      registry.close(new)
      throw HypervisorError(.internalError, from: .rpc, "connection already open")
    }
  }

  /// Lets go of the hypervisor, if there is one.
  func closeHypervisor() {
    let last = opened.withLock { opened in
      defer { opened = nil }
      return opened
    }
    if let last { registry.close(last) }
  }

  /// What has been opened.
  var current: HypervisorRegistry.Opened {
    get throws(HypervisorError) {
      guard let opened = opened.withLock({ $0 }) else { throw HypervisorError.notOpen }
      return opened
    }
  }

  /// Looks at the hypervisor's state.
  func read<Value: Sendable>(
    _ body: (HypervisorState) throws(HypervisorError) -> Value
  ) throws(HypervisorError) -> Value {
    try current.hypervisor.withState { (state) throws(HypervisorError) in try body(state) }
  }

  /// Changes the hypervisor's state in the name of libvirt's `function`, unless the connection is only for looking.
  func write<Value: Sendable>(
    as function: String, _ body: (inout HypervisorState) throws(HypervisorError) -> Value
  ) throws(HypervisorError) -> Value {
    let current = try current
    if current.isReadOnly {
      throw HypervisorError(.operationDenied, from: .domain, "read only access prevents \(function)")
    }
    return try current.hypervisor.withState(body)
  }

  /// Refuses a zero where libvirt does.
  static func requireNonZero(
    _ value: some BinaryInteger, _ argument: String, of function: String
  ) throws(HypervisorError) {
    guard value == 0 else { return }
    throw HypervisorError(
      argument: argument, of: function, from: .domain, "\(argument) in \(function) must not be zero")
  }
}

extension DomainReference {
  init(_ domain: Wire.Domain) {
    self.init(name: domain.name.text, uuid: domain.uuid, id: domain.id)
  }

  var wire: Wire.Domain { Wire.Domain(name: .init(name), uuid: uuid, id: id) }
}
