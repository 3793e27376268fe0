// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import LibvirtTestSupport
import Testing

extension Interop {
  @Suite("SSH that fails", .enabled(if: SSHPeer.isExpected, SSHPeer.reason))
  struct SSHFailureTests {
    private let peer: SSHPeer

    init() throws { peer = try SSHPeer() }

    private func expect(
      _ text: String, _ uri: String, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
      let error = try await peer.failure(uri)
      #expect(
        error.message == "Cannot recv data: \(text): Connection reset by peer", sourceLocation: sourceLocation)
      #expect(error.code == .systemError, sourceLocation: sourceLocation)
      #expect(error.domain == .rpc, sourceLocation: sourceLocation)
      #expect(error.origin == .transport, sourceLocation: sourceLocation)
    }

    @Test("before anybody is let in: what ssh says")
    func beforeLogin() async throws {
      try await expect("ssh: connect to host 127.0.0.1 port 1: Connection refused", peer.uri(port: "1"))
      try await expect("Host key verification failed.", peer.uri(command: peer.file("ssh-unknown")))
      try await expect(
        "\(peer.user)@127.0.0.1: Permission denied (publickey).", peer.uri(command: peer.file("ssh-refused")))
      try await expect("nosuchuser@127.0.0.1: Permission denied (publickey).", peer.uri(user: "nosuchuser"))
      // A text of nearly a kilobyte; libvirt's client shows nothing of longer ones.
      let changed = try await peer.failure(peer.uri(command: peer.file("ssh-changed"))).message
      #expect(changed.contains("\n@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @\n"))
      #expect(changed.hasSuffix("\nHost key verification failed.: Connection reset by peer"))
    }

    @Test("at the far end: what is said there")
    func atTheFarEnd() async throws {
      try await expect("sh: 1: virt-ssh-helper: not found", peer.uri(port: peer.barePort, ["proxy": "native"]))
      try await expect(
        "nc: /nonexistent/socket: No such file or directory", peer.uri(["socket": "/nonexistent/socket"]))
      try await expect("sh: 1: /nonexistent/nc: not found", peer.uri(["netcat": "/nonexistent/nc"]))
      try await expect(
        "virt-ssh-helper: unexpected URI transport 'test+tcp:///default'",
        peer.uri(["proxy": "native", "name": "test+tcp:///default"]))
    }

    @Test("a background master of ssh's holds up neither success nor failure")
    func controlPersist() async throws {
      let folder = try ScriptFolder()
      let command = try folder.add(
        "ssh",
        "exec '\(peer.command)' -o ControlMaster=auto -o ControlPath='\(folder.path)/%C' -o ControlPersist=60 \"$@\"")
      defer {
        for port in [peer.port, peer.barePort] {
          _ = try? Command.run(command, ["-O", "exit", "-p", port, "-l", peer.user, "127.0.0.1"])
        }
      }
      let began = ContinuousClock.now
      for _ in 0..<2 {
        #expect(try await peer.names(peer.uri(command: command)).contains("test"))
        try await expect(
          "sh: 1: virt-ssh-helper: not found", peer.uri(port: peer.barePort, command: command, ["proxy": "native"]))
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 3, "both masters run")
      #expect(ContinuousClock.now - began < .seconds(30))
    }

    /// An ssh that waits for ever for its server's first word.
    private func hangingSSH(_ folder: ScriptFolder) throws -> String {
      // The shell keeps the standard output open.
      try folder.add("proxy", "echo $$ >\"$0.new\"; mv \"$0.new\" \"$0.pid\"; cat >/dev/null; exit 0")
      return try folder.add(
        "ssh", "echo $$ >\"$0.pid\"; exec '\(peer.command)' -o ProxyCommand=\(folder.file("proxy")) \"$@\"")
    }

