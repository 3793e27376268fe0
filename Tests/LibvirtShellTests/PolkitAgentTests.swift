// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LibvirtProtocol
import LibvirtRPC
import LibvirtShell
import LibvirtTestSupport
import LibvirtTransport
import Testing

@Suite("polkit's agent for terminals", .timeLimit(.minutes(10)))
struct PolkitAgentTests {
  /// An agent that writes down how it was called and what becomes of it, in a folder of its own.
  private struct FakeAgent {
    let folder: ScriptFolder
    let program: String

    init(_ lines: String) throws {
      folder = try ScriptFolder()
      program = try folder.add("pkttyagent", "cd '\(folder.path)'\necho \"$*\" >>calls\n\(lines)")
    }

    func lines(_ name: String) -> [String] {
      let text = (try? String(contentsOfFile: folder.file(name), encoding: .utf8)) ?? ""
      return text.split(separator: "\n").map(String.init)
    }

    /// Ready, until it is told to end.
    static func patient() throws -> FakeAgent {
      try FakeAgent(
        """
        trap "echo stopped >>end; exit 0" TERM
        exec 3>&-
        while :; do sleep 0.05; done
        """)
    }
  }

  /// A driver whose daemon has polkit ask, and an agent that is missing until the second time.
  private static func driver(_ refusals: Int) -> InProcessDriver {
    let (connections, daemons) = (Counter(), Keeper())
    return InProcessDriver(name: "test") { _ in
      let isRefused = connections.next() <= refusals
      let pair = MemoryTransport.makePair()
      daemons.keep(
        try ScriptedDaemon(pair.server) { packet, daemon in
          switch packet.header.procedure {
          case Remote.AuthList.number: daemon.send(packet.reply(Wire.AuthListReply(types: [.polkit])))
          case Remote.AuthPolkit.number where isRefused:
            daemon.send(
              packet.refusal(
                .init(
                  code: .authUnavailable, domain: .polkit,
                  message: "authentication unavailable: no polkit agent available to authenticate action 'x'")))
          case Remote.AuthPolkit.number: daemon.send(packet.reply(payload: word(1)))
          case Remote.ConnectOpen.number where isRefused:
            daemon.send(packet.refusal(.init(code: .rpc, domain: .rpc, message: "authentication required")))
          default: daemon.send(packet.reply(payload: []))
          }
        })
      return pair.client
    }
  }

  @Test("it is started when polkit misses it, and stopped once connected")
  func started() async throws {
    let agent = try FakeAgent.patient()
    let session = try await ShellSession(
      ["-c", "test:///default", "uri"], driver: Self.driver(1), polkitAgent: agent.program)
    #expect(session.status == 0)
    #expect(session.errors.isEmpty)
    #expect(agent.lines("calls") == ["--process \(getpid()) --notify-fd 3 --fallback"])
    #expect(agent.lines("end") == ["stopped"])
  }

  @Test("it is asked once; who is refused again is told so")
  func refusedAgain() async throws {
    let agent = try FakeAgent.patient()
    let session = try await ShellSession(
      ["-c", "test:///default", "uri"], driver: Self.driver(9), polkitAgent: agent.program)
    #expect(session.status == 1)
    #expect(session.errors.contains("error: authentication unavailable: no polkit agent available"))
    #expect(agent.lines("calls").count == 1)
    #expect(agent.lines("end") == ["stopped"])
  }

  @Test("who only looks, or has no terminal, is not asked")
  func notAsked() async throws {
    let agent = try FakeAgent.patient()
    let looking = try await ShellSession(
      ["-r", "-c", "test:///default", "uri"], driver: Self.driver(1), polkitAgent: agent.program)
    #expect(looking.status == 1)
    let blind = try await ShellSession(["-c", "test:///default", "uri"], driver: Self.driver(1))
    #expect(blind.status == 1)
    #expect(agent.lines("calls").isEmpty)
  }

  @Test("an agent that is missing, or gives up at once, is none")
  func useless() throws {
    #expect(PolkitAgent(program: "/nowhere/pkttyagent") == nil)
    let agent = try FakeAgent("exit 1")
    #expect(PolkitAgent(program: agent.program) == nil)
    #expect(agent.lines("calls").count == 1)
  }
}
