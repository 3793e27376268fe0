// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
import LibvirtTesting
import Testing

/// libvirtd's own words are the judge: what a C client once sent is sent again, and every answer has to be the same,
/// byte for byte.
@Suite struct RecordedSessionTests {
  /// Answers that differ for a reason: the CPU time is the time of day, the version is ours, and features of the
  /// daemon (events, close callbacks) are claimed only when they are served.
  private static let differing: Set<Int32> = [
    Remote.DomainGetInfo.number, Remote.ConnectGetLibVersion.number, Remote.ConnectSupportsFeature.number,
  ]

  @Test(arguments: ["basics", "open-close", "open-close-noloop", "keepalive", "errors", "bad-calls"])
  func answersAreThoseOfLibvirtd(session: String) async throws {
    let daemon = TestDaemon(default: TestHypervisor(.makeDefault(host: HostDescription(hostname: "vm"))))
    var compared = 0
    for messages in try RecordedSession(session).connections {
      let client = try TestClient(daemon.connect())
      for message in messages {
        if message.isFromClient {
          client.send(message.bytes)
          continue
        }
        let answer = try #require(await client.next(), "the daemon closed before \(message.packet.header)")
        #expect(answer.header == message.packet.header)
        if !Self.differing.contains(message.packet.header.procedure) || message.packet.header.status == .error {
          let name = ProcedureTable.procedure(answer.header.procedure, of: answer.header.program)?.name ?? "?"
          #expect(try answer.encoded() == message.bytes, "\(name)")
        }
        compared += 1
      }
      // Every conversation ends with a close, behind which nothing comes.
      #expect(await client.next() == nil)
    }
    #expect(compared > 3)
  }
}
