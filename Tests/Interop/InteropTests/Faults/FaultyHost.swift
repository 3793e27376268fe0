// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
import LibvirtTestSupport
import LibvirtXDR
import Synchronization

/// A daemon in this process with volumes of any name, to be reached through a proxy that spoils what it says and hears.
///
/// A volume `/SIZE/NAME` holds so many bytes of ``contents(_:)``, and remembers whether what was uploaded to it is that.
/// Whoever registers for events of a domain gets ``eventCount`` of them at once. There is a domain of every name, and a
/// number at the end of its name is part of its UUID.
final class FaultyHost: Sendable {
  static let eventCount = 5

  private struct Upload {
    var name: String
    var count = 0
    var isRight = true
  }

  private struct Stream: Hashable {
    var daemon: ObjectIdentifier
    var serial: UInt32
  }

  private struct State {
    var uploads: [Stream: Upload] = [:]
    var finished: [String: Int] = [:]
    var registrations: Int32 = 0
  }

  private let state = Mutex(State())

  /// Listens.
  func listen() throws -> ScriptedListener {
    try ScriptedListener { [self] packet, daemon in play(packet, daemon) }
  }

  /// How many bytes were uploaded to a volume, all of them right, and confirmed.
  func uploadedBytes(_ name: String) -> Int? { state.withLock { $0.finished[name] } }

  /// Bytes that tell where they belong.
  static func contents(_ range: Range<Int>) -> [UInt8] { range.map { byte(at: $0) } }

  /// The byte that belongs at an offset.
  static func byte(at offset: Int) -> UInt8 { UInt8(truncatingIfNeeded: offset &* 31 &+ offset >> 8) }

  private func play(_ packet: Packet, _ daemon: ScriptedDaemon) {
    if packet.header.program == .keepalive {
      // A ping is answered by a pong.
      guard packet.header.procedure == 1 else { return }
      daemon.send(
        Packet(header: PacketHeader(program: .keepalive, procedure: 2, type: .message, serial: 0)))
    } else if packet.header.type == .call {
      answer(packet, daemon)
    } else if packet.isStreamData {
      take(packet, daemon)
    } else if packet.endsStream {
      end(packet, daemon)
    }
  }

  private func stream(_ packet: Packet, _ daemon: ScriptedDaemon) -> Stream {
    Stream(daemon: ObjectIdentifier(daemon), serial: packet.header.serial)
  }

  private func take(_ packet: Packet, _ daemon: ScriptedDaemon) {
    let stream = stream(packet, daemon)
    state.withLock { state in
      guard var upload = state.uploads[stream] else { return }
      for byte in packet.payload {
        upload.isRight = upload.isRight && byte == Self.byte(at: upload.count)
        upload.count += 1
      }
      state.uploads[stream] = upload
    }
  }

  private func end(_ packet: Packet, _ daemon: ScriptedDaemon) {
    let stream = stream(packet, daemon)
    state.withLock { state in
      guard let upload = state.uploads.removeValue(forKey: stream), packet.finishesStream, upload.isRight else {
        return
      }
      state.finished[upload.name] = upload.count
    }
    daemon.send(packet.confirmation)
  }

  private func answer(_ call: Packet, _ daemon: ScriptedDaemon) {
    do throws(XDRError) {
      if let reply = try reply(to: call, daemon) { daemon.send(reply) }
      if call.calls(Remote.StorageVolDownload.self) { try sendContents(call, daemon) }
      if call.calls(Remote.ConnectDomainEventCallbackRegisterAny.self) { try register(call, daemon) }
    } catch {
      // What was spoilt on the way here.
      daemon.send(call.refusal(.init(code: .rpc, domain: .rpc, message: "Unable to decode message payload")))
    }
    if call.calls(Remote.ConnectClose.self) { daemon.close() }
  }

  private func reply(to call: Packet, _ daemon: ScriptedDaemon) throws(XDRError) -> Packet? {
    switch call.header.procedure {
    case Remote.AuthList.number: return call.reply(Wire.AuthListReply(types: [.none]))
    case Remote.ConnectSupportsFeature.number: return call.reply(Wire.ConnectSupportsFeatureReply(supported: 1))
    case Remote.ConnectGetHostname.number: return call.reply(Wire.ConnectGetHostnameReply(hostname: "kvm7"))
    case Remote.DomainLookupByName.number:
      let name = try call.arguments(of: Remote.DomainLookupByName.self).name
      return call.reply(Wire.DomainLookupByNameReply(dom: Wire.Domain(name: name, uuid: Self.uuid(name.text), id: 1)))
    case Remote.ConnectDomainEventCallbackRegisterAny.number: return nil
    case Remote.StorageVolLookupByPath.number:
      let path = try call.arguments(of: Remote.StorageVolLookupByPath.self).path
      return call.reply(
        Wire.StorageVolLookupByPathReply(vol: Wire.StorageVolume(pool: "default", name: path, key: path)))
    case Remote.StorageVolUpload.number:
      let name = try call.arguments(of: Remote.StorageVolUpload.self).vol.name.text
      let stream = stream(call, daemon)
      state.withLock { $0.uploads[stream] = Upload(name: name) }
      return call.reply(payload: [])
    case Remote.ConnectOpen.number, Remote.ConnectClose.number, Remote.StorageVolDownload.number,
      Remote.ConnectDomainEventCallbackDeregisterAny.number:
      return call.reply(payload: [])
    default: return call.unknownProcedure()
    }
  }

  private func sendContents(_ call: Packet, _ daemon: ScriptedDaemon) throws(XDRError) {
    let name = try call.arguments(of: Remote.StorageVolDownload.self).vol.name.text
    // A size that was spoilt on the way is no reason to send gigabytes.
    let size = min(name.split(separator: "/").first.flatMap { Int($0) } ?? 0, 1 << 20)
    for start in stride(from: 0, to: size, by: 65536) {
      daemon.send(call.streamData(Self.contents(start..<min(size, start + 65536))))
    }
    daemon.send(call.endOfData)
  }

  private func register(_ call: Packet, _ daemon: ScriptedDaemon) throws(XDRError) {
    let domain =
      try call.arguments(of: Remote.ConnectDomainEventCallbackRegisterAny.self).dom
      ?? Wire.Domain(name: "any", uuid: Self.uuid("any"), id: 1)
    let callback = state.withLock { state in
      state.registrations += 1
      return state.registrations
    }
    daemon.send(call.reply(Wire.ConnectDomainEventCallbackRegisterAnyReply(callbackID: callback)))
    for index in 0..<Self.eventCount {
      let message = Wire.DomainEventLifecycleMessage(dom: domain, event: Int32(index), detail: 0)
      daemon.send(
        Packet.event(
          Remote.DomainEventCallbackLifecycle.number,
          payload: encodedBytes(of: Wire.DomainEventCallbackLifecycleMessage(callbackID: callback, msg: message))))
    }
  }

  private static func uuid(_ name: String) -> LibvirtUUID {
    let number = name.split(separator: "-").last.flatMap { UInt16($0) } ?? 0
    let digits = String(number, radix: 16)
    let text = "6695eb01-f6a4-8304-79aa-97f2502e" + String(repeating: "0", count: 4 - digits.count) + digits
    guard let uuid = LibvirtUUID(text) else { preconditionFailure("a UUID") }
    return uuid
  }
}
