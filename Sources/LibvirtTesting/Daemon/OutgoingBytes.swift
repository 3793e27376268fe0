// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtTransport

/// What waits to be sent to a client.
struct OutgoingBytes {
  private var chunks: [[UInt8]] = []
  /// How many bytes of the first chunk have been sent.
  private var offset = 0
  private var count = 0

  /// How much may wait for a client that does not read. Twice the largest packet.
  private static let limit = 64 * 1024 * 1024

  var isEmpty: Bool { chunks.isEmpty }
  var isOverLimit: Bool { count > Self.limit }

  mutating func append(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    chunks.append(bytes)
    count += bytes.count
  }

  /// Sends some of what waits.
  mutating func send(to transport: any ByteTransport) throws(TransportError) -> TransferResult {
    guard let first = chunks.first else { return .wouldBlock }
    let result = try first.span.bytes.withUnsafeBytes { (bytes) throws(TransportError) in
      try transport.send(UnsafeRawBufferPointer(rebasing: bytes[offset...]))
    }
    guard case .bytes(let sent) = result else { return result }
    offset += sent
    count -= sent
    if offset == first.count {
      chunks.removeFirst()
      offset = 0
    }
    return result
  }
}
