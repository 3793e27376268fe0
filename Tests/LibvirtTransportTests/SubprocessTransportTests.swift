// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LibvirtTestSupport
import LibvirtTransport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite(.timeLimit(.minutes(10))) struct SubprocessTransportTests {
  private func shell(_ script: String, environment: [String: String]? = nil) throws -> SubprocessTransport {
    try SubprocessTransport.spawn(["/bin/sh", "-c", script], environment: environment)
  }

  /// What a child wrote before it ended.
  private func output(_ script: String, environment: [String: String]? = nil) async throws -> String {
    let owner = try TestOwner(try shell(script, environment: environment))
    await owner.wait { $0.end != nil }
    return String(decoding: owner.received, as: UTF8.self)
  }

  @Test func echoesMuch() async throws {
    let transport = try SubprocessTransport.spawn(["cat"])
    #expect(!transport.passesDescriptors)
    let owner = try TestOwner(transport)
    let sent = TransportContractTests.pattern(8 * 1024 * 1024, seed: 4)
    owner.send(sent)
    await owner.wait { $0.received >= sent.count }
    #expect(owner.received == sent)
    transport.close()
    transport.close()
    #expect(throws: TransportError(.send, .closed)) { _ = try owner.fill() }
    #expect(throws: TransportError(.poll, .closed)) { try transport.start(owner) }
  }

  @Test func pushesBackAndTellsWhenThereIsRoom() async throws {
    let scratch = try ScriptFolder()
    // The child reads nothing until the file is there.
    let gate = scratch.file("gate")
    try check(mkfifo(gate, 0o600))
    let transport = try shell("read x < \(gate); exec cat")
    let owner = try TestOwner(transport)
    let taken = try owner.fill()
    transport.requestWritability()
    await Poller.shared.goRound()
    #expect(owner.progress.writableCalls == 0)
    try Data("go\n".utf8).write(to: URL(fileURLWithPath: gate))
    await owner.wait { $0.writableCalls == 1 && $0.received == taken }
    transport.close()
  }

  @Test func endsWithTheEndOfFileWhenTheChildHasNothingToSay() async throws {
    let owner = try TestOwner(try shell("printf hello"))
    await owner.wait { $0.end != nil }
    #expect(owner.progress.end == .endOfFile)
    #expect(owner.received == Array("hello".utf8))
  }

  @Test(arguments: [
    "echo 'ssh: connect to host h port 22: Connection refused' >&2",
    "exec 2>&-; exec >&- <&-; exit 1 ", "echo 'first  ' >&2; printf data; echo 'second\t\n' >&2; exit 255",
  ])
  func tellsWhatTheChildSaid(_ script: String) async throws {
    let owner = try TestOwner(try shell(script))
    let end = await owner.wait { $0.end != nil }.end
    switch script.split(separator: " ").dropFirst().first {
    case "'ssh:":
      #expect(
        end.map { "\($0)" }?.contains(
          "Cannot recv data: ssh: connect to host h port 22: Connection refused: Connection reset by peer") == true)
    case "'first":
      #expect(end == .failed(TransportError(.receive, .child("first  \nsecond"))))
      #expect(owner.received == Array("data".utf8))
    default:
      #expect(
        end
          == .failed(
            TransportError(.receive, .child("'/bin/sh' has ended without a word (exit status 1)"))))
    }
  }

  /// A daemon that ends takes ssh with it; that is the end of the connection and no failure of ssh's. Whether the last
  /// words to it were read is chance.
  @Test(arguments: ["read x; printf hello; exit 1", "printf hello; exit 1"])
  func endsWithTheEndOfFileWhenTheChildHasSpoken(_ script: String) async throws {
    let owner = try TestOwner(try shell(script))
    owner.send(Array("one line\n and another".utf8))
    await owner.wait { $0.end != nil }
    #expect(owner.progress.end == .endOfFile)
    #expect(owner.received == Array("hello".utf8))
  }

  /// The child may be gone before the first byte is sent; the user is to read ssh's words, not "Broken pipe".
  @Test func tellsWhatTheChildSaidEvenIfSendingFailsFirst() async throws {
    let scratch = try ScriptFolder()
    let transport = try shell("echo no route >&2; exec 2>&-; : > \(scratch.file("gone")); exit 1")
    // Sends until the child is gone, which nothing else tells: the transport has not been started.
    let block = [UInt8](repeating: 1, count: 100)
    var isDeaf = false
    while !isDeaf {
      isDeaf = try block.withUnsafeBytes { try transport.send($0) } == .wouldBlock
      await Task.yield()
    }
    let owner = try TestOwner(transport)
    owner.send(block)
    await owner.wait { $0.end != nil }
    #expect(owner.progress.end == .failed(TransportError(.receive, .child("no route"))))
    #expect(owner.progress.sendFailure == nil)
  }

  /// A background process of ssh may keep the standard error open for hours.
  @Test func doesNotWaitForWhoeverKeepsStandardErrorOpen() async throws {
    let scratch = try ScriptFolder()
    try check(mkfifo(scratch.file("gate"), 0o600))
    let began = ContinuousClock.now
    let owner = try TestOwner(
      try shell("echo refused >&2; (exec <&- >&-; read x < \(scratch.file("gate"))) & exit 1"))
    await owner.wait { $0.end != nil }
    #expect(owner.progress.end == .failed(TransportError(.receive, .child("refused"))))
    #expect(ContinuousClock.now - began < .seconds(30))
    try Data("go\n".utf8).write(to: URL(fileURLWithPath: scratch.file("gate")))
  }

  @Test func keepsTheEndOfALongComplaint() async throws {
    let owner = try TestOwner(
      try shell(
        "i=0; while [ $i -lt 3000 ]; do echo 'a line of some fifty characters, to fill the pipe'; i=$((i+1)); done >&2; echo last >&2"
      ))
    await owner.wait { $0.end != nil }
    guard case .failed(let error) = owner.progress.end, case .child(let text) = error.cause else {
      Issue.record("not a complaint: \(String(describing: owner.progress.end))")
      return
    }
    #expect(text.hasSuffix("pipe\nlast"))
    #expect(text.utf8.count > 4096 - 60)
    #expect(text.hasPrefix("a line of"))
  }

  @Test func missingProgram() {
    #expect(throws: TransportError(.spawn(program: "nonexistentbin"), .system(ENOENT))) {
      try SubprocessTransport.spawn(["nonexistentbin"])
    }
    #expect(
      "\(TransportError(.spawn(program: "nonexistentbin"), .system(ENOENT)))"
        == "Cannot find 'nonexistentbin' in path: No such file or directory")
    #expect(throws: TransportError(.spawn(program: "/etc/passwd"), .system(EACCES))) {
      try SubprocessTransport.spawn(["/etc/passwd"])
    }
  }

  @Test func refusesWhatCannotBeAnArgument() {
    #expect(throws: TransportError.self) { try SubprocessTransport.spawn([]) }
    #expect(throws: TransportError.self) { try SubprocessTransport.spawn([""]) }
    #expect(throws: TransportError(.spawn(program: "cat"), .system(EINVAL))) {
      try SubprocessTransport.spawn(["cat", "a\0b"])
    }
  }

  @Test func givesTheEnvironmentItIsTold() async throws {
    #expect(try await output("echo $A-$HOME", environment: ["A": "1 2"]) == "1 2-\n")
    setenv("SWIFT_LIBVIRT_TEST", "inherited", 1)
    #expect(try await output("echo $SWIFT_LIBVIRT_TEST") == "inherited\n")
  }

  #if os(Linux)
    @Test func leavesNoDescriptorsButTheStandardOnes() async throws {
      // Not close-on-exec on purpose, as a descriptor of some other library might be.
      let careless = try check(dup(0))
      defer { close(careless) }
      // The shell's own glob opens the directory.
      let listed = try await output("for f in /proc/$$/fd/*; do echo ${f##*/}; done")
      #expect(Set(listed.split(separator: "\n")).isSubset(of: ["0", "1", "2", "3"]))
      let targets = try await output("readlink /proc/$$/fd/0; readlink /proc/$$/fd/1; readlink /proc/$$/fd/2")
      let lines = targets.split(separator: "\n")
      #expect(lines.count == 3 && lines[0] == lines[1] && lines[0].hasPrefix("socket:"))
      #expect(lines.last?.hasPrefix("pipe:") == true)
    }

    @Test func startsWithDefaultSignalHandling() async throws {
      signal(SIGPIPE, SIG_IGN)
      let status = try await output("grep -E '^Sig(Blk|Ign)' /proc/self/status")
      for line in status.split(separator: "\n") {
        // The two signals that the C library keeps for itself (32 and 33) are its own business.
        let set = try #require(UInt64(line.split(separator: "\t")[1], radix: 16))
        #expect(set & ~0x1_8000_0000 == 0, "\(line)")
      }
      #expect(status.split(separator: "\n").count == 2)
    }
  #endif

  /// Whether a process exists, zombies included.
  private func exists(_ pid: pid_t) -> Bool { kill(pid, 0) == 0 || errno == EPERM }

  private func pid(_ owner: TestOwner) async -> pid_t? {
    await owner.wait { $0.received > 1 }
    return pid_t(String(decoding: owner.received, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
  }

  /// Waits, in a loop of the poller's, for something that nobody announces.
  private func eventually(_ condition: () -> Bool) async -> Bool {
    let deadline = ContinuousClock.now + .seconds(30)
    while !condition() {
      if ContinuousClock.now > deadline { return false }
      try? await Task.sleep(for: .milliseconds(5))
    }
    return true
  }

  @Test(arguments: [
    ("exec cat", Duration.zero), ("trap '' TERM; while :; do read x || sleep 1; done", .seconds(5)),
    ("while :; do read x || sleep 1; done", .seconds(0.9)),
  ])
  func reapsTheChild(_ script: String, notBefore: Duration) async throws {
    let owner = try TestOwner(try shell("echo $$; \(script)"))
    let pid = try #require(await pid(owner))
    #expect(exists(pid))
    let closed = ContinuousClock.now
    owner.transport.close()
    #expect(await eventually { !exists(pid) })
    #expect(ContinuousClock.now - closed >= notBefore)
  }

  @Test func reapsTheChildOfATransportThatWasDropped() async throws {
    let scratch = try ScriptFolder()
    let file = scratch.file("pid")
    var transport: SubprocessTransport? = try shell("echo $$ > \(file).new; mv \(file).new \(file); exec cat")
    #expect(transport != nil)
    #expect(await eventually { FileManager.default.fileExists(atPath: file) })
    transport = nil
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let pid = try #require(pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)))
    #expect(await eventually { !exists(pid) })
  }

  @Test func standardErrorCanBeInherited() async throws {
    let transport = try SubprocessTransport.spawn(
      ["/bin/sh", "-c", "test /proc/$$/fd/2 -ef /proc/\(getpid())/fd/2 && printf same"], standardError: .inherited)
    let owner = try TestOwner(transport)
    await owner.wait { $0.end != nil }
    #expect(owner.progress.end == .endOfFile)
    #if os(Linux)
      #expect(owner.received == Array("same".utf8))
    #endif
  }

  @Test func survivesClosingAtAnyMoment() async throws {
    for round in 0..<30 {
      let transport = try shell("echo x >&2; printf y; \(round % 2 == 0 ? "exec cat" : "exit")")
      let owner = try TestOwner(transport)
      await withTaskGroup(of: Void.self) { group in
        group.addTask { owner.send([UInt8](repeating: 1, count: 10_000)) }
        group.addTask { transport.requestWritability() }
        group.addTask {
          for _ in 0..<(round * 10) { await Task.yield() }
          transport.close()
        }
      }
    }
  }
}
