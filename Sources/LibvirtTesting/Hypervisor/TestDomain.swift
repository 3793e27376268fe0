// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// A domain of the in-memory hypervisor: its definitions and what it is doing.
struct TestDomain: Sendable {
  /// Where it stands in lists: domains are listed in the order they came.
  let sequence: Int
  /// What is running, or would be started.
  var definition: DomainDefinition
  /// What the next start will use, while something else is running.
  var nextDefinition: DomainDefinition?
  /// Whether it stays when it is stopped.
  var isPersistent: Bool
  /// Whether it would be started with the host.
  var autostarts = false
  private(set) var state: State
  /// libvirt's number for why it is in that state.
  private(set) var reason: Int32
  /// The id while active, -1 otherwise.
  private(set) var id: Int32 = -1

  /// libvirt's numbers for what a domain does; those that occur here.
  enum State: Int32, Sendable {
    case running = 1
    case paused = 3
    case shutOff = 5
  }

  /// A domain that is not running and never was.
  init(_ definition: DomainDefinition, sequence: Int, isPersistent: Bool) {
    self.definition = definition
    self.sequence = sequence
    self.isPersistent = isPersistent
    state = .shutOff
    reason = ShutOffReason.unknown.rawValue
  }

  var isActive: Bool { state != .shutOff }
  var reference: DomainReference { DomainReference(name: definition.name, uuid: definition.uuid, id: id) }
  /// What the next start will use.
  var configuration: DomainDefinition { nextDefinition ?? definition }

  /// Why a domain runs.
  enum RunningReason: Int32 {
    case unknown = 0
    case booted = 1
    case unpaused = 5
  }

  /// Why a domain stands still.
  enum PausedReason: Int32 {
    case unknown = 0
    case user = 1
  }

  /// Why a domain is stopped.
  enum ShutOffReason: Int32 {
    case unknown = 0
    case shutdown = 1
    case destroyed = 2
  }

  /// Begins to run under `id`. From now on changes to the definition last until it stops.
  mutating func start(id: Int32, because reason: RunningReason = .booted) {
    if isPersistent, nextDefinition == nil { nextDefinition = definition }
    self.id = id
    state = .running
    self.reason = reason.rawValue
  }

  /// Runs again without having stopped.
  mutating func run(because reason: RunningReason) {
    state = .running
    self.reason = reason.rawValue
  }

  /// Stands still.
  mutating func pause(because reason: PausedReason = .user) {
    state = .paused
    self.reason = reason.rawValue
  }

  /// Stops; the next start uses the configuration.
  mutating func stop(because reason: ShutOffReason) {
    definition = configuration
    nextDefinition = nil
    id = -1
    state = .shutOff
    self.reason = reason.rawValue
  }
}
