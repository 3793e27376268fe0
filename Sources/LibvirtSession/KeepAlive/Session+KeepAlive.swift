// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
import LibvirtTransport
import LibvirtXDR
import Synchronization

extension Session {
  /// Begins to watch for a daemon that is gone without a word. Asked again, the last policy counts; one with an interval
  /// of 0 or less ends the watch.
  ///
  /// - Parameter isAgreed: whether the daemon is known to answer pings; otherwise it is asked when it has been silent.
  package func startKeepAlive(_ policy: KeepAlivePolicy, isAgreed: Bool = false) {
    state.withLock { state in
      guard state.machine.isOpen else { return }
      state.keepAlive = policy.interval > .zero ? KeepAlive(policy, isAgreed: isAgreed, now: .now) : nil
      armKeepAlive(&state)
    }
  }

  /// Whether the daemon answers pings. Asking makes it ping too.
  package func supportsKeepAlive(deadline: ContinuousClock.Instant? = nil) async throws(SessionError) -> Bool {
    let arguments = Wire.ConnectSupportsFeatureArguments(feature: Wire.DriverFeature.programKeepalive.rawValue)
    do {
      return try await call(Remote.ConnectSupportsFeature.self, arguments, deadline: deadline).supported != 0
    } catch {
      // Whatever a daemon has against the question, it does not promise to answer pings.
      guard case .daemon = error else { throw error }
      return false
    }
  }

  private func armKeepAlive(_ state: inout State) {
    if let timer = state.keepAliveTimer { Poller.shared.cancelTimer(timer) }
    state.keepAliveTimer = state.keepAlive?.deadline.map { deadline in
      Poller.shared.schedule(at: deadline) { [weak self] in self?.checkKeepAlive() }
    }
  }

  private func checkKeepAlive() {
    let (action, isSender) = state.withLock { state -> (KeepAlive.Action, Bool) in
      state.keepAliveTimer = nil
      let action = state.keepAlive?.tick(now: .now, isDeaf: state.isReadingPaused) ?? .nothing
      armKeepAlive(&state)
      // What waits to be sent will be the sign of life, and a daemon that takes nothing gets nothing more.
      guard action == .ping, !state.outbox.isCongested, let ping = try? Self.ping.encoded() else {
        return (action, false)
      }
      return (action, state.outbox.append(ping))
    }
    if isSender { flush() }
    switch action {
    case .nothing, .ping: break
    // On the poller's thread, so that an answer that has come counts before the next look at the clock.
    case .ask: Task(executorPreference: Poller.shared) { [weak self] in await self?.askAboutKeepAlive() }
    case .giveUp: close(.keepAliveTimeout)
    }
  }

  private func askAboutKeepAlive() async {
    // Whatever is wrong with an answer that came, it does not promise anything.
    let answer = (try? await supportsKeepAlive()) ?? false
    state.withLock { state in
      state.keepAlive?.answered(answer)
      armKeepAlive(&state)
    }
  }

  private static var ping: Packet {
    Packet(
      header: PacketHeader(
        program: .keepalive, procedure: KeepAliveProgram.Ping.number, type: .message, serial: 0))
  }
}
