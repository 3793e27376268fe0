// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import LibvirtSession
import LibvirtTransport
import Testing

/// What a case must not leave behind.
struct Residue {
  private let descriptors: Set<String>
  private let threads: Int

  /// Notes what is there now, which is what may be there later.
  init() throws {
    descriptors = try Self.openDescriptors()
    threads = Self.threadCount()
  }

  static func openDescriptors() throws -> Set<String> {
    var open: Set<String> = []
    for number in try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd") {
      // The folder's own descriptor is gone by the time it is looked at.
      guard let file = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/" + number) else {
        continue
      }
      // The runtime's own, made when a task first sleeps and kept.
      if file == "anon_inode:[timerfd]" { continue }
      open.insert("\(number) \(file)")
    }
    return open
  }

  static func threadCount() -> Int {
    (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/task").count) ?? 0
  }

  /// Whether the process has children, living or not yet buried.
  static func hasChildren() -> Bool {
    var info = siginfo_t()
    return waitid(P_ALL, 0, &info, WEXITED | WNOHANG | WNOWAIT) == 0
  }

  /// What is left that was not there before; `nil` when nothing is.
  private func found() async throws -> String? {
    let load = await Poller.shared.idleLoad()
    var found: [String] = []
    let new = try Self.openDescriptors().subtracting(descriptors)
    if !new.isEmpty { found.append("descriptors \(new.sorted())") }
    if Self.hasChildren() { found.append("a child process") }
    if load.descriptors > 0 { found.append("\(load.descriptors) descriptors with the poller") }
    if load.timers > 0 { found.append("\(load.timers) timers") }
    if !OpenedSessions.left.isEmpty { found.append("sessions of \(OpenedSessions.left)") }
    return found.isEmpty ? nil : found.joined(separator: ", ")
  }

  /// Fails when something is left. Closing takes a moment, and a child that does not end by itself is helped after
  /// one second, so there is some patience: the system does not tell when such things have gone.
  func expectNothing(_ what: String, location: SourceLocation = #_sourceLocation) async throws {
    let deadline = ContinuousClock.now + .seconds(15)
    while let found = try await found() {
      guard ContinuousClock.now < deadline else {
        Issue.record("\(what) has left \(found)", sourceLocation: location)
        return
      }
      try await Task.sleep(for: .milliseconds(10))
    }
  }

  /// Fails when there are more threads than before, beyond those that the runtime keeps for a while.
  func expectNoMoreThreads(location: SourceLocation = #_sourceLocation) {
    let now = Self.threadCount()
    #expect(now <= threads + 4, "there were \(threads) threads, and are \(now)", sourceLocation: location)
  }
}

extension Poller {
  /// What it looks after once everything that it was asked to do before has been done.
  fileprivate func idleLoad() async -> Load {
    for _ in 0..<2 { await withCheckedContinuation { continuation in run { continuation.resume() } } }
    return load
  }
}
