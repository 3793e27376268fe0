// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
import LibvirtSession
import LibvirtTestSupport
import LibvirtTransport
import LibvirtXDR

/// A session whose daemon follows a script.
func connect(
  over link: Link, streamLimits: StreamLimits = StreamLimits(),
  script: @escaping ScriptedDaemon.Script = Scripts.wellBehaved
) throws -> (session: Session, daemon: ScriptedDaemon) {
  let (client, server) = try link.makePair()
  let daemon = try ScriptedDaemon(server, script: script)
  return (try Session(transport: client, streamLimits: streamLimits), daemon)
}

enum Scripts {
  /// Answers what the tests call, at once and rightly.
  static let wellBehaved: ScriptedDaemon.Script = { packet, daemon in
    if let reply = goodReply(to: packet) { daemon.send(reply) }
    if packet.calls(Remote.ConnectClose.self) { daemon.close() }
  }

  /// Never answers.
  static let silent: ScriptedDaemon.Script = { _, _ in }

  /// The reply of a well-behaved daemon to one of the calls that the tests make.
  static func goodReply(to packet: Packet) -> Packet? {
    guard packet.header.type == .call else { return nil }
    return switch packet.header.procedure {
    case Remote.StorageVolUpload.number, Remote.StorageVolDownload.number: packet.reply(payload: [])
    case Remote.AuthList.number: packet.reply(Wire.AuthListReply(types: [.none]))
    case Remote.ConnectOpen.number, Remote.ConnectClose.number: packet.reply(payload: [])
    case Remote.ConnectGetHostname.number: packet.reply(Wire.ConnectGetHostnameReply(hostname: "kvm7"))
    case Remote.DomainLookupByID.number: domainReply(to: packet)
    default: packet.unknownProcedure()
    }
  }

  private static func domainReply(to packet: Packet) -> Packet? {
    guard let id = try? packet.arguments(of: Remote.DomainLookupByID.self).id else { return nil }
    return packet.reply(Wire.DomainLookupByIDReply(dom: .numbered(id)))
  }
}

extension Wire.Domain {
  /// A domain in which everything follows from the number.
  static func numbered(_ id: Int32) -> Wire.Domain {
    guard let uuid = LibvirtUUID(bytes: word(UInt32(bitPattern: id)) + [UInt8](repeating: 7, count: 12)) else {
      preconditionFailure("16 bytes are a UUID")
    }
    return Wire.Domain(name: XDRString("vm-\(id)"), uuid: uuid, id: id)
  }
}

extension Session {
  func hostname(deadline: ContinuousClock.Instant? = nil) async throws(SessionError) -> String {
    try await call(Remote.ConnectGetHostname.self, XDRVoid(), deadline: deadline).hostname.text
  }

  /// The name of the domain with this number, which is wrong if the reply was another call's.
  func domainName(_ id: Int32, deadline: ContinuousClock.Instant? = nil) async throws(SessionError) -> String {
    try await call(Remote.DomainLookupByID.self, .init(id: id), deadline: deadline).dom.name.text
  }
}

/// What `body` fails with; `nil` when it does not.
func failure<Value>(of body: () async throws(SessionError) -> Value) async -> SessionError? {
  do throws(SessionError) {
    _ = try await body()
    return nil
  } catch {
    return error
  }
}

extension SessionError {
  /// The error and everything in it, to be compared.
  var text: String { String(describing: self) }
}

/// Waits until everything that the poller had to do by now is done.
func pollerIsIdle() async {
  for _ in 0..<3 {
    await withUnsafeContinuation { continuation in Poller.shared.run { continuation.resume() } }
  }
}
