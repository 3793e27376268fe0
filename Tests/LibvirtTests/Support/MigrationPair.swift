// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import LibvirtProtocol
import LibvirtRPC
import LibvirtTestSupport
import LibvirtXDR
import Synchronization

/// Two hosts between which a domain can be moved, and what they were asked, in order.
final class MigrationPair: Sendable {
  /// One call that is a step of a migration.
  struct Step: Sendable {
    var isOnSource: Bool
    var packet: Packet

    /// The side, and the procedure's name as libvirt has it.
    var name: String {
      let step = MigrationPair.steps.first(where: packet.calls).map { $0.name } ?? "?"
      return (isOnSource ? "source " : "destination ") + step
    }
  }

  private let log = Mutex<[Step]>([])
  private let features: Set<Int32>
  private let uri: String?
  private let refused: [any Procedure.Type]
  /// Whether the domain is sent until somebody aborts it.
  private let neverEnds: Bool
  private let performing = Mutex<(Packet, ScriptedDaemon)?>(nil)
  let aborts = Mutex(0)

  /// - Parameters:
  ///   - features: what both daemons have, by number.
  ///   - uri: what the destination answers when it is prepared.
  ///   - refused: the steps that fail.
  init(
    features: Set<Int32> = [6, 7, 13], uri: String? = "tcp://kvm2:49152", refusing refused: [any Procedure.Type] = [],
    neverEnds: Bool = false
  ) {
    self.features = features
    self.uri = uri
    self.refused = refused
    self.neverEnds = neverEnds
  }

  static let steps: [any Procedure.Type] = [
    Remote.DomainMigrateBegin3Params.self, Remote.DomainMigratePrepare3Params.self,
    Remote.DomainMigratePerform3Params.self, Remote.DomainMigrateFinish3Params.self,
    Remote.DomainMigrateConfirm3Params.self, Remote.DomainMigrateBegin3.self, Remote.DomainMigratePrepare3.self,
    Remote.DomainMigratePerform3.self, Remote.DomainMigrateFinish3.self, Remote.DomainMigrateConfirm3.self,
    Remote.DomainMigratePerform.self,
  ]

  /// The steps so far.
  var calls: [Step] { log.withLock { $0 } }
  /// The same, by their names.
  var names: [String] { calls.map(\.name) }

  /// What the step of that kind was asked with.
  func arguments<P: Procedure>(of procedure: P.Type) throws -> P.Arguments {
    guard let step = calls.first(where: { $0.packet.calls(procedure) }) else { throw Missing() }
    return try step.packet.arguments(of: procedure)
  }

  struct Missing: Error {}

  /// The domain on the source, and the connection to the destination.
  func open() async throws -> (Domain, Connection) {
    let source = ScriptedHost.playing { [self] in play($0, $1, isOnSource: true) }
    let destination = ScriptedHost.playing { [self] in play($0, $1, isOnSource: false) }
    return (try await source.open().domain(named: "test"), try await destination.open())
  }

  private func play(_ packet: Packet, _ daemon: ScriptedDaemon, isOnSource: Bool) {
    if Self.steps.contains(where: packet.calls) {
      log.withLock { $0.append(Step(isOnSource: isOnSource, packet: packet)) }
      if let procedure = refused.first(where: packet.calls) {
        let error = Wire.RemoteError(
          code: .operationFailed, domain: .qemu, message: "operation failed: \(procedure.name)")
        return daemon.send(packet.refusal(error))
      }
      let isPerforming = packet.calls(Remote.DomainMigratePerform3Params.self)
      if neverEnds, isPerforming { return performing.withLock { $0 = (packet, daemon) } }
      return daemon.send(packet.reply(payload: answer(packet)))
    }
    switch packet.header.procedure {
    case Remote.ConnectSupportsFeature.number:
      let asked = try? packet.arguments(of: Remote.ConnectSupportsFeature.self).feature
      let supported: Int32 = asked.map(features.contains) == true ? 1 : 0
      daemon.send(packet.reply(Wire.ConnectSupportsFeatureReply(supported: supported)))
    case Remote.DomainGetState.number: daemon.send(packet.reply(Wire.DomainGetStateReply(state: 3, reason: 1)))
    case Remote.DomainAbortJob.number:
      aborts.withLock { $0 += 1 }
      daemon.send(packet.reply(payload: []))
      let call = performing.withLock { call in
        defer { call = nil }
        return call
      }
      let error = Wire.RemoteError(code: .operationAborted, domain: .qemu, message: "operation aborted: migration out")
      if let (perform, daemon) = call { daemon.send(perform.refusal(error)) }
    default:
      if let reply = ScriptedHost.goodReply(to: packet) { daemon.send(reply) }
      if packet.calls(Remote.ConnectClose.self) { daemon.close() }
    }
  }

  /// The cookies tell where they are from.
  private func answer(_ packet: Packet) -> [UInt8] {
    let given = uri.map { XDRString($0) }
    return switch packet.header.procedure {
    case Remote.DomainMigrateBegin3Params.number:
      encodedBytes(of: Wire.DomainMigrateBegin3ParamsReply(cookieOut: [1], xml: "<domain/>"))
    case Remote.DomainMigrateBegin3.number:
      encodedBytes(of: Wire.DomainMigrateBegin3Reply(cookieOut: [1], xml: "<domain/>"))
    case Remote.DomainMigratePrepare3Params.number:
      encodedBytes(of: Wire.DomainMigratePrepare3ParamsReply(cookieOut: [2], uriOut: given))
    case Remote.DomainMigratePrepare3.number:
      encodedBytes(of: Wire.DomainMigratePrepare3Reply(cookieOut: [2], uriOut: given))
    case Remote.DomainMigratePerform3Params.number, Remote.DomainMigratePerform3.number:
      encodedBytes(of: Wire.DomainMigratePerform3ParamsReply(cookieOut: [3]))
    case Remote.DomainMigrateFinish3Params.number, Remote.DomainMigrateFinish3.number:
      encodedBytes(of: Wire.DomainMigrateFinish3ParamsReply(dom: ScriptedHost.domain, cookieOut: [4]))
    default: []
    }
  }
}
