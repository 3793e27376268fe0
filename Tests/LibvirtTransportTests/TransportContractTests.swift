// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LibvirtTransport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What every transport promises its owner.
@Suite(.timeLimit(.minutes(10))) struct TransportContractTests {
  /// Bytes that show a loss, a repetition or a swap: a random block of prime length, over and over.
  static func pattern(_ count: Int, seed: UInt32) -> [UInt8] {
    var state = seed
    let block = (0..<4099).map { _ in
      state = state &* 1_664_525 &+ 1_013_904_223
      return UInt8(truncatingIfNeeded: state >> 24)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count + block.count)
    while bytes.count < count { bytes += block }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  @Test(arguments: Wire.available)
  func carriesMuchBothWaysAtOnce(_ wire: Wire) async throws {
    let (client, server) = try await wire.makePair()
    let (left, right) = (try TestOwner(client), try TestOwner(server))
    let there = Self.pattern(wire.volume, seed: 1)
    let back = Self.pattern(wire.volume, seed: 2)
    left.send(there)
    right.send(back)
    await left.wait { $0.received >= back.count && $0.unsent == 0 }
    await right.wait { $0.received >= there.count && $0.unsent == 0 }
    #expect(left.received == back)
    #expect(right.received == there)
    client.close()
    server.close()
  }

  @Test(arguments: Wire.available)
  func echoes(_ wire: Wire) async throws {
    let (client, server) = try await wire.makePair()
    let (left, right) = (try TestOwner(client), try TestOwner(server, echo: true))
    let sent = Self.pattern(wire.volume, seed: 3)
    left.send(sent)
    await left.wait { $0.received >= sent.count }
    #expect(left.received == sent)
    client.close()
    await right.wait { $0.end == .endOfFile }
  }

  @Test(arguments: Wire.available)
  func pushesBackAndTellsWhenThereIsRoom(_ wire: Wire) async throws {
    let (client, server) = try await wire.makePair()
    let left = try TestOwner(client)
    let taken = try left.fill()
    #expect(taken > 0)
    // Full: asking for room does not make any. (TCP moves bytes on to the peer's buffer when it likes.)
    client.requestWritability()
    await Poller.shared.goRound()
    if wire != .tcp4, wire != .tcp6 { #expect(left.progress.writableCalls == 0) }
    let right = try TestOwner(server)
    await left.wait { $0.writableCalls == 1 }
    await right.wait { $0.received == taken }
    // One request, one call; asking while there is room is answered at once.
    #expect(left.progress.writableCalls == 1)
    client.requestWritability()
    await left.wait { $0.writableCalls == 2 }
    client.close()
    server.close()
  }

  @Test(arguments: Wire.available)
  func deliversEverythingBeforeTheEnd(_ wire: Wire) async throws {
    let (client, server) = try await wire.makePair()
    let left = try TestOwner(client)
    let taken = try left.fill()
    client.close()
    let right = try TestOwner(server)
    await right.wait { $0.end == .endOfFile }
    #expect(right.progress.received == taken)
  }

  @Test(arguments: Wire.available)
  func reportsAPeerThatClosedWithNothingToSay(_ wire: Wire) async throws {
    let (client, server) = try await wire.makePair()
    let right = try TestOwner(server)
    client.close()
    await right.wait { $0.end == .endOfFile }
  }

  @Test(arguments: Wire.available)
  func remembersAWishToWriteFromBeforeTheStart(_ wire: Wire) async throws {
    let (client, server) = try await wire.makePair()
    client.requestWritability()
    let left = try TestOwner(client)
    await left.wait { $0.writableCalls == 1 }
    client.close()
    server.close()
  }

  @Test(arguments: Wire.available)
  func closingTwiceIsClosingOnce(_ wire: Wire) async throws {
    let (client, server) = try await wire.makePair()
    let left = try TestOwner(client)
    client.close()
    client.close()
    server.close()
    server.close()
    #expect(throws: TransportError(.send, .closed)) { _ = try left.fill() }
    #expect(left.progress.end == nil)
  }

  @Test(arguments: Wire.available)
  func cannotStartAfterClosingNorTwice(_ wire: Wire) async throws {
    let (client, server) = try await wire.makePair()
    server.close()
    #expect(throws: TransportError(.poll, .closed)) { _ = try TestOwner(server) }
    let left = try TestOwner(client)
    #expect(throws: TransportError.self) { try client.start(left) }
    client.close()
    #expect(throws: TransportError(.poll, .closed)) { try client.start(left) }
  }

  @Test(arguments: Wire.available)
  func letsGoOfItsOwner(_ wire: Wire) async throws {
    let (client, server) = try await wire.makePair()
    weak var owner: TestOwner?
    do {
      let left = try TestOwner(client)
      owner = left
      left.send([1])
    }
    #expect(owner != nil)
    client.close()
    server.close()
    // What runs on the poller may still hold the owner until it has gone round.
    await Poller.shared.goRound()
    #expect(owner == nil)
  }

  /// Descriptor numbers are reused at once by the neighbouring tests, so a transfer on a closed one would show there.
  @Test(arguments: Wire.available)
  func survivesClosingWhileOthersUseIt(_ wire: Wire) async throws {
    for round in 0..<60 {
      let (client, server) = try await wire.makePair()
      let (left, right) = (try TestOwner(client), try TestOwner(server))
      let block = Self.pattern(100_000, seed: UInt32(round))
      await withTaskGroup(of: Void.self) { group in
        group.addTask { left.send(block) }
        group.addTask { right.send(block) }
        group.addTask { client.requestWritability() }
        group.addTask { (round % 2 == 0 ? client : server).close() }
        group.addTask { if round % 3 == 0 { client.close() } }
      }
      client.close()
      server.close()
      // Whatever arrived is a beginning of what was sent.
      #expect(left.received == Array(block.prefix(left.received.count)))
      #expect(right.received == Array(block.prefix(right.received.count)))
    }
  }

  @Test(arguments: Wire.available)
  func survivesClosingWhileStarting(_ wire: Wire) async throws {
    for _ in 0..<60 {
      let (client, server) = try await wire.makePair()
      await withTaskGroup(of: Void.self) { group in
        group.addTask { _ = try? TestOwner(client) }
        group.addTask { client.close() }
        group.addTask { server.close() }
      }
      client.close()
    }
  }
}

extension Poller {
  /// Suspends until everything that was asked of the poller before has been done.
  func goRound() async {
    for _ in 0..<2 { await withCheckedContinuation { continuation in run { continuation.resume() } } }
  }
}
