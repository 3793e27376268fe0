// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtTransport
import Synchronization

/// An owner of a transport that keeps what arrives, sends what it is told to, and can be waited for.
final class TestOwner: TransportHandler {
  /// How the incoming direction ended.
  enum End: Equatable, Sendable {
    case endOfFile
    case failed(TransportError)
  }

  /// What can be waited for.
  struct Progress: Sendable {
    var received = 0
    var descriptors = 0
    var end: End?
    var unsent = 0
    var sendFailure: TransportError?
    var writableCalls = 0
    var readableCalls = 0
  }

  private struct State: ~Copyable {
    var progress = Progress()
    var received: [UInt8] = []
    var descriptors = DescriptorQueue()
    var outgoing: [UInt8] = []
    var sent = 0
    var isReading: Bool
    var waiters: [(condition: @Sendable (Progress) -> Bool, waiter: OneShot<Progress>)] = []
  }

  let transport: any ByteTransport
  /// Whether what arrives is sent back instead of kept.
  let isEcho: Bool
  private let state: Mutex<State>

  /// Starts the transport with a new owner.
  init(_ transport: any ByteTransport, echo: Bool = false, reading: Bool = true) throws {
    self.transport = transport
    isEcho = echo
    state = Mutex(State(isReading: reading))
    try transport.start(self)
  }

  var progress: Progress { state.withLock { $0.progress } }
  var received: [UInt8] { state.withLock { $0.received } }

  /// Queues bytes and sends what the transport takes.
  func send(_ bytes: [UInt8]) {
    update { state in
      state.outgoing += bytes
      pump(&state)
    }
  }

  /// Sends zeros until the transport takes no more; returns how many it took.
  func fill() throws -> Int {
    let block = [UInt8](repeating: 0, count: 16 * 1024)
    var total = 0
    while case .bytes(let count) = try block.withUnsafeBytes({ try transport.send($0) }) { total += count }
    return total
  }

  /// Begins to receive; until then readiness is ignored.
  func read() { state.withLock { $0.isReading = true } }

  func takeDescriptors() -> [Int32] {
    state.withLock { state in
      let count = state.descriptors.count
      return state.descriptors.take(count)?.release() ?? []
    }
  }

  /// Suspends until `condition` holds.
  @discardableResult
  func wait(_ condition: @escaping @Sendable (Progress) -> Bool) async -> Progress {
    let waiter = OneShot<Progress>()
    update { $0.waiters.append((condition, waiter)) }
    return await waiter.value
  }

  private func update(_ change: (inout State) -> Void) {
    let (progress, due) = state.withLock { state -> (Progress, [OneShot<Progress>]) in
      change(&state)
      state.progress.unsent = state.outgoing.count - state.sent
      let progress = state.progress
      let due = state.waiters.filter { $0.condition(progress) }.map(\.waiter)
      state.waiters.removeAll { $0.condition(progress) }
      return (progress, due)
    }
    for waiter in due { waiter.finish(progress) }
  }

  private func pump(_ state: inout State) {
    do {
      while state.sent < state.outgoing.count {
        let result = try state.outgoing[state.sent...].withUnsafeBytes { try transport.send($0) }
        guard case .bytes(let count) = result else {
          transport.requestWritability()
          return
        }
        state.sent += count
      }
      state.outgoing.removeAll(keepingCapacity: true)
      state.sent = 0
    } catch {
      // `send` throws nothing else.
      state.progress.sendFailure = error as? TransportError
    }
  }

  func transportIsWritable(_ transport: any ByteTransport) {
    update { state in
      state.progress.writableCalls += 1
      pump(&state)
    }
  }

  func transportIsReadable(_ transport: any ByteTransport, scratch: UnsafeMutableRawBufferPointer) {
    update { state in
      state.progress.readableCalls += 1
      guard state.isReading, state.progress.end == nil else { return }
      do throws(TransportError) {
        switch try transport.receive(into: scratch, descriptors: &state.descriptors) {
        case .bytes(let count):
          state.progress.received += count
          state.progress.descriptors = state.descriptors.count
          let bytes = UnsafeRawBufferPointer(rebasing: scratch[..<count])
          if isEcho {
            state.outgoing += bytes
            pump(&state)
          } else {
            state.received += bytes
          }
        case .wouldBlock:
          break
        case .endOfFile:
          state.progress.end = .endOfFile
          transport.close()
        }
      } catch {
        state.progress.end = .failed(error)
        transport.close()
      }
    }
  }
}
