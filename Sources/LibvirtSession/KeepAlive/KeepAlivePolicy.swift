// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// How a session finds out that the daemon is gone without a word.
package struct KeepAlivePolicy: Sendable {
  /// After how much silence the daemon is pinged.
  package var interval: Duration
  /// How many pings in a row may stay unanswered.
  package var count: Int

  package init(interval: Duration, count: Int) {
    self.interval = interval
    self.count = count
  }
}
