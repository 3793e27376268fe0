// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtTestSupport
import Testing

/// Random faults between the client and a daemon that is in the same process. Needs nothing but the machine.
@Suite("Random faults", .timeLimit(.minutes(60)))
struct RandomFaultTests {
  /// One round can be had again: `LIBVIRT_TEST_SEED=SEED LIBVIRT_SWIFT_TEST_ROUNDS=1`.
  @Test("end everything in time, with a sensible error, and leave nothing behind")
  func rounds() async throws {
    let seed = SeededGenerator().seed
    print("seed \(seed)")
    let words = try ProcessWords()
    let result = await inProcessTurn {
      await #expect(processExitsWith: .success) { [words = words.path as String, seed = seed as UInt64] in
        try ProcessWords.write(to: words)
        await recordingErrors { try await FaultRounds.play(FaultRounds.count, seed: seed) }
      }
    }
    words.tell(result)
    var open: Set<Substring> = []
    for line in words.text.split(separator: "\n") {
      if line.hasPrefix("begins ") { open.insert(line.dropFirst(7)) }
      if line.hasPrefix("ends ") { open.remove(line.dropFirst(5)) }
    }
    #expect(open.isEmpty, "rounds that have not ended: \(open.sorted())")
  }
}
