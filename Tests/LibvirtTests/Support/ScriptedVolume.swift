// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import LibvirtProtocol
import LibvirtRPC
import LibvirtTestSupport
import LibvirtXDR
import Synchronization

/// A host with one volume: it is downloaded as the test says, and remembers what is uploaded.
final class ScriptedVolume: Sendable {
  enum Segment: Equatable, Sendable {
    case data([UInt8])
    case hole(Int64)

    var bytes: [UInt8] {
      switch self {
      case .data(let bytes): bytes
      case .hole(let length): [UInt8](repeating: 0, count: Int(length))
      }
    }
  }

  /// How a download or an upload goes on after its data.
  enum Ending: Sendable {
    case orderly
    case failure(Wire.RemoteError)
    /// The daemon says nothing more, but for confirming an abort.
    case silence
  }

  private let received = Mutex<[Segment]>([])
  private let opening = Mutex<Packet?>(nil)
  private let ended = Mutex<[Packet]>([])
  private let contents: [Segment]
  private let ending: Ending
  private let refusal: Wire.RemoteError?

  init(_ contents: [Segment] = [], ending: Ending = .orderly, refusal: Wire.RemoteError? = nil) {
    self.contents = contents
    self.ending = ending
    self.refusal = refusal
  }

  /// What was uploaded; data that came in several packets is one segment.
  var uploaded: [Segment] { received.withLock { $0 } }
  /// The call that has opened the last stream.
  var openingCall: Packet? { opening.withLock { $0 } }
  /// How the client ended its streams.
  var endings: [Packet] { ended.withLock { $0 } }

  /// Opens the volume on a host of its own.
  func open(over link: Link = .memory) async throws -> (volume: StorageVolume, host: ScriptedHost) {
    let host = host(over: link)
    return (try await host.open().storageVolume(path: "/pool/disk"), host)
  }

  /// The host, for those who connect to it in their own way.
  func host(over link: Link = .memory) -> ScriptedHost {
    .playing(over: link) { [self] packet, daemon in play(packet, daemon) }
  }

  private func play(_ packet: Packet, _ daemon: ScriptedDaemon) {
    if packet.header.type == .call {
      answer(packet, daemon)
    } else if packet.endsStream {
      ended.withLock { $0.append(packet) }
      switch ending {
      case .failure(let error) where packet.finishesStream: daemon.send(packet.streamError(error))
      case .silence where packet.finishesStream: break
      default: daemon.send(packet.confirmation)
      }
    } else if packet.header.type == .streamHole, let length = packet.holeLength {
      received.withLock { $0.append(.hole(length)) }
    } else {
      received.withLock { segments in
        if case .data(let before)? = segments.last {
          segments[segments.count - 1] = .data(before + packet.payload)
        } else {
          segments.append(.data(packet.payload))
        }
      }
    }
  }

  private func answer(_ call: Packet, _ daemon: ScriptedDaemon) {
    switch call.header.procedure {
    case Remote.StorageVolLookupByPath.number:
      let volume = Wire.StorageVolume(pool: "default", name: "disk", key: "/pool/disk")
      daemon.send(call.reply(Wire.StorageVolLookupByPathReply(vol: volume)))
    case Remote.StorageVolUpload.number, Remote.StorageVolDownload.number:
      opening.withLock { $0 = call }
      if let refusal { return daemon.send(call.refusal(refusal)) }
      daemon.send(call.reply(payload: []))
      if call.calls(Remote.StorageVolDownload.self) { sendContents(call, daemon) }
    default:
      if let reply = ScriptedHost.goodReply(to: call) { daemon.send(reply) }
      if call.calls(Remote.ConnectClose.self) { daemon.close() }
    }
  }

  private func sendContents(_ call: Packet, _ daemon: ScriptedDaemon) {
    for segment in contents {
      switch segment {
      case .hole(let length): daemon.send(call.hole(length))
      case .data(let bytes):
        var rest = bytes[...]
        while !rest.isEmpty {
          daemon.send(call.streamData(Array(rest.prefix(PacketLimits.streamChunk))))
          rest = rest.dropFirst(PacketLimits.streamChunk)
        }
      }
    }
    switch ending {
    case .orderly: daemon.send(call.endOfData)
    case .failure(let error): daemon.send(call.streamError(error))
    case .silence: break
    }
  }
}

extension Packet {
  fileprivate var holeLength: Int64? {
    var decoder = XDRDecoder(payload.span.bytes)
    return try? Wire.StreamHole(from: &decoder).length
  }
}

/// Bytes that tell where they belong, none of them zero.
func pattern(_ count: Int) -> [UInt8] { (0..<count).map { UInt8($0 % 251 + 1) } }
