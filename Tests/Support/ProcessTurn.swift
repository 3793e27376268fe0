// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Runs `body`, which runs a test's process, as soon as that leaves the other tests a thread.
///
/// As long as such a process runs, a thread of the tasks' pool is blocked reading what it reports, and the pool has one
/// thread a core. Two such processes on two cores keep every other test of the run waiting, and with them the tasks that
/// would hand the two what they wait for.
@discardableResult
package func inProcessTurn<Value>(_ body: () async throws -> Value) async rethrows -> Value {
  await ProcessTurns.shared.take()
  do {
    let value = try await body()
    await ProcessTurns.shared.give()
    return value
  } catch {
    await ProcessTurns.shared.give()
    throw error
  }
}

private actor ProcessTurns {
  static let shared = ProcessTurns()

  private var free = max(1, ProcessInfo.processInfo.activeProcessorCount - 1)
  private var waiting: [CheckedContinuation<Void, Never>] = []

  func take() async {
    guard free == 0 else { return free -= 1 }
    await withCheckedContinuation { waiting.append($0) }
  }

  func give() {
    guard !waiting.isEmpty else { return free += 1 }
    waiting.removeFirst().resume()
  }
}
