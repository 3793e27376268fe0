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
      return try checked(&meter)
    }
    let single = (bytes: meter.completedBytes, duration: now() - began)
    guard single.bytes == firstLength else { throw tooMuch(options.offset, firstLength) }

    let (position, overflows) = options.offset.addingReportingOverflow(firstLength)
    guard !overflows else { return meter.finish() }
    if let target = file.randomAccess, let size = await size(), size > position {
      let end = min(size, limit ?? size)
      meter.expect(end - options.offset)
      let plan = RangePlan(position..<end, limit: limit, streams: streams, sizes: sizes, single: single, at: now())
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
    return try checked(&meter)
  }

  /// Where in the volume what is wanted ends; `nil` for the volume's end.
  private var limit: UInt64? {
    let (end, overflows) = options.offset.addingReportingOverflow(options.length)
    return options.length == 0 || overflows ? nil : end
  }

  /// What the daemon believes the size of the volume to be, in bytes; `nil` where it cannot tell.
  private func size() async -> UInt64? {
    try? await volume.info(.getPhysical).allocatedBytes
  }

  /// What was moved in order came to, which is no more than was asked for.
  private func checked(_ meter: inout TransferMeter) throws(LibvirtError) -> TransferSummary {
    guard options.length == 0 || meter.completedBytes <= options.length else {
      throw tooMuch(options.offset, options.length)
    }
    return meter.finish()
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
          throw tooMuch(range.offset, length)
        }
        let distance = range.offset - start + moved
        try chunk.withUnsafeBytes { (bytes) throws(LibvirtError) in try target.write(bytes, at: distance) }
        moved += UInt64(chunk.count)
        course.value.withLock { course in
          course.plan.move(chunk.count)
          course.meter.add(dataCount: chunk.count)
        }
      }
      if range.isExact, let length = range.length, moved < length { throw tooLittle(range.offset, length, moved) }
    }
  }

  private func tooLittle(_ offset: UInt64, _ wanted: UInt64, _ found: UInt64) -> LibvirtError {
    LibvirtError(
      .operationFailed, .storage,
      """
      the daemon sent \(found) of the \(wanted) bytes behind byte \(offset) of volume \(volume.name), whose size has \
      changed; refresh its storage pool, or download it by one stream
      """, origin: .session)
  }

  private func tooMuch(_ offset: UInt64, _ wanted: UInt64) -> LibvirtError {
    LibvirtError(
      .operationFailed, .storage,
      "the daemon sent more than the \(wanted) bytes asked for behind byte \(offset) of volume \(volume.name)",
      origin: .session)
  }
}

/// Something that several tasks change.
private final class Shared<Value>: Sendable {
  let value: Mutex<Value>

  init(_ value: sending Value) {
    self.value = Mutex(value)
  }
}
