// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if TLS
  package import LibvirtTransport
  import Synchronization

  extension TLSTransport {
    /// Makes a connected transport secure: the handshake, the check of the daemon's certificate, and the daemon's word
    /// that it accepts ours.
    ///
    /// - Parameters:
    ///   - inner: a connected transport that nobody has started. It belongs to the result, and is closed on failure.
    ///   - deadline: when to give up.
    /// - Throws: ``TLSError``, also when the task is cancelled.
    package static func connect(
      over inner: any ByteTransport, configuration: TLSConfiguration, deadline: ContinuousClock.Instant? = nil
    ) async throws(TLSError) -> TLSTransport {
      do {
        let transport = try TLSTransport(over: inner, configuration)
        try await transport.open(deadline)
        return transport
      } catch {
        inner.close()
        throw error
      }
    }

    private func open(_ deadline: ContinuousClock.Instant?) async throws(TLSError) {
      do throws(TransportError) {
        try inner.start(self)
      } catch {
        throw TLSError(error)
      }
      // The first word is ours. It is said on the poller's thread, where all reading is done.
      Poller.shared.run { [self] in _ = advance() }
      let timer = deadline.map { deadline in
        Poller.shared.schedule(at: deadline) { [opening] in
          opening.finish(.failure(TLSError(.timedOut, "")))
        }
      }
      let result = await withTaskCancellationHandler {
        await opening.value
      } onCancel: {
        opening.finish(.failure(TLSError(.cancelled, "")))
      }
      if let timer { Poller.shared.cancelTimer(timer) }
      guard case .failure(var error) = result else { return }
      let activity =
        state.withLock { $0.phase == .handshake }
        ? "the TLS handshake with \(inner.name)" : "waiting for \(inner.name) to confirm the TLS connection"
      switch error.kind {
      case .timedOut: error.message = "\(activity) took too long"
      case .cancelled: error.message = "\(activity) was cancelled"
      default: break
      }
      close()
      throw error
    }

    /// Goes on connecting, on the poller's thread; returns whether there was anything to do but leave it to the owner.
    func advance() -> Bool {
      let (result, wasOpen) = state.withLock { state -> (Result<Void, TLSError>?, Bool) in
        if state.phase == .open { return (nil, true) }
        guard let engine = state.engine else { return (nil, false) }
        if state.phase == .handshake {
          switch engine.shakeHands() {
          case .wait: return (nil, false)
          case .failed(let error): return (.failure(error), false)
          case .done: break
          }
          let complaint = engine.peerComplaint()
          state.information = engine.information(complaint: complaint)
          if let complaint, engine.configuration.verifiesPeer { return (.failure(.unverifiedPeer(complaint)), false) }
          state.phase = .verdict
        }
        switch engine.readVerdict() {
        case .wait: return (nil, false)
        case .failed(let error): return (.failure(error), false)
        case .done:
          state.phase = .open
          return (.success(()), false)
        }
      }
      if let result { finish(result) }
      return !wasOpen
    }

    private func finish(_ result: Result<Void, TLSError>) {
      opening.finish(result)
      // A transport below that has failed stays readable; nobody is to be told so again and again.
      if case .failure = result { close() }
    }
  }
#endif
