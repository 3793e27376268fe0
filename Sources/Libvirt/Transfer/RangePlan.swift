// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Who reads which part of a volume next, when several streams may.
///
/// How fast one stream is was measured before. When several are no faster, as with a disk whose heads have to move for
/// each of them, one goes on alone.
struct RangePlan: Sendable {
  /// A part of a volume, in bytes.
  struct Range: Equatable {
    var offset: UInt64
    /// How much is asked for; `nil` for everything from there on.
    var length: UInt64?
    /// Whether the volume has to have that much.
    var isExact = true
  }

  /// How much is asked for at a time, in bytes.
  struct Sizes: Sendable {
    /// The part that one stream brings alone, before anything else. Smaller volumes need no other.
    var first: UInt64 = 32 << 20
    /// Each other part.
    var range: UInt64 = 32 << 20
  }

  private let size: UInt64
  private let end: UInt64
  private let limit: UInt64?
  private let streams: Int
  private var position: UInt64
  /// How long one stream takes for as much as is moved until the verdict.
  private let patience: Duration
  private let began: ContinuousClock.Instant
  private var moved: UInt64 = 0
  private var verdict: Verdict = .pending

  private enum Verdict {
    case pending
    case together
    case alone
  }

  /// - Parameters:
  ///   - rest: what is still to be read of the volume, as far as its size is known.
  ///   - limit: where in the volume reading is to end; `nil` for its end. Beyond what is known, the last range brings
  ///     whatever there is then.
  ///   - single: what one stream has moved, and how long that took.
  init(
    _ rest: Swift.Range<UInt64>, limit: UInt64?, streams: Int, sizes: Sizes,
    single: (bytes: UInt64, duration: Duration), at now: ContinuousClock.Instant
  ) {
    size = max(1, sizes.range)
    end = rest.upperBound
    position = rest.lowerBound
    self.limit = limit
    self.streams = streams
    began = now
    let trial = size * UInt64(streams)
    patience = single.duration * (Double(trial) / Double(max(1, single.bytes)))
  }

  /// What the given stream reads next; `nil` when nothing is left for it.
  mutating func next(for stream: Int, at now: ContinuousClock.Instant) -> Range? {
    guard position < end else { return nil }
    if verdict == .pending, moved >= size * UInt64(streams) {
      let perByte = (now - began) / Double(moved)
      verdict = perByte * Double(size * UInt64(streams)) < patience ? .together : .alone
    }
    let isAlone = verdict == .alone
    if isAlone, stream > 0 { return nil }
    let offset = position
    let rest = end - offset
    guard rest > size, !isAlone else {
      position = end
      return Range(offset: offset, length: limit.map { $0 - offset }, isExact: limit == end)
    }
    position += size
    return Range(offset: offset, length: size)
  }

  /// Notes what has arrived, by whichever stream.
  mutating func move(_ bytes: Int) {
    moved += UInt64(bytes)
  }
}
