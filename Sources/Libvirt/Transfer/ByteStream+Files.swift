// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtSession

extension ByteStream {
  /// Sends a file from its current position on, at most `limit` bytes; with `isSparse` its holes as such.
  func send(
    _ file: borrowing LocalFile, limit: UInt64?, isSparse: Bool, _ meter: inout TransferMeter
  ) async throws(LibvirtError) {
    var left = limit.map { Int64(clamping: $0) } ?? .max
    while left > 0 {
      switch isSparse ? try file.nextExtent() : .data(.max) {
      case .end: return
      case .hole(let length):
        let length = Swift.min(length, left)
        try await writeHole(length)
        try file.skip(length)
        try meter.add(hole: length)
        left -= length
      case .data(let length):
        let sent = try await send(file, upTo: Swift.min(length, left), &meter)
        // A file that ends before its extent does has been cut meanwhile, and a pipe just ends.
        guard sent > 0 else { return }
        left -= sent
      }
    }
  }

  /// Sends this much data, or less at the end of the file; returns how much.
  private func send(
    _ file: borrowing LocalFile, upTo length: Int64, _ meter: inout TransferMeter
  ) async throws(LibvirtError) -> Int64 {
    var sent: Int64 = 0
    while sent < length {
      var failure: LibvirtError?
      let count = try await fill(upTo: Int(clamping: length - sent)) { room in
        do throws(LibvirtError) {
          let room = UnsafeMutableRawBufferPointer(room)
          let count = try file.read(into: room)
          if count > 0 { meter.add(UnsafeRawBufferPointer(rebasing: room[..<count])) }
          return count
        } catch {
          failure = error
          return 0
        }
      }
      if let failure { throw failure }
      guard count > 0 else { break }
      sent += Int64(count)
    }
    return sent
  }

  /// Writes everything that comes to a file.
  func receive(into file: borrowing LocalFile, _ meter: inout TransferMeter) async throws(LibvirtError) {
    while let segment = try await nextSegment() {
      switch segment {
      case .data(let chunk):
        try chunk.withUnsafeBytes { (bytes) throws(LibvirtError) in
          try file.write(bytes)
          meter.add(bytes)
        }
      case .hole(let length):
        try file.writeHole(length)
        try meter.add(hole: length)
      }
    }
  }
}
