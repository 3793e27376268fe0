// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if SASL
  package import LibvirtTransport
  import Synchronization

  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #else
    import Darwin
  #endif

  /// A transport that SASL may come to protect: until then bytes pass as they are, afterwards in blocks.
  ///
  /// It tells its owner about readiness as the transport below does, also when there is something decoded left that the
  /// transport below knows nothing of.
  package final class SecurityLayerTransport: ByteTransport {
    private struct State: ~Copyable {
      var layer: SecurityLayer?
      var handler: (any TransportHandler)?
      var awaitsRoom = false
      var isPaused = false
      var isClosed = false
      /// A call of the handler that the transport below will not bring about is under way already.
      var isVisitPending = false

      /// Whether the handler has to be called though the transport below is silent; if so, that counts as under way.
      mutating func needsVisit() -> Bool {
        guard handler != nil, !isVisitPending, !isPaused, layer?.hasInput == true else { return false }
        isVisitPending = true
        return true
      }
    }

    private let inner: any ByteTransport
    private let state = Mutex(State())

    /// Takes charge of a connected transport that nobody has started.
    package init(over inner: any ByteTransport) {
      self.inner = inner
    }

    /// What is below has a name; protection does not change where it leads.
    package var name: String { inner.name }
    package var passesDescriptors: Bool { inner.passesDescriptors }
    package var addresses: SocketAddressPair? { inner.addresses }
    package var complaint: String { inner.complaint }

    /// From now on every byte is protected, both ways.
    ///
    /// To be called on the poller's thread, between two calls of the handler, when the daemon has confirmed that
    /// authentication is complete and before anything more is sent.
    package func install(_ client: SASLClient) {
      let layer = client
      state.withLock { state in
        guard !state.isClosed, state.layer == nil else { return }
        state.layer = SecurityLayer(layer, over: inner)
      }
    }

    // MARK: The owner's side

    package func start(_ handler: any TransportHandler) throws(TransportError) {
      try state.withLock { (state) throws(TransportError) in
        guard !state.isClosed else { throw TransportError(.poll, .closed) }
        guard state.handler == nil else { throw TransportError(.poll, .system(EEXIST)) }
        state.handler = handler
      }
      try inner.start(self)
    }

    package func receive(
      into buffer: UnsafeMutableRawBufferPointer, descriptors: inout DescriptorQueue
    ) throws(TransportError) -> TransferResult {
      // As a number, because the compiler cannot see that the layer, which stays behind the lock, keeps no pointer to it.
      let (address, count) = (UInt(bitPattern: buffer.baseAddress), buffer.count)
      let received = try state.withLock { (state) throws(TransportError) -> TransferResult? in
        guard !state.isClosed else { throw TransportError(.receive, .closed) }
        return try state.layer?.receive(
          into: UnsafeMutableRawBufferPointer(start: UnsafeMutableRawPointer(bitPattern: address), count: count))
      }
      return if let received { received } else { try inner.receive(into: buffer, descriptors: &descriptors) }
    }

    package func send(_ bytes: UnsafeRawBufferPointer) throws(TransportError) -> TransferResult {
      // As above.
      let (address, count) = (UInt(bitPattern: bytes.baseAddress), bytes.count)
      let sent = try state.withLock { (state) throws(TransportError) -> TransferResult? in
        guard !state.isClosed else { throw TransportError(.send, .closed) }
        return try state.layer?.send(
          UnsafeRawBufferPointer(start: UnsafeRawPointer(bitPattern: address), count: count))
      }
      return if let sent { sent } else { try inner.send(bytes) }
    }

    package func send(descriptor: Int32) throws(TransportError) -> TransferResult {
      guard state.withLock({ $0.layer == nil }) else {
        throw TransportError(.send, .unsupported("Sending file descriptors is not supported on this socket"))
      }
      return try inner.send(descriptor: descriptor)
    }

    package func requestWritability() {
      state.withLock { state in
        guard !state.isClosed else { return }
        state.awaitsRoom = true
        inner.requestWritability()
      }
    }

    package func pauseReading() {
      state.withLock { $0.isPaused = true }
      inner.pauseReading()
    }

    package func resumeReading() {
      inner.resumeReading()
      let visit = state.withLock { state in
        state.isPaused = false
        return state.needsVisit()
      }
      if visit { scheduleVisit() }
    }

    package func close() {
      let handler = state.withLock { state -> (any TransportHandler)? in
        let handler = state.handler
        state.handler = nil
        state.isClosed = true
        // Its memory is not needed any more, though this object may be kept for long.
        state.layer = nil
        return handler
      }
      inner.close()
      // The owner is let go of outside the lock: that may end it.
      withExtendedLifetime(handler) {}
    }
  }

  // MARK: The transport below

  extension SecurityLayerTransport: TransportHandler {
    package func transportIsReadable(_ transport: any ByteTransport, scratch: UnsafeMutableRawBufferPointer) {
      guard let handler = state.withLock({ $0.handler }) else { return }
      handler.transportIsReadable(self, scratch: scratch)
      if state.withLock({ $0.needsVisit() }) { scheduleVisit() }
    }

    package func transportIsWritable(_ transport: any ByteTransport) {
      let handler = state.withLock { state -> (any TransportHandler)? in
        if let layer = state.layer {
          do throws(TransportError) {
            // Asks for another call when there is more.
            try layer.flush()
            guard layer.isFlushed else { return nil }
          } catch {
            // Whoever sends next is told, by the same failure.
          }
        }
        guard state.awaitsRoom else { return nil }
        state.awaitsRoom = false
        return state.handler
      }
      handler?.transportIsWritable(self)
    }

    private func scheduleVisit() {
      Poller.shared.runWithScratch { [self] scratch in
        state.withLock { $0.isVisitPending = false }
        transportIsReadable(inner, scratch: scratch)
      }
    }
  }
#endif
