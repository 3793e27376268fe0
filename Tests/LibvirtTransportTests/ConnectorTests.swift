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

/// What happens when connecting does not work.
@Suite(.timeLimit(.minutes(10))) struct ConnectorTests {
  private func failure(_ body: () async throws(TransportError) -> SocketTransport) async -> String {
    do throws(TransportError) {
      let transport = try await body()
      transport.close()
      return "connected to \(transport.name)"
    } catch {
      return "\(error)"
    }
  }

  private func cause(_ body: () async throws -> SocketTransport) async -> TransportError.Cause? {
    do {
      try await body().close()
      return nil
    } catch {
      return (error as? TransportError)?.cause
    }
  }

  @Test func missingSocket() async throws {
    let path = try ScriptFolder().file("none")
    #expect(
      await failure { () throws(TransportError) in try await UnixConnector.connect(to: path) }
        == "Failed to connect socket to '\(path)': No such file or directory")
  }

  @Test func staleSocket() async throws {
    let scratch = try ScriptFolder()
    let path = scratch.file("s")
    // Moved away before its listener goes, and so not removed with it.
    do {
      let listener = try TestListener.unix(path)
      try check(rename(path, path + ".stale"))
      #expect(listener.descriptor >= 0)
    }
    #expect(
      await failure { () throws(TransportError) in try await UnixConnector.connect(to: path + ".stale") }
        == "Failed to connect socket to '\(path).stale': Connection refused")
  }

  @Test(.enabled(if: geteuid() != 0, "root is allowed everything"))
  func socketThatIsNotOurs() async throws {
    let scratch = try ScriptFolder()
    let listener = try TestListener.unix(scratch.file("s"))
    try check(chmod(scratch.file("s"), 0))
    #expect(
      await failure { () throws(TransportError) in try await UnixConnector.connect(to: scratch.file("s")) }
        == "Failed to connect socket to '\(scratch.file("s"))': Permission denied")
    #expect(listener.descriptor >= 0)
  }

  /// 107 bytes and the zero fit on Linux, 103 on Darwin.
  @Test func pathLength() async throws {
    #if os(Linux)
      let longest = 107
    #else
      let longest = 103
    #endif
    let scratch = try ScriptFolder()
    let prefix = scratch.path + "/"
    let fits = prefix + String(repeating: "x", count: longest - prefix.utf8.count)
    let listener = try TestListener.unix(fits)
    try await UnixConnector.connect(to: fits).close()
    #expect(listener.descriptor >= 0)
    let tooLong = fits + "x"
    #expect(
      await failure { () throws(TransportError) in try await UnixConnector.connect(to: tooLong) }
        == "Path \(tooLong) too long for unix socket: Cannot allocate memory")
  }

  @Test func pathsThatWouldMeanSomethingElse() async {
    #expect(
      await failure { () throws(TransportError) in try await UnixConnector.connect(to: "") }
        == "Failed to connect socket to '': No such file or directory")
    #expect(
      await failure { () throws(TransportError) in try await UnixConnector.connect(to: "/run/a\0b") }
        == "Failed to connect socket to '/run/a\0b': Invalid argument")
  }

  @Test func unknownHost() async {
    let text = await failure { () throws(TransportError) in
      try await TCPConnector.connect(host: "nowhere.invalid", port: 16509)
    }
    // Without any resolver the reason differs, so only the beginning is compared.
    #expect(text.hasPrefix("Unable to resolve address 'nowhere.invalid' service '16509': "))
  }

  @Test(arguments: ["127.0.0.1", "::1", "localhost"])
  func refusedTCP(_ host: String) async throws {
    // Bound and not listening, so that nobody else gets the port meanwhile.
    let descriptor = try openSocket(host.contains(":") ? AF_INET6 : AF_INET)
    defer { close(descriptor) }
    let port = try bindToLoopback(descriptor, isIPv6: host.contains(":"))
    #expect(
      await failure { () throws(TransportError) in try await TCPConnector.connect(host: host, port: port) }
        == "unable to connect to server at '\(host):\(port)': Connection refused")
  }

  private func bindToLoopback(_ descriptor: Int32, isIPv6: Bool) throws -> UInt16 {
    if isIPv6 {
      var address = sockaddr_in6()
      address.sin6_family = sa_family_t(AF_INET6)
      address.sin6_addr = in6addr_loopback
      return UInt16(bigEndian: try bindAndAsk(descriptor, &address).sin6_port)
    }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return UInt16(bigEndian: try bindAndAsk(descriptor, &address).sin_port)
  }

  private func bindAndAsk<Address>(_ descriptor: Int32, _ address: inout Address) throws -> Address {
    var size = socklen_t(MemoryLayout<Address>.size)
    try withUnsafeMutablePointer(to: &address) { pointer in
      try pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        try check(bind(descriptor, pointer, size))
        try check(getsockname(descriptor, pointer, &size))
      }
    }
    return address
  }

  /// Fills a unix listener's backlog; the connections keep it full.
  private func fill(_ path: String) async throws -> [SocketTransport] {
    var waiting: [SocketTransport] = []
    do {
      while true {
        waiting.append(try await UnixConnector.connect(to: path, deadline: .now))
        try #require(waiting.count < 100)
      }
    } catch let error as TransportError {
      #expect(error == TransportError(.connectUnix(path: path), .timedOut))
    }
    return waiting
  }

  #if os(Linux)
    @Test func unixDeadlineAndCancellation() async throws {
      let scratch = try ScriptFolder()
      let path = scratch.file("s")
      let listener = try TestListener.unix(path, backlog: 1)
      let waiting = try await fill(path)
      let began = ContinuousClock.now
      await #expect(throws: TransportError(.connectUnix(path: path), .timedOut)) {
        try await UnixConnector.connect(to: path, deadline: .now + .milliseconds(50))
      }
      #expect(ContinuousClock.now - began >= .milliseconds(50))
      let task = Task { try await UnixConnector.connect(to: path) }
      task.cancel()
      await #expect(throws: TransportError(.connectUnix(path: path), .cancelled)) { try await task.value }
      // As soon as there is room, whoever still waits gets it.
      let patient = Task { try await UnixConnector.connect(to: path) }
      try listener.accept(passesDescriptors: true).close()
      try await patient.value.close()
      for transport in waiting { transport.close() }
    }

    /// A listener whose backlog is full answers no further connection, like a host that is gone.
    @Test func tcpDeadlineAndCancellation() async throws {
      let listener = try TestListener.ipv4(backlog: 0)
      let port = listener.port
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_port = port.bigEndian
      address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
      let waiting = try (0..<8).map { _ in try openSocket(AF_INET) }
      defer { for descriptor in waiting { close(descriptor) } }
      for descriptor in waiting {
        makeNonBlocking(descriptor)
        withUnsafePointer(to: &address) { pointer in
          pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
            _ = connect(descriptor, pointer, socklen_t(MemoryLayout<sockaddr_in>.size))
          }
        }
      }

      // On a machine that is busy enough the time is over before the address is resolved: hence the cause alone.
      let began = ContinuousClock.now
      let late = await cause {
        try await TCPConnector.connect(host: "127.0.0.1", port: port, deadline: .now + .milliseconds(500))
      }
      #expect(late == .timedOut)
      #expect(ContinuousClock.now - began >= .milliseconds(500))

      let task = Task { try await TCPConnector.connect(host: "127.0.0.1", port: port) }
      // Resolving takes other threads, so this is before it, in the middle of it or after it: all must let go.
      for _ in 0..<Int.random(in: 0..<100) { await Poller.shared.goRound() }
      task.cancel()
      #expect(await cause { try await task.value } == .cancelled)
    }
  #endif

  @Test func cancellationWhileResolving() async {
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return try await TCPConnector.connect(host: "nowhere.invalid", port: 1)
    }
    task.cancel()
    await #expect(throws: TransportError(.resolve(host: "nowhere.invalid", service: "1"), .cancelled)) {
      try await task.value
    }
  }

  @Test func deadlineWhileResolving() async {
    await #expect(throws: TransportError(.resolve(host: "nowhere.invalid", service: "1"), .timedOut)) {
      try await TCPConnector.connect(host: "nowhere.invalid", port: 1, deadline: .now - .seconds(1))
    }
  }
}
