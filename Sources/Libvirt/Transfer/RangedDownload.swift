// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// A volume's way into a file: its beginning by one stream, and the rest by several where that can be.
struct RangedDownload: Sendable {
  let volume: StorageVolume
  let options: TransferOptions
  var sizes = RangePlan.Sizes()
  /// The clock that tells whether several streams are faster than one.
  var now: @Sendable () -> ContinuousClock.Instant = { .now }

  /// What the streams that run side by side share.
  private struct Course {
    var plan: RangePlan
    var meter: TransferMeter
  }

  private var streams: Int { min(options.maximumStreams, Self.mostStreams) }
  /// More than this gain nothing, and each is work for the daemon.
  private static let mostStreams = 16

  /// Holes come at once, and digests need the bytes in their order.
  private var mayUseRanges: Bool {
    streams > 1 && !options.isSparse && !options.computesDigest
  }

  /// How much the first stream is to bring; 0 for everything.
  private var firstLength: UInt64 {
    guard mayUseRanges else { return options.length }
    return options.length == 0 ? sizes.first : min(options.length, sizes.first)
  }

  /// Opens the stream that comes first.
  func openFirst() async throws(LibvirtError) -> ByteStream {
    try await volume.openDownload(
      offset: options.offset, length: firstLength, flags: options.isSparse ? .sparseStream : [])
  }

  /// Writes everything to the file, from its current position on, which is behind it in the end.
  ///
  /// - Parameter first: what openFirst() has returned. It is to be aborted when this throws.
  func run(_ first: ByteStream, into file: borrowing LocalFile) async throws(LibvirtError) -> TransferSummary {
    var meter = try TransferMeter(options)
    meter.begin()
    let began = now()
    try await first.receive(into: file, &meter)
    try await first.finish()
    guard mayUseRanges, meter.completedBytes >= firstLength, options.length == 0 || options.length > firstLength else {
      return meter.finish()
    }
    let single = (bytes: meter.completedBytes, duration: now() - began)
    guard single.bytes == firstLength else { throw wrongLength(options.offset, firstLength, single.bytes) }

    let (position, overflows) = options.offset.addingReportingOverflow(firstLength)
    guard !overflows else { return meter.finish() }
    if let target = file.randomAccess, let end = await end(), end > position {
      meter.expect(end - options.offset)
      let plan = RangePlan(
        position..<end, isOpenEnded: options.length == 0, streams: streams, sizes: sizes, single: single,
        at: now())
      let summary = try await run(plan, into: target, from: position, meter)
      try file.skip(Int64(clamping: summary.totalBytes - single.bytes))
      return summary
    }
    let rest = try await volume.openDownload(
      offset: position, length: options.length == 0 ? 0 : options.length - firstLength)
    do throws(LibvirtError) {
      try await rest.receive(into: file, &meter)
      try await rest.finish()
    } catch {
      await rest.abort()
      throw error
    }
    return meter.finish()
  }

  /// Where in the volume what is wanted ends; `nil` where the daemon cannot tell.
  private func end() async -> UInt64? {
    guard let size = try? await volume.info(.getPhysical).allocatedBytes else { return nil }
    let (end, overflows) = options.offset.addingReportingOverflow(options.length)
    return options.length == 0 || overflows ? size : min(size, end)
  }

  /// Runs the plan's streams; the first failure ends them all.
  private func run(
    _ plan: RangePlan, into target: RandomAccessFile, from start: UInt64, _ meter: sending TransferMeter
  ) async throws(LibvirtError) -> TransferSummary {
    let course = Shared(Course(plan: plan, meter: meter))
    let failure = await withTaskGroup(of: LibvirtError?.self) { group in
      for stream in 0..<streams {
        group.addTask {
          do throws(LibvirtError) {
            while let range = course.value.withLock({ $0.plan.next(for: stream, at: now()) }) {
              try await copy(range, into: target, from: start, course)
            }
            return nil
          } catch {
            return error
          }
        }
      }
      for await failure in group where failure != nil {
        group.cancelAll()
        return failure
      }
      return nil
    }
    if let failure { throw failure }
    return course.value.withLock { $0.meter.finish() }
  }

  /// Brings one range.
  private func copy(
    _ range: RangePlan.Range, into target: RandomAccessFile, from start: UInt64, _ course: Shared<Course>
  ) async throws(LibvirtError) {
    try await volume.openDownload(offset: range.offset, length: range.length ?? 0).whileOpen {
      (stream) async throws(LibvirtError) in
      var moved: UInt64 = 0
      while let chunk = try await stream.nextChunk(ofHoles: 1 << 20) {
        if let length = range.length, length - moved < chunk.count {
          throw wrongLength(range.offset, length, moved + UInt64(chunk.count))
        }
        let distance = range.offset - start + moved
        try chunk.withUnsafeBytes { (bytes) throws(LibvirtError) in try target.write(bytes, at: distance) }
        moved += UInt64(chunk.count)
        course.value.withLock { course in
          course.plan.move(chunk.count)
          course.meter.add(dataCount: chunk.count)
        }
      }
      if let length = range.length, moved < length { throw wrongLength(range.offset, length, moved) }
    }
  }

  private func wrongLength(_ offset: UInt64, _ wanted: UInt64, _ found: UInt64) -> LibvirtError {
    LibvirtError(
      .operationFailed, .storage,
      """
      the daemon sent \(found) of the \(wanted) bytes behind byte \(offset) of volume \(volume.name), whose size has \
      changed meanwhile
      """, origin: .session)
  }
}

/// Something that several tasks change.
private final class Shared<Value>: Sendable {
  let value: Mutex<Value>

  init(_ value: sending Value) {
    self.value = Mutex(value)
  }
}
