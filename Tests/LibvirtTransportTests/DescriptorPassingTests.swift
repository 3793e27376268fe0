// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtTransport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// File descriptors that travel along with the bytes.
@Suite(.timeLimit(.minutes(10))) struct DescriptorPassingTests {
  /// A pipe end that can be recognised by what comes out of it.
  private func makeMarked(_ mark: UInt8) throws -> Int32 {
    var ends: [Int32] = [-1, -1]
    try check(pipe(&ends))
    var mark = mark
    #expect(write(ends[1], &mark, 1) == 1)
    close(ends[1])
    return ends[0]
  }

  private func mark(of descriptor: Int32) -> UInt8? {
    var mark: UInt8 = 0
    return read(descriptor, &mark, 1) == 1 ? mark : nil
  }

  @Test(arguments: Wire.passingDescriptors)
  func arriveInOrderAndCloseOnExec(_ wire: Wire) async throws {
    let (client, server) = try await wire.makePair()
    #expect(client.passesDescriptors)
    let receiver = try TestOwner(server)
    for number in UInt8(0)..<40 {
      let descriptor = try makeMarked(number)
      // Bytes before and between, so that what is received is cut at many places.
      while try withUnsafeBytes(of: number, { try client.send($0) }) == .wouldBlock { await Poller.shared.goRound() }
      while try client.send(descriptor: descriptor) == .wouldBlock { await Poller.shared.goRound() }
      close(descriptor)
    }
    await receiver.wait { $0.descriptors == 40 && $0.received == 80 }
    #expect(receiver.received == (UInt8(0)..<40).flatMap { [$0, 0] })
    let descriptors = receiver.takeDescriptors()
    for (number, descriptor) in descriptors.enumerated() {
      #expect(mark(of: descriptor) == UInt8(number))
      #expect(fcntl(descriptor, F_GETFD) & FD_CLOEXEC != 0)
      close(descriptor)
    }
    client.close()
    server.close()
  }

  /// A pipe whose last reader goes away when the descriptor is closed.
  private func makeWatched() throws -> (reader: Int32, isClosed: () -> Bool) {
    var ends: [Int32] = [-1, -1]
    try check(pipe(&ends))
    let writer = ends[1]
    return (
      ends[0],
      {
        var state = pollfd(fd: writer, events: 0, revents: 0)
        poll(&state, 1, 10_000)
        defer { close(writer) }
        return Int32(state.revents) & Int32(POLLERR) != 0
      }
    )
  }

  @Test(arguments: Wire.passingDescriptors)
  func areClosedWhenNobodyReceivesThem(_ wire: Wire) async throws {
    let (client, server) = try await wire.makePair()
    let (descriptor, isClosed) = try makeWatched()
    #expect(try client.send(descriptor: descriptor) == .bytes(1))
    close(descriptor)
    server.close()
    client.close()
    #expect(isClosed())
  }

  @Test(arguments: Wire.passingDescriptors)
  func areClosedWhenNobodyTakesThem(_ wire: Wire) async throws {
    let (client, server) = try await wire.makePair()
    let (descriptor, isClosed) = try makeWatched()
    do {
      let receiver = try TestOwner(server)
      #expect(try client.send(descriptor: descriptor) == .bytes(1))
      close(descriptor)
      await receiver.wait { $0.descriptors == 1 }
      server.close()
      client.close()
      await Poller.shared.goRound()
    }
    #expect(isClosed())
  }

  @Test func queueHandsOverInOrderAndClosesTheRest() throws {
    let watched = try (0..<3).map { _ in try makeWatched() }
    var mine: [Int32] = []
    do {
      var queue = DescriptorQueue()
      for (descriptor, _) in watched { queue.append(descriptor) }
      #expect(queue.count == 3)
      switch queue.take(4) {
      case .some: Issue.record("more than there are")
      case .none: break
      }
      mine = queue.take(2)?.release() ?? []
      #expect(queue.count == 1)
    }
    #expect(mine == [watched[0].reader, watched[1].reader])
    #expect(watched[2].isClosed())
    for descriptor in mine { close(descriptor) }
    #expect(watched[0].isClosed())
    #expect(watched[1].isClosed())
  }

  @Test func areRefusedOverTCP() async throws {
    let (client, server) = try await Wire.tcp4.makePair()
    #expect(!client.passesDescriptors)
    #expect(throws: TransportError.self) { try client.send(descriptor: 0) }
    server.close()
    client.close()
  }

  /// A child process has a unix socket too, and could send what nobody asked for.
  @Test func areClosedWhereNoneAreExpected() async throws {
    let (left, right) = try makeSocketPair()
    let sender = SocketTransport(adopting: left, name: "left", passesDescriptors: true)
    let receiver = try TestOwner(SocketTransport(adopting: right, name: "right", passesDescriptors: false))
    let (descriptor, isClosed) = try makeWatched()
    #expect(try sender.send(descriptor: descriptor) == .bytes(1))
    close(descriptor)
    await receiver.wait { $0.received == 1 }
    #expect(receiver.progress.descriptors == 0)
    #expect(isClosed())
    sender.close()
    receiver.transport.close()
  }
}
