// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// When to ping a silent daemon, and when to give it up. Time comes in as a value.
///
/// The daemon is asked whether it answers pings only once it has been silent: a short connection, or a busy one, costs
/// nothing. The question is the first ping.
package struct KeepAlive: Sendable {
  /// What to do now.
  package enum Action: Equatable, Sendable {
    case nothing
    /// Ask whether the daemon answers pings.
    case ask
    case ping
    /// The daemon is gone.
    case giveUp
  }

  private enum Phase {
    case unasked
    case asked
    case agreed
    case refused
  }

  package let policy: KeepAlivePolicy
  private var phase: Phase
  /// When something has come from the daemon last.
  package private(set) var lastHeard: ContinuousClock.Instant
  private var remaining: Int
  /// When to look again; `nil` when there is no need to.
  package private(set) var deadline: ContinuousClock.Instant?

  /// - Parameter isAgreed: whether the daemon is known to answer pings.
  package init(_ policy: KeepAlivePolicy, isAgreed: Bool = false, now: ContinuousClock.Instant) {
    self.policy = policy
    phase = isAgreed ? .agreed : .unasked
    lastHeard = now
    remaining = policy.count
    deadline = now + policy.interval
  }

  /// Something has come from the daemon, no matter what.
  package mutating func heard(now: ContinuousClock.Instant) {
    lastHeard = now
    remaining = policy.count
  }

  /// The daemon's answer to the question.
  package mutating func answered(_ answersPings: Bool) {
    phase = answersPings ? .agreed : .refused
    if !answersPings { deadline = nil }
  }

  /// The deadline has come.
  ///
  /// - Parameter isDeaf: this side is not reading at the moment, so that silence means nothing; the daemon, which may be
  ///   waiting for a sign of life too, is pinged all the same.
  package mutating func tick(now: ContinuousClock.Instant, isDeaf: Bool = false) -> Action {
    guard phase != .refused else { return .nothing }
    let due = lastHeard + policy.interval
    guard due <= now else {
      deadline = due
      return .nothing
    }
    deadline = now + policy.interval
    if isDeaf {
      remaining = policy.count
      return phase == .agreed ? .ping : .nothing
    }
    // One step for each look, however late it is: after a suspended night the answers may be there already.
    guard remaining > 0 || phase == .unasked else { return .giveUp }
    remaining = max(0, remaining - 1)
    switch phase {
    case .unasked:
      phase = .asked
      return .ask
    case .agreed: return .ping
    // A daemon that does not know of pings must not get any.
    case .asked, .refused: return .nothing
    }
  }
}
