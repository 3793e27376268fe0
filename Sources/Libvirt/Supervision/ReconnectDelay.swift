// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// How long to wait between attempts to connect again: longer after each failure, up to a limit, and never exactly as long
/// as everybody else who lost the same daemon. A connection that lasts as long as the longest delay ends the row of failures.
public struct ReconnectDelay: Hashable, Sendable {
  /// The delay after the first failure.
  public var initial: Duration
  /// The longest delay, and how long a connection has to last for the next delay to be the first again.
  public var maximum: Duration
  /// How much longer each delay is than the one before.
  public var factor: Double
  /// How much of a delay is left to chance, from 0 to 1: with 0.5, a delay of 4 seconds is one between 2 and 4.
  public var jitter: Double

  /// Half a second at first, twice as long each time, half a minute at most.
  public init(
    initial: Duration = .milliseconds(500), maximum: Duration = .seconds(30), factor: Double = 2, jitter: Double = 0.5
  ) {
    self.initial = initial
    self.maximum = maximum
    self.factor = factor
    self.jitter = jitter
  }

  /// The delay after this many failures in a row, at least one.
  func delay(afterFailures failures: Int, using generator: inout some RandomNumberGenerator) -> Duration {
    var delay = min(initial, maximum)
    for _ in 1..<max(1, failures) where delay < maximum { delay = min(delay * max(1, factor), maximum) }
    let chance = min(max(jitter, 0), 1)
    return delay * Double.random(in: (1 - chance)...1, using: &generator)
  }
}
