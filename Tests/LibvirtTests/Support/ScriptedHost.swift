// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import LibvirtProtocol
import LibvirtRPC
import LibvirtTestSupport
import LibvirtTransport
import LibvirtXDR
import Synchronization

/// A host whose daemon follows a script, behind the driver `scripted:///`.
final class ScriptedHost: Sendable {
  typealias Answer = @Sendable (Packet) -> [UInt8]?

  private let script: ScriptedDaemon.Script
  private let link: Link
  private let daemons = Mutex<[ScriptedDaemon]>([])

  private init(over link: Link = .memory, script: @escaping ScriptedDaemon.Script) {
    self.link = link
    self.script = script
  }

  /// A daemon that does what the script says, and nothing else.
  static func playing(over link: Link = .memory, _ script: @escaping ScriptedDaemon.Script) -> ScriptedHost {
    ScriptedHost(over: link, script: script)
  }

  /// A well-behaved daemon, except for what `answer` answers itself.
  convenience init(_ answer: @escaping Answer = { _ in nil }) {
    self.init { packet, daemon in
      if let bytes = answer(packet) {
        daemon.send(bytes)
      } else if let reply = Self.goodReply(to: packet) {
        daemon.send(reply)
      }
      if packet.calls(Remote.ConnectClose.self) { daemon.close() }
    }
  }

  static func goodReply(to packet: Packet) -> Packet? {
    guard packet.header.type == .call else { return nil }
    switch packet.header.procedure {
    case Remote.AuthList.number: return packet.reply(Wire.AuthListReply(types: [.none]))
    case Remote.ConnectOpen.number, Remote.ConnectClose.number, Remote.AuthPolkit.number:
      return packet.reply(payload: packet.calls(Remote.AuthPolkit.self) ? word(1) : [])
    case Remote.ConnectGetURI.number: return packet.reply(Wire.ConnectGetURIReply(uri: "test:///chosen"))
    case Remote.ConnectGetHostname.number: return packet.reply(Wire.ConnectGetHostnameReply(hostname: "kvm7"))
    case Remote.DomainLookupByName.number: return packet.reply(Wire.DomainLookupByNameReply(dom: domain))
    default: return packet.unknownProcedure()
    }
  }

  /// The only domain there is.
  static let domain: Wire.Domain = {
    guard let uuid = LibvirtUUID("6695eb01-f6a4-8304-79aa-97f2502e193f") else { preconditionFailure("a UUID") }
    return Wire.Domain(name: "test", uuid: uuid, id: 1)
  }()

  /// Options with which `scripted:///` leads here.
  var options: ConnectionOptions {
    var options = ConnectionOptions()
    options.environment = ClientEnvironment(effectiveUserID: 0, home: "/root")
    // Scripts do not answer pings.
    options.keepAlive = nil
    options.drivers = [InProcessDriver(name: "scripted") { [self] _ in try connect() }]
    return options
  }

  private func connect() throws -> any ByteTransport {
    let (client, server) = try link.makePair()
    let daemon = try ScriptedDaemon(server, script: script)
    daemons.withLock { $0.append(daemon) }
    return client
  }

  /// The daemon of the latest connection, once there is one.
  var daemon: ScriptedDaemon? { daemons.withLock { $0.last } }

  /// The procedures that were called, in order, of all connections.
  var calls: [Int32] {
    daemons.withLock { $0.flatMap { $0.packets.filter { $0.header.type == .call }.map(\.header.procedure) } }
  }

  func open(_ uri: String = "scripted:///", isReadOnly: Bool = false) async throws -> Connection {
    var options = options
    options.isReadOnly = isReadOnly
    return try await Connection.open(uri, options: options)
  }
}

/// What `body` fails with, if that is a ``LibvirtError``.
func failure<Value>(of body: () async throws -> Value) async -> LibvirtError? {
  do {
    _ = try await body()
    return nil
  } catch {
    return error as? LibvirtError
  }
}
