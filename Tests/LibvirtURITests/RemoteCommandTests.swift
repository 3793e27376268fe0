// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LibvirtURI
import Testing

@Suite("Commands at the far end of SSH")
struct RemoteCommandTests {
  /// Values that a shell would take apart, or that would end a quotation early.
  static let hostile = [
    "a b", "it's", "''", "\"", "$HOME", "`id`", "$(id)", "a;b", "a&&b", "a|b", ">x", "*", "~", "{a,b}", "a\\b", "a\nb",
    "\t",
    "#", "!x", "?", "[a]", "é", "-r", "",
  ]

  @Test("Whatever a value holds, the far program gets it as one argument", arguments: hostile)
  func valuesStayWhole(value: String) throws {
    let directory = try Stubs()
    defer { directory.remove() }
    let escaped = try #require(value.addingPercentEncoding(withAllowedCharacters: .alphanumerics))
    let named = try Endpoint.resolve("qemu+ssh://h/?proxy=native&name=\(escaped)", in: .of(.root))
    let arguments = try directory.run(try #require(named.remoteCommand))
    // An argument that looks like an option is preceded by the end of options.
    #expect(arguments == "virt-ssh-helper" + (value.hasPrefix("-") ? "|--" : "") + "|\(value)|")

    let socket = try Endpoint.resolve("qemu+ssh://h/?socket=\(escaped)", in: .of(.root))
    let path = value.hasPrefix("-") ? "./\(value)" : value
    #expect(try directory.run(try #require(socket.remoteCommand)) == "nc|-q0|-U|\(path)|")
  }

  @Test("Read-only is passed on, and takes the read-only socket")
  func readOnly() throws {
    let native = try Endpoint.resolve("qemu+ssh://h/system?proxy=native", readOnly: true, in: .of(.root))
    #expect(native.remoteCommand == "sh -c 'virt-ssh-helper -r 'qemu:///system''")
    #expect(native.remoteSocket == nil)
    let netcat = try Endpoint.resolve("qemu+ssh://h/system?proxy=netcat", readOnly: true, in: .of(.root))
    #expect(netcat.remoteSocket == systemSocket + "-ro")
    #expect(netcat.remoteCommand == RemoteCommands.netcat(systemSocket + "-ro"))
  }

  @Test("A netcat of any name is run by that name")
  func hostileProgram() throws {
    let directory = try Stubs()
    defer { directory.remove() }
    let name = "n c'; $(id) \\"
    try directory.renameNetcat(to: name)
    let escaped = try #require("./\(name)".addingPercentEncoding(withAllowedCharacters: .alphanumerics))
    let endpoint = try Endpoint.resolve("qemu+ssh://h/?socket=/s&netcat=\(escaped)", in: .of(.root))
    #expect(try directory.run(try #require(endpoint.remoteCommand)) == "nc|-q0|-U|/s|")
  }

  @Test("Values are quoted for two shells, as libvirt does")
  func exactQuoting() throws {
    let endpoint = try Endpoint.resolve("qemu+ssh://h/?socket=/s&netcat=/x/sp%20ace/nc%20it's", in: .of(.root))
    let program = #"'''\''/x/sp ace/nc it'\''\'\'''\''s'\''''"#
    #expect(endpoint.remoteCommand == RemoteCommands.netcat("/s", program: program))
  }

  @Test("Where there is a helper it is used, and netcat elsewhere")
  func auto() throws {
    let directory = try Stubs()
    defer { directory.remove() }
    let command = try #require(try Endpoint.resolve("qemu+ssh://h/system?a=b%26c", in: .of(.root)).remoteCommand)
    #expect(try directory.run(command) == "virt-ssh-helper|qemu:///system?a=b%26c|")
    try directory.removeHelper()
    #expect(try directory.run(command) == "nc|-q0|-U|\(systemSocket)|")
  }

  @Test("SSH libraries run the same command, and no program")
  func libraries() throws {
    let endpoint = try Endpoint.resolve("qemu+libssh2://h/system", in: .of(.root))
    #expect(endpoint.remoteCommand == RemoteCommands.auto("'qemu:///system'"))
    #expect(endpoint.remoteSocket == systemSocket)
    #expect(endpoint.argv == nil)
    #expect(endpoint.childEnvironment == nil)
  }

  @Test("The ssh program can stand in for a library")
  func programForLibrary() throws {
    let environment = ClientEnvironment.of(.root, variables: ["PATH": "/bin"])
    func argv(_ uri: String) throws -> [String]? {
      let endpoint = try Endpoint.resolve(uri, in: environment).reachedBySSHProgram(in: environment)
      #expect(endpoint.transport == .ssh)
      #expect(endpoint.childEnvironment == ["PATH": "/bin", "LC_ALL": "C"])
      return endpoint.argv
    }
    let remote = RemoteCommands.auto("'qemu:///system'")
    #expect(
      try argv("qemu+libssh2://h/system") == ["ssh", "-l", "root", "-T", "-e", "none", "--", "h", remote])
    #expect(
      try argv(
        "qemu+libssh://u@h:22/system?keyfile=/k&known_hosts=/a%20%25%22&known_hosts_verify=auto&no_tty=1"
          + "&sshauth=privkey,password"
      ) == [
        "ssh", "-p", "22", "-l", "u", "-i", "/k", "-T", "-e", "none", "-o", "BatchMode=yes", "-o",
        #"UserKnownHostsFile="/a %%\"""#, "-o", "StrictHostKeyChecking=accept-new", "-o",
        "PreferredAuthentications=publickey,password", "-o", "IdentityAgent=none", "--", "h", remote,
      ])
    let ignoring = try argv("qemu+libssh://h/system?known_hosts_verify=ignore&sshauth=agent,privkey")
    #expect(
      ignoring?.filter { $0.contains("=") && $0 != remote } == [
        "UserKnownHostsFile=/dev/null", "StrictHostKeyChecking=no", "PreferredAuthentications=publickey",
      ])
    let other = try Endpoint.resolve("qemu+ssh://h/system", in: environment)
    #expect(other.reachedBySSHProgram(in: environment) == other)
  }

  @Test("The programs get few variables")
  func environments() throws {
    let variables = ["PATH": "/bin", "SECRET": "s", "SSH_AUTH_SOCK": "a", "TERM": "vt100", "LC_ALL": "de_DE"]
    func environment(_ uri: String) throws -> [String: String]? {
      try Endpoint.resolve(uri, in: .of(.root, variables: variables)).childEnvironment
    }
    #expect(try environment("qemu+ext://h/?command=c") == ["PATH": "/bin", "LC_ALL": "C"])
    let quiet = ["PATH": "/bin", "LC_ALL": "C", "SSH_AUTH_SOCK": "a"]
    #expect(try environment("qemu+ssh://h/?no_tty=1") == quiet)
    #expect(try environment("qemu+ssh://h/") == quiet.merging(["TERM": "vt100"]) { $1 })
    #expect(try environment("qemu+tcp://h/") == nil)
  }
}
