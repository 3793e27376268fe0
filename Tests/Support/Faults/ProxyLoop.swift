// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtTransport
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the thread of a ``FaultProxy`` does.
struct ProxyLoop {
  private let proxy: FaultProxy
  private let listener: Int32
  private let wakeUp: Int32
  private var random: SeededGenerator
  private var links: [ProxyLink] = []

  init(proxy: FaultProxy, listener: Int32, wakeUp: Int32, random: SeededGenerator) {
    self.proxy = proxy
    self.listener = listener
    self.wakeUp = wakeUp
    self.random = random
  }

  /// Goes round until it is told to stop.
  mutating func run() {
    let scratch = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 * 1024, alignment: 16)
    defer { scratch.deallocate() }
    while true {
      goRound(scratch)
      guard obey() else { break }
    }
    for index in links.indices where !links[index].isOver { links[index].close() }
    proxy.note { $0.open = 0 }
  }

  private mutating func goRound(_ scratch: UnsafeMutableRawBufferPointer) {
    var requests = [listener, wakeUp].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    var owners: [(index: Int, side: ProxyLink.Side)] = []
    for (index, link) in links.enumerated() {
      for (side, request) in link.polls() {
        owners.append((index, side))
        requests.append(request)
      }
    }
    guard poll(&requests, nfds_t(requests.count), timeout()) >= 0 else { return }
    if requests[0].revents != 0 { accept() }
    if requests[1].revents != 0 { _ = read(wakeUp, scratch.baseAddress, scratch.count) }
    for (owner, request) in zip(owners, requests.dropFirst(2)) where request.revents != 0 {
      let hangsUp = Int32(request.revents) & (Int32(POLLHUP) | Int32(POLLERR)) != 0
      let count = links[owner.index].receive(from: owner.side, hangsUp: hangsUp, scratch: scratch)
      if owner.side == .client, count > 0 { proxy.note { $0.fromClients += count } }
    }
    work()
  }

  private mutating func work() {
    let now = ContinuousClock.now
    var toClients = 0
    for index in links.indices { toClients += links[index].work(now: now) }
    links.removeAll { $0.isOver }
    proxy.note { [open = links.count] progress in
      progress.open = open
      progress.toClients += toClients
    }
  }

  /// In milliseconds; negative for as long as it takes.
  private func timeout() -> Int32 {
    guard let due = links.compactMap(\.due).min() else { return -1 }
    let left = ContinuousClock.now.duration(to: due).components
    guard left.seconds >= 0, left.attoseconds > 0 else { return 0 }
    return Int32(min(left.seconds, 1000)) * 1000 + Int32(left.attoseconds / 1_000_000_000_000_000) + 1
  }

  private mutating func accept() {
    while true {
      let client = systemAccept(listener)
      guard client >= 0 else { return }
      makeNonBlocking(client)
      proxy.note { $0.accepted += 1 }
      let plan = proxy.state.withLock { $0.plan }
      let daemon: Int32?
      do throws(SystemFailure) {
        daemon = if let target = proxy.target { try target.connect() } else { nil }
      } catch {
        close(client)
        continue
      }
      for descriptor in [client, daemon ?? client] { sendAtOnce(descriptor) }
      links.append(
        ProxyLink(client: client, daemon: daemon, plan: plan, random: SeededGenerator(seed: random.next())))
    }
  }

  /// Pieces must not be put together again on the way; where there is nothing to switch off, nothing happens.
  private func sendAtOnce(_ descriptor: Int32) {
    var on: Int32 = 1
    setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
  }

  /// Does what was asked for; returns whether to go on.
  private mutating func obey() -> Bool {
    let commands = proxy.state.withLock { state in
      let commands = state.commands
      // The one that ends everything is answered when everything has ended.
      state.commands = commands.filter { if case .stop = $0.0 { true } else { false } }
      return commands
    }
    for (command, done) in commands {
      switch command {
      case .perform(let fault, let direction):
        for index in links.indices { links[index].inject(fault, into: direction) }
      case .resume(let direction):
        for index in links.indices { links[index].resume(direction) }
      case .stop: return false
      }
      work()
      done.finish(())
    }
    return true
  }
}

private func systemAccept(_ descriptor: Int32) -> Int32 { accept(descriptor, nil, nil) }
