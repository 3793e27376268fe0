// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtTransport
import Synchronization

/// An owner of a transport that keeps what arrives, sends what it is told to, and can be waited for.
package final class TestClient: TransportHandler {
  /// How the incoming direction ended.
  package enum End: Equatable, Sendable {
    case endOfFile
    case failed(TransportError)
  }

  private struct State: Sendable {
    var received: [UInt8] = []
    var end: End?
    var outgoing: ArraySlice<UInt8> = []
    var waiters: [(count: Int, waiter: OneShot<Void>)] = []
    var endWaiters: [OneShot<End>] = []
  }

  package let transport: any ByteTransport
  /// The most that one call of `receive` asks for.
  private let appetite: Int
  private let state = Mutex(State())

  package init(_ transport: any ByteTransport, appetite: Int = .max) throws {
    self.transport = transport
    self.appetite = appetite
    try transport.start(self)
  }

  package func send(_ bytes: [UInt8]) throws {
    try state.withLock { state in
      state.outgoing += bytes
      try pump(&state)
    }
  }

  private func pump(_ state: inout State) throws {
    while !state.outgoing.isEmpty {
      let result = try state.outgoing.withUnsafeBytes { try transport.send($0) }
      guard case .bytes(let count) = result else {
        transport.requestWritability()
        return
      }
      state.outgoing = state.outgoing.dropFirst(count)
    }
  }

  /// The first `count` bytes, once they are there, or what came instead when it ends before.
  package func receive(_ count: Int) async -> [UInt8] {
    let waiter = OneShot<Void>()
    state.withLock { state in
      if state.received.count >= count || state.end != nil {
        waiter.finish(())
      } else {
        state.waiters.append((count, waiter))
      }
    }
    await waiter.value
    return state.withLock { Array($0.received.prefix(count)) }
  }

  package func waitForEnd() async -> End {
    let waiter = OneShot<End>()
    state.withLock { state in
      if let end = state.end { waiter.finish(end) } else { state.endWaiters.append(waiter) }
    }
    return await waiter.value
  }

  package func transportIsWritable(_ transport: any ByteTransport) {
    // A failure shows when reading, too.
    state.withLock { state in try? pump(&state) }
  }

  package func transportIsReadable(_ transport: any ByteTransport, scratch: UnsafeMutableRawBufferPointer) {
    var descriptors = DescriptorQueue()
    var end: End?
    var bytes: [UInt8] = []
    do throws(TransportError) {
      let part = UnsafeMutableRawBufferPointer(rebasing: scratch.prefix(appetite))
      switch try transport.receive(into: part, descriptors: &descriptors) {
      case .bytes(let count): bytes = Array(scratch[..<count])
      case .wouldBlock: break
      case .endOfFile: end = .endOfFile
      }
    } catch {
      end = .failed(error)
    }
    let arrived = bytes
    let ended = end
    if ended != nil { transport.close() }
    state.withLock { state in
      state.received += arrived
      if let ended, state.end == nil { state.end = ended }
      for (count, waiter) in state.waiters where state.received.count >= count || state.end != nil { waiter.finish(()) }
      state.waiters.removeAll { state.received.count >= $0.count || state.end != nil }
      guard let ended else { return }
      for waiter in state.endWaiters { waiter.finish(ended) }
      state.endWaiters = []
    }
  }
}
