// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
import LibvirtTransport
import LibvirtXDR
import Synchronization
import Testing

/// The client's end of a connection, without a session: packets go out as they are given, and come in as they are. The
/// connection is closed when it goes.
final class TestClient {
  private let transport: any ByteTransport
  private let end: End
  private let serial = Atomic<UInt32>(0)

  init(_ transport: any ByteTransport) throws {
    self.transport = transport
    end = End()
    try transport.start(end)
  }

  deinit { close() }

  /// What has arrived; ends when the daemon closes.
  var packets: AsyncStream<Packet> { end.packets }

  /// Sends bytes, now or as soon as there is room.
  func send(_ bytes: [UInt8]) { end.send(bytes, over: transport) }

  func close() { transport.close() }

  /// The next packet; `nil` when the daemon has closed.
  func next() async -> Packet? {
    var iterator = packets.makeAsyncIterator()
    return await iterator.next()
  }

  /// Makes a call and takes the next packet for its reply.
  func call<P: Procedure>(_: P.Type, _ arguments: P.Arguments) async throws -> P.Reply {
    try send(P.self, arguments)
    let packet = try #require(await next())
    var decoder = XDRDecoder(packet.payload.span.bytes)
    guard packet.header.status == .ok else { throw try Wire.RemoteError(from: &decoder) }
    return try P.Reply(from: &decoder)
  }

  /// Makes a call and does not wait.
  func send<P: Procedure>(_: P.Type, _ arguments: P.Arguments) throws {
    let serial = serial.wrappingAdd(1, ordering: .relaxed).oldValue
    var encoder = try PacketEncoder(
      header: PacketHeader(program: P.program, procedure: P.number, type: .call, serial: serial))
    try encoder.append(arguments)
    send(encoder.finish())
  }

  /// Opens a hypervisor.
  func open(_ uri: String = "test:///default", isReadOnly: Bool = false) async throws {
    _ = try await call(Remote.ConnectOpen.self, .init(name: XDRString(uri), flags: isReadOnly ? 1 : 0))
  }

  /// The domain with that name.
  func domain(_ name: String) async throws -> Wire.Domain {
    try await call(Remote.DomainLookupByName.self, .init(name: XDRString(name))).dom
  }
}

extension TestClient {
  /// What the transport keeps, and so must not keep the transport.
  private final class End: TransportHandler {
    private struct State {
      var reader = PacketReader()
      var outgoing: [UInt8] = []
    }

    private let state = Mutex(State())
    private let continuation: AsyncStream<Packet>.Continuation
    let packets: AsyncStream<Packet>

    init() { (packets, continuation) = AsyncStream.makeStream() }

    func transportIsReadable(_ transport: any ByteTransport, scratch: UnsafeMutableRawBufferPointer) {
      var descriptors = DescriptorQueue()
      while true {
        switch try? transport.receive(into: scratch, descriptors: &descriptors) {
        case .bytes(let count)?:
          take(UnsafeRawBufferPointer(rebasing: scratch[..<count]))
        case .wouldBlock?:
          return
        case .endOfFile?, nil:
          // A transport whose peer is gone stays readable until it is closed.
          transport.close()
          return continuation.finish()
        }
      }
    }

    private func take(_ bytes: UnsafeRawBufferPointer) {
      let arrived = state.withLock { state -> [Packet] in
        var input = bytes
        var packets: [Packet] = []
        while let packet = try? state.reader.next(&input) { packets.append(packet) }
        return packets
      }
      for packet in arrived { continuation.yield(packet) }
    }

    func transportIsWritable(_ transport: any ByteTransport) { send([], over: transport) }

    func send(_ bytes: [UInt8], over transport: any ByteTransport) {
      state.withLock { state in
        state.outgoing += bytes
        while !state.outgoing.isEmpty {
          let result = try? state.outgoing.withUnsafeBytes { try transport.send($0) }
          guard case .bytes(let count)? = result else {
            if result == .wouldBlock { transport.requestWritability() }
            return
          }
          state.outgoing.removeFirst(count)
        }
      }
    }
  }
}
