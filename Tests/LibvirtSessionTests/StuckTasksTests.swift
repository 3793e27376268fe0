// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
import LibvirtSession
import LibvirtTestSupport
import LibvirtXDR
import Synchronization
import Testing

/// Programs whose tasks block all the threads that there are for tasks. Each is a process of its own: nothing else could
/// run meanwhile.
@Suite("Tasks that block their threads", .timeLimit(.minutes(2)))
struct StuckTasksTests {
  @Test("the daemon's pings are answered, and it is watched, though no task can run")
  func keepAlive() async throws {
    await inProcessTurn {
      await #expect(processExitsWith: .success) {
        let isMute = Mutex(false)
        let (session, daemon) = try connect(over: .unix) { packet, daemon in
          guard !isMute.withLock({ $0 }) else { return }
          if packet == .ping {
            daemon.send(.event(2, program: .keepalive))
          } else if packet.calls(Remote.ConnectSupportsFeature.self) {
            daemon.send(packet.reply(Wire.ConnectSupportsFeatureReply(supported: 1)))
          }
        }
        let seen = try await StuckTasks.during {
          daemon.send(.ping)
          let isAnswered = StuckTasks.waits { daemon.packets.contains { $0.calls(KeepAliveProgram.Pong.self) } }
          // Not agreed upon yet, so that the daemon is asked first.
          session.startKeepAlive(KeepAlivePolicy(interval: .milliseconds(20), count: 5))
          let isWatched = StuckTasks.waits { daemon.packets.count { $0 == .ping } >= 10 } && session.isOpen
          isMute.withLock { $0 = true }
          let isGivenUp = StuckTasks.waits { session.closeCause != nil }
          return [isAnswered, isWatched, isGivenUp]
        }
        #expect(seen == [true, true, true], "whether it is answered, watched, given up: \(seen)")
        #expect(session.closeCause?.text == SessionError.keepAliveTimeout.text)
      }
    }
  }
}
