// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if TLS
  import CGnuTLS
  import LibvirtTransport

  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #else
    import Darwin
  #endif

  /// One GnuTLS session, and the ciphertext on its way in and out. Nothing here blocks or knows of threads: the owner
  /// calls one method at a time, those that receive only on the poller's thread.
  ///
  /// GnuTLS is always given room to write: what the transport below does not take is kept here. So a read that has to
  /// write never fails half-way, and a write never has to be repeated with the same bytes.
  final class TLSEngine {
    let session: gnutls_session_t
    let configuration: TLSConfiguration
    private let inner: any ByteTransport

    private var incoming: [UInt8] = []
    private var consumed = 0
    private var outgoing: [UInt8] = []
    private var flushed = 0
    private var boundaries = PacketBoundaries()
    /// What the transport below failed to receive with.
    private(set) var receiveFailure: TransportError?
    /// What the transport below failed to send with.
    private(set) var sendFailure: TransportError?
    /// What the transport below knows of how the connection was lost. Whoever asks first, sender or receiver, is told of
    /// a reset; a broken pipe only says that the peer has gone.
    var loss: TransportError? {
      receiveFailure ?? sendFailure.flatMap { $0 == TransportError(.send, .system(EPIPE)) ? nil : $0 }
    }
    /// How the incoming direction has ended, once it has.
    private var end: Input?
    /// The last `receive` has left off though there may be more.
    private var isInterrupted = false

    private static let chunk = 32 * 1024
    /// How much ciphertext may wait to be sent before plaintext is refused.
    private static let batch = 64 * 1024

    /// A client session over `inner`, which must be started by the owner.
    ///
    /// - Throws: ``TLSError`` when the priority is not understood.
    init(over inner: any ByteTransport, _ configuration: TLSConfiguration) throws(TLSError) {
      self.inner = inner
      self.configuration = configuration
      var created: gnutls_session_t?
      let status = swift_libvirt_gnutls_init_client(&created)
      guard status == 0, let created else {
        throw TLSError(.system(nil), "Failed to initialize TLS session: \(gnutlsText(status))")
      }
      session = created
      try setPriority(configuration.priority)
      let outcome = gnutls_credentials_set(
        session, GNUTLS_CRD_CERTIFICATE, UnsafeMutableRawPointer(configuration.credentials.pointer))
      guard outcome == 0 else {
        throw TLSError(.system(nil), "Failed set TLS x509 credentials: \(gnutlsText(outcome))")
      }
      // The session's callbacks run only inside calls that this object makes, so it is alive then.
      gnutls_transport_set_ptr(session, Unmanaged.passUnretained(self).toOpaque())
      gnutls_transport_set_push_function(session) { owner, bytes, count in
        guard let owner, let bytes else { return -1 }
        Unmanaged<TLSEngine>.fromOpaque(owner).takeUnretainedValue()
          .push(UnsafeRawBufferPointer(start: bytes, count: count))
        return count
      }
      gnutls_transport_set_pull_function(session) { owner, bytes, count in
        guard let owner, let bytes else { return -1 }
        return Unmanaged<TLSEngine>.fromOpaque(owner).takeUnretainedValue()
          .pull(UnsafeMutableRawBufferPointer(start: bytes, count: count))
      }
      // GnuTLS's own would take the pointer above for a descriptor. Reading tells whether there is something.
      gnutls_transport_set_pull_timeout_function(session) { _, _ in 1 }
    }

    deinit { gnutls_deinit(session) }

    private func setPriority(_ priority: String) throws(TLSError) {
      let status = gnutls_priority_set_direct(session, priority, nil)
      guard status == 0 else {
        throw TLSError(.system(nil), "Failed to set TLS session priority to \(priority): \(gnutlsText(status))")
      }
    }

    // MARK: Ciphertext

    private func push(_ bytes: UnsafeRawBufferPointer) { outgoing.append(contentsOf: bytes) }

    /// Hands ciphertext to GnuTLS; 0 is the end, and -1 stands for a failure or for nothing being there.
    private func pull(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
      if consumed == incoming.count {
        switch fill() {
        case .bytes: break
        case .endOfFile: return 0
        case .wouldBlock:
          gnutls_transport_set_errno(session, EAGAIN)
          return -1
        case nil:
          gnutls_transport_set_errno(session, EIO)
          return -1
        }
      }
      let count = min(buffer.count, incoming.count - consumed)
      incoming.withUnsafeBytes {
        buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[consumed..<consumed + count]))
      }
      consumed += count
      return count
    }

    /// Whether GnuTLS has seen all ciphertext that is here. It also says "again" when it has dealt with a message of
    /// its own, such as a session ticket, and then there may be more to read.
    var isDrained: Bool { consumed == incoming.count }

    private func fill() -> TransferResult? {
      var result: TransferResult?
      consumed = 0
      incoming = [UInt8](unsafeUninitializedCapacity: Self.chunk) { buffer, count in
        // Whoever sends descriptors along with TLS sends them in vain: they are closed here.
        var descriptors = DescriptorQueue()
        do throws(TransportError) {
          let received = try inner.receive(into: UnsafeMutableRawBufferPointer(buffer), descriptors: &descriptors)
          if case .bytes(let length) = received { count = length }
          result = received
        } catch {
          receiveFailure = error
        }
      }
      return result
    }

    /// Sends the ciphertext that is waiting; asks the transport below for word when it does not take all of it.
    func flush() throws(TransportError) {
      if let sendFailure { throw sendFailure }
      while flushed < outgoing.count {
        guard case .bytes(let count) = try sendSome() else {
          inner.requestWritability()
          return
        }
        flushed += count
      }
      // What a large transfer needed is given back; what every call needs is kept.
      outgoing.removeAll(keepingCapacity: outgoing.capacity <= Self.chunk)
      flushed = 0
    }

    private func sendSome() throws(TransportError) -> TransferResult {
      do throws(TransportError) {
        return try outgoing.withUnsafeBufferPointer { (bytes) throws(TransportError) -> TransferResult in
          try inner.send(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[flushed...])))
        }
      } catch {
        sendFailure = error
        throw error
      }
    }

    /// Whether everything that was sent has left.
    var isFlushed: Bool { outgoing.isEmpty }
  }

  // MARK: Plaintext

  extension TLSEngine {
    /// What receiving came to.
    enum Input {
      case bytes(Int)
      case wouldBlock
      case endOfFile
      /// The connection is unusable; GnuTLS's number for it.
      case failed(Int32)
    }

    /// Whether `receive` has something to say though the transport below stays silent.
    var hasInput: Bool {
      isInterrupted || end != nil || consumed < incoming.count || gnutls_record_check_pending(session) > 0
    }

    /// Decrypts as much as there is, and fits.
    func receive(into buffer: UnsafeMutableRawBufferPointer) -> Input {
      isInterrupted = false
      if let end { return end }
      var total = 0
      // Records without content, warnings and new keys could come without end; others are to have their turn too.
      var fruitless = 0
      while total < buffer.count, end == nil {
        let part = UnsafeMutableRawBufferPointer(rebasing: buffer[total...])
        let count = gnutls_record_recv(session, part.baseAddress, part.count)
        if count > 0 {
          total += count
          continue
        }
        if count == 0 {
          end = .endOfFile
        } else if count == Int(GNUTLS_E_AGAIN), isDrained {
          break
        } else if gnutls_error_is_fatal(Int32(count)) != 0 {
          end = .failed(Int32(count))
        } else {
          fruitless += 1
          guard fruitless < 32 else {
            isInterrupted = true
            break
          }
        }
      }
      if consumed == incoming.count, !incoming.isEmpty {
        incoming = []
        consumed = 0
      }
      // A change of keys is answered. If that cannot be sent, the next one who sends is told.
      try? flush()
      if total > 0 { return .bytes(total) }
      return end ?? .wouldBlock
    }

    /// Encrypts and sends what can be sent now; what it takes leaves in any case, the rest of it with later flushes.
    func send(_ bytes: UnsafeRawBufferPointer) throws(TransportError) -> TransferResult {
      try flush()
      guard isFlushed else { return .wouldBlock }
      var taken = 0
      while taken < bytes.count, outgoing.count < Self.batch {
        let rest = UnsafeRawBufferPointer(rebasing: bytes[taken...])
        let count = gnutls_record_send(session, rest.baseAddress, boundaries.lengthOfFirst(in: rest))
        guard count > 0 else { throw TransportError(.send, .system(EIO)) }
        boundaries.advance(over: UnsafeRawBufferPointer(rebasing: rest[..<count]))
        taken += count
      }
      try flush()
      return .bytes(taken)
    }

    /// Tells the peer that nothing more comes, if that can be told without waiting.
    func sayGoodbye() {
      guard isFlushed, sendFailure == nil, receiveFailure == nil else { return }
      gnutls_bye(session, GNUTLS_SHUT_WR)
      try? flush()
    }
  }
#endif
