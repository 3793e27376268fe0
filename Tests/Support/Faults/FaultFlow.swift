// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// The bytes of one direction on their way through a proxy, and what happens to them. It has no clock, no input and no
/// output: bytes and time come in, ``next(now:)`` says what is to be done.
package struct FaultFlow: Sendable {
  /// What is to be done now.
  package enum Step: Equatable {
    /// Pass these on.
    case send([UInt8])
    /// Ask again at this time.
    case wait(ContinuousClock.Instant)
    /// Nothing, until more comes.
    case idle
    /// Tell the receiver that nothing more comes.
    case end
    /// Close both ends.
    case close
    /// Reset both ends.
    case reset
  }

  private let pieces: ClosedRange<Int>?
  private let delay: ClosedRange<Int>?
  /// Those still to come, the next one last.
  private var faults: [FaultPlan.FaultAtOffset]
  /// Those that are to happen at once, even in a silence.
  private var injected: [Fault] = []
  private var random: SeededGenerator
  private var waiting: [UInt8] = []
  private var consumed = 0
  /// How many of the sender's bytes have been dealt with.
  package private(set) var offset = 0
  private var heldUntil: ContinuousClock.Instant?
  private var corrupting = 0
  private var dropping = 0
  private var hasSenderEnded = false
  private var hasEnded = false
  /// Whether nothing is passed on.
  package private(set) var isSilent = false

  package init(_ plan: FaultPlan.Direction, random: SeededGenerator) {
    pieces = plan.pieces
    delay = plan.delayMicroseconds
    faults = plan.faults.sorted { $0.offset < $1.offset }.reversed()
    self.random = random
  }

  /// How many bytes wait to be passed on.
  package var count: Int { waiting.count - consumed }

  /// Takes in what the sender has sent.
  package mutating func append(_ bytes: some Collection<UInt8>) {
    if consumed == waiting.count {
      waiting.removeAll(keepingCapacity: true)
      consumed = 0
    }
    waiting.append(contentsOf: bytes)
  }

  /// The sender has no more to say.
  package mutating func senderHasEnded() { hasSenderEnded = true }

  /// Lets something go wrong at the place that has been reached.
  package mutating func inject(_ fault: Fault) { injected.append(fault) }

  /// Ends a silence.
  package mutating func resume() { isSilent = false }

  /// What is to be done now; to be asked until it is nothing.
  package mutating func next(now: ContinuousClock.Instant) -> Step {
    if !injected.isEmpty { return begin(injected.removeFirst()) ?? next(now: now) }
    guard !isSilent, !hasEnded else { return .idle }
    if let fault = faults.last, fault.offset <= offset {
      faults.removeLast()
      return begin(fault.fault) ?? next(now: now)
    }
    guard count > 0 else {
      guard hasSenderEnded else { return .idle }
      hasEnded = true
      return .end
    }
    if let delay {
      if let heldUntil {
        guard heldUntil <= now else { return .wait(heldUntil) }
        self.heldUntil = nil
      } else {
        let until = now + .microseconds(Int.random(in: delay, using: &random))
        heldUntil = until
        return .wait(until)
      }
    }
    let piece = takePiece()
    return piece.isEmpty ? next(now: now) : .send(piece)
  }

  private mutating func begin(_ fault: Fault) -> Step? {
    switch fault {
    case .close: return .close
    case .reset: return .reset
    case .halfClose:
      hasEnded = true
      return .end
    case .silence:
      isSilent = true
      return .idle
    case .corrupt(let count): corrupting += count
    case .drop(let count): dropping += count
    case .flood(let count): return .send((0..<count).map { _ in UInt8.random(in: 0...255, using: &random) })
    case .insert(let bytes): return .send(bytes)
    }
    return nil
  }

  private mutating func takePiece() -> [UInt8] {
    var size = count
    if let pieces { size = min(size, Int.random(in: pieces, using: &random)) }
    if let fault = faults.last { size = min(size, fault.offset - offset) }
    var piece = Array(waiting[consumed..<consumed + size])
    consumed += size
    offset += size
    let dropped = min(dropping, piece.count)
    dropping -= dropped
    piece.removeFirst(dropped)
    for index in piece.indices.prefix(corrupting) {
      piece[index] ^= 0xff
      corrupting -= 1
    }
    return piece
  }
}
