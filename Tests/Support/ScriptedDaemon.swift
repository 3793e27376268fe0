// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
package import LibvirtRPC
package import LibvirtTransport
import Synchronization

/// The daemon's end of a connection, played by a script: it sees every packet that the client sends, and may answer
/// with anything, also with bytes that are no packets at all.
///
/// The script runs on the poller's thread, one packet at a time.
package final class ScriptedDaemon: Sendable {
  /// What to do about a packet.
  package typealias Script = @Sendable (Packet, ScriptedDaemon) -> Void

  private struct State {
    var reader = PacketReader()
    var packets: [Packet] = []
    var waiters: [(count: Int, continuation: UnsafeContinuation<[Packet], Never>)] = []
    var unsent: [UInt8] = []
    var isBlocked = false
    var closesWhenSent = false
    var hasEnded = false
    var descriptors: [Int32] = []
  }

  private let transport: any ByteTransport
  private let script: Script
  private let state = Mutex(State())
  private let end = OneShot<Void>()

  /// Begins to read from a connected transport.
  package init(_ transport: any ByteTransport, script: @escaping Script) throws {
    self.transport = transport
    self.script = script
    try transport.start(self)
  }

  deinit {
    transport.close()
    var queue = DescriptorQueue()
    for descriptor in descriptors { queue.append(descriptor) }
  }

  // MARK: What came

  /// All packets that have come so far.
  package var packets: [Packet] { state.withLock { $0.packets } }

  /// Waits until this many packets have come in all, or the client is gone; returns all that came.
  package func packets(atLeast count: Int) async -> [Packet] {
    await withUnsafeContinuation { continuation in
      let ready = state.withLock { state -> [Packet]? in
        guard state.packets.count < count, !state.hasEnded else { return state.packets }
        state.waiters.append((count, continuation))
        return nil
      }
      if let ready { continuation.resume(returning: ready) }
    }
  }

  /// Waits until the client has gone. Ask once.
  package func clientHasGone() async { await end.value }

  /// The descriptors that have come so far; they stay the daemon's.
  package var descriptors: [Int32] { state.withLock { $0.descriptors } }

  /// Takes nothing more that the client sends.
  package func stopReading() { transport.pauseReading() }

  /// Goes on after ``stopReading()``.
  package func goOnReading() { transport.resumeReading() }

  private func note(_ packet: Packet) {
    resume { state in
      state.packets.append(packet)
    }
  }

  private func finish() {
    resume { $0.hasEnded = true }
    end.finish(())
  }

  private func resume(after change: (inout State) -> Void) {
    let (waiters, packets) = state.withLock { state in
      change(&state)
      let count = state.hasEnded ? Int.max : state.packets.count
      let waiters = state.waiters.filter { $0.count <= count }
      state.waiters.removeAll { $0.count <= count }
      return (waiters, waiters.isEmpty ? [] : state.packets)
    }
    for waiter in waiters { waiter.continuation.resume(returning: packets) }
  }

  // MARK: What goes

  /// Sends bytes as they are, after those that wait already.
  package func send(_ bytes: [UInt8]) {
    state.withLock { state in
      state.unsent.append(contentsOf: bytes)
      flush(&state)
    }
  }

  /// Sends a packet.
  package func send(_ packet: Packet) { send(packet.bytes) }

  /// Sends a packet and the descriptors behind it, which stay the caller's. Nothing else may be waiting to be sent.
  package func send(_ packet: Packet, descriptors: [Int32]) { send(packet.bytes, descriptors: descriptors) }

  /// Sends bytes, and descriptors each with a byte of its own behind them, under the same conditions.
  package func send(_ bytes: [UInt8], descriptors: [Int32]) {
    state.withLock { state in
      state.unsent.append(contentsOf: bytes)
      flush(&state)
      for descriptor in descriptors { _ = try? transport.send(descriptor: descriptor) }
    }
  }

  /// How much waits to be sent, in bytes.
  package var unsentBytes: Int { state.withLock { $0.unsent.count } }

  /// Hangs up, once everything has been sent.
  package func close() {
    let now = state.withLock { state in
      state.closesWhenSent = true
      return state.unsent.isEmpty
    }
    if now { hangUp() }
  }

  private func hangUp() {
    transport.close()
    finish()
  }

  private func flush(_ state: inout State) {
    guard !state.isBlocked else { return }
    while !state.unsent.isEmpty {
      // A client that is gone takes nothing more, which its end of file tells as well.
      guard let result = try? state.unsent.withUnsafeBytes({ bytes in try transport.send(bytes) }) else {
        state.unsent = []
        return
      }
      guard case .bytes(let count) = result else {
        state.isBlocked = true
        transport.requestWritability()
        return
      }
      state.unsent.removeFirst(count)
    }
  }
}

extension ScriptedDaemon: TransportHandler {
  package func transportIsReadable(_ transport: any ByteTransport, scratch: UnsafeMutableRawBufferPointer) {
    var descriptors = DescriptorQueue()
    let count: Int
    switch try? transport.receive(into: scratch, descriptors: &descriptors) {
    case .bytes(let received): count = received
    case .wouldBlock: return
    case .endOfFile, nil:
      hangUp()
      return
    }
    let received = descriptors.release()
    state.withLock { $0.descriptors += received }
    var rest = UnsafeRawBufferPointer(rebasing: scratch[..<count])
    while let packet = try? state.withLock({ state in try state.reader.next(&rest) }) {
      note(packet)
      script(packet, self)
    }
  }

  package func transportIsWritable(_ transport: any ByteTransport) {
    let closes = state.withLock { state in
      state.isBlocked = false
      flush(&state)
      return state.closesWhenSent && state.unsent.isEmpty
    }
    if closes { hangUp() }
  }
}
