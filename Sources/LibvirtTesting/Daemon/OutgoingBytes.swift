// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtTransport

/// What waits to be sent to a client.
struct OutgoingBytes {
  private var bytes: [UInt8] = []
  /// How many of them have been sent.
  private var sent = 0

  /// How much may wait for a client that does not read. Twice the largest packet.
  private static let limit = 64 * 1024 * 1024
  /// How much sent bytes may take up before they are let go of.
  private static let slack = 256 * 1024

  var isEmpty: Bool { sent == bytes.count }
  var isOverLimit: Bool { bytes.count - sent > Self.limit }

  mutating func append(_ more: [UInt8]) {
    bytes += more
  }

  /// Sends some of what waits.
  mutating func send(to transport: any ByteTransport) throws(TransportError) -> TransferResult {
    let result = try bytes.span.bytes.withUnsafeBytes { (bytes) throws(TransportError) in
      try transport.send(UnsafeRawBufferPointer(rebasing: bytes[sent...]))
    }
    guard case .bytes(let count) = result else { return result }
    sent += count
    if isEmpty || sent > max(Self.slack, bytes.count / 2) {
      bytes.removeFirst(sent)
      sent = 0
    }
    return result
  }
}
