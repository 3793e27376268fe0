// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
package import LibvirtRPC
import LibvirtTransport
package import LibvirtXDR

extension Session {
  /// Calls a procedure and waits for its result.
  ///
  /// The arguments are encoded and the result decoded in the caller's own task. Cancelling the task, or the deadline,
  /// ends the wait at once; the connection stays usable and a late reply is dropped. The daemon may carry the call out
  /// all the same.
  ///
  /// - Parameter deadline: when to stop waiting for the reply; `nil` waits for as long as the connection lives.
  /// - Throws: ``SessionError``
  package func call<P: Procedure>(
    _ procedure: P.Type, _ arguments: P.Arguments, deadline: ContinuousClock.Instant? = nil
  ) async throws(SessionError) -> P.Reply {
    let outcome = await exchange(try Self.request(procedure, arguments, deadline: deadline))
    return try Self.reply(procedure, outcome).value
  }

  /// The same for procedures that take or return file descriptors.
  ///
  /// - Parameter descriptors: those to send along; they stay the caller's.
  /// - Returns: the result, and the descriptors that came with it, which are closed unless they are taken.
  /// - Throws: ``SessionError``; `descriptorsUnsupported` when the transport cannot pass any.
  package func call<P: Procedure>(
    _ procedure: P.Type, _ arguments: P.Arguments, descriptors: [Int32], deadline: ContinuousClock.Instant? = nil
  ) async throws(SessionError) -> (value: P.Reply, descriptors: ReceivedDescriptors?) {
    guard transport.passesDescriptors else { throw .descriptorsUnsupported }
    let request = try Self.request(procedure, arguments, descriptors: descriptors, deadline: deadline)
    return try Self.reply(procedure, await exchange(request))
  }

  /// Calls a procedure that opens a stream.
  ///
  /// - Parameter isSparse: whether the arguments ask for holes to be sent as such.
  /// - Returns: the result, and the stream, which has to be finished or aborted.
  package func openStream<P: Procedure>(
    _ procedure: P.Type, _ arguments: P.Arguments, isSparse: Bool = false, deadline: ContinuousClock.Instant? = nil
  ) async throws(SessionError) -> (value: P.Reply, stream: SessionStream) {
    var request = try Self.request(procedure, arguments, deadline: deadline)
    let inbox = StreamInbox(acceptsHoles: isSparse, limits: streamLimits)
    request.stream = inbox
    let (serial, outcome) = await exchangeNumbered(request)
    // A failed call opens nothing; what came for it all the same must not keep the session from reading.
    if case .reply = outcome {} else { inbox.fail(.streamClosed) }
    // It may have ended here before the daemon had opened it, and could be told.
    if inbox.isOver { letGo(serial, inbox) }
    let stream = SessionStream(session: self, inbox: inbox, serial: serial, isSparse: isSparse)
    return (try Self.reply(procedure, outcome).value, stream)
  }

  /// Calls a procedure that tidies up, also in a cancelled task. What comes of it is not told.
  package func callIgnoringCancellation<P: Procedure>(
    _ procedure: P.Type, deadline: ContinuousClock.Instant
  ) async where P.Arguments == XDRVoid {
    await callIgnoringCancellation(procedure, XDRVoid(), deadline: deadline)
  }

  /// The same for procedures that take arguments.
  package func callIgnoringCancellation<P: Procedure>(
    _ procedure: P.Type, _ arguments: P.Arguments, deadline: ContinuousClock.Instant
  ) async {
    guard isOpen, let request = try? Self.request(procedure, arguments, deadline: deadline) else { return }
    _ = await exchangeIgnoringCancellation(request)
  }

  static func request<P: Procedure>(
    _ procedure: P.Type, _ arguments: P.Arguments, descriptors: [Int32] = [], deadline: ContinuousClock.Instant?
  ) throws(SessionError) -> Request {
    var owned: [OwnedDescriptor] = []
    do {
      for descriptor in descriptors { owned.append(try OwnedDescriptor(duplicating: descriptor)) }
    } catch {
      throw .transport(error)
    }
    return Request(
      packet: try encode(procedure, arguments, descriptorCount: descriptors.count), program: P.program,
      procedure: P.number, deadline: deadline, descriptors: owned)
  }

  private static func reply<P: Procedure>(
    _: P.Type, _ outcome: CallOutcome
  ) throws(SessionError) -> (value: P.Reply, descriptors: ReceivedDescriptors?) {
    switch outcome {
    case .reply(let payload, let descriptors): return (try decode(P.Reply.self, payload), descriptors)
    case .errorReply(let payload): throw .daemon(try decode(Wire.RemoteError.self, payload))
    case .failure(let error): throw error
    }
  }

  private static func encode<P: Procedure>(
    _: P.Type, _ arguments: P.Arguments, descriptorCount: Int
  ) throws(SessionError) -> [UInt8] {
    do {
      let type: PacketType = descriptorCount > 0 ? .callWithDescriptors : .call
      let header = PacketHeader(program: P.program, procedure: P.number, type: type, serial: 0)
      var encoder = try PacketEncoder(header: header, descriptorCount: descriptorCount)
      // The daemon is written in C: of a name with a NUL it would see the beginning, and act on something else.
      encoder.refusesNUL = true
      try encoder.append(arguments)
      return encoder.finish()
    } catch {
      throw .unencodable(error)
    }
  }

  private static func decode<Value: XDRDecodable>(
    _: Value.Type, _ payload: [UInt8]
  ) throws(SessionError) -> Value {
    do {
      var decoder = XDRDecoder(payload.span.bytes)
      return try Value(from: &decoder)
    } catch {
      throw .undecodable(error)
    }
  }
}
