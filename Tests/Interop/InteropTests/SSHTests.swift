// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import LibvirtProtocol
import LibvirtSession
import LibvirtTestSupport
import LibvirtURI
import Testing

extension Interop {
  @Suite("SSH", .enabled(if: SSHPeer.isExpected, SSHPeer.reason))
  struct SSHTests {
    private let peer: SSHPeer
    /// What is there to be listed.
    private let expected: [String]

    init() throws {
      peer = try SSHPeer()
      expected = try Command.virsh(.unix, "list", "--all", "--name").split(separator: "\n").map(String.init)
      try #require(expected.contains("test"))
    }

    @Test(
      "domains are listed whatever runs at the far end",
      arguments: [
        [:], ["proxy": "native"], ["proxy": "netcat"], ["proxy": "auto"], ["netcat": "/usr/bin/nc"],
        ["socket": "/run/libvirt/libvirt-sock"], ["no_tty": "1"],
      ] as [KeyValuePairs<String, String>])
    func proxies(query: KeyValuePairs<String, String>) async throws {
      #expect(try await peer.names(peer.uri(query)) == expected)
    }

    @Test("a host without the helper is reached by netcat")
    func bareHost() async throws {
      #expect(try await peer.names(peer.uri(port: peer.barePort)) == expected)
      #expect(try await peer.names(peer.uri(port: peer.barePort, ["proxy": "netcat"])) == expected)
    }

    @Test("read-only reaches the daemon", arguments: ["native", "netcat", "auto"])
    func readOnly(proxy: String) async throws {
      try await withConnection(to: peer.uri(["proxy": proxy]), options: ConnectionOptions(isReadOnly: true)) {
        (host: Connection) async throws -> Void in
        let domain = try await host.domain(named: "test")
        do throws(SessionError) {
          // Past our own refusal.
          _ = try await host.session.call(Remote.DomainSuspend.self, .init(dom: domain.wire))
          Issue.record("suspended")
        } catch {
          guard case .daemon(let answer) = error else {
            Issue.record("\(error)")
            return
          }
          #expect(answer.code == ErrorNumber.operationDenied.rawValue)
        }
      }
    }

    @Test("the URI's key is used")
    func keyFile() async throws {
      let command = peer.file("ssh-refused")
      #expect(try await peer.names(peer.uri(command: command, ["keyfile": peer.file("key")])) == expected)
    }

    @Test("no_verify accepts a host that is not known")
    func noVerification() async throws {
      let folder = try ScriptFolder()
      // A file of its own, because ssh remembers what it accepts.
      let command = try folder.add(
        "ssh",
        "exec '\(peer.file("bin/ssh"))' -i '\(peer.file("key"))' -o UserKnownHostsFile='\(folder.path)/known' \"$@\"")
      let error = try await peer.failure(peer.uri(command: command, ["no_tty": "1"]))
      #expect(error.message == "Cannot recv data: Host key verification failed.: Connection reset by peer")
      #expect(try await peer.names(peer.uri(command: command, ["no_verify": "1", "no_tty": "1"])) == expected)
    }

    @Test("values with blanks, quotes and commands in them arrive whole")
    func hostileValues() async throws {
      let folder = try ScriptFolder()
      let name = "n c'; touch $(id) \\ \"!\" & #"
      // The far end is this machine.
      try FileManager.default.createSymbolicLink(atPath: folder.file(name), withDestinationPath: "/usr/bin/nc")
      let socket = folder.file(name + ".sock")
      try FileManager.default.createSymbolicLink(atPath: socket, withDestinationPath: "/run/libvirt/libvirt-sock")
      #expect(try await peer.names(peer.uri(["netcat": folder.file(name), "socket": socket])) == expected)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
    }

    @Test("what looks like an option is none", arguments: ["-oProxyCommand=touch ", "-F"])
    func options(prefix: String) async throws {
      let folder = try ScriptFolder()
      let value = (prefix + folder.file("pwned")).addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
      let command = "command=\(peer.command)"
      #expect(
        try await peer.failure("test+ssh://\(value)/default?\(command)").message
          == "Cannot recv data: hostname contains invalid characters: Connection reset by peer")
      // A name like "-F/tmp/x" is only one that nobody has.
      let user = try await peer.failure("test+ssh://\(value)@127.0.0.1:\(peer.port)/default?\(command)").message
      #expect(user.contains("remote username contains invalid characters") || user.contains("Permission denied"))
      #expect(
        try await peer.names("test+ssh://\(peer.user)@127.0.0.1:\(peer.port)/default?\(command)&keyfile=\(value)")
          == expected)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }

    @Test("URIs of the SSH libraries", arguments: ["libssh", "libssh2"])
    func libraries(transport: String) async throws {
      let options = try peer.plainOptions()
      let key = peer.file("key")
      func uri(_ hosts: String, _ verification: String) -> String {
        peer.uri(
          transport: transport,
          [
            "known_hosts": hosts, "known_hosts_verify": verification, "sshauth": "privkey", "keyfile": key,
            "no_tty": "1",
          ])
      }
      func copy(_ name: String) throws -> String {
        let copy = folder.file("known hosts \(name)")
        try FileManager.default.copyItem(atPath: peer.file(name), toPath: copy)
        return copy
      }
      let folder = try ScriptFolder()
      #expect(try await peer.names(uri(peer.file("known_hosts"), "normal"), options: options) == expected)
      let none = try copy("known_hosts-none")
      let refusal = "Cannot recv data: Host key verification failed.: Connection reset by peer"
      #expect(try await peer.failure(uri(none, "normal"), options: options).message == refusal)
      #expect(try await peer.names(uri(none, "auto"), options: options) == expected)
      // It has been remembered.
      #expect(try await peer.names(uri(none, "normal"), options: options) == expected)
      let other = try copy("known_hosts-other")
      #expect(
        try await peer.failure(uri(other, "auto"), options: options).message
          .contains("REMOTE HOST IDENTIFICATION HAS CHANGED"))
      #expect(try await peer.names(uri(other, "ignore"), options: options) == expected)
      let password = peer.uri(
        transport: transport,
        ["known_hosts": peer.file("known_hosts"), "sshauth": "password", "keyfile": key, "no_tty": "1"])
      #expect(
        try await peer.failure(password, options: options).message
          == "Cannot recv data: \(peer.user)@127.0.0.1: Permission denied (publickey).: Connection reset by peer")
    }
  }
}
