// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if TLS
  package import LibvirtTransport
  import Synchronization

  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #else
    import Darwin
  #endif

  /// TLS around another transport, from the client's side.
  ///
  /// GnuTLS's session is used under one lock. It is the only owner of the transport below, and tells its own owner about
  /// readiness as that one does, also when there is something decrypted left that the transport below knows nothing of.
  package final class TLSTransport: ByteTransport {
    package let name: String
    package var passesDescriptors: Bool { false }
    package var addresses: SocketAddressPair? { inner.addresses }

    enum Phase {
      case handshake
      case verdict
      case open
    }

    struct State: ~Copyable {
      /// `nil` once closed.
      var engine: TLSEngine?
      var phase = Phase.handshake
      var information: TLSInformation?
      var handler: (any TransportHandler)?
      var awaitsRoom = false
      var isPaused = false
      /// A call of the handler that the transport below will not bring about is under way already.
      var isVisitPending = false

      /// Whether the handler has to be called though the transport below is silent; if so, that counts as under way.
      mutating func needsVisit() -> Bool {
        guard phase == .open, handler != nil, !isVisitPending, !isPaused, engine?.hasInput == true else { return false }
        isVisitPending = true
        return true
      }
    }

    let inner: any ByteTransport
    let state: Mutex<State>
    /// How connecting went.
    let opening = OneShot<Result<Void, TLSError>>()

    init(over inner: any ByteTransport, _ configuration: TLSConfiguration) throws(TLSError) {
      self.inner = inner
      name = "tls over \(inner.name)"
      state = Mutex(State(engine: try TLSEngine(over: inner, configuration)))
    }

    /// What has been negotiated; `nil` until the handshake is over.
    package var information: TLSInformation? { state.withLock { $0.information } }

    // MARK: The owner's side

    package func start(_ handler: any TransportHandler) throws(TransportError) {
      let visit = try state.withLock { (state) throws(TransportError) -> Bool in
        guard state.engine != nil else { throw TransportError(.poll, .closed) }
        guard state.handler == nil else { throw TransportError(.poll, .system(EEXIST)) }
        state.handler = handler
        return state.needsVisit()
      }
      if visit { scheduleVisit() }
    }

    package func receive(
      into buffer: UnsafeMutableRawBufferPointer, descriptors: inout DescriptorQueue
    ) throws(TransportError) -> TransferResult {
      // As a number, because the compiler cannot see that the engine, which stays behind the lock, keeps no pointer to it.
      let (address, count) = (UInt(bitPattern: buffer.baseAddress), buffer.count)
      return try state.withLock { (state) throws(TransportError) -> TransferResult in
        guard let engine = state.engine else { throw TransportError(.receive, .closed) }
        switch engine.receive(
          into: UnsafeMutableRawBufferPointer(start: UnsafeMutableRawPointer(bitPattern: address), count: count))
        {
        case .bytes(let count): return .bytes(count)
        case .wouldBlock: return .wouldBlock
        case .endOfFile: return .endOfFile
        // A connection that ends without TLS's goodbye may have been cut off by anybody: never an end of file.
        case .failed: throw engine.loss ?? TransportError(.receive, .system(EIO))
        }
      }
    }

    package func send(_ bytes: UnsafeRawBufferPointer) throws(TransportError) -> TransferResult {
      // As above.
      let (address, count) = (UInt(bitPattern: bytes.baseAddress), bytes.count)
      return try state.withLock { (state) throws(TransportError) -> TransferResult in
        guard let engine = state.engine else { throw TransportError(.send, .closed) }
        return try engine.send(UnsafeRawBufferPointer(start: UnsafeRawPointer(bitPattern: address), count: count))
      }
    }

    package func requestWritability() {
      state.withLock { state in
        guard state.engine != nil else { return }
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

    /// Says goodbye and closes. Nothing is waited for: what the transport below has not taken yet is lost.
    package func close() {
      let handler = state.withLock { state -> (any TransportHandler)? in
        let handler = state.handler
        state.handler = nil
        if state.phase == .open { state.engine?.sayGoodbye() }
        // Its memory is not needed any more, though this object may be kept for long.
        state.engine = nil
        return handler
      }
      inner.close()
      // The owner is let go of outside the lock: that may end it.
      withExtendedLifetime(handler) {}
    }
  }

  // MARK: The transport below

  extension TLSTransport: TransportHandler {
    package func transportIsReadable(_ transport: any ByteTransport, scratch: UnsafeMutableRawBufferPointer) {
      if !advance() { tellReadable(scratch) }
    }

    package func transportIsWritable(_ transport: any ByteTransport) {
      let handler = state.withLock { state -> (any TransportHandler)? in
        guard let engine = state.engine else { return nil }
        // Asks for another call when there is more; a failure is told to the next one who sends.
        try? engine.flush()
        guard engine.isFlushed || engine.sendFailure != nil, state.awaitsRoom else { return nil }
        state.awaitsRoom = false
        return state.handler
      }
      handler?.transportIsWritable(self)
    }

    private func tellReadable(_ scratch: UnsafeMutableRawBufferPointer) {
      guard let handler = state.withLock({ $0.handler }) else { return }
      handler.transportIsReadable(self, scratch: scratch)
      if state.withLock({ $0.needsVisit() }) { scheduleVisit() }
    }

    private func scheduleVisit() {
      Poller.shared.runWithScratch { [self] scratch in
        state.withLock { $0.isVisitPending = false }
        tellReadable(scratch)
      }
    }
  }
#endif
