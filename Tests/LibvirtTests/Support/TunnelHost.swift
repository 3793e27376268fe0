// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import LibvirtProtocol
import LibvirtRPC
import LibvirtTestSupport
import LibvirtXDR
import Synchronization

/// A host that a guest comes to by a stream, and what it was asked and sent.
final class TunnelHost: Sendable {
  private struct Record {
    var calls: [Packet] = []
    var received: [UInt8] = []
    var aborts = 0
  }

  private let record = Mutex(Record())
  private let features: Set<Int32>
  private let streamFails: Bool

  /// - Parameters:
  ///   - features: what the daemon has, by number.
  ///   - streamFails: whether the end of the stream is answered with an error.
  init(features: Set<Int32>, streamFails: Bool = false) {
    self.features = features
    self.streamFails = streamFails
  }

  private static let steps: [any Procedure.Type] = [
    Remote.DomainMigratePrepareTunnel3Params.self, Remote.DomainMigratePrepareTunnel3.self,
    Remote.DomainMigratePrepareTunnel.self, Remote.DomainMigrateFinish3Params.self, Remote.DomainMigrateFinish3.self,
    Remote.DomainMigrateFinish2.self,
  ]

  /// The steps of the migration so far.
  var names: [String] {
    record.withLock { $0.calls }.compactMap { packet in Self.steps.first(where: packet.calls).map { $0.name } }
  }

  /// What came by the stream.
  var received: [UInt8] { record.withLock { $0.received } }
  /// How often a stream was given up.
  var aborts: Int { record.withLock { $0.aborts } }

  /// What the last step of that kind was asked with.
  func arguments<P: Procedure>(of procedure: P.Type) throws -> P.Arguments {
    guard let packet = record.withLock({ $0.calls.last { $0.calls(procedure) } }) else { throw Missing() }
    return try packet.arguments(of: procedure)
  }

  struct Missing: Error {}

  func open(over link: Link = .memory, isReadOnly: Bool = false) async throws -> Connection {
    try await ScriptedHost.playing(over: link) { [self] packet, daemon in play(packet, daemon) }
      .open(isReadOnly: isReadOnly)
  }

  private func play(_ packet: Packet, _ daemon: ScriptedDaemon) {
    if packet.isStreamData { return record.withLock { $0.received += packet.payload } }
    if packet.endsStream {
      if packet.abortsStream { record.withLock { $0.aborts += 1 } }
      let fails = streamFails && packet.finishesStream
      return daemon.send(fails ? packet.streamError(.diskFull) : packet.confirmation)
    }
    if Self.steps.contains(where: packet.calls) {
      record.withLock { $0.calls.append(packet) }
      return daemon.send(packet.reply(payload: answer(packet)))
    }
    if packet.calls(Remote.ConnectSupportsFeature.self) {
      let asked = try? packet.arguments(of: Remote.ConnectSupportsFeature.self).feature
      let supported: Int32 = asked.map(features.contains) == true ? 1 : 0
      return daemon.send(packet.reply(Wire.ConnectSupportsFeatureReply(supported: supported)))
    }
    if let reply = ScriptedHost.goodReply(to: packet) { daemon.send(reply) }
    if packet.calls(Remote.ConnectClose.self) { daemon.close() }
  }

  private func answer(_ packet: Packet) -> [UInt8] {
    switch packet.header.procedure {
    case Remote.DomainMigratePrepareTunnel3Params.number, Remote.DomainMigratePrepareTunnel3.number:
      encodedBytes(of: Wire.DomainMigratePrepareTunnel3Reply(cookieOut: [2]))
    case Remote.DomainMigrateFinish3Params.number, Remote.DomainMigrateFinish3.number:
      encodedBytes(of: Wire.DomainMigrateFinish3ParamsReply(dom: ScriptedHost.domain, cookieOut: [4]))
    case Remote.DomainMigrateFinish2.number:
      encodedBytes(of: Wire.DomainMigrateFinish2Reply(ddom: ScriptedHost.domain))
    default: []
    }
  }
}
