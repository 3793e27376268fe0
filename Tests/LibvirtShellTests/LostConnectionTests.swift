// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import LibvirtShell
import LibvirtTesting
import LibvirtTransport
import Synchronization
import Testing

/// What the user is told when the daemon goes away.
@Suite struct LostConnectionTests {
  /// Daemons whose connections a test can end from their side.
  private final class Daemons: Sendable {
    private let registry = HypervisorRegistry()
    private let ends = Mutex<[MemoryTransport]>([])
    private let isGone = Mutex(false)

    var driver: InProcessDriver {
      InProcessDriver(name: "test") { [self] _ in
        let (client, server) = MemoryTransport.makePair()
        ends.withLock { $0.append(server) }
        if isGone.withLock({ $0 }) { server.close() } else { try TestDaemon(registry).serve(server) }
        return client
      }
    }

    /// Ends all connections; later ones find nobody when `forGood`.
    func hangUp(forGood: Bool) {
      isGone.withLock { $0 = forGood }
      for end in ends.withLock({ $0 }) { end.close() }
    }
  }

  /// A command that waits until the shell's connection is known to have ended.
  private enum HangUpCommand: Command {
    @TaskLocal static var hangUp: @Sendable () -> Void = {}

    static let definition = CommandDefinition("hang-up", .virsh, "end the connection from the other side")

    static func run(_ context: CommandContext) async throws {
      let connection = try await context.connection()
      hangUp()
      while connection.isAlive { try await Task.sleep(for: .milliseconds(1)) }
    }
  }

  private func session(_ script: String, forGood: Bool) async throws -> ShellSession {
    let daemons = Daemons()
    return try await HangUpCommand.$hangUp.withValue({ daemons.hangUp(forGood: forGood) }) {
      try await ShellSession(
        ["-q", "-c", "test:///default", script], driver: daemons.driver,
        commands: AllCommands.list + [HangUpCommand.self])
    }
  }

  @Test(.timeLimit(.minutes(10))) func theNextCommandConnectsAnew() async throws {
    let session = try await session("hang-up; uri; domid test", forGood: false)
    #expect(session.output == "test:///default\n1\n")
    #expect(
      session.errors
        == "error: Disconnected from test:///default due to end of file\nerror: Reconnected to the hypervisor\n")
    #expect(session.status == 0)
  }

  @Test(.timeLimit(.minutes(10))) func aDaemonThatStaysAwayIsToldEveryTime() async throws {
    let session = try await session("hang-up; domid test; uri", forGood: true)
    #expect(session.output == "")
    let lines = session.errors.split(separator: "\n")
    #expect(lines.first == "error: Disconnected from test:///default due to end of file")
    #expect(lines.filter { $0 == "error: Failed to reconnect to the hypervisor" }.count == 2)
    #expect(lines.count == 5)
    #expect(session.status == 1)
  }

  /// Standard input of a pipe, to which whoever reads the output types.
  private final class Typist: ShellOutput {
    var reactions: [(seen: String, reaction: () -> Void)] = []
    private(set) var errors = ""
    var isAtLineStart: Bool { true }

    func write(_ text: String) { see(text) }
    func writeError(_ text: String) {
      errors += text
      see(text)
    }
    func flush() {}

    private func see(_ text: String) {
      guard let next = reactions.first, text.contains(next.seen) else { return }
      reactions.removeFirst()
      next.reaction()
    }
  }

  @Test(.timeLimit(.minutes(10))) func whileTheUserThinksItIsToldAtOnce() async throws {
    let daemons = Daemons()
    let pipe = Pipe()
    let typist = Typist()
    let type = { (line: String) in pipe.fileHandleForWriting.write(Data((line + "\n").utf8)) }
    typist.reactions = [
      ("virsh # ", { type("uri") }),
      ("test:///default\n", { daemons.hangUp(forGood: false) }),
      // Only this makes the next line come: a shell that told it later would wait for ever.
      ("Disconnected", { type("domid test") }),
      ("1\n", { type("quit") }),
    ]
    guard case .run(let options) = ShellInvocation.parse(["-q", "-c", "test:///default"]).action else { return }
    let shell = Shell(
      options: options,
      environment: ShellEnvironment(
        program: "virsh-swift", variables: [:], drivers: [daemons.driver], monotonicNanoseconds: { 0 }),
      output: typist, commands: AllCommands.list)
    let input = StandardInput(descriptor: pipe.fileHandleForReading.fileDescriptor)
    #expect(await shell.run { PlainLineInput(input, output: typist) } == 0)
    #expect(typist.reactions.isEmpty)
    #expect(
      typist.errors
        == "error: Disconnected from test:///default due to end of file\nerror: Reconnected to the hypervisor\n")
  }

  @Test func aKeepaliveThatIsForcedAndCannotBeEndsTheConnection() async throws {
    let session = try await ShellSession(["-q", "-k", "1", "-c", "test:///default", "uri"])
    #expect(session.output == "")
    #expect(
      session.errors == """
        error: Cannot setup keepalive on connection as requested, disconnecting
        error: failed to connect to the hypervisor
        error: this function is not supported by the connection driver: virConnectSetKeepAlive

        """)
    #expect(session.status == 1)
  }

  @Test func whatVirshDoesNotSayIsANote() async throws {
    guard case .run(let options) = ShellInvocation.parse(["uri"]).action else { return }
    let recorded = RecordedOutput()
    let shell = Shell(
      options: options,
      environment: ShellEnvironment(program: "virsh-swift", variables: [:], monotonicNanoseconds: { 0 }),
      output: recorded, commands: AllCommands.list)
    shell.report(CommandFailure(messages: ["one", "two"], note: "the password is wrong"))
    #expect(recorded.errors == "error: one\nerror: two\nnote: the password is wrong\n")
  }
}
