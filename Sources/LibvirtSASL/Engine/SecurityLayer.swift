// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if SASL
  import LibvirtTransport

  /// Blocks on their way in and out: a length of four bytes, and that many bytes of protected data.
  ///
  /// Blocks have nothing to do with packets, and what one read brings has nothing to do with either. Nothing here blocks
  /// or knows of threads: the owner calls one method at a time.
  final class SecurityLayer {
    private let client: SASLClient
    private let inner: any ByteTransport
    private let maximumInput: Int

    /// What came and has not been decoded, from `consumed` to `filled`; the memory is used again.
    private var incoming: [UInt8] = []
    private var consumed = 0
    private var filled = 0
    /// What was decoded and not asked for yet.
    private var decoded: [UInt8] = []
    private var served = 0
    private var hasEnded = false
    /// Why nothing can be received any more, and whether the owner has been told.
    private var failure: TransportError?
    private var isFailureTold = false
    private var outgoing: [UInt8] = []
    private var flushed = 0

    /// How much is read at a time while little comes, and while much does.
    private static let smallRead = 16 * 1024
    private static let largeRead = 128 * 1024
    /// How much may wait to be sent before more is refused.
    private static let batch = 64 * 1024
    /// How many blocks without content are taken in a row; others are to have their turn too.
    private static let patience = 32

    init(_ client: SASLClient, over inner: any ByteTransport) {
      self.client = client
      self.inner = inner
      maximumInput = client.maximumInput
    }

    // MARK: Incoming

    /// Whether `receive` has something to say though the transport below stays silent.
    var hasInput: Bool {
      served < decoded.count || (failure != nil && !isFailureTold) || (failure == nil && nextBlock != nil)
    }

    /// Decodes as much as there is, and fits.
    func receive(into buffer: UnsafeMutableRawBufferPointer) throws(TransportError) -> TransferResult {
      var total = serve(buffer)
      var fruitless = 0
      while total < buffer.count, failure == nil, fruitless < Self.patience {
        do throws(TransportError) {
          if try !decodeBlock(), try !fill() { break }
        } catch {
          failure = error
        }
        let count = serve(UnsafeMutableRawBufferPointer(rebasing: buffer[total...]))
        fruitless += count > 0 ? 0 : 1
        total += count
      }
      if total > 0 { return .bytes(total) }
      if let failure {
        isFailureTold = true
        throw failure
      }
      return hasEnded ? .endOfFile : .wouldBlock
    }

    /// Hands out what is decoded.
    private func serve(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
      let count = min(buffer.count, decoded.count - served)
      guard count > 0 else { return 0 }
      decoded.withUnsafeBytes {
        buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[served..<served + count]))
      }
      served += count
      if served == decoded.count {
        decoded = []
        served = 0
      }
      return count
    }

    /// The length of the next block with its length word, once that has come; 0 stands for a length that cannot be.
    private var blockLength: Int? {
      guard filled - consumed >= 4 else { return nil }
      let length = incoming[consumed..<consumed + 4].reduce(0) { $0 << 8 | Int($1) }
      return (1...SASLSecurity.maximumBlock).contains(length) ? 4 + length : 0
    }

    /// The next block if it can be dealt with: it has come completely, or cannot come.
    private var nextBlock: Int? {
      guard let length = blockLength, filled - consumed >= length else { return nil }
      return length
    }

    /// Decodes the next block if it has come completely.
    private func decodeBlock() throws(TransportError) -> Bool {
      guard let length = nextBlock else { return false }
      guard length > 0 else {
        throw TransportError(.receive, .securityLayer("a block of SASL data has an impossible length"))
      }
      do throws(SASLError) {
        decoded = try incoming.withUnsafeBufferPointer { (bytes) throws(SASLError) in
          try client.decode(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[consumed..<consumed + length])))
        }
      } catch {
        throw TransportError(.receive, .securityLayer(error.message))
      }
      served = 0
      consumed += length
      return true
    }

    /// Reads what has come; returns whether there was anything.
    private func fill() throws(TransportError) -> Bool {
      guard !hasEnded else { return false }
      makeRoom()
      let result = try incoming.withUnsafeMutableBufferPointer { (bytes) throws(TransportError) in
        // Whoever sends descriptors through a security layer sends them in vain: they are closed here.
        var descriptors = DescriptorQueue()
        return try inner.receive(
          into: UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: bytes[filled...])),
          descriptors: &descriptors)
      }
      switch result {
      case .bytes(let count):
        filled += count
        return true
      case .wouldBlock:
        // What a large transfer needed is given back; what every call needs is kept.
        if consumed == filled, incoming.count > Self.smallRead {
          incoming = []
          consumed = 0
          filled = 0
        }
        return false
      case .endOfFile:
        hasEnded = true
        return false
      }
    }

    /// Moves the beginning of a block to the front, and makes sure that there is room behind it.
    private func makeRoom() {
      let rest = filled - consumed
      let wasFull = filled == incoming.count && filled > 0
      if consumed > 0 {
        incoming.withUnsafeMutableBytes { bytes in
          let part = UnsafeRawBufferPointer(rebasing: bytes[consumed..<filled])
          UnsafeMutableRawBufferPointer(rebasing: bytes[..<rest]).copyMemory(from: part)
        }
        consumed = 0
        filled = rest
      }
      // Never more than one block needs, whatever it announces.
      let wanted = max(wasFull ? Self.largeRead : Self.smallRead, blockLength ?? 0)
      if incoming.count < wanted { incoming += repeatElement(0, count: wanted - incoming.count) }
    }

    // MARK: Outgoing

    /// Whether everything that was sent has left.
    var isFlushed: Bool { outgoing.isEmpty }

    /// Encodes and sends what can be sent now; what it takes leaves in any case, the rest of it with later flushes.
    func send(_ bytes: UnsafeRawBufferPointer) throws(TransportError) -> TransferResult {
      try flush()
      guard isFlushed else { return .wouldBlock }
      var taken = 0
      while taken < bytes.count, outgoing.count < Self.batch {
        let part = UnsafeRawBufferPointer(rebasing: bytes[taken...].prefix(maximumInput))
        do throws(SASLError) {
          try client.encode(part, onto: &outgoing)
        } catch {
          throw TransportError(.send, .securityLayer(error.message))
        }
        taken += part.count
      }
      try flush()
      return .bytes(taken)
    }

    /// Sends what is waiting; asks the transport below for word when it does not take all of it.
    func flush() throws(TransportError) {
      while flushed < outgoing.count {
        let result = try outgoing.withUnsafeBufferPointer { (bytes) throws(TransportError) in
          try inner.send(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[flushed...])))
        }
        guard case .bytes(let count) = result else {
          inner.requestWritability()
          return
        }
        flushed += count
      }
      outgoing.removeAll(keepingCapacity: outgoing.capacity <= Self.smallRead)
      flushed = 0
    }
  }
#endif
