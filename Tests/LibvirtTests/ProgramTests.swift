// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import LibvirtTestSupport
import LibvirtURI
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("Programs on the way to the daemon", .timeLimit(.minutes(10)))
struct ProgramTests {
  private static func options(path: String = "/usr/bin:/bin") -> ConnectionOptions {
    var options = ConnectionOptions()
    options.environment = ClientEnvironment(variables: ["PATH": path], effectiveUserID: 0, home: "/root")
    return options
  }

  private static func error(
    ofCommand command: String, options: ConnectionOptions = options()
  ) async -> LibvirtError? {
    await failure { try await Connection.open("test+ext:///default?command=\(command)", options: options) }
  }

  /// What ssh and its like say goes between these two.
  private static func complaint(_ text: String) -> ExpectedError {
    ExpectedError(.systemError, .rpc, "Cannot recv data: \(text): Connection reset by peer", .transport)
  }

  @Test(
    "a program that cannot be run",
    arguments: [
      ("nonexistentbin", "Cannot find 'nonexistentbin' in path: No such file or directory", ENOENT),
      ("", "Cannot find '' in path: No such file or directory", ENOENT),
      ("/nonexistent", "cannot execute binary /nonexistent: No such file or directory", ENOENT),
      ("/etc/passwd", "cannot execute binary /etc/passwd: Permission denied", EACCES),
      ("/etc", "cannot execute binary /etc: Permission denied", EACCES),
      ("/etc/passwd/x", "cannot execute binary /etc/passwd/x: Not a directory", ENOTDIR),
    ])
  func cannotBeRun(command: String, message: String, errno: Int32) async {
    ExpectedError(.systemError, .none, message, errno: errno, .transport).check(await Self.error(ofCommand: command))
    let ssh = await failure {
      try await Connection.open("test+ssh://h/default?command=\(command)", options: Self.options())
    }
    ExpectedError(.systemError, .none, message, errno: errno, .transport).check(ssh)
  }

  @Test("a script whose interpreter is missing, and a file that is no program")
  func badScripts() async throws {
    let scripts = try ScriptFolder()
    let script = try scripts.add("script", "", interpreter: "/nonexistent/sh")
    ExpectedError(
      .systemError, .none, "cannot execute binary \(script): No such file or directory", errno: ENOENT, .transport
    ).check(await Self.error(ofCommand: script))
    let plain = try scripts.add("plain", "echo hello", interpreter: nil)
    ExpectedError(
      .systemError, .none, "cannot execute binary \(plain): Exec format error", errno: ENOEXEC, .transport
    ).check(await Self.error(ofCommand: plain))
  }

