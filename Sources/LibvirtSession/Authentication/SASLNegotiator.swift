// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Our side of a SASL conversation: whatever knows the mechanisms. The session only carries what is said.
///
/// The errors it throws come out of ``Session/open(_:deadline:)`` as ``SessionError/negotiation(_:)``.
package protocol SASLNegotiator: Sendable {
  /// Chooses a mechanism among those offered, and says its first words.
  ///
  /// - Parameters:
  ///   - mechanisms: their names, with commas between them.
  ///   - deadline: when to give up; time that people take to answer does not count.
  func start(
    mechanisms: String, deadline: ContinuousClock.Instant?
  ) async throws -> (mechanism: String, message: SASLExchange.Message)

  /// Answers what the daemon said; `nil` is that it said nothing at all.
  func step(_ challenge: [UInt8]?, deadline: ContinuousClock.Instant?) async throws -> SASLExchange.Message

  /// Ends the conversation: both sides are content. Called on the poller's thread, after the daemon's last word was read
  /// and before anything more is sent; from then on what was negotiated protects every byte.
  func finish() throws

  /// How long people were waited for.
  var timeSpentAsking: Duration { get }
}
