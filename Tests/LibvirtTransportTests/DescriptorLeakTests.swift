// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if os(Linux)
  import Foundation
  import LibvirtTestSupport
  import LibvirtTransport
  import Testing

  /// Counts the process's descriptors, which every other test changes: so this runs in a process of its own.
  @Suite(.timeLimit(.minutes(10))) struct DescriptorLeakTests {
    /// What the open descriptors are, by number.
    private static func openDescriptors() throws -> [String: String] {
      var open: [String: String] = [:]
      for number in try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd") {
        open[number] = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/" + number)
      }
      return open
    }

    /// Fails with a list when `cycle` leaves descriptors behind. The runtime's own threads open files for a moment
    /// when the machine is busy, so a handful does not count; what a cycle leaks it leaks hundreds of times.
    private static func expectNoLeak(_ cycle: (_ times: Int) async throws -> Void, times: Int) async throws {
      try await cycle(4)
      let before = try openDescriptors()
      try await cycle(times)
      let new = try openDescriptors().filter { before[$0.key] == nil }
      #expect(new.count <= 8, "left behind: \(new)")
    }

    @Test(arguments: [Wire.memory, .socketPair, .unix, .abstractUnix, .tcp4])
    func openingAndClosingLeavesNothingBehind(_ wire: Wire) async throws {
      await inProcessTurn {
        await #expect(processExitsWith: .success) { [name = wire.rawValue as String] in
          let wire = try #require(Wire(rawValue: name))
          try await Self.expectNoLeak({ try await Self.cycle($0, wire) }, times: 1000)
        }
      }
    }

    @Test func childrenLeaveNothingBehind() async throws {
      await inProcessTurn {
        await #expect(processExitsWith: .success) {
          try await Self.expectNoLeak({ try await Self.cycleChildren($0) }, times: 200)
        }
      }
    }

    private static func cycle(_ times: Int, _ wire: Wire) async throws {
      for round in 0..<times {
        let (client, server) = try await wire.makePair()
        switch round % 4 {
        case 0:
          // Dropped without ever being started or closed.
          continue
        case 1:
          let right = try TestOwner(server)
          if server.passesDescriptors { _ = try client.send(descriptor: 0) }
          client.close()
          await right.wait { $0.end != nil }
        case 2:
          // Closed with descriptors still on their way.
          _ = try TestOwner(client)
          if client.passesDescriptors { _ = try server.send(descriptor: 0) }
        default:
          server.close()
        }
        client.close()
        server.close()
      }
      await Poller.shared.goRound()
    }

    private static func cycleChildren(_ times: Int) async throws {
      for round in 0..<times {
        let transport = try SubprocessTransport.spawn(round % 2 == 0 ? ["cat"] : ["sh", "-c", "echo x >&2"])
        if round % 3 == 0 { continue }
        let owner = try TestOwner(transport)
        if round % 2 == 1 { await owner.wait { $0.end != nil } }
        transport.close()
      }
      await Poller.shared.goRound()
      await Poller.shared.goRound()
    }
  }
#endif
