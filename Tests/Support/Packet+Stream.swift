// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtProtocol
package import LibvirtRPC

// What a daemon says about the stream that a call has opened, or the client's own packet belongs to.
extension Packet {
  /// Data of the stream.
  package func streamData(_ bytes: [UInt8]) -> Packet { reply(payload: bytes, type: .stream, status: .continue) }

  /// A hole in the stream's data.
  package func hole(_ length: Int64) -> Packet {
    reply(
      payload: encodedBytes(of: Wire.StreamHole(length: length, flags: 0)), type: .streamHole, status: .continue)
  }

  /// There is no more data.
  package var endOfData: Packet { streamData([]) }

  /// The stream is finished, or aborted.
  package var confirmation: Packet { reply(payload: [], type: .stream, status: .ok) }

  /// The stream has failed.
  package func streamError(_ error: Wire.RemoteError) -> Packet {
    reply(payload: encodedBytes(of: error), type: .stream, status: .error)
  }

  /// Whether it is stream data from the client, at least one byte.
  package var isStreamData: Bool {
    header.type == .stream && header.status == .continue && !payload.isEmpty
  }

  /// Whether the client says that it is done.
  package var finishesStream: Bool { header.type == .stream && header.status == .ok && payload.isEmpty }

  /// Whether the client gives the stream up.
  package var abortsStream: Bool { header.type == .stream && header.status == .error && payload.isEmpty }

  /// Whether it finishes or aborts a stream.
  package var endsStream: Bool { finishesStream || abortsStream }
}

extension Wire.RemoteError {
  /// What a daemon says whose disk is full.
  package static var diskFull: Wire.RemoteError {
    Wire.RemoteError(code: .systemError, domain: .streams, message: "cannot write to stream: No space left on device")
  }
}
