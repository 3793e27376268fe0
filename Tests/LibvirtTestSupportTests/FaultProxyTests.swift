// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LibvirtTestSupport
import Testing

@Suite(.timeLimit(.minutes(10))) struct FaultProxyTests {
  /// Two raw ends with a proxy between them.
  private final class Wire {
    let proxy: FaultProxy
    let client: Int32
    let daemon: Int32
    private let listener: Int32

    init(_ kind: Place, plan: FaultPlan = FaultPlan(), seed: UInt64? = nil) async throws {
      let path = NSTemporaryDirectory() + "slt-" + UUID().uuidString
      let (listener, place) = try kind.listenBeside(path: path, backlog: 4)
      defer { unlink(path) }
      self.listener = listener
      proxy = try FaultProxy(to: place, plan: plan, seed: seed)
      client = try proxy.place.connect()
      try await waitUntilReadable(listener)
      daemon = accept(listener, nil, nil)
      try #require(daemon >= 0)
    }

    deinit { for descriptor in [client, daemon, listener] { close(descriptor) } }

    func stop() async { await proxy.stop() }
  }

  private static let kinds: [Place] = [.unix(path: ""), .ipv4(port: 0), .ipv6(port: 0)]

  /// What reading has come to.
  private enum Read: Equatable {
    case bytes([UInt8])
    case end
    case error(Int32)
  }

  private func read(_ descriptor: Int32, _ count: Int) async throws -> Read {
    var bytes: [UInt8] = []
    while bytes.count < count {
      try await waitUntilReadable(descriptor)
      var chunk = [UInt8](repeating: 0, count: count - bytes.count)
      let got = recv(descriptor, &chunk, chunk.count, 0)
      if got == 0 { return .end }
      if got < 0 { return .error(errno) }
      bytes += chunk[..<got]
    }
    return .bytes(bytes)
  }

  @Test(arguments: kinds)
  func passesOnBothWays(_ kind: Place) async throws {
    let wire = try await Wire(kind)
    #expect(send(wire.client, "hello", 5, 0) == 5)
    #expect(try await read(wire.daemon, 5) == .bytes(Array("hello".utf8)))
    #expect(send(wire.daemon, "you", 3, 0) == 3)
    #expect(try await read(wire.client, 3) == .bytes(Array("you".utf8)))
    let progress = await wire.proxy.wait { $0.toClients == 3 }
    #expect(progress.accepted == 1)
    #expect(progress.open == 1)
    #expect(progress.fromClients == 5)
    shutdown(wire.client, Int32(SHUT_WR))
    #expect(try await read(wire.daemon, 1) == .end)
    // The other direction goes on until it ends too.
    #expect(send(wire.daemon, "x", 1, 0) == 1)
    #expect(try await read(wire.client, 1) == .bytes([UInt8(ascii: "x")]))
    shutdown(wire.daemon, Int32(SHUT_WR))
    #expect(try await read(wire.client, 1) == .end)
    await wire.proxy.wait { $0.open == 0 }
    await wire.stop()
  }

  @Test(arguments: kinds)
  func closesOnCommand(_ kind: Place) async throws {
    let wire = try await Wire(kind)
    // What is on its way does not turn the end into a reset.
    #expect(send(wire.client, "hello", 5, 0) == 5)
    await wire.proxy.perform(.close)
    #expect(try await read(wire.client, 1) == .end)
    await wire.stop()
  }

  @Test(arguments: [Place.ipv4(port: 0), .ipv6(port: 0)])
  func resetsOnCommand(_ kind: Place) async throws {
    let wire = try await Wire(kind)
    await wire.proxy.wait { $0.open == 1 }
    await wire.proxy.perform(.reset)
    #expect(try await read(wire.client, 1) == .error(ECONNRESET))
    #expect(try await read(wire.daemon, 1) == .error(ECONNRESET))
    await wire.stop()
  }

  @Test(arguments: kinds)
  func isSilentAndGoesOn(_ kind: Place) async throws {
    let wire = try await Wire(kind)
    await wire.proxy.wait { $0.open == 1 }
    await wire.proxy.perform(.silence, .toClient)
    #expect(send(wire.daemon, "late", 4, 0) == 4)
    #expect(send(wire.client, "hello", 5, 0) == 5)
    #expect(try await read(wire.daemon, 5) == .bytes(Array("hello".utf8)))
    var nothing: UInt8 = 0
    #expect(recv(wire.client, &nothing, 1, 0) < 0)
    #expect(errno == EAGAIN)
    await wire.proxy.resume()
    #expect(try await read(wire.client, 4) == .bytes(Array("late".utf8)))
    await wire.stop()
  }

  @Test(arguments: kinds)
  func carriesMuchInRandomPieces(_ kind: Place) async throws {
    let direction = FaultPlan.Direction(pieces: 1...3000, delayMicroseconds: 0...20)
    let wire = try await Wire(kind, plan: FaultPlan(toDaemon: direction, toClient: direction))
    let sent = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 7919 >> 3) }
    let writer = Task.detached { [client = wire.client] in
      var rest = sent[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { send(client, $0.baseAddress, $0.count, 0) }
        if count > 0 { rest = rest.dropFirst(count) } else { await Task.yield() }
      }
    }
    #expect(try await read(wire.daemon, sent.count) == .bytes(sent))
    await writer.value
    await wire.stop()
  }

  @Test func leavesTheTargetAlone() async throws {
    let (listener, place) = try Place.ipv4(port: 0).listenBeside(path: "", backlog: 4)
    let proxy = try FaultProxy(to: place, isMute: true)
    let client = try proxy.place.connect()
    await proxy.wait { $0.open == 1 }
    #expect(accept(listener, nil, nil) < 0)
    #expect(errno == EAGAIN)
    await proxy.stop()
    #expect(try await read(client, 1) == .end)
    close(client)
    close(listener)
  }

  @Test func nothingIsLeftOfIt() async throws {
    await inProcessTurn {
      await #expect(processExitsWith: .success) {
        func descriptors() throws -> Int {
          try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count { number in
            // Timers are the runtime's own, made when a task first sleeps and kept.
            let file = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/" + number)
            return file != nil && file != "anon_inode:[timerfd]"
          }
        }
        let before = try descriptors()
        for kind in Self.kinds {
          let wire = try await Wire(kind)
          await wire.stop()
          // Once more is nothing.
          await wire.stop()
          await wire.proxy.perform(.close)
          if case .unix(let path) = wire.proxy.place { #expect(access(path, F_OK) != 0) }
        }
        #expect(try descriptors() == before)
      }
    }
  }

  @Test(arguments: kinds)
  func aDeafListenerLetsNobodyIn(_ kind: Place) throws {
    let deaf = try DeafListener(beside: kind)
    let client = try deaf.place.connect()
    var request = pollfd(fd: client, events: Int16(POLLOUT), revents: 0)
    // A unix socket that is not connected says so at once; the others are asked whether they are, for a moment.
    if case .unix = kind {
      #expect(send(client, "x", 1, 0) < 0)
      #expect(errno == ENOTCONN)
    } else {
      #expect(poll(&request, 1, 50) == 0)
    }
    close(client)
  }
}

/// For as long as it takes, without a thread of the runtime's few; the suite's time limit ends it.
private func waitUntilReadable(_ descriptor: Int32) async throws {
  var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
  while poll(&request, 1, 0) == 0 { try await Task.sleep(for: .milliseconds(1)) }
}
