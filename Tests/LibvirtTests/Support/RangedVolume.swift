// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import LibvirtProtocol
import LibvirtRPC
import LibvirtTestSupport
import LibvirtXDR
import Synchronization

/// A host with one volume, of which every download gets the part that it asks for.
final class RangedVolume: Sendable {
  /// What is wrong with the stream that is opened as the last of the given number.
  enum Fault: Sendable, Equatable {
    case refusal
    /// It breaks off with an error.
    case failure
    /// A byte less than was asked for, and one more.
    case short
    case long
    /// It brings its data, and never its end.
    case silence
  }

  private struct State {
    var openings: [Packet] = []
    var held: [Packet] = []
    var endings: [Packet] = []
  }

  private let state = Mutex(State())
  private let bytes: [UInt8]
  private let toldSize: UInt64?
  private let together: Int
  private let fault: (opening: Int, kind: Fault)?

  /// - Parameters:
  ///   - toldSize: what the daemon says the size is; `nil` for a daemon that cannot tell.
  ///   - together: how many streams behind the first have to be open before any of these gets something.
  init(
    _ bytes: [UInt8], toldSize: UInt64?, together: Int = 1, fault: (opening: Int, kind: Fault)? = nil
  ) {
    self.bytes = bytes
    self.toldSize = toldSize
    self.together = together
    self.fault = fault
  }

  /// What downloads have asked for, by where it lies: streams that are opened at a time come in any order.
  var openings: [(offset: UInt64, length: UInt64)] {
    state.withLock { $0.openings }.compactMap { call in
      (try? call.arguments(of: Remote.StorageVolDownload.self)).map { ($0.offset, $0.length) }
    }.sorted { $0.0 < $1.0 }
  }
  /// How many streams the client has opened and not ended.
  var unendedCount: Int {
    state.withLock { state in
      let ended = Set(state.endings.map(\.header.serial))
      return state.openings.count { !ended.contains($0.header.serial) }
    }
  }
  /// How the client ended its streams.
  var endings: [Packet] { state.withLock { $0.endings } }

  /// Opens the volume on a host of its own.
  func open() async throws -> StorageVolume {
    let host = ScriptedHost.playing { [self] packet, daemon in play(packet, daemon) }
    return try await host.open().storageVolume(path: "/pool/disk")
  }

  private func play(_ packet: Packet, _ daemon: ScriptedDaemon) {
    if packet.endsStream {
      state.withLock { $0.endings.append(packet) }
      daemon.send(packet.confirmation)
      return
    }
    switch packet.header.procedure {
    case Remote.StorageVolLookupByPath.number:
      let volume = Wire.StorageVolume(pool: "default", name: "disk", key: "/pool/disk")
      daemon.send(packet.reply(Wire.StorageVolLookupByPathReply(vol: volume)))
    case Remote.StorageVolGetInfoFlags.number:
      guard let toldSize else { return daemon.send(packet.unknownProcedure()) }
      daemon.send(packet.reply(Wire.StorageVolGetInfoFlagsReply(type: 0, capacity: 7, allocation: toldSize)))
    case Remote.StorageVolDownload.number:
      let (number, ready) = state.withLock { state in
        state.openings.append(packet)
        guard state.openings.count > 1 else { return (1, [packet]) }
        state.held.append(packet)
        guard state.openings.count > together else { return (state.openings.count, []) }
        defer { state.held = [] }
        return (state.openings.count, state.held)
      }
      if number == fault?.opening, fault?.kind == .refusal { return daemon.send(packet.refusal(.diskFull)) }
      daemon.send(packet.reply(payload: []))
      for call in ready { send(call, daemon, call.header.serial == packet.header.serial ? number : 0) }
    default:
      if let reply = ScriptedHost.goodReply(to: packet) { daemon.send(reply) }
      if packet.calls(Remote.ConnectClose.self) { daemon.close() }
    }
  }

  private func send(_ call: Packet, _ daemon: ScriptedDaemon, _ number: Int) {
    guard let wanted = try? call.arguments(of: Remote.StorageVolDownload.self) else { return }
    let fault = number == self.fault?.opening ? self.fault?.kind : nil
    var part = Array(bytes.dropFirst(Int(wanted.offset)))
    if wanted.length > 0 { part = Array(part.prefix(Int(wanted.length))) }
    if fault == .short { part.removeLast() }
    if fault == .long { part.append(0) }
    for start in stride(from: 0, to: part.count, by: 1000) {
      daemon.send(call.streamData(Array(part[start..<min(start + 1000, part.count)])))
    }
    switch fault {
    case .failure: daemon.send(call.streamError(.diskFull))
    case .silence: break
    default: daemon.send(call.endOfData)
    }
  }
}
