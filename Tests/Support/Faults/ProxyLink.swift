// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One connection of a ``FaultProxy``: two sockets, and a flow in each direction. Used by the proxy's thread only.
struct ProxyLink {
  /// One end, and what is on its way to it.
  struct End {
    var descriptor: Int32
    /// From this end to the other.
    var flow: FaultFlow
    /// For this end, taken out of the other's flow and not yet taken by the system.
    var unsent: ArraySlice<UInt8> = []
    /// Whether it has been told that nothing more comes.
    var hasBeenEnded = false
    /// Whether it has said that nothing more comes.
    var hasEnded = false
  }

  enum Side: CaseIterable {
    case client
    case daemon

    var other: Side { self == .client ? .daemon : .client }
  }

  private(set) var client: End
  /// `nil` where clients are left alone.
  private(set) var daemon: End?
  private(set) var isOver = false
  /// When a piece that is held back is due.
  private(set) var due: ContinuousClock.Instant?

  private static let patience = 256 * 1024

  init(client: Int32, daemon: Int32?, plan: FaultPlan, random: SeededGenerator) {
    var random = random
    let seeds = [random.next(), random.next()]
    self.client = End(
      descriptor: client, flow: FaultFlow(plan.toDaemon, random: SeededGenerator(seed: seeds[0])))
    self.daemon = daemon.map {
      End(descriptor: $0, flow: FaultFlow(plan.toClient, random: SeededGenerator(seed: seeds[1])))
    }
  }

  subscript(side: Side) -> End? {
    get { side == .client ? client : daemon }
    set {
      switch (side, newValue) {
      case (.client, let end?): client = end
      case (.client, nil): break
      case (.daemon, let end): daemon = end
      }
    }
  }

  /// What this link waits for.
  func polls() -> [(side: Side, request: pollfd)] {
    var polls: [(side: Side, request: pollfd)] = []
    for side in Side.allCases {
      guard let end = self[side] else { continue }
      var events: Int32 = 0
      if wantsInput(end) { events |= Int32(POLLIN) }
      if !end.unsent.isEmpty { events |= Int32(POLLOUT) }
      // One that is merely full is left out: its hang-up would be reported again and again.
      if events != 0 || end.flow.isSilent {
        polls.append((side, pollfd(fd: end.descriptor, events: Int16(events), revents: 0)))
      }
    }
    return polls
  }

  private func wantsInput(_ end: End) -> Bool {
    !end.hasEnded && !end.flow.isSilent && end.flow.count < Self.patience
  }

  // MARK: Commands

  mutating func inject(_ fault: Fault, into direction: FaultProxy.Direction) {
    // What ends both ends must not happen twice.
    if direction != .toClient { client.flow.inject(fault) }
    if direction != .toDaemon { daemon?.flow.inject(fault) }
  }

  mutating func resume(_ direction: FaultProxy.Direction) {
    if direction != .toClient { client.flow.resume() }
    if direction != .toDaemon { daemon?.flow.resume() }
  }

  // MARK: Work

  /// Reads what has come from one end. Returns how many bytes.
  mutating func receive(from side: Side, hangsUp: Bool, scratch: UnsafeMutableRawBufferPointer) -> Int {
    guard var end = self[side], !isOver else { return 0 }
    guard wantsInput(end) else {
      // Nobody will ask it again, so its going would never be noticed.
      if hangsUp, end.flow.isSilent { close() }
      return 0
    }
    let count = recv(end.descriptor, scratch.baseAddress, scratch.count, 0)
    if count > 0 {
      end.flow.append(scratch[..<count])
      self[side] = end
      return count
    }
    if count == 0 {
      end.hasEnded = true
      end.flow.senderHasEnded()
      self[side] = end
    } else if errno == ECONNRESET {
      reset()
    } else if errno != EAGAIN, errno != EINTR {
      close()
    }
    return 0
  }

  /// Passes on all that can be passed on now. Returns how many bytes have gone to the client.
  mutating func work(now: ContinuousClock.Instant) -> Int {
    due = nil
    var toClient = 0
    for side in Side.allCases where !isOver {
      toClient += passOn(from: side, now: now)
    }
    if !isOver, client.hasEnded, client.hasBeenEnded, daemon?.hasEnded ?? true, daemon?.hasBeenEnded ?? true {
      close()
    }
    return toClient
  }

  private mutating func passOn(from side: Side, now: ContinuousClock.Instant) -> Int {
    var sent = 0
    while !isOver {
      guard let count = flush(to: side.other) else { return sent }
      if side == .daemon { sent += count }
      guard var end = self[side] else { return sent }
      let step = end.flow.next(now: now)
      self[side] = end
      switch step {
      case .send(let bytes): self[side.other]?.unsent = bytes[...]
      case .wait(let until):
        guard until > now else { continue }
        due = min(due ?? until, until)
        return sent
      case .idle: return sent
      case .end:
        self[side.other]?.hasBeenEnded = true
        if let other = self[side.other] { shutdown(other.descriptor, Int32(SHUT_WR)) }
      case .close: close()
      case .reset: reset()
      }
    }
    return sent
  }

  /// Sends what is on its way to an end; `nil` when the system does not take all of it.
  private mutating func flush(to side: Side) -> Int? {
    guard var end = self[side], !end.unsent.isEmpty else { return 0 }
    let count = end.unsent.withUnsafeBytes { send(end.descriptor, $0.baseAddress, $0.count, quietly) }
    if count < 0 {
      if errno != EAGAIN, errno != EINTR { close() }
      return nil
    }
    end.unsent = end.unsent.dropFirst(count)
    self[side] = end
    return end.unsent.isEmpty ? count : nil
  }

  // MARK: The end

  /// Closes both ends in the way that tells them so.
  mutating func close() {
    for side in Side.allCases {
      guard let end = self[side], !isOver else { continue }
      shutdown(end.descriptor, Int32(SHUT_WR))
      // What was not read would make the system send a reset. But not for ever: netcat sends on, whatever it is told.
      var rest = [UInt8](repeating: 0, count: 65536)
      for _ in 0..<64 where recv(end.descriptor, &rest, rest.count, 0) <= 0 { break }
      systemClose(end.descriptor)
    }
    isOver = true
  }

  private mutating func reset() {
    for side in Side.allCases {
      guard let end = self[side], !isOver else { continue }
      var now = linger(l_onoff: 1, l_linger: 0)
      setsockopt(end.descriptor, SOL_SOCKET, SO_LINGER, &now, socklen_t(MemoryLayout<linger>.size))
      systemClose(end.descriptor)
    }
    isOver = true
  }
}

private func systemClose(_ descriptor: Int32) { close(descriptor) }

#if os(Linux)
  /// An end that is gone is an error, not a signal.
  private let quietly = Int32(MSG_NOSIGNAL)
#else
  private let quietly: Int32 = 0
#endif
