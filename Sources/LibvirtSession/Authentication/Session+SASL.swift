// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtTransport
import LibvirtXDR

extension Session {
  /// Carries a SASL conversation to its end, and has what it negotiated protect the connection from there on.
  ///
  /// - Parameters:
  ///   - mechanism: the only one to use; `nil` leaves the choice to the negotiator.
  ///   - deadline: when to give up; time that people take to answer does not count.
  func converse(
    with negotiator: any SASLNegotiator, mechanism: String?, deadline: ContinuousClock.Instant?
  ) async throws(SessionError) {
    // Later than the deadline by the time that people took, each time anew.
    func limit() -> ContinuousClock.Instant? { deadline.map { $0 + negotiator.timeSpentAsking } }
    let offered = try await call(Remote.AuthSASLInit.self, XDRVoid(), deadline: limit()).mechlist.text
    let mechanisms = try AuthenticationMethod.mechanisms(wanted: mechanism, offered: offered)
    var exchange = SASLExchange()
    let (chosen, first) = try await negotiating { () async throws in
      try await negotiator.start(mechanisms: mechanisms, deadline: limit())
    }
    var action = exchange.local(first)
    var isFirst = true
    while true {
      switch action {
      case .send(let data):
        let reply = try await send(data, starting: isFirst ? chosen : nil, deadline: limit())
        isFirst = false
        action = exchange.remote(reply)
      case .answer(let challenge):
        let message = try await negotiating { () async throws in
          try await negotiator.step(challenge, deadline: limit())
        }
        action = exchange.local(message)
      case .finish:
        return try await finish(negotiator)
      }
    }
  }

  /// Says something to the daemon and waits for its answer.
  private func send(
    _ data: [UInt8]?, starting mechanism: String?, deadline: ContinuousClock.Instant?
  ) async throws(SessionError) -> SASLExchange.Message {
    let bytes = (data ?? []).map { Int8(bitPattern: $0) }
    guard bytes.count <= SASLExchange.limit else {
      throw .authentication("SASL negotiation data too long: \(bytes.count) bytes")
    }
    let isNil: Int32 = data == nil ? 1 : 0
    if let mechanism {
      let reply = try await call(
        Remote.AuthSASLStart.self, .init(mech: XDRString(mechanism), isNil: isNil, data: bytes), deadline: deadline)
      return SASLExchange.Message(reply.complete, reply.isNil, reply.data)
    }
    let reply = try await call(Remote.AuthSASLStep.self, .init(isNil: isNil, data: bytes), deadline: deadline)
    return SASLExchange.Message(reply.complete, reply.isNil, reply.data)
  }

  /// Switches over to what was negotiated.
  ///
  /// On the poller's thread, where all reading is done, so that nothing is read half-way. What came in the clear behind
  /// the daemon's last word must not become the beginning of what comes protected: anybody could have put it there.
  private func finish(_ negotiator: any SASLNegotiator) async throws(SessionError) {
    let result = OneShot<Result<Void, SessionError>>()
    Poller.shared.run { [self] in
      guard !isInsidePacket else {
        result.finish(.failure(.protocolViolation("the daemon sent more than its last word of the SASL negotiation")))
        return
      }
      do {
        try negotiator.finish()
        result.finish(.success(()))
      } catch {
        result.finish(.failure(SessionError(negotiating: error)))
      }
    }
    try await result.value.get()
  }

  private func negotiating<Value>(
    _ body: () async throws -> Value
  ) async throws(SessionError) -> Value {
    do { return try await body() } catch { throw SessionError(negotiating: error) }
  }
}

extension SASLExchange.Message {
  /// What a reply says.
  fileprivate init(_ complete: Int32, _ isNil: Int32, _ data: [Int8]) {
    self.init(data: isNil != 0 ? nil : data.map { UInt8(bitPattern: $0) }, isComplete: complete != 0)
  }
}

extension SessionError {
  /// What a negotiator threw, unless it is the session's own error already.
  init(negotiating error: any Error) {
    self = (error as? SessionError) ?? .negotiation(error)
  }
}
