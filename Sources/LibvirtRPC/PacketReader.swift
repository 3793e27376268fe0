// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtXDR

/// Why the incoming bytes are not packets. The byte stream cannot be trusted after any of these.
package enum FramingError: Error, Equatable, Sendable {
  /// The length word is over the protocol's limit; `length` is what the message would be, without the length word.
  case tooLarge(length: Int32)
  /// The length word cannot even cover itself; `length` is the word as it stands.
  case tooSmall(length: Int32)
  /// The packet is shorter than a header.
  case shortHeader(length: Int)
  /// The descriptor count is missing or over the protocol's limit.
  case badDescriptorCount
}

/// What a reader hands out when it does not gather what it need not.
package enum PacketPiece {
  case packet(Packet)
  /// A message that answers no call, and its payload, which lies inside the reader's input.
  case message(PacketHeader, UnsafeRawBufferPointer)
  /// Some of the data of a stream packet, at least one byte. It lies inside the reader's input.
  case streamData(PacketHeader, UnsafeRawBufferPointer)
}

/// Cuts a byte stream into packets, however the bytes arrive.
///
/// A packet that lies whole in the bytes given is copied once. One that does not is gathered in a buffer that grows
/// with what has *arrived*, never to what was merely announced. Between packets the reader holds no memory.
///
/// A packet with descriptors is followed by one byte for each; the packet is complete when those have arrived too. The
/// descriptors themselves come beside the bytes, in the same order.
package struct PacketReader: Sendable {
  /// The packet being gathered; empty between packets.
  private var partial: [UInt8] = []
  /// A packet whose descriptors have not all arrived, and how many are still to come.
  private var incomplete: (packet: Packet, carriers: Int)?
  private var failure: FramingError?

  /// A stream packet whose data is being handed out, and how much of it is still to come.
  private var streaming: (header: PacketHeader, remaining: Int)?

  private let acceptsDescriptors: Bool

  /// - Parameter acceptsDescriptors: whether descriptors can arrive at all; if not, a packet that announces some is an
  ///   error at once, instead of a wait for what cannot come.
  package init(acceptsDescriptors: Bool = true) {
    self.acceptsDescriptors = acceptsDescriptors
  }

  /// Whether a packet has begun and not ended, so that an end of file now loses something.
  package var isInsidePacket: Bool { !partial.isEmpty || incomplete != nil || streaming != nil }

  /// Takes the next packet out of `input`, consuming the bytes it used.
  ///
  /// - Parameters:
  ///   - input: what was received; narrowed to what has not been used. Give the rest again until it is empty.
  /// - Returns: a packet, or `nil` when more bytes are needed, in which case all of `input` was consumed.
  /// - Throws: ``FramingError``; every later call throws the same.
  package mutating func next(_ input: inout UnsafeRawBufferPointer) throws(FramingError) -> Packet? {
    if let failure { throw failure }
    do throws(FramingError) {
      if let waiting = incomplete { return complete(waiting.packet, carriers: waiting.carriers, &input) }
      guard let packet = try read(&input) else { return nil }
      guard acceptsDescriptors || packet.descriptorCount == 0 else { throw FramingError.badDescriptorCount }
      return complete(packet, carriers: packet.descriptorCount, &input)
    } catch {
      failure = error
      partial = []
      throw error
    }
  }

  /// Takes the next packet out of `input`, or as much of a stream packet's data as is there: a stream's data goes to
  /// its consumer as it comes, instead of being gathered first. Messages, of which many come together, are not copied.
  ///
  /// A reader is asked either for this or for whole packets with ``next(_:)``, not for both.
  ///
  /// - Parameter input: as for ``next(_:)``. Stream data and messages' payloads lie inside it.
  /// - Returns: `nil` when more bytes are needed, in which case all of `input` was consumed.
  /// - Throws: ``FramingError``; every later call throws the same.
  package mutating func nextPiece(_ input: inout UnsafeRawBufferPointer) throws(FramingError) -> PacketPiece? {
    if let failure { throw failure }
    if streaming == nil {
      do throws(FramingError) {
        if let message = try beginPiece(&input) { return message }
      } catch {
        failure = error
        partial = []
        throw error
      }
    }
    if let (header, remaining) = streaming {
      let count = min(remaining, input.count)
      guard count > 0 else { return nil }
      let data = unsafe UnsafeRawBufferPointer(rebasing: input[..<count])
      unsafe input = UnsafeRawBufferPointer(rebasing: input[count...])
      skipStreamData(count)
      return unsafe .streamData(header, data)
    }
    return try next(&input).map { .packet($0) }
  }

  /// The stream packet whose data comes next, and how much of it; `nil` elsewhere. Who receives that much, or less, to
  /// where it shall stay tells ``skipStreamData(_:)``, instead of giving it to ``nextPiece(_:)``.
  package var expectedStreamData: (header: PacketHeader, count: Int)? {
    guard failure == nil else { return nil }
    return streaming.map { ($0.header, $0.remaining) }
  }

  /// Counts data as handed out that was received past the reader.
  package mutating func skipStreamData(_ count: Int) {
    guard let (header, remaining) = streaming else { return }
    streaming = count < remaining ? (header, remaining - count) : nil
  }

  /// Consumes the header in front of stream data, if that is what comes next, or a whole message. What it is not sure of,
  /// it gathers.
  private mutating func beginPiece(_ input: inout UnsafeRawBufferPointer) throws(FramingError) -> PacketPiece? {
    guard incomplete == nil, partial.count < PacketLimits.minimumLength, !input.isEmpty else { return nil }
    guard partial.isEmpty, input.count >= PacketLimits.minimumLength else {
      // Only a header cut in two is gathered here, and only behind a word that can be a length: a peer that speaks
      // something else may say no more than a few bytes.
      if partial.count < PacketLimits.lengthSize { gather(&input, upTo: PacketLimits.lengthSize) }
      guard partial.count >= PacketLimits.lengthSize else { return nil }
      _ = try Self.checkedLength(unsafe partial.withUnsafeBytes { unsafe $0.loadUnaligned(as: UInt32.self) })
      gather(&input, upTo: PacketLimits.minimumLength)
      guard partial.count == PacketLimits.minimumLength else { return nil }
      if let begun = Self.begun(partial.span.bytes), begun.isStreamData {
        streaming = (begun.header, begun.payload)
        partial = []
      }
      return nil
    }
    let start = unsafe UnsafeRawBufferPointer(rebasing: input[..<PacketLimits.minimumLength])
    guard let begun = unsafe Self.begun(RawSpan(_unsafeBytes: start)) else { return nil }
    let behind = unsafe UnsafeRawBufferPointer(rebasing: input[PacketLimits.minimumLength...])
    if begun.isStreamData {
      streaming = (begun.header, begun.payload)
      unsafe input = behind
    } else if begun.header.type == .message, begun.payload <= behind.count {
      unsafe input = UnsafeRawBufferPointer(rebasing: behind[begun.payload...])
      return unsafe .message(begun.header, UnsafeRawBufferPointer(rebasing: behind[..<begun.payload]))
    }
    return nil
  }

  /// A packet that begins, and how long its payload is.
  private struct Beginning {
    var header: PacketHeader
    var payload: Int
    var isStreamData: Bool { header.type == .stream && header.status == .continue && payload > 0 }
  }

  /// What begins with these bytes, which are as many as the smallest packet has; `nil` for what is no packet.
  private static func begun(_ start: RawSpan) -> Beginning? {
    func word(_ index: Int) -> UInt32 {
      unsafe UInt32(bigEndian: start.unsafeLoadUnaligned(fromByteOffset: 4 * index, as: UInt32.self))
    }
    let header = PacketHeader(
      program: Program(number: word(1), version: word(2)), procedure: Int32(bitPattern: word(3)),
      type: PacketType(rawValue: word(4)), serial: word(5), status: PacketStatus(rawValue: word(6)))
    let length = Int(word(0))
    guard length >= PacketLimits.minimumLength, length <= PacketLimits.maximumLength else { return nil }
    return Beginning(header: header, payload: length - PacketLimits.minimumLength)
  }

  /// Takes the bytes that carry the packet's descriptors; `nil` until all have come.
  private mutating func complete(
    _ packet: Packet, carriers: Int, _ input: inout UnsafeRawBufferPointer
  ) -> Packet? {
    let taken = min(carriers, input.count)
    input = UnsafeRawBufferPointer(rebasing: input[taken...])
    incomplete = taken < carriers ? (packet, carriers - taken) : nil
    return taken < carriers ? nil : packet
  }

  private mutating func read(_ input: inout UnsafeRawBufferPointer) throws(FramingError) -> Packet? {
    if partial.isEmpty, input.count >= PacketLimits.lengthSize {
      let length = try Self.checkedLength(unsafe input.loadUnaligned(as: UInt32.self))
      guard input.count >= length else {
        gather(&input, upTo: length)
        return nil
      }
      let whole = unsafe UnsafeRawBufferPointer(rebasing: input[..<length])
      unsafe input = UnsafeRawBufferPointer(rebasing: input[length...])
      return try Self.packet(unsafe RawSpan(_unsafeBytes: whole))
    }
    if partial.count < PacketLimits.lengthSize {
      gather(&input, upTo: PacketLimits.lengthSize)
      guard partial.count == PacketLimits.lengthSize else { return nil }
    }
    let length = try Self.checkedLength(unsafe partial.withUnsafeBytes { unsafe $0.loadUnaligned(as: UInt32.self) })
    gather(&input, upTo: length)
    guard partial.count == length else { return nil }
    defer { partial = [] }
    return try Self.packet(partial.span.bytes)
  }

  private mutating func gather(_ input: inout UnsafeRawBufferPointer, upTo length: Int) {
    let taken = min(length - partial.count, input.count)
    unsafe partial.append(contentsOf: input[..<taken])
    unsafe input = UnsafeRawBufferPointer(rebasing: input[taken...])
  }

  private static func checkedLength(_ word: UInt32) throws(FramingError) -> Int {
    let length = Int(UInt32(bigEndian: word))
    // The texts that people know count without the length word, in 32 bits.
    let message = Int32(truncatingIfNeeded: length - PacketLimits.lengthSize)
    guard length >= PacketLimits.lengthSize else { throw .tooSmall(length: Int32(length)) }
    guard length <= PacketLimits.maximumLength else { throw .tooLarge(length: message) }
    guard length >= PacketLimits.minimumLength else { throw .shortHeader(length: length) }
    return length
  }

  private static func packet(_ bytes: RawSpan) throws(FramingError) -> Packet {
    var decoder = XDRDecoder(bytes)
    do {
      _ = try decoder.unsignedInt()
      let header = try PacketHeader(from: &decoder)
      var descriptorCount = 0
      if header.type.carriesDescriptors {
        descriptorCount = try decoder.count(limit: PacketLimits.maximumDescriptors)
      }
      return Packet(header: header, payload: decoder.rest(), descriptorCount: descriptorCount)
    } catch {
      // The length was checked to cover the header, so only the descriptor count can have failed.
      throw .badDescriptorCount
    }
  }
}