    private func ended(_ folder: ScriptFolder) async throws {
      for name in ["ssh.pid", "proxy.pid"] {
        let text = try String(contentsOfFile: folder.file(name), encoding: .utf8)
        let pid = try #require(Int32(text.trimmingCharacters(in: .whitespacesAndNewlines)))
        // A proxy that is reaped by nobody is a zombie of the machine's first process, and has ended.
        while let status = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8),
          name == "ssh.pid" || !status.contains(") Z ")
        {
          try await Task.sleep(for: .milliseconds(10))
        }
      }
    }

    @Test("an ssh that hangs ends when the time for connecting is over")
    func deadline() async throws {
      let folder = try ScriptFolder()
      var options = ConnectionOptions()
      options.connectTimeout = .seconds(2)
      let uri = peer.uri(command: try hangingSSH(folder))
      let error = try await peer.failure(uri, options: options)
      #expect(error.code == .operationTimeout)
      #expect(
        error.message
          == "Timed out during operation: the daemon did not answer opening the connection to 127.0.0.1 in time")
      try await ended(folder)
    }

    @Test("an ssh that hangs ends when connecting is cancelled")
    func cancellation() async throws {
      let folder = try ScriptFolder()
      let uri = peer.uri(command: try hangingSSH(folder))
      let task = Task { await failure { try await Connection.open(uri) } }
      while !FileManager.default.fileExists(atPath: folder.file("proxy.pid")) {
        try await Task.sleep(for: .milliseconds(1))
      }
      task.cancel()
      #expect(await task.value?.code == .operationAborted)
      try await ended(folder)
    }

    @Test("a server that goes away in the middle ends the connection")
    func killed() async throws {
      let folder = try ScriptFolder()
      let command = try folder.add("ssh", "echo $$ >\"$0.pid\"; exec '\(peer.command)' \"$@\"")
      let host = try await Connection.open(peer.uri(command: command))
      let text = try String(contentsOfFile: folder.file("ssh.pid"), encoding: .utf8)
      kill(try #require(Int32(text.trimmingCharacters(in: .whitespacesAndNewlines))), SIGKILL)
      let error = try #require(await failure { try await host.hostname() })
      #expect(
        error.message == "End of file while reading data: Input/output error"
          || error.message == "internal error: client socket is closed")
      #expect(!host.isAlive)
    }

    #if os(Linux)
      @Test("fifty connections, good and bad, leave neither processes nor descriptors behind")
      func leavesNothing() async throws {
        // In a process of its own: other tests open and start things too.
        await inProcessTurn {
          await #expect(processExitsWith: .success) {
            let peer = try SSHPeer()
            let uris = [
              peer.uri(), peer.uri(["proxy": "netcat"]), peer.uri(port: "1"),
              peer.uri(command: peer.file("ssh-refused")),
              peer.uri(command: "/nonexistent"),
            ]
            func connect(_ times: Int) async {
              await withTaskGroup(of: Void.self) { group in
                for worker in 0..<5 {
                  group.addTask {
                    for _ in 0..<times { _ = try? await peer.names(uris[worker]) }
                  }
                }
              }
            }
            func descriptors() throws -> Set<String> {
              Set(
                try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").compactMap {
                  try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)")
                }.filter { $0.hasPrefix("socket:") || $0.hasPrefix("pipe:") })
            }
            await connect(1)
            let before = try descriptors()
            await connect(10)
            // Closing does not wait for the child; the suite's time limit ends this.
            while Residue.hasChildren() { try await Task.sleep(for: .milliseconds(10)) }
            // What belongs to a child that has ended is closed a moment after it.
            let deadline = ContinuousClock.now + .seconds(10)
            var new = try descriptors().subtracting(before)
            while !new.isEmpty, ContinuousClock.now < deadline {
              try await Task.sleep(for: .milliseconds(10))
              new = try descriptors().subtracting(before)
            }
            #expect(new.isEmpty, "left behind: \(new)")
          }
        }
      }
    #endif
  }
}
