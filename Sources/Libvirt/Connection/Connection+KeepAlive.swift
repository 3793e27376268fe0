// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtSession

extension Connection {
  /// Watches the daemon like this from now on, after asking whether it answers pings.
  ///
  /// ``ConnectionOptions/keepAlive`` watches without asking, and puts up with a daemon that does not answer pings.
  ///
  /// - Returns: whether the daemon answers pings; when it does not, nothing has changed.
  /// - Throws: ``LibvirtError``, when the connection has ended, or the task is cancelled.
  ///
  /// libvirt: `virConnectSetKeepAlive`
  public func setKeepAlive(_ keepAlive: KeepAlive) async throws(LibvirtError) -> Bool {
    do {
      guard try await session.supportsKeepAlive(deadline: callDeadline) else { return false }
    } catch {
      throw LibvirtError(error, during: "setting up keepalive")
    }
    session.startKeepAlive(KeepAlivePolicy(interval: keepAlive.interval, count: keepAlive.count), isAgreed: true)
    return true
  }
}
