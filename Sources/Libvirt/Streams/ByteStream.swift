// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtSession

/// Bytes to and from the daemon, beside the calls of a connection: a volume's contents, a guest's console, a screenshot.
///
/// It is a sequence of chunks in one direction and takes write(_:) in the other; one task may read while another
/// writes. The daemon is held back when nobody reads, and `write` waits when the daemon takes no more. However it is
/// used, a stream ends with finish(), which tells whether all has gone well, or with abort(); letting go of it
/// without either aborts it.
///
/// A stream whose consumer pauses holds up, after a mebibyte, everything else that the daemon sends on the same
/// connection, because the protocol has no other way to hold one stream. Calls are let through, at the price of keeping
/// up to 32 MiB of the stream in memory; a consumer that then takes nothing for half a minute, while calls wait, loses
/// its stream. Give a stream that is read at leisure a connection of its own.
///
/// libvirt: `virStreamPtr`, `virStreamNew`, `virStreamRef`, `virStreamFree`
public final class ByteStream: Sendable {
  /// The connection it runs on.
  public let connection: Connection
  private let stream: SessionStream
  /// What this is, for errors.
  private let activity: String

  init(_ stream: SessionStream, on connection: Connection, activity: String) {
    self.connection = connection
    self.stream = stream
    self.activity = activity
  }

  private func explained<Value>(
    _ body: (SessionStream) async throws(SessionError) -> Value
  ) async throws(LibvirtError) -> Value {
    do { return try await body(stream) } catch { throw LibvirtError(error, during: activity) }
  }

  // MARK: Reading

  /// The next bytes, or the next hole of a sparse stream; `nil` once the daemon has no more. The stream still has to be
  /// finished.
  ///
  /// ``withCallTimeout(_:_:)`` limits how long it waits.
  ///
  /// - Throws: ``LibvirtError``: the daemon's, or the connection's; `operationAborted` when the task is cancelled, which
  ///   leaves the stream open.
  ///
  /// libvirt: `virStreamRecv`, `virStreamRecvFlags`, `virStreamRecvHole`
  public func nextSegment() async throws(LibvirtError) -> StreamSegment? {
    let deadline = connection.stepDeadline
    let item = try await explained { (stream) async throws(SessionError) in try await stream.next(deadline: deadline) }
    return switch item {
    case .data(let chunk)?: .data(ByteChunk(chunk))
    case .hole(let length)?: .hole(length)
    case nil: nil
    }
  }

  /// The next chunk of bytes: of a hole, no more than `limit` zeros. The rest of it is left to whoever asks next.
  func nextChunk(ofHoles limit: Int64) async throws(LibvirtError) -> ByteChunk? {
    switch try await nextSegment() {
    case .data(let chunk)?: return chunk
    case .hole(let length)?:
      guard length > limit else { return ByteChunk(StreamChunk(zeros: Int(length))) }
      // The longest holes there can be take years to hand out.
      guard !Task.isCancelled else {
        stream.putBack(hole: length)
        throw LibvirtError(.cancelled, during: activity)
      }
      stream.putBack(hole: length - limit)
      return ByteChunk(StreamChunk(zeros: Int(limit)))
    case nil: return nil
    }
  }

  // MARK: Writing

  /// Sends bytes. Returns when they are on their way, which does not mean that they have arrived: finish() tells.
  ///
  /// - Throws: ``LibvirtError``: the daemon's, or the connection's; `operationAborted` when the task is cancelled, after
  ///   which some of the bytes may have been sent.
  ///
  /// libvirt: `virStreamSend`
  public func write(_ bytes: some Collection<UInt8>) async throws(LibvirtError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = rest
      let count = try await fill(upTo: part.count) { room in
        let copied = part.withContiguousStorageIfAvailable { bytes in
          let count = Swift.min(bytes.count, room.count)
          UnsafeMutableRawBufferPointer(room).copyMemory(
            from: UnsafeRawBufferPointer(start: bytes.baseAddress, count: count))
          return count
        }
        return copied ?? room.initialize(from: part).index
      }
      rest = rest.dropFirst(count)
    }
  }

  /// Sends what `fill` puts into the given memory, at most `limit` bytes; returns how many those were, 0 for none.
  func fill(
    upTo limit: Int, _ fill: (UnsafeMutableBufferPointer<UInt8>) throws(SessionError) -> Int
  ) async throws(LibvirtError) -> Int {
    let deadline = connection.stepDeadline
    return try await explained { (stream) async throws(SessionError) in
      try await stream.write(upTo: limit, deadline: deadline) { (room) throws(SessionError) in
        try fill(room.bindMemory(to: UInt8.self))
      }
    }
  }

  /// Sends a run of zeros without sending zeros.
  ///
  /// - Parameter length: in bytes; 0 or less sends nothing.
  /// - Throws: ``LibvirtError``: `operationInvalid` on a stream that was not opened as a sparse one; the daemon's, or the
  ///   connection's.
  ///
  /// libvirt: `virStreamSendHole`
  public func writeHole(_ length: Int64) async throws(LibvirtError) {
    let deadline = connection.stepDeadline
    try await explained { (stream) async throws(SessionError) in
      try await stream.writeHole(length, deadline: deadline)
    }
  }

  // MARK: Ending

  /// Says that this side is done, and waits until the daemon has confirmed that everything has arrived. What has not been
  /// read yet is dropped.
  ///
  /// - Throws: ``LibvirtError``: what the stream failed with, such as a full disk that the daemon only noticed with the
  ///   last bytes; `operationTimeout` when the connection's ConnectionOptions/callTimeout is over, and
  ///   `operationAborted` when the task is cancelled, after both of which the stream is aborted.
  ///
  /// libvirt: `virStreamFinish`
  public func finish() async throws(LibvirtError) {
    let deadline = connection.callDeadline
    try await explained { (stream) async throws(SessionError) in try await stream.finish(deadline: deadline) }
  }

  /// Gives the stream up, and waits until the daemon has let go of it, for at most
  /// ConnectionOptions/closeTimeout; also in a cancelled task. Does nothing to a stream that has ended.
  ///
  /// libvirt: `virStreamAbort`
  public func abort() async {
    await stream.abort(deadline: .now + connection.options.closeTimeout)
  }

  /// Runs `body`, then finishes the stream; aborts it when `body` throws.
  func whileOpen<Value>(
    _ body: (ByteStream) async throws(LibvirtError) -> Value
  ) async throws(LibvirtError) -> Value {
    do throws(LibvirtError) {
      let value = try await body(self)
      try await finish()
      return value
    } catch {
      await abort()
      throw error
    }
  }
}
