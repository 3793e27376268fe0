// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import LibvirtTestSupport
import Testing

extension Interop {
  @Suite("SSH that asks", .enabled(if: SSHPeer.isExpected, SSHPeer.reason))
  struct SSHPromptTests {
    private let peer: SSHPeer
    private let folder: ScriptFolder

    init() throws {
      peer = try SSHPeer()
      folder = try ScriptFolder()
    }

    /// An ssh that may ask, with this file of known hosts.
    private func askingSSH(knownHosts: String, _ more: String = "") throws -> String {
      try folder.add(
        "ssh",
        "exec '\(peer.file("bin/ssh"))' -o UserKnownHostsFile='\(knownHosts)' -o IdentityAgent=none \(more) \"$@\"")
    }

    /// virsh-swift, which is built beside the tests.
    private func terminal(_ uri: String) throws -> Terminal {
      let candidates = (CommandLine.arguments.prefix(1) + [Bundle.main.executablePath ?? ""]).map {
        URL(filePath: $0).deletingLastPathComponent().appending(path: "virsh-swift").path
      }
      let program = try #require(
        candidates.first(where: FileManager.default.isExecutableFile), "virsh-swift is not beside the tests")
      return try Terminal(
        [program, "-c", uri, "list", "--all", "--name"],
        environment: ["PATH": "/usr/bin:/bin", "HOME": folder.path, "TERM": "dumb"])
    }

    @Test("ssh asks for a passphrase on the terminal")
    func passphrase() throws {
      let command = try askingSSH(knownHosts: peer.file("known_hosts"))
      let terminal = try terminal(peer.uri(command: command, ["keyfile": peer.file("key-locked")]))
      #expect(terminal.waits(for: "Enter passphrase for key '\(peer.file("key-locked"))': "))
      try terminal.type("open sesame")
      let shown = terminal.finish()
      #expect(shown.contains("test\r\n"), "\(shown)")
      #expect(!shown.contains("error"), "\(shown)")
      #expect(!shown.contains("sesame"), "it is not echoed")
    }

    @Test("ssh asks about an unknown host on the terminal", arguments: ["yes", "no"])
    func hostKey(answer: String) throws {
      let known = folder.file("known")
      let command = try askingSSH(knownHosts: known, "-i '\(peer.file("key"))'")
      let terminal = try terminal(peer.uri(command: command))
      #expect(terminal.waits(for: "Are you sure you want to continue connecting (yes/no/[fingerprint])? "))
      try terminal.type(answer)
      let shown = terminal.finish()
      #expect(shown.contains("test\r\n") == (answer == "yes"), "\(shown)")
      #expect(
        shown.contains("error: Cannot recv data: Host key verification failed.: Connection reset by peer")
          == (answer == "no"), "\(shown)")
      #expect(FileManager.default.fileExists(atPath: known) == (answer == "yes"))
    }

    @Test("no_tty forbids asking")
    func forbidden() throws {
      let command = try askingSSH(knownHosts: peer.file("known_hosts"))
      let terminal = try terminal(peer.uri(command: command, ["keyfile": peer.file("key-locked"), "no_tty": "1"]))
      let shown = terminal.finish()
      #expect(shown.contains("Permission denied (publickey)."), "\(shown)")
      #expect(!shown.contains("passphrase"), "\(shown)")
    }

    @Test("a program answers for the user", arguments: ["open sesame", "wrong"])
    func askpass(answer: String) async throws {
      let askpass = try folder.add("askpass", "echo '\(answer)'; echo \"$1\" >'\(folder.file("question"))'")
      let command = try askingSSH(knownHosts: peer.file("known_hosts"))
      let options = try peer.options(["SSH_ASKPASS": askpass, "SSH_ASKPASS_REQUIRE": "force", "DISPLAY": ":0"])
      let uri = peer.uri(command: command, ["keyfile": peer.file("key-locked")])
      if answer == "wrong" {
        #expect(try await peer.failure(uri, options: options).message.contains("Permission denied (publickey)."))
      } else {
        #expect(try await peer.names(uri, options: options).contains("test"))
      }
      let question = try String(contentsOfFile: folder.file("question"), encoding: .utf8)
      #expect(question == "Enter passphrase for key '\(peer.file("key-locked"))': \n")
    }

    @Test("an agent's keys are used")
    func agent() async throws {
      let socket = folder.file("agent")
      let started = try Command.run("ssh-agent", ["-s", "-a", socket])
      let pid = try #require(started.firstMatch(of: /SSH_AGENT_PID=([0-9]+)/).flatMap { Int32($0.1) })
      defer { kill(pid, SIGTERM) }
      _ = try Command.run("env", ["SSH_AUTH_SOCK=\(socket)", "ssh-add", "-q", peer.file("key")])
      let command = try folder.add(
        "ssh",
        "exec '\(peer.file("bin/ssh"))' -o UserKnownHostsFile='\(peer.file("known_hosts"))' -o BatchMode=yes "
          + "-o IdentityFile=none \"$@\"")
      let uri = peer.uri(command: command)
      #expect(try await peer.names(uri, options: peer.options(["SSH_AUTH_SOCK": socket])).contains("test"))
      #expect(
        try await peer.failure(uri, options: peer.options(["SSH_AUTH_SOCK": "/nonexistent"])).message
          .contains("Permission denied (publickey)."))
    }
  }
}
