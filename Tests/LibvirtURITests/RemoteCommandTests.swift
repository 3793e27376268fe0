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
    "a b", "it's", "''", "\"", "$HOME", "`id`", "$(id)", "a;b", "a&&b", "a|b", ">x", "*", "~", "{a,b}", "a\\b", "a\\",
    "\\", "\\'", "';id;'", "\\';id;'", "#", "!x", "!!", "?", "[a]", "=x", "a=b", "%", "%%h", "é", "-r", "",
  ]

  @Test("Whatever a value holds, the far program gets it as one argument", arguments: hostile)
  func valuesStayWhole(value: String) throws {
    let directory = try Stubs()
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
    let name = "n c'; $(id) \\"
    try directory.renameNetcat(to: name)
    let escaped = try #require("./\(name)".addingPercentEncoding(withAllowedCharacters: .alphanumerics))
    let endpoint = try Endpoint.resolve("qemu+ssh://h/?socket=/s&netcat=\(escaped)", in: .of(.root))
    #expect(try directory.run(try #require(endpoint.remoteCommand)) == "nc|-q0|-U|/s|")
  }

  @Test("A netcat is a program, never an assignment")
  func netcatWithEqualsSign() throws {
    let directory = try Stubs()
    try directory.renameNetcat(to: "a=b")
    let endpoint = try Endpoint.resolve("qemu+ssh://h/?socket=/s&netcat=a=b", in: .of(.root))
    #expect(try directory.run(try #require(endpoint.remoteCommand)) == "nc|-q0|-U|/s|")
  }

  /// The login shell at the far end is the user's choice. In fish, `\'` does not end a quotation; libvirt's own quoting
  /// lets a URI with a quote in it run commands there. In csh, `!` is looked up in the history even in quotes.
  @Test(
    "Login shells that are not POSIX's see the same words",
    arguments: ["/usr/bin/fish", "/usr/bin/tcsh", "/bin/zsh", "/bin/bash"].filter {
      FileManager.default.isExecutableFile(atPath: $0)
    })
  func otherLoginShells(shell: String) throws {
    let directory = try Stubs()
    for value in Self.hostile {
      let escaped = try #require(value.addingPercentEncoding(withAllowedCharacters: .alphanumerics))
      let endpoint = try Endpoint.resolve("qemu+ssh://h/?socket=\(escaped)", in: .of(.root))
      let path = value.hasPrefix("-") ? "./\(value)" : value
      let command = try #require(endpoint.remoteCommand)
      #expect(try directory.run(command, shell: shell) == "nc|-q0|-U|\(path)|", "\(value)")
    }
  }

  @Test("Values are quoted for two shells")
  func exactQuoting() throws {
    func command(_ netcat: String) throws -> String? {
      try Endpoint.resolve("qemu+ssh://h/?socket=/s&netcat=\(netcat)", in: .of(.root)).remoteCommand
    }
    // As libvirt does it, where nothing needs more care than that.
    #expect(try command("/x/sp%20ace/nc") == RemoteCommands.netcat("/s", program: #"'''\''/x/sp ace/nc'\''''"#))
    // A backslash and a quote each leave the quotes.
    #expect(try command("it's") == RemoteCommands.netcat("/s", program: #"'''\''it'\'''\\''\'''\''s'\''''"#))
  }

  @Test(
    "Control characters are refused, whatever they would come to",
    arguments: [
      ("user%0A@h/", "user"), ("h%07h/", "host"), ("h/?socket=/a%0Ab", "socket"), ("h/?netcat=n%7Fc", "netcat"),
      ("h/?name=a%1Bb", "name"), ("h/?keyfile=%01", "keyfile"), ("h/?known_hosts=/a%0D", "known_hosts"),
      ("h/?command=a%09b", "command"),
    ], ["ssh", "libssh", "libssh2"])
  func controlCharacters(rest: (String, String), transport: String) {
    let error = failure("qemu+\(transport)://\(rest.0)")
    #expect(error?.code == 8)
    #expect(error?.domain == 7)
    #expect(
      error?.message == "invalid argument: SSH cannot be used with a control character in the URI's \(rest.1)")
    // NUL is no part of any URI.
    #expect(failure("qemu+\(transport)://\(rest.0.replacing(/%../, with: "%00"))")?.code == 1)
  }

  @Test("Nothing from a URI is taken for an option of ssh's")
  func noOptions() throws {
    let endpoint = try Endpoint.resolve(
      "qemu+ssh://-oProxyCommand=x@-oProxyCommand=y/?keyfile=-oProxyCommand=z&socket=-w&netcat=-v", in: .of(.root))
    let argv = try #require(endpoint.argv)
    #expect(
      argv.dropLast() == [
        "ssh", "-l", "-oProxyCommand=x", "-i", "-oProxyCommand=z", "-T", "-e", "none", "--", "-oProxyCommand=y",
      ])
    let library = try Endpoint.resolve(
      "qemu+libssh://h/?known_hosts=x%22%20-oProxyCommand=y", in: .of(.root)
    ).reachedBySSHProgram(in: .of(.root))
    #expect(library.argv?.contains(#"UserKnownHostsFile="x\" -oProxyCommand=y""#) == true)
  }

  @Test("Where there is a helper it is used, and netcat elsewhere")
  func auto() throws {
    let directory = try Stubs()
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
        #"UserKnownHostsFile="/a %%\"""#, "-o", "GlobalKnownHostsFile=/dev/null", "-o",
        "StrictHostKeyChecking=accept-new", "-o", "PreferredAuthentications=publickey,password", "-o",
        "IdentityAgent=none", "-o", "IdentitiesOnly=yes", "--", "h", remote,
      ])
    let other = try Endpoint.resolve("qemu+ssh://h/system", in: environment)
    #expect(other.reachedBySSHProgram(in: environment) == other)
  }

  @Test(
    "Each parameter of the libraries has its option",
    arguments: [
      ("", []), ("known_hosts_verify=normal", ["StrictHostKeyChecking=ask"]),
      ("known_hosts_verify=auto", ["StrictHostKeyChecking=accept-new"]),
      (
        "known_hosts_verify=ignore&known_hosts=/k",
        ["UserKnownHostsFile=/dev/null", "GlobalKnownHostsFile=/dev/null", "StrictHostKeyChecking=no"]
      ),
      ("known_hosts=/k", [#"UserKnownHostsFile="/k""#, "GlobalKnownHostsFile=/dev/null"]),
      ("sshauth=", []), ("keyfile=/k", ["-i", "/k", "IdentitiesOnly=yes"]),
      ("sshauth=agent", ["PreferredAuthentications=publickey", "IdentityFile=none"]),
      ("sshauth=agent&keyfile=/k", ["PreferredAuthentications=publickey", "IdentityFile=none"]),
      ("sshauth=agent,privkey&keyfile=/k", ["-i", "/k", "PreferredAuthentications=publickey"]),
      ("sshauth=privkey", ["PreferredAuthentications=publickey", "IdentityAgent=none"]),
      (
        "sshauth=keyboard-interactive,password",
        ["PreferredAuthentications=keyboard-interactive,password", "IdentityAgent=none"]
      ), ("no_tty=1", ["BatchMode=yes"]), ("no_verify=1", []),
    ] as [(String, [String])])
  func librariesParameters(query: String, expected: [String]) throws {
    let environment = ClientEnvironment.of(.root)
    let argv = try #require(
      try Endpoint.resolve("qemu+libssh2://h/?\(query)", in: environment).reachedBySSHProgram(in: environment).argv)
    let fixed: Set = ["ssh", "-l", "root", "-T", "-e", "none", "--", "h", "-o"]
    #expect(argv.dropLast().filter { !fixed.contains($0) } == expected)
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
