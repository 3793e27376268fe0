// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import LibvirtTestSupport
import LibvirtURI
import Testing

@Suite("Errors of connecting", .timeLimit(.minutes(10)))
struct ConnectingErrorTests {
  private static var options: ConnectionOptions {
    var options = ConnectionOptions()
    options.environment = ClientEnvironment(effectiveUserID: 0, home: "/root")
    return options
  }

  private static func error(of uri: String, options: ConnectionOptions = options) async -> LibvirtError? {
    await failure { try await Connection.open(uri, options: options) }
  }

  @Test(
    "a URI that cannot be used is refused with libvirt's own fields",
    arguments: [
      (
        "qemu+foo:///system",
        ExpectedError(
          .invalidArg, .remote, "invalid argument: ",
          "remote_open: transport in URL not recognised (should be tls|unix|ssh|ext|tcp|libssh2|libssh)", .usage)
      ),
      (
        "system",
        ExpectedError(
          .noConnect, .none, "no connection driver available for ", "URI 'system' does not include a driver name",
          .usage)
      ),
      (
        "qemu://system",
        ExpectedError(
          .internalError, .none, "internal error: ", "invalid URI qemu://system (maybe you want qemu:///system)",
          .usage)
      ),
      (
        "qemu+unix://h/system",
        ExpectedError(
          .invalidArg, .remote, "invalid argument: ",
          "using unix socket and remote server 'h' is not supported.", .usage)
      ),
      (
        "qemu+tcp://127.0.0.1:/system",
        ExpectedError(
          .internalError, .uri, "internal error: ", "Unable to parse URI qemu+tcp://127.0.0.1:/system", .usage)
      ),
      (
        "qemu+ext:///system",
        ExpectedError(
          .invalidArg, .remote, "invalid argument: ", "remote_open: for 'ext' transport, command is required", .usage)
      ),
      (
        "test+unix:///default?no_verify=x",
        ExpectedError(
          .invalidArg, .remote, "invalid argument: ", "Failed to parse value of URI component no_verify", .usage)
      ),
    ])
  func badURI(uri: String, expected: ExpectedError) async {
    expected.check(await Self.error(of: uri))
  }

  @Test(
    "a daemon that is not there",
    arguments: [
      (
        "test+unix:///default?socket=/nonexistent/socket",
        ExpectedError(
          .systemError, .rpc, "Failed to connect socket to '/nonexistent/socket': No such file or directory", errno: 2,
          .transport)
      ),
      (
        "test+tcp://127.0.0.1:1/default",
        ExpectedError(
          .systemError, .rpc, "unable to connect to server at '127.0.0.1:1': Connection refused", errno: 111,
          .transport)
      ),
    ])
  func unreachable(uri: String, expected: ExpectedError) async {
    expected.check(await Self.error(of: uri))
  }

  @Test("a host that has no address")
  func unresolvable() async throws {
    let error = try #require(await Self.error(of: "test+tcp://exa.invalid/default"))
    // Which words depends on whether there is a resolver at all.
    #expect(error.message.hasPrefix("Unable to resolve address 'exa.invalid' service '16509': "))
    #expect(error.code == .systemError)
    #expect(error.domain == .rpc)
    #expect(error.integer1 == -1)
    #expect(error.origin == .transport)
  }

  @Test("a path that fits into no address")
  func longPath() async {
    let path = "/tmp/" + String(repeating: "x", count: 120)
    ExpectedError(
      .systemError, .rpc, "Path \(path) too long for unix socket: Cannot allocate memory", errno: 12, .usage
    ).check(await Self.error(of: "test+unix:///default?socket=\(path)"))
  }

  #if TLS
    @Test("TLS without trusted authorities")
    func noAuthorities() async {
      ExpectedError(
        .systemError, .rpc, "Cannot read CA certificate '/nonexistent/cacert.pem': No such file or directory",
        errno: 2, .transport
      ).check(await Self.error(of: "qemu+tls://kvm7/system?pkipath=/nonexistent"))
    }
  #else
    @Test("TLS without its trait")
    func noTLS() async throws {
      let error = try #require(await Self.error(of: "qemu+tls://kvm7/system"))
      #expect(error.code == .operationUnsupported)
      #expect(error.message.contains("needs the package trait 'TLS'"))
    }
  #endif

  @Test("a daemon that accepts and says nothing: the time for connecting ends it")
  func silent() async throws {
    let listener = try ScriptedListener(script: nil)
    var options = Self.options
    options.connectTimeout = .milliseconds(50)
    let error = try #require(await Self.error(of: "test+unix:///default?socket=\(listener.path)", options: options))
    #expect(error.code == .operationTimeout)
    #expect(error.message.contains("unix:\(listener.path)"), "\(error)")
  }

  @Test("cancelling while connecting")
  func cancelled() async throws {
    let listener = try ScriptedListener { _, _ in }
    let options = Self.options
    let task = Task { await Self.error(of: "test+unix:///default?socket=\(listener.path)", options: options) }
    while listener.connected.isEmpty { await Task.yield() }
    task.cancel()
    #expect(await task.value?.code == .operationAborted)
    // The transport is not left behind.
    await listener.connected.first?.clientHasGone()
  }
}
