// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import LibvirtTestSupport
import Testing

extension Interop {
  /// A consumer that never reads costs a bounded amount of memory, whatever the daemon has to send.
  @Suite("Streams that nobody reads, from a real daemon")
  struct StreamMemoryTests {
    /// In a process of its own: memory is the process's.
    @Test("memory stays bounded, calls are let through as long as it may grow, and the connection is good afterwards")
    func bounded() async throws {
      let words = try ProcessWords()
      let result = await inProcessTurn {
        await #expect(processExitsWith: .success) { [words = words.path as String] in
          try ProcessWords.write(to: words)
          await recordingErrors { try await StreamMemoryTests.run() }
        }
      }
      words.tell(result)
    }

    /// `LIBVIRT_SWIFT_TEST_STREAM_MIB` is how much there is to be read, in MiB.
    private static func run() async throws {
      let variable = ProcessInfo.processInfo.environment["LIBVIRT_SWIFT_TEST_STREAM_MIB"]
      let size = variable.flatMap { Int($0) } ?? 128
      try await ScratchPool.with { scratch in
        let volume = try await scratch.volume(size: size << 20)
        let host = volume.connection
        _ = try await host.hostname()
        let before = try residentMemory()
        let stream = try await volume.openDownload()
        var calls = 0
        var (error, slowest) = (LibvirtError?.none, Duration.zero)
        while calls < 5_000 {
          let began = ContinuousClock.now
          error = await failure { try await withCallTimeout(.seconds(3)) { try await host.hostname() } }
          guard error == nil else { break }
          calls += 1
          slowest = max(slowest, ContinuousClock.now - began)
        }
        let busy = try residentMemory() - before
        print("- of \(size) MiB nobody reads: \(busy) KiB after \(calls) calls, the slowest of which took \(slowest)")
        #expect(error?.code == .operationTimeout, "once 32 MiB wait, calls wait too")
        #expect(calls > 10)
        // What is kept, and what the reading of it takes.
        #expect(busy < 56 << 10)
        await stream.abort()
        #expect(try await host.hostname() == Command.virsh(.qemu, "hostname"))
        try scratch.delete()
      }
    }
  }
}
