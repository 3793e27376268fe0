// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtTestSupport
import LibvirtXDR
import Synchronization

@testable import LibvirtSession

extension Session {
  func download(
    isSparse: Bool = false, deadline: ContinuousClock.Instant? = nil
  ) async throws(SessionError) -> SessionStream {
    let arguments = Wire.StorageVolDownloadArguments(vol: .sample, offset: 0, length: 0, flags: isSparse ? 1 : 0)
    return try await openStream(
      Remote.StorageVolDownload.self, arguments, isSparse: isSparse, deadline: deadline
    ).stream
  }

  func upload(isSparse: Bool = false) async throws(SessionError) -> SessionStream {
    let arguments = Wire.StorageVolUploadArguments(vol: .sample, offset: 0, length: 0, flags: isSparse ? 1 : 0)
    return try await openStream(Remote.StorageVolUpload.self, arguments, isSparse: isSparse).stream
  }

  /// How many calls are waited for.
  var callsInFlight: Int { state.withLock { $0.machine.callsInFlight } }

  /// Whether nothing is being read, because too much waits for consumers.
  var isReadingPaused: Bool { state.withLock { $0.isReadingPaused } }
}

extension Scripts {
  /// Well-behaved, and confirms the end of streams.
  static let confirming: ScriptedDaemon.Script = { packet, daemon in
    if packet.endsStream { daemon.send(packet.confirmation) } else { wellBehaved(packet, daemon) }
  }
}

extension Wire.StorageVolume {
  static let sample = Wire.StorageVolume(pool: "default", name: "disk", key: "/pool/disk")
}

extension SessionStream {
  /// All data until its end, holes as zeros.
  func contents() async throws(SessionError) -> [UInt8] {
    var contents: [UInt8] = []
    while let item = try await next() {
      switch item {
      case .data(let chunk): contents += chunk.bytes
      case .hole(let length): contents += [UInt8](repeating: 0, count: Int(length))
      }
    }
    return contents
  }

  /// Sends all of it, in packets of any size.
  func send(_ bytes: [UInt8]) async throws(SessionError) {
    var sent = 0
    while sent < bytes.count {
      let rest = bytes[sent...]
      sent += try await write(upTo: rest.count) { room in
        room.copyBytes(from: rest.prefix(room.count))
        return min(room.count, rest.count)
      }
    }
  }
}

extension StreamChunk {
  var array: [UInt8] { Array(bytes) }
}

/// Bytes that tell where they belong.
func pattern(_ count: Int, seed: UInt8 = 0) -> [UInt8] {
  (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8 &+ Int(seed)) }
}

/// Waits for something that is certain to come, and that nothing tells about.
func eventually(_ condition: () -> Bool) async {
  while !condition(), !Task.isCancelled { try? await Task.sleep(for: .milliseconds(1)) }
}
