// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LibvirtTestSupport
import Synchronization
import Testing

/// Tasks that block every thread there is for tasks.
enum StuckTasks {
  private final class Progress: Sendable {
    /// How many threads are blocked.
    let blocked = Atomic(0)
    /// Whether another task has run.
    let hasRun = Atomic(false)
  }

  /// Runs `body` on a thread of its own while no task of the process can run. Only in a process of its own.
  static func during<Value: Sendable>(_ body: @escaping @Sendable () -> Value) async throws -> Value {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    let (reading, writing) = (ends[0], ends[1])
    let threads = ProcessInfo.processInfo.activeProcessorCount
    let progress = Progress()
    let (value, isStuck) = await onOwnThread {
      for _ in 0..<threads {
        Task.detached {
          progress.blocked.add(1, ordering: .relaxed)
          var byte: UInt8 = 0
          _ = read(reading, &byte, 1)
        }
      }
      let areBlocked = waits { progress.blocked.load(ordering: .relaxed) == threads }
      // One that would run, were there a thread for it.
      Task.detached { progress.hasRun.store(true, ordering: .relaxed) }
      let value = body()
      let isStuck = areBlocked && !progress.hasRun.load(ordering: .relaxed)
      let bytes = [UInt8](repeating: 0, count: threads)
      _ = write(writing, bytes, bytes.count)
      return (value, isStuck)
    }
    #expect(isStuck, "otherwise it would be a test of nothing")
    return value
  }

  /// Waits, blocking the thread, for something that nothing tells about; returns whether it has come to be.
  static func waits(until condition: () -> Bool) -> Bool {
    let deadline = ContinuousClock.now + .seconds(20)
    while !condition() {
      guard ContinuousClock.now < deadline else { return false }
      usleep(1000)
    }
    return true
  }
}
