// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import DequeModule
import LibvirtProtocol
import LibvirtXDR

/// What the daemon says about a stream.
package enum StreamInput: Sendable {
  /// Data, where it comes in whole packets.
  case bytes([UInt8])
  /// A run of zeros of this length.
  case hole(Int64)
  /// The daemon has no more data. The stream stays open.
  case endOfData
  /// The daemon has confirmed that the stream is finished or aborted.
  case confirmation
  /// The stream has failed, on the daemon's side or with the whole connection.
  case failure(SessionError)
}

/// One stream's rules, without any input or output: what waits for its consumer, and how it ends.
struct StreamStateMachine: ~Copyable, Sendable {
  private enum Phase {
    case open
    /// This side has said that it is done; what still comes is of no use.
    case finishing
    case finished
    case failed(SessionError)
  }

  private let acceptsHoles: Bool
  private let pool = StreamChunk.Pool()
  private var phase = Phase.open
  private var waiting: Deque<StreamItem> = []
  /// The last chunk of what waits, which may have room for more data.
  private var tail: StreamChunk?
  private var hasDataEnded = false
  /// How much memory what waits takes: more than its bytes, where data and holes come in small pieces.
  private(set) var waitingMemory = 0

  /// - Parameter acceptsHoles: whether the stream was opened as a sparse one.
  init(acceptsHoles: Bool) { self.acceptsHoles = acceptsHoles }

  /// What ended the stream, if it was not its orderly end.
  var failure: SessionError? { if case .failed(let error) = phase { error } else { nil } }

  /// Whether something waits to be taken.
  var hasWaiting: Bool { !waiting.isEmpty }

  /// Whether nothing can be sent any more, and why.
  var refusal: SessionError? {
    switch phase {
    case .open: nil
    case .finishing, .finished: .streamClosed
    case .failed(let error): error
    }
  }

  var isFinished: Bool { if case .finished = phase { true } else { false } }

  /// Whether the daemon has nothing more to say about it.
  var isOver: Bool {
    switch phase {
    case .open, .finishing: false
    case .finished, .failed: true
    }
  }

  mutating func receive(_ input: StreamInput) {
    switch (phase, input) {
    case (.finished, _), (.failed, _): break
    case (_, .failure(let error)): fail(error)
    case (_, .confirmation):
      // One that was not asked for: the daemon has closed the stream, and knows nothing of it any more.
      phase = .finished
      hasDataEnded = true
    case (.finishing, _): break
    case (.open, .bytes(let bytes)): bytes.withUnsafeBytes { receive($0) }
    case (.open, .hole(let length)): append(hole: length)
    case (.open, .endOfData): hasDataEnded = true
    }
  }

  /// Takes data in, however it is cut.
  mutating func receive(_ data: UnsafeRawBufferPointer) {
    guard case .open = phase else { return }
    guard !hasDataEnded else { return fail(.protocolViolation("stream data after the end of the stream")) }
    var rest = data
    while !rest.isEmpty {
      let chunk = tail ?? makeChunk(for: rest.count)
      let taken = chunk.append(rest)
      rest = UnsafeRawBufferPointer(rebasing: rest[taken...])
      tail = chunk.room.isEmpty ? nil : chunk
    }
  }

  private mutating func makeChunk(for count: Int) -> StreamChunk {
    // A console's few bytes do not need what a volume's do; those between holes are likely to stay alone.
    let small = acceptsHoles ? max(count, 512) : Self.smallSize
    let chunk = count > Self.smallSize ? pool.makeChunk() : StreamChunk(capacity: small)
    append(chunk)
    return chunk
  }

  private mutating func append(_ chunk: StreamChunk) {
    waiting.append(.data(chunk))
    waitingMemory += chunk.capacity
  }

  /// Memory for `count` bytes, or for some of them, to be received into and given back. Nobody else has it meanwhile.
  ///
  /// - Returns: `nil` where copying costs less, or nothing may come.
  mutating func lend(for count: Int) -> StreamChunk? {
    guard case .open = phase, !hasDataEnded, count > Self.smallSize else { return nil }
    guard let tail, tail.room.count > Self.smallSize else { return pool.makeChunk() }
    // It is the last that waits: a hole, or somebody who takes it, would have let go of it.
    waiting.removeLast()
    waitingMemory -= tail.capacity
    self.tail = nil
    return tail
  }

  /// Takes in what has been received into a chunk that was lent, if anything has.
  mutating func takeBack(_ chunk: StreamChunk) {
    guard case .open = phase, chunk.count > 0 else { return }
    append(chunk)
    tail = chunk.room.isEmpty ? nil : chunk
  }

  private static var smallSize: Int { 16 * 1024 }

  private mutating func append(hole length: Int64) {
    guard acceptsHoles else { return fail(.protocolViolation("Unexpected stream hole")) }
    guard length >= 0, !hasDataEnded else {
      return fail(.protocolViolation("Unexpected stream hole of \(length) bytes"))
    }
    tail = nil
    if case .hole(let before)? = waiting.last {
      let (sum, overflow) = before.addingReportingOverflow(length)
      guard !overflow else { return fail(.protocolViolation("Unexpected stream hole of \(length) bytes")) }
      waiting.removeLast()
      waiting.append(.hole(sum))
    } else if length > 0 {
      waiting.append(.hole(length))
      waitingMemory += MemoryLayout<StreamItem>.stride
    }
  }

  /// The next item, if there is one.
  mutating func takeNext() -> StreamItem? {
    guard let next = waiting.popFirst() else { return nil }
    if waiting.isEmpty { tail = nil }
    switch next {
    case .data(let chunk): waitingMemory -= chunk.capacity
    case .hole: waitingMemory -= MemoryLayout<StreamItem>.stride
    }
    return next
  }

  /// Makes a hole, or the rest of one, the next item again.
  mutating func putBack(hole length: Int64) {
    switch phase {
    case .open, .finished:
      waiting.prepend(.hole(length))
      waitingMemory += MemoryLayout<StreamItem>.stride
    case .finishing, .failed: break
    }
  }

  /// Whether there will be no further item: the data has ended, or this side wants no more of it.
  var isExhausted: Bool {
    switch phase {
    case .open: waiting.isEmpty && hasDataEnded
    case .finishing, .finished: waiting.isEmpty
    case .failed: true
    }
  }

  /// This side is done; what waits, and what still comes, is forgotten.
  mutating func beginToFinish() {
    guard case .open = phase else { return }
    phase = .finishing
    forgetData()
  }

  /// Ends the stream for this side, with a reason that everything that follows gets.
  mutating func fail(_ error: SessionError) {
    guard !isOver else { return }
    phase = .failed(error)
    forgetData()
  }

  private mutating func forgetData() {
    waiting = []
    tail = nil
    waitingMemory = 0
  }
}
