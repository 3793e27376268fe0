// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// The time and processor time of many operations.
struct Measurement: Sendable {
  private var laps: [UInt64] = []
  private var started: UInt64
  private var lastLap: UInt64
  private var elapsed: UInt64 = 0
  private var processor: UInt64
  /// How many things the last operation's answer held.
  var items = 1
  /// How many operations there were, for workloads that do not time each of them.
  var operations: Int?
  /// Memory a connection takes, for workloads that measure it.
  var residentBytesEach: Int?

  /// Starts the clock.
  init(capacity: Int) {
    laps.reserveCapacity(capacity)
    processor = Process.processorNanoseconds()
    started = Process.monotonicNanoseconds()
    lastLap = started
  }

  /// Ends one operation and begins the next.
  mutating func lap() {
    let now = Process.monotonicNanoseconds()
    laps.append(now - lastLap)
    lastLap = now
  }

  /// Stops the clock.
  mutating func finish() {
    elapsed = Process.monotonicNanoseconds() - started
    processor = Process.processorNanoseconds() - processor
  }

  /// Takes over the operations that ran side by side within this measurement.
  mutating func adopt(lapsOf parts: [Measurement]) {
    laps = parts.flatMap(\.laps)
  }

  private func percentile(_ percent: Int, of sorted: [UInt64]) -> UInt64 {
    sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, sorted.count * percent / 100)]
  }

  func json(workload: String) -> String {
    let count = UInt64(max(1, operations ?? laps.count))
    let perSecond = Double(count) * 1e9 / Double(max(1, elapsed))
    let common = "\"ops_per_s\":\((perSecond * 10).rounded() / 10),\"cpu_ns\":\(processor / count)"
    if let residentBytesEach {
      return "{\"workload\":\"\(workload)\",\"n\":\(count),\"rss_bytes\":\(residentBytesEach),\(common)}"
    }
    if operations != nil { return "{\"workload\":\"\(workload)\",\"n\":\(count),\(common)}" }
    let sorted = laps.sorted()
    return "{\"workload\":\"\(workload)\",\"n\":\(count),\"p50_ns\":\(percentile(50, of: sorted)),"
      + "\"p99_ns\":\(percentile(99, of: sorted)),\(common),\"items\":\(items)}"
  }
}
