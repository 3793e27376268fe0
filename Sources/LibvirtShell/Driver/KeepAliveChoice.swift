// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import Libvirt

/// How the shell watches its connections, from `-k` and `-K`.
package struct KeepAliveChoice: Sendable, Equatable {
  /// How the daemon is watched; nil for not at all.
  package var keepAlive: KeepAlive?
  /// Whether a connection that cannot be watched is given up.
  package var isForced: Bool

  /// The choice that the options amount to. What they leave out is a ping after 5 seconds of silence, 6 of which may
  /// go unanswered; leaving out both lets a daemon without keepalive pass.
  package init(_ options: ShellOptions) {
    let interval = options.keepaliveInterval ?? 5
    let count = options.keepaliveCount ?? 6
    keepAlive = interval > 0 ? KeepAlive(interval: .seconds(Int(interval)), count: Int(count)) : nil
    isForced = keepAlive != nil && (options.keepaliveInterval != nil || options.keepaliveCount != nil)
  }
}
