// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtURI
import Testing

@Suite("Endpoints")
struct EndpointTests {
  @Test(
    "A URI leads where libvirt's client goes",
    arguments: ResolutionRow.local + ResolutionRow.network + ResolutionRow.programs)
  func resolves(_ row: ResolutionRow) throws {
    let endpoint = try Endpoint.resolve(row.uri, readOnly: row.readOnly, in: .of(row.user))
    #expect(endpoint.driver == row.driver)
    #expect(endpoint.transport == row.transport)
    #expect(endpoint.host == row.host)
    #expect(endpoint.port == row.port)
    #expect(endpoint.user == row.login)
    #expect(endpoint.socket == row.socket)
    #expect(endpoint.argv == row.argv)
    #expect(endpoint.name == row.name)
    #expect(endpoint.isReadOnly == row.readOnly)
    #expect((endpoint.autostart != nil) == row.autostarts)
  }

  @Test("What libvirt refuses is refused with its numbers and its words", arguments: RefusedURI.all)
  func refuses(_ refused: RefusedURI) throws {
    let error = try #require(failure(refused.uri))
    #expect(error.code == refused.code)
    #expect(error.domain == refused.domain)
    #expect(error.message == refused.message)
    #expect(error.message.hasSuffix(error.detail))
    #expect(error.systemErrorNumber == nil)
  }

  @Test("Without a runtime directory a user's sockets are in the cache", arguments: [[:], ["XDG_RUNTIME_DIR": ""]])
  func runtimeDirectory(variables: [String: String]) throws {
    var environment = ClientEnvironment.of(.other)
    environment.variables = variables
    #expect(try Endpoint.resolve("qemu:///session", in: environment).socket == "/home/fred/.cache/libvirt/libvirt-sock")
    environment.variables["XDG_CACHE_HOME"] = "/cache"
    #expect(try Endpoint.resolve("qemu:///session", in: environment).socket == "/cache/libvirt/libvirt-sock")
  }

  @Test("A path that fits no socket address is refused, one that just fits is not")
  func socketPathLength() throws {
    let longest = "/" + String(repeating: "x", count: 106)
    #expect(try Endpoint.resolve("qemu:///system?socket=\(longest)", in: .of(.root)).socket == longest)
    let error = try #require(failure("qemu:///system?socket=\(longest)x"))
    #expect(error.code == 38)
    #expect(error.domain == 7)
    #expect(error.message == "Path \(longest)x too long for unix socket: Cannot allocate memory")
    #expect(error.systemErrorNumber == 12)
  }

  @Test("A driver in this process gets its URIs, unless they have a host, a transport or another scheme")
  func inProcess() throws {
    func transport(_ uri: String) throws -> Transport {
      try Endpoint.resolve(uri, inProcessDrivers: ["test"], in: .of(.root)).transport
    }
    #expect(try transport("test:///default") == .inProcess("test"))
    #expect(try transport("test:///default?mode=nonsense") == .inProcess("test"))
    #expect(try transport("test+unix:///default") == .unix)
    #expect(try transport("test://h/default") == .tls)
    #expect(try transport("Test:///default") == .unix)
    let endpoint = try Endpoint.resolve("test:///default?a=b", inProcessDrivers: ["test"], in: .of(.root))
    #expect(endpoint.name == "test:///default?a=b")
    #expect(endpoint.socketCandidates.isEmpty)
    #expect(endpoint.isSecure)
  }

  @Test("Only transports without a reader on the way are secure by themselves")
  func security() throws {
    func isSecure(_ uri: String) throws -> Bool { try Endpoint.resolve(uri, in: .of(.root)).isSecure }
    for uri in ["qemu:///system", "qemu://h/", "qemu+ssh://h/", "qemu+libssh://h/", "qemu+libssh2://h/"] {
      #expect(try isSecure(uri), "\(uri)")
    }
    for uri in ["qemu+tcp://h/", "qemu+ext://h/?command=c"] {
      #expect(try !isSecure(uri), "\(uri)")
    }
  }

  @Test("The name to verify is the URI's host as typed, or localhost")
  func serverName() throws {
    #expect(try Endpoint.resolve("qemu://h/system", in: .of(.root)).serverName == "h")
    #expect(try Endpoint.resolve("qemu+tls:///system", in: .of(.root)).serverName == "localhost")
    #expect(try Endpoint.resolve("qemu+ext://h/?command=c", in: .of(.root)).serverName == "h")
    #expect(try Endpoint.resolve(nil, in: .of(.root)).serverName == "localhost")
  }

  @Test("A URI that is parsed already resolves the same, and is never an alias")
  func parsedURI() throws {
    let environment = ClientEnvironment.of(.root, configuration: #"uri_aliases = ["qemu:///system=x:///y"]"#)
    let uri = try ConnectionURI("qemu+tcp://h/system")
    #expect(try Endpoint.resolve(uri, in: environment) == Endpoint.resolve("qemu+tcp://h/system", in: .of(.root)))
  }
}
