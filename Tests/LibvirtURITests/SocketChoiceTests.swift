// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtURI
import Testing

@Suite("The choice of a local socket")
struct SocketChoiceTests {
  private let direct = "/var/run/libvirt/virtqemud-sock"

  @Test(
    "The driver's own daemon is preferred, then the legacy one, then what the build prefers",
    arguments: [
      (true, true, DaemonKind.legacy, true), (true, false, .legacy, true), (false, true, .direct, false),
      (false, false, .legacy, false), (false, false, .direct, true),
    ])
  func automatic(directExists: Bool, legacyExists: Bool, build: DaemonKind, choosesDirect: Bool) throws {
    var files: Set<String> = []
    if directExists { files.insert(direct) }
    if legacyExists { files.insert(systemSocket) }
    let environment = ClientEnvironment.of(.root, build: build == .legacy ? .legacy : .direct, files: files)
    let endpoint = try Endpoint.resolve("qemu:///system", in: environment)
    #expect(endpoint.socket == (choosesDirect ? direct : systemSocket))
    #expect(endpoint.socketCandidates.map(\.path) == [direct, systemSocket])
    #expect(endpoint.socketCandidates.map(\.exists) == [directExists, legacyExists])
    #expect(endpoint.socketCandidates.map(\.isChosen) == [choosesDirect, !choosesDirect])
  }

  @Test("A mode that is told is not second-guessed")
  func told() throws {
    let environment = ClientEnvironment.of(.root, files: [systemSocket])
    let endpoint = try Endpoint.resolve("qemu:///system?mode=direct", in: environment)
    #expect(endpoint.socket == direct)
    #expect(endpoint.socketCandidates.map(\.path) == [direct])
    #expect(endpoint.socketCandidates.map(\.exists) == [false])
    #expect(
      try Endpoint.resolve("remote:///?mode=direct", in: environment).socket == "/var/run/libvirt/virtremoted-sock")
  }

  @Test("Without a URI, the driver whose daemon is there is taken")
  func probesSystem() throws {
    let environment = ClientEnvironment.of(
      .root, build: .direct, files: ["/run/libvirt/virtlxcd-sock", "/var/run/libvirt/virtlxcd-sock"])
    let endpoint = try Endpoint.resolve(nil, in: environment)
    #expect(endpoint.socket == "/var/run/libvirt/virtlxcd-sock")
    #expect(endpoint.name.isEmpty)
    #expect(endpoint.driver == nil)
    #expect(
      endpoint.socketCandidates.filter { !$0.isChosen && !$0.exists }.map(\.path).prefix(2) == [
        "/run/libvirt/virtxend-sock", "/run/libvirt/virtqemud-sock",
      ])
  }

  @Test("A user without a URI gets a driver that runs, or one that could be started")
  func probesSession() throws {
    let running = ClientEnvironment.of(.other, build: .direct, files: ["\(userSockets)/virtvboxd-sock"])
    #expect(try Endpoint.resolve(nil, in: running).socket == "\(userSockets)/virtvboxd-sock")
    let installed = ClientEnvironment.of(.other, build: .direct, files: ["/usr/sbin/virtvboxd"])
    let endpoint = try Endpoint.resolve(nil, in: installed)
    #expect(endpoint.socket == "\(userSockets)/virtvboxd-sock")
    #expect(endpoint.autostart?.path == "/usr/sbin/virtvboxd")
  }

  @Test("Without a URI and without a daemon of any driver there is no direct mode", arguments: [User.root, .other])
  func probesInVain(user: User) throws {
    let message = "Operation not supported: Cannot use direct socket mode if no URI is set"
    #expect(failure(nil, in: .of(user, build: .direct, files: []))?.message == message)
    let told = try #require(failure(nil, in: .of(user, configuration: "remote_mode = 'direct'")))
    #expect(told.code == 84)
    #expect(told.domain == 13)
    #expect(told.message == message)
    #expect(failure(nil, in: .of(user, configuration: "remote_mode = 'legacy'", build: .direct, files: [])) == nil)
  }

  @Test("The daemon is started with few variables, under a lock beside its socket")
  func autostart() throws {
    let environment = ClientEnvironment.of(
      .other, variables: ["PATH": "/bin", "SECRET": "s", "DYLD_X": "d", "LC_ALL": "de_DE", "SSH_AUTH_SOCK": "a"])
    let autostart = try #require(try Endpoint.resolve("qemu:///session", in: environment).autostart)
    #expect(autostart.path == "/usr/sbin/libvirtd")
    #expect(autostart.arguments == ["--timeout=120"])
    #expect(autostart.directory == userSockets)
    #expect(autostart.lockFile == "\(userSockets)/libvirtd.lock")
    #expect(
      autostart.environment
        == ["PATH": "/bin", "DYLD_X": "d", "LC_ALL": "C", "XDG_RUNTIME_DIR": "/run/user/1000"])
  }

  @Test("The daemon matches the socket, unless a variable names one")
  func autostartProgram() throws {
    func program(_ uri: String, _ variables: [String: String] = [:]) throws -> String? {
      try Endpoint.resolve(uri, in: .of(.other, variables: variables)).autostart?.path
    }
    #expect(try program("qemu:///session?mode=direct") == "/usr/sbin/virtqemud")
    #expect(try program("qemu:///session", ["LIBVIRTD_PATH": "/l"]) == "/l")
    #expect(try program("qemu:///session", ["LIBVIRTD_PATH": "/l", "VIRTD_PATH": "/v"]) == "/v")
    let endpoint = try Endpoint.resolve("qemu:///session", in: .of(.other, variables: ["VIRTD_PATH": "/a/b"]))
    #expect(endpoint.autostart?.lockFile == "\(userSockets)/b.lock")
  }

  @Test("Only exactly 0 forbids starting a daemon", arguments: [("0", false), ("1", true), ("", true), ("00", true)])
  func autostartVariable(value: String, starts: Bool) throws {
    let environment = ClientEnvironment.of(.other, variables: ["LIBVIRT_AUTOSTART": value])
    #expect((try Endpoint.resolve("qemu:///session", in: environment).autostart != nil) == starts)
    #expect((try Endpoint.resolve(nil, in: environment).autostart != nil) == starts)
  }

  @Test("On macOS everything is below the prefix")
  func macOS() throws {
    let build = BuildDefaults.macOS(prefix: "/opt/homebrew")
    let sockets = "/opt/homebrew/var/run/libvirt"
    let system = try Endpoint.resolve(
      "qemu:///system", in: .of(.root, build: build, files: ["\(sockets)/libvirt-sock"]))
    #expect(system.socket == "\(sockets)/libvirt-sock")
    #expect(system.socketCandidates.map(\.path) == ["\(sockets)/virtqemud-sock", "\(sockets)/libvirt-sock"])
    let session = try Endpoint.resolve("qemu:///session", in: .of(.other, build: build, files: []))
    #expect(session.autostart?.path == "/opt/homebrew/sbin/virtqemud")
    let long = "/" + String(repeating: "x", count: 103)
    #expect(failure("qemu:///system?socket=\(long)", in: .of(.root, build: build))?.code == 38)
  }

  @Test("A name in the abstract namespace is passed on; no file stands for it")
  func abstractNamespace() throws {
    let endpoint = try Endpoint.resolve("qemu:///system?socket=@name", in: .of(.root, files: ["@name"]))
    #expect(endpoint.socket == "@name")
    #expect(endpoint.socketCandidates.map(\.exists) == [false])
  }
}
