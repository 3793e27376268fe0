// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// How a connection finds out that the daemon, or the way to it, is gone without a word.
///
/// A daemon that has been silent for an interval is pinged; when `count` pings in a row stay unanswered, the connection
/// ends after one interval more. Daemons that do not know pings are not watched.
public struct KeepAlive: Hashable, Sendable {
  /// After how much silence the daemon is pinged.
  public var interval: Duration
  /// How many pings in a row may stay unanswered.
  public var count: Int

  /// With the defaults of libvirt's own daemon, a daemon is given up after 30 seconds of silence.
  public init(interval: Duration = .seconds(5), count: Int = 5) {
    self.interval = interval
    self.count = count
  }
}