  @Test("programs are looked up where the connection's environment says")
  func search() async throws {
    let (first, second) = (try ScriptFolder(), try ScriptFolder())
    try second.add("helper", "echo the second >&2")
    // Neither a folder nor a file that cannot be run is the program.
    try FileManager.default.createDirectory(atPath: first.file("helper"), withIntermediateDirectories: false)
    let options = Self.options(path: "/nonexistent:\(first.path):\(second.path):/usr/bin:/bin")
    Self.complaint("the second").check(await Self.error(ofCommand: "helper", options: options))
    try FileManager.default.removeItem(atPath: first.file("helper"))
    try first.add("helper", "echo the first >&2")
    Self.complaint("the first").check(await Self.error(ofCommand: "helper", options: options))
    #expect(
      await Self.error(ofCommand: "helper")?.message
        == "Cannot find 'helper' in path: No such file or directory")
  }

  /// Whether the first packet was read before the end is a race that libvirt's client shows in two texts.
  @Test(
    "a program that ends at once, or after it has read: one text",
    arguments: [
      ("echo no route >&2; exit 255", "no route"), ("head -c 28 >/dev/null; echo no route >&2; exit 255", "no route"),
      ("exit 3", "'%' has ended without a word (exit status 3)"),
      ("head -c 28 >/dev/null", "'%' has ended without a word (exit status 0)"),
      ("kill -KILL $$", "'%' has ended without a word (killed by signal 9)"),
      ("printf 'first\\r\\nsecond \\r\\n\\r\\n' >&2", "first\nsecond"),
      // What a host says before it is known for what it is may not steer the terminal.
      ("printf 'a\\033[2Jb\\007c\\302\\233d\\te\\377' >&2", "a\u{FFFD}[2Jb\u{FFFD}c\u{FFFD}d\te\u{FFFD}"),
      ("exec <&- >&-; echo late >&2", "late"),
    ])
  func ends(script: String, text: String) async throws {
    let scripts = try ScriptFolder()
    let command = try scripts.add("command", script)
    for _ in 0..<5 {
      Self.complaint(text.replacing("%", with: command)).check(await Self.error(ofCommand: command))
    }
  }

  @Test("of a long complaint the last lines are shown")
  func longComplaint() async throws {
    let scripts = try ScriptFolder()
    let command = try scripts.add(
      "command", "i=0; while [ $i -lt 1000 ]; do echo \"line $i\"; i=$((i+1)); done >&2")
    let error = try #require(await Self.error(ofCommand: command))
    let lines = error.message.split(separator: "\n")
    #expect(lines.last == "line 999: Connection reset by peer")
    #expect(lines.first?.wholeMatch(of: /Cannot recv data: line [0-9]+/) != nil)
    #expect((300...500).contains(lines.count))
    let one = try scripts.add("one", "head -c 10000 /dev/zero | tr '\\0' x >&2")
    Self.complaint(String(repeating: "x", count: 4096)).check(await Self.error(ofCommand: one))
  }

  @Test("a program that speaks another language")
  func garbage() async throws {
    let scripts = try ScriptFolder()
    let command = try scripts.add("command", "echo Welcome to the machine; exec cat >/dev/null")
    ExpectedError(
      .rpc, .rpc, "packet 1466264671 bytes received from server too large, want 33554432", .session
    ).check(await Self.error(ofCommand: command))
  }

  @Test("a program that hangs: the time for connecting ends it, and what it said is told")
  func hangs() async throws {
    let scripts = try ScriptFolder()
    let command = try scripts.add("command", "echo $$ >\"$0.pid\"; echo I am thinking >&2; exec cat >/dev/null")
    var options = Self.options()
    options.connectTimeout = .seconds(2)
    let error = try #require(await Self.error(ofCommand: command, options: options))
    #expect(error.code == .operationTimeout)
    #expect(
      error.message
        == "Timed out during operation: the daemon did not answer opening the connection to \(command) in time: "
        + "I am thinking")
    #expect(error.string2.map { "Timed out during operation: \($0)" } == error.message)
    try await Self.ended(pid: scripts.file("command.pid"))
  }

  @Test("cancelling while a program hangs ends it")
  func cancelled() async throws {
    let scripts = try ScriptFolder()
    // It does not notice that its input has ended, as ssh does not while it waits for the network.
    let command = try scripts.add("command", "echo $$ >\"$0.new\"; mv \"$0.new\" \"$0.pid\"; exec sleep 1000")
    let task = Task { await Self.error(ofCommand: command) }
    while !FileManager.default.fileExists(atPath: scripts.file("command.pid")) { await Task.yield() }
    task.cancel()
    #expect(await task.value?.code == .operationAborted)
    try await Self.ended(pid: scripts.file("command.pid"))
  }

  /// Waits until the process whose number is in the file is gone, zombie and all.
  private static func ended(pid file: String) async throws {
    let text = try String(contentsOfFile: file, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
    let pid = try #require(pid_t(text))
    // The suite's time limit ends this.
    while kill(pid, 0) == 0 { try await Task.sleep(for: .milliseconds(10)) }
  }

  @Test("a background process that keeps the standard error open holds nothing up")
  func background() async throws {
    let scripts = try ScriptFolder()
    let command = try scripts.add(
      "command", "echo refused >&2; (exec <&- >&-; echo $$ >/dev/null; exec sleep 60) & echo $! >\"$0.pid\"; exit 255")
    let began = ContinuousClock.now
    Self.complaint("refused").check(await Self.error(ofCommand: command))
    #expect(ContinuousClock.now - began < .seconds(30))
    let text = try String(contentsOfFile: scripts.file("command.pid"), encoding: .utf8)
    if let pid = pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)) { kill(pid, SIGKILL) }
  }

  @Test("for the SSH libraries the ssh program is run", arguments: ["libssh", "libssh2"])
  func libraries(transport: String) async throws {
    let scripts = try ScriptFolder()
    try scripts.add("ssh", "echo \"$@\" >&2")
    let options = Self.options(path: "\(scripts.path):/usr/bin:/bin")
    let error = await failure {
      try await Connection.open(
        "qemu+\(transport)://kvm7:2222/system?proxy=native&keyfile=/k&known_hosts_verify=auto", options: options)
    }
    Self.complaint(
      "-p 2222 -l root -i /k -T -e none -o StrictHostKeyChecking=accept-new -o IdentitiesOnly=yes -- kvm7 "
        + "sh -c 'virt-ssh-helper 'qemu:///system''"
    ).check(error)
  }

  @Test("methods that SSH does not have are refused as libvirt does", arguments: ["libssh", "libssh2"])
  func badParameters(transport: String) async {
    func error(_ query: String) async -> LibvirtError? {
      await failure { try await Connection.open("qemu+\(transport)://h/system?\(query)", options: Self.options()) }
    }
    ExpectedError(
      .invalidArg, .rpc, "invalid argument: ", "Invalid authentication method: 'bogus'", .usage
    ).check(await error("sshauth=agent,bogus"))
    ExpectedError(
      .invalidArg, .rpc, "invalid argument: ", "Invalid host key verification method: 'bogus'", .usage
    ).check(await error("known_hosts_verify=bogus"))
  }

  @Test("programs get the variables they need and no others")
  func environment() async throws {
    let scripts = try ScriptFolder()
    let command = try scripts.add("command", "exec env >&2")
    var variables = ["PATH": "/usr/bin:/bin", "HOME": "/h", "SECRET": "s", "SSH_AUTH_SOCK": "/a", "LANG": "de_DE"]
    for name in [
      "USER", "LOGNAME", "TMPDIR", "XDG_RUNTIME_DIR", "KRB5CCNAME", "SSH_ASKPASS", "SSH_ASKPASS_REQUIRE",
      "OPENSSL_CONF", "DISPLAY", "XAUTHORITY", "GPG_TTY", "TERM", "LD_LIBRARY_PATH",
    ] { variables[name] = "x" }
    var options = ConnectionOptions()
    options.environment = ClientEnvironment(variables: variables, effectiveUserID: 0, home: "/h")
    func seen(_ uri: String) async throws -> Set<String> {
      let error = try #require(await failure { try await Connection.open(uri, options: options) })
      let text = error.message.trimmingPrefix("Cannot recv data: ").replacing(": Connection reset by peer", with: "")
      // The shell adds these itself.
      return Set(text.split(separator: "\n").map { String($0.prefix { $0 != "=" }) }).subtracting([
        "PWD", "_", "SHLVL", "OLDPWD",
      ])
    }
    let basic: Set = ["LC_ALL", "PATH", "HOME", "USER", "LOGNAME", "TMPDIR", "LD_LIBRARY_PATH"]
    let ssh: Set = [
      "XDG_RUNTIME_DIR", "KRB5CCNAME", "SSH_AUTH_SOCK", "SSH_ASKPASS", "SSH_ASKPASS_REQUIRE", "OPENSSL_CONF",
      "DISPLAY", "XAUTHORITY",
    ]
    #expect(try await seen("test+ext:///default?command=\(command)") == basic)
    #expect(try await seen("test+ssh://h/default?no_tty=1&command=\(command)") == basic.union(ssh))
    #expect(try await seen("test+ssh://h/default?command=\(command)") == basic.union(ssh).union(["GPG_TTY", "TERM"]))
  }
}
