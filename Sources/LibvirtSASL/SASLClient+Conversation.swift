// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if SASL
  import Dispatch
  import LibvirtTransport
  package import LibvirtURI

  // The same conversation for tasks, which must not block.

  extension SASLClient {
    /// Who answers: gets all that is asked at once and returns as many answers, in the same order.
    package typealias Answerer = @Sendable ([SASLQuestion]) async throws -> [SecretBytes]

    /// Chooses a mechanism among those offered, and has it say its first words.
    ///
    /// - Parameters:
    ///   - mechanisms: their names, with commas between them.
    ///   - deadline: when to stop waiting for the library. The time that answers take is not limited.
    ///   - answerer: who answers what the mechanism has to know.
    /// - Throws: ``SASLError``, and what the answerer throws.
    package func start(
      _ mechanisms: String, deadline: ContinuousClock.Instant?, _ answerer: @escaping Answerer
    ) async throws -> (mechanism: String, message: SASLMessage) {
      try await converse(deadline, answerer) { client throws(SASLError) in try client.start(mechanisms) }
    }

    /// Hands what the daemon said to the mechanism.
    ///
    /// - Parameters:
    ///   - challenge: what it said; `nil` when it said nothing at all.
    ///   - deadline: when to stop waiting for the library. The time that answers take is not limited.
    ///   - answerer: who answers what the mechanism has to know.
    /// - Throws: ``SASLError``, and what the answerer throws.
    package func step(
      _ challenge: [UInt8]?, deadline: ContinuousClock.Instant?, _ answerer: @escaping Answerer
    ) async throws -> SASLMessage {
      try await converse(deadline, answerer) { client throws(SASLError) in try client.step(challenge) }.message
    }

    private func converse(
      _ deadline: ContinuousClock.Instant?, _ answerer: Answerer,
      _ call: @escaping @Sendable (SASLClient) throws(SASLError) -> Progress
    ) async throws -> (mechanism: String, message: SASLMessage) {
      var deadline = deadline
      while true {
        switch try await elsewhere(deadline, call) {
        case .message(let message, let mechanism): return (mechanism, message)
        case .questions(let questions):
          let asked = ContinuousClock.now
          try answer(try await answerer(questions))
          deadline? += asked.duration(to: .now)
        }
      }
    }

    /// Runs a call on a thread where it may block. When time is over, or the task cancelled, the caller goes on at once;
    /// the call ends by itself, some time.
    private func elsewhere(
      _ deadline: ContinuousClock.Instant?, _ call: @escaping @Sendable (SASLClient) throws(SASLError) -> Progress
    ) async throws(SASLError) -> Progress {
      let result = OneShot<Result<Progress, SASLError>>()
      DispatchQueue.global().async { [self] in
        do throws(SASLError) {
          result.finish(.success(try call(self)))
        } catch {
          result.finish(.failure(error))
        }
      }
      let timer = deadline.map { deadline in
        Poller.shared.schedule(at: deadline) {
          result.finish(.failure(SASLError(.timedOut, "SASL authentication took too long")))
        }
      }
      defer { if let timer { Poller.shared.cancelTimer(timer) } }
      return try await withTaskCancellationHandler {
        await result.value
      } onCancel: {
        result.finish(.failure(SASLError(.cancelled, "SASL authentication was cancelled")))
      }.get()
    }
  }
#endif
