// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtAdmin
import LibvirtProtocol
import LibvirtRPC
import LibvirtTestSupport
import LibvirtURI
import LibvirtXDR

/// A daemon's administration socket, behind which everything is as it was recorded from libvirtd 9.0.0.
final class AdminHost: Sendable {
  /// What is done about a packet; `false` where the recording is to answer.
  typealias Answer = @Sendable (Packet, ScriptedDaemon) -> Bool

  private let listener: ScriptedListener
  private let log = PacketLog()

  init(_ answer: @escaping Answer = { _, _ in false }) throws {
    listener = try ScriptedListener { [log] packet, daemon in
      log.append(packet)
      guard packet.header.type == .call, !answer(packet, daemon) else { return }
      daemon.send(Self.recordedReply(to: packet))
      if packet.calls(AdminProgram.ConnectClose.self) { daemon.close() }
    }
  }

  private static func recordedReply(to packet: Packet) -> Packet {
    guard let procedure = ProcedureTable.procedure(packet.header.procedure, of: .admin), packet.calls(procedure) else {
      return packet.unknownProcedure()
    }
    switch procedure.number {
    case AdminProgram.ConnectLookupServer.number:
      let name = (try? packet.arguments(of: AdminProgram.ConnectLookupServer.self))?.name ?? ""
      return packet.reply(Wire.AdminConnectLookupServerReply(srv: .init(name: name)))
    case AdminProgram.ConnectSetLoggingFilters.number, AdminProgram.ConnectSetLoggingOutputs.number:
      return packet.reply(payload: [])
    default:
      return RecordedPacket.reply(to: procedure.name).map { packet.reply(payload: $0.payload) }
        ?? packet.unknownProcedure()
    }
  }

  /// The URI that leads here.
  var uri: String { "libvirtd:///system?socket=\(listener.path)" }

  /// All that has come, of all clients.
  var packets: [Packet] { log.packets }

  /// The procedures that were called, in order.
  var calls: [Int32] { packets.filter { $0.header.type == .call }.map(\.header.procedure) }

  /// The names of those procedures.
  var procedureNames: [String] {
    calls.map { ProcedureTable.procedure($0, of: .admin)?.name ?? "\($0)" }
  }

  static var options: AdminConnectionOptions {
    var options = AdminConnectionOptions()
    options.environment = ClientEnvironment(effectiveUserID: 0, home: "/root")
    return options
  }

  /// Opens a connection.
  func open(options: AdminConnectionOptions = AdminHost.options) async throws -> AdminConnection {
    try await AdminConnection.open(uri, options: options)
  }

  /// Waits until the first client is gone. Ask once.
  func clientHasGone() async {
    while listener.connected.isEmpty { await Task.yield() }
    await listener.connected.first?.clientHasGone()
  }
}

/// What `body` fails with, if that is a `LibvirtError`.
func failure<Value>(of body: () async throws -> Value) async -> LibvirtError? {
  do {
    _ = try await body()
    return nil
  } catch {
    return error as? LibvirtError
  }
}
