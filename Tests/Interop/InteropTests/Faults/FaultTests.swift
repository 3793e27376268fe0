// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtTestSupport
import Testing

extension Interop {
  /// What is done to real daemons of a test's own.
  @Suite("Faults of a daemon", .enabled(if: Peer.isExpected, Peer.reason), .timeLimit(.minutes(10)))
  struct FaultTests {
    /// Each in a process of its own, so that what it leaves behind can be told from what others do meanwhile. The daemon
    /// is this process's: it goes however the other one ends.
    @Test("end what waits for it, with the right error, in time", arguments: FaultCase.all.map(\.name))
    func fault(_ name: String) async throws {
      let daemon = try PrivateDaemon(configuration: Victim.configuration)
      let victim = try Victim(daemon)
      let words = try ProcessWords()
      let result = await inProcessTurn {
        await #expect(processExitsWith: .success) {
          [words = words.path as String, name = name as String, victim = victim as Victim] in
          try ProcessWords.write(to: words)
          let fault = try #require(FaultCase.all.first { $0.name == name })
          await recordingErrors { try await fault.run(on: victim) }
        }
      }
      words.tell(result)
      withExtendedLifetime(daemon) {}
    }
  }
}
