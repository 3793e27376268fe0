// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the two ends of a ``MemoryTransport`` pair share: a byte queue for each direction.
final class MemoryPipe: Sendable {
  /// One of the two ends.
  enum Side: Sendable {
    case client
    case server

    var other: Side { self == .client ? .server : .client }
  }

  /// A descriptor on its way, and the position of the byte that carries it.
  private struct PassedDescriptor {
    var position: UInt64
    var descriptor: Int32
  }

  /// One end: what has been sent to it, and who waits there.
  private struct End {
    var incoming: ByteRing
    var received: UInt64 = 0
    var descriptors: [PassedDescriptor] = []
    /// Set from start to close: the transport and its owner are kept as long as they are told about readiness.
    var started: (transport: MemoryTransport, handler: any TransportHandler)?
    var awaitsRoom = false
    var isPaused = false
    var isClosed = false
    /// The owner has been told that the other end is closed. It is told once: an owner that does nothing about it would
    /// otherwise be visited without end, and slow down everybody else.
    var knowsTheEnd = false
    /// A visit on the poller's thread is under way already.
    var isVisitPending = false
  }

  private struct State {
    var client: End
    var server: End

    subscript(side: Side) -> End {
      _read {
        switch side {
        case .client: yield client
        case .server: yield server
        }
      }
      _modify {
        switch side {
        case .client: yield &client
        case .server: yield &server
        }
      }
    }

    func isReadable(_ side: Side) -> Bool {
      if self[side.other].isClosed { return self[side].incoming.count > 0 || !self[side].knowsTheEnd }
      return self[side].incoming.count > 0 && !self[side].isPaused
    }

    /// Room is reported when a quarter is free, as sockets do: waking a writer for every byte read costs more.
    func isWritable(_ side: Side) -> Bool {
      self[side.other].isClosed || self[side.other].incoming.room >= max(1, self[side.other].incoming.capacity / 4)
    }

    /// Whether `side` has to be visited now; if so, the visit counts as pending.
    mutating func needsVisit(_ side: Side) -> Bool {
      guard self[side].started != nil, !self[side].isVisitPending else { return false }
      guard isReadable(side) || (self[side].awaitsRoom && isWritable(side)) else { return false }
      self[side].isVisitPending = true
      return true
    }
  }

  private let state: Mutex<State>
  private let chunkSize: Int

  init(capacity: Int, chunkSize: Int?) {
    state = Mutex(
      State(client: End(incoming: ByteRing(capacity: capacity)), server: End(incoming: ByteRing(capacity: capacity))))
    self.chunkSize = max(1, chunkSize ?? .max)
  }

  // MARK: What an end does

  func start(_ transport: MemoryTransport, at side: Side, _ handler: any TransportHandler) throws(TransportError) {
    try Poller.shared.ensureRunning()
    let visit = try state.withLock { (state) throws(TransportError) -> Bool in
      guard !state[side].isClosed else { throw TransportError(.poll, .closed) }
      guard state[side].started == nil else { throw TransportError(.poll, .system(EEXIST)) }
      state[side].started = (transport, handler)
      return state.needsVisit(side)
    }
    if visit { scheduleVisit(side) }
  }

  func receive(
    at side: Side, into buffer: UnsafeMutableRawBufferPointer, descriptors: inout DescriptorQueue
  ) throws(TransportError) -> TransferResult {
    var arrived: [Int32] = []
    let (result, visit) = try state.withLock { (state) throws(TransportError) -> (TransferResult, Bool) in
      guard !state[side].isClosed else { throw TransportError(.receive, .closed) }
      let part = UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(chunkSize))
      let count = state[side].incoming.read(into: part)
      guard count > 0 else {
        let ended = state[side].incoming.count == 0 && state[side.other].isClosed
        if ended { state[side].knowsTheEnd = true }
        return (ended ? .endOfFile : .wouldBlock, false)
      }
      state[side].received += UInt64(count)
      let received = state[side].received
      while let next = state[side].descriptors.first, next.position < received {
        arrived.append(next.descriptor)
        state[side].descriptors.removeFirst()
      }
      return (.bytes(count), state.needsVisit(side.other))
    }
    for descriptor in arrived { descriptors.append(descriptor) }
    if visit { scheduleVisit(side.other) }
    return result
  }

  /// Sends bytes, the first of them carrying `descriptor` if there is one. On success the descriptor is the pipe's.
  func send(
    _ bytes: UnsafeRawBufferPointer, carrying descriptor: Int32? = nil, at side: Side
  ) throws(TransportError) -> TransferResult {
    let (count, visit) = try state.withLock { (state) throws(TransportError) -> (Int, Bool) in
      guard !state[side].isClosed else { throw TransportError(.send, .closed) }
      guard !state[side.other].isClosed else { throw TransportError(.send, .system(EPIPE)) }
      let peer = side.other
      let position = state[peer].received + UInt64(state[peer].incoming.count)
      let count = state[peer].incoming.write(bytes)
      if count > 0, let descriptor {
        state[peer].descriptors.append(PassedDescriptor(position: position, descriptor: descriptor))
      }
      return (count, state.needsVisit(peer))
    }
    if visit { scheduleVisit(side.other) }
    return count > 0 || bytes.isEmpty ? .bytes(count) : .wouldBlock
  }

  func requestWritability(at side: Side) {
    let visit = state.withLock { state in
      state[side].awaitsRoom = true
      return state.needsVisit(side)
    }
    if visit { scheduleVisit(side) }
  }

  func setPaused(_ isPaused: Bool, at side: Side) {
    let visit = state.withLock { state in
      state[side].isPaused = isPaused
      return state.needsVisit(side)
    }
    if visit { scheduleVisit(side) }
  }

  func close(_ side: Side) {
    let (end, visit) = state.withLock { state -> (End?, Bool) in
      guard !state[side].isClosed else { return (nil, false) }
      let end = state[side]
      state[side].isClosed = true
      state[side].started = nil
      state[side].incoming.removeAll()
      state[side].descriptors = []
      return (end, state.needsVisit(side.other))
    }
    if visit { scheduleVisit(side.other) }
    // Owner and transport are let go of here, outside the lock: that may end them.
    for passed in end?.descriptors ?? [] { _ = systemClose(passed.descriptor) }
  }

  // MARK: Readiness

  private func scheduleVisit(_ side: Side) {
    Poller.shared.runWithScratch { [self] scratch in visit(side, scratch) }
  }

  /// Tells an end's owner what it is ready for, on the poller's thread, and comes again as long as it stays so.
  private func visit(_ side: Side, _ scratch: UnsafeMutableRawBufferPointer) {
    let (started, writable) = state.withLock { state in
      let writable = state[side].awaitsRoom && state.isWritable(side)
      if writable { state[side].awaitsRoom = false }
      return (state[side].started, writable)
    }
    if writable, let started { started.handler.transportIsWritable(started.transport) }
    let readable = state.withLock { state in state[side].started != nil && state.isReadable(side) }
    if readable, let started { started.handler.transportIsReadable(started.transport, scratch: scratch) }
    let again = state.withLock { state in
      state[side].isVisitPending = false
      return state.needsVisit(side)
    }
    if again { scheduleVisit(side) }
  }
}
