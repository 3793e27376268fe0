// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtTransport
import Testing

/// What is special about memory; what all transports share is in `TransportContractTests`.
@Suite(.timeLimit(.minutes(10))) struct MemoryTransportTests {
  @Test func handsOutAtMostOneChunkPerReceive() async throws {
    let (client, server) = MemoryTransport.makePair(chunkSize: 3)
    let sender = try TestOwner(client)
    sender.send(Array(0..<10))
    let receiver = try TestOwner(server)
    await receiver.wait { $0.received == 10 }
    #expect(receiver.received == Array(0..<10))
    #expect(receiver.progress.readableCalls == 4)
    client.close()
    await receiver.wait { $0.end == .endOfFile }
  }

  @Test func reportsDataThatWasThereBeforeStart() async throws {
    let (client, server) = MemoryTransport.makePair()
    #expect(try [1, 2].withUnsafeBytes { try client.send(UnsafeRawBufferPointer(rebasing: $0[..<2])) } == .bytes(2))
    client.close()
    let receiver = try TestOwner(server)
    await receiver.wait { $0.end == .endOfFile }
    #expect(receiver.progress.received == 2)
  }

  @Test func refusesDescriptorsWhenToldSo() throws {
    let (client, server) = MemoryTransport.makePair(passesDescriptors: false)
    #expect(throws: TransportError.self) { try client.send(descriptor: 0) }
    #expect(!server.passesDescriptors)
  }

  @Test func droppingAnEndClosesIt() async throws {
    var (client, server): (MemoryTransport?, MemoryTransport) = MemoryTransport.makePair()
    let receiver = try TestOwner(server)
    #expect(client != nil)
    client = nil
    await receiver.wait { $0.end == .endOfFile }
  }

  @Test func sendingToAClosedPeerIsABrokenPipe() throws {
    let (client, server) = MemoryTransport.makePair()
    server.close()
    #expect(throws: TransportError(.send, .system(32))) {
      _ = try [UInt8(1)].withUnsafeBytes { try client.send($0) }
    }
  }
}
