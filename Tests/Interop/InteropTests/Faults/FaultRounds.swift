// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LibvirtTestSupport
import Testing

/// Many ``FaultRound``s, several at a time.
enum FaultRounds {
  /// How many. `LIBVIRT_SWIFT_TEST_ROUNDS` says otherwise.
  static var count: Int {
    ProcessInfo.processInfo.environment["LIBVIRT_SWIFT_TEST_ROUNDS"].flatMap { Int($0) } ?? 300
  }

  /// Plays rounds whose seeds are `seed` and those after it, and leaves nothing behind. Says of each round when it
  /// begins and when it has ended, so that one that ends the process is known.
  static func play(_ count: Int, seed: UInt64) async throws {
    // Whatever hangs is ended by a signal, which is a failure.
    alarm(UInt32(600 + count / 5))
    // What is made once in a process's life is made here.
    _ = try await FaultRound(seed: 1).play()
    let residue = try Residue()
    var tally = FaultRound.Tally()
    let time = try await elapsed {
      try await withThrowingTaskGroup(of: FaultRound.Tally.self) { group in
        for index in 0..<count {
          if index >= 8, let next = try await group.next() { tally.add(next) }
          group.addTask { try await play(seed &+ UInt64(index)) }
        }
        for try await next in group { tally.add(next) }
      }
    }
    print("- seed \(seed): \(tally.rounds) rounds in \(time), \(tally.opened) opened, \(tally.ended) of them lost")
    print("- \(tally.succeeded) steps succeeded; \(tally.failures.sorted { $0.key < $1.key })")
    // Otherwise it would be a test of nothing.
    #expect(tally.succeeded > count / 2)
    #expect(tally.rounds < 100 || tally.failures.count > 3)
    try await residue.expectNothing("\(count) rounds from seed \(seed)")
    residue.expectNoMoreThreads()
  }

  private static func play(_ seed: UInt64) async throws -> FaultRound.Tally {
    say("begins \(seed)")
    let tally = try await FaultRound(seed: seed).play()
    say("ends \(seed)")
    return tally
  }

  /// At once, so that it is known though the process ends the next moment.
  private static func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(STDOUT_FILENO, bytes, bytes.count)
  }
}
