// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import LibvirtTestSupport
import Testing

extension Interop {
  /// A consumer that never takes its events costs a bounded amount of memory, and holds nobody up.
  @Suite("Events that nobody takes, from a real daemon")
  struct EventMemoryTests {
    /// In a process of its own: memory is the process's.
    @Test("memory stays bounded, calls go on, and what did not fit is counted")
    func bounded() async throws {
      let words = try ProcessWords()
      let result = await inProcessTurn {
        await #expect(processExitsWith: .success) { [words = words.path as String] in
          try ProcessWords.write(to: words)
          await recordingErrors { try await EventMemoryTests.run() }
        }
      }
      words.tell(result)
    }

    private static func run() async throws {
      let pairs = 5_000
      try await withConnection(to: try Peer.unix.uri) { host in
        let domain = try await host.domain(named: "test")
        let events = try await host.domainEvents([.lifecycle])
        // Whatever the first calls take once is none of the events'.
        for _ in 0..<100 {
          try await domain.suspend()
          try await domain.resume()
        }
        let before = try residentMemory()
        for _ in 0..<pairs {
          try await domain.suspend()
          try await domain.resume()
        }
        let grown = try residentMemory() - before
        print("- of \(2 * (pairs + 100)) events \(events.droppedCount) were dropped; \(grown) KiB are kept")
        #expect(events.droppedCount == 2 * (pairs + 100) - 4096)
        #expect(grown < 4 << 10)
        var kept = 0
        for try await event in events {
          #expect(event.kind == (kept.isMultiple(of: 2) ? .suspended : .resumed))
          kept += 1
          if kept == 4096 { break }
        }
      }
    }
  }
}
