// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtProtocol
import LibvirtRPC
import LibvirtXDR

/// The server's side of one connection, as a plain value: bytes come in, calls to serve and bytes to send come out.
///
/// It answers as libvirt's daemon does what needs no service: unknown programs and procedures, a wrong status,
/// arguments that cannot be decoded, calls before the driver is open, and pings. What a daemon drops it drops.
package struct ServerConnection: Sendable {
  /// What the owner has to do.
  package enum Action: Hashable, Sendable {
    /// Serve the call, then tell ``ServerConnection/complete(_:with:)``. Calls may be served side by side.
    case serve(ServerCall)
    /// Send these bytes behind all earlier ones.
    case send([UInt8])
    /// Close the transport once everything has been sent. Nothing follows.
    case close
  }

  private var reader = PacketReader()
  private var isDriverOpen = false
  private(set) var isClosed = false
  /// How many calls are being served.
  private(set) var pendingCalls = 0

  /// How many calls of one client may be served at once. A client that goes on regardless is cut off: memory is not
  /// given away for the asking.
  package static let maximumPendingCalls = 4096

  /// A connection on which nothing has been said yet.
  package init() {}

  /// Takes what has been received.
  package mutating func receive(_ bytes: UnsafeRawBufferPointer) -> [Action] {
    var actions: [Action] = []
    var input = bytes
    while !isClosed, !input.isEmpty {
      do throws(FramingError) {
        guard let packet = try reader.next(&input) else { break }
        actions += handle(packet)
      } catch {
        // A daemon closes without a word.
        actions.append(close())
      }
    }
    return actions
  }

  /// Takes the peer's end of the connection. Replies under way have nowhere to go.
  package mutating func endOfFile() -> [Action] {
    isClosed ? [] : [close()]
  }

  /// Takes the outcome of a call: the encoded reply, or why there is none.
  package mutating func complete(_ call: ServerCall, with outcome: Result<[UInt8], Wire.RemoteError>) -> [Action] {
    guard !isClosed else { return [] }
    pendingCalls -= 1
    var actions: [Action] = []
    switch outcome {
    case .success(let reply): actions.append(Self.reply(to: call.header, reply))
    case .failure(let error): actions.append(Self.refusal(of: call.header, error))
    }
    guard call.header.program == .remote else { return actions }
    switch (call.header.procedure, outcome) {
    case (Remote.ConnectOpen.number, .success):
      isDriverOpen = true
    case (Remote.ConnectOpen.number, .failure):
      // A second open that fails closes the driver of the first, in libvirt too.
      isDriverOpen = false
    case (Remote.ConnectClose.number, _):
      actions.append(close())
    default:
      break
    }
    return actions
  }

  private mutating func close() -> Action {
    isClosed = true
    return .close
  }
}

// MARK: Packets

extension ServerConnection {
  private mutating func handle(_ packet: Packet) -> [Action] {
    let header = packet.header
    if header.program == .keepalive { return Self.pong(to: header) }
    // Streams and descriptors belong to procedures that nothing here serves; other types are not a client's to send.
    guard header.type == .call || header.type == .callWithDescriptors else { return [] }
    if let error = refusal(of: packet) { return [Self.refusal(of: header, error)] }
    guard pendingCalls < Self.maximumPendingCalls else { return [close()] }
    pendingCalls += 1
    return [.serve(ServerCall(header: header, payload: packet.payload))]
  }

  /// Why a call is not even tried.
  private func refusal(of packet: Packet) -> Wire.RemoteError? {
    let header = packet.header
    guard [Program.remote, .qemu, .lxc].contains(header.program) else {
      return .rpc("Cannot find program \(header.program.number) version \(header.program.version)")
    }
    guard header.status == .ok else { return .rpc("Unexpected message status \(header.status.rawValue)") }
    guard let procedure = ProcedureTable.procedure(header.procedure, of: header.program), !procedure.isEvent else {
      return .rpc("unknown procedure: \(header.procedure)")
    }
    guard !isDriverOpen, !Self.isServedUnopened(header) else { return nil }
    guard Self.canDecode(packet.payload, for: procedure) else { return .rpc("Unable to decode message payload") }
    return HypervisorError.notOpen.remoteError
  }

  /// Authentication, opening, closing, and the one feature that concerns the connection itself.
  private static func isServedUnopened(_ header: PacketHeader) -> Bool {
    header.program == .remote
      && [
        Remote.AuthList.number, Remote.AuthSASLInit.number, Remote.AuthSASLStart.number, Remote.AuthSASLStep.number,
        Remote.AuthPolkit.number, Remote.ConnectSupportsFeature.number, Remote.ConnectOpen.number,
        Remote.ConnectClose.number,
      ].contains(header.procedure)
  }

  private static func canDecode(_ payload: [UInt8], for procedure: any Procedure.Type) -> Bool {
    func decode<P: Procedure>(_: P.Type) -> Bool {
      var decoder = XDRDecoder(payload.span.bytes)
      return (try? P.Arguments(from: &decoder)) != nil
    }
    return decode(procedure)
  }

  private static func pong(to header: PacketHeader) -> [Action] {
    guard header.type == .message, header.procedure == KeepAliveProgram.Ping.number else { return [] }
    var answer = header
    answer.procedure = KeepAliveProgram.Pong.number
    answer.serial = 0
    answer.status = .ok
    return [reply(answer, [])]
  }

  private static func reply(to call: PacketHeader, _ payload: [UInt8]) -> Action {
    var header = call
    header.type = .reply
    header.status = .ok
    return reply(header, payload)
  }

  private static func reply(_ header: PacketHeader, _ payload: [UInt8]) -> Action {
    guard let bytes = try? Packet(header: header, payload: payload).encoded() else {
      return refusal(of: header, .rpc("Unable to encode message payload"))
    }
    return .send(bytes)
  }

  private static func refusal(of call: PacketHeader, _ error: Wire.RemoteError) -> Action {
    var header = call
    header.type = .reply
    header.status = .error
    do throws(XDRError) {
      var encoder = try PacketEncoder(header: header)
      try encoder.append(error)
      return .send(encoder.finish())
    } catch {
      // Only a text over the protocol's bound does not fit, and this one is short.
      return refusal(of: call, .rpc("Unable to encode message payload"))
    }
  }
}
