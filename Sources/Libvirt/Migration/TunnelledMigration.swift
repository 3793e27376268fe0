// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol

/// A guest that is on its way into a host, from a stream that this program feeds.
///
/// ``Connection/prepareTunnelledMigration(_:cookie:)`` makes one. What goes into ``stream`` is what the hypervisor of the
/// source sends when it migrates the guest. Then the guest is taken in with ``finish(cookie:)``, or refused with
/// ``cancel()``; a host whose connection is lost before forgets the guest by itself.
public struct TunnelledMigration: Sendable {
  /// Where the state of the guest is written. ``finish(cookie:)`` and ``cancel()`` end it.
  public let stream: ByteStream

  /// What the host has to tell the source; only libvirt knows what it means. Empty where it has nothing to tell.
  public let cookie: [UInt8]

  let calls: TunnelCalls

  /// Says that everything has been sent, and waits until the guest runs, or stands, on the host.
  ///
  /// It takes as long as the host needs to read what was sent; `withCallTimeout` limits it. A host that cannot make a
  /// guest of what was sent forgets it.
  ///
  /// - Parameter cookie: what the source had to tell in the end, if anything.
  /// - Returns: the domain.
  /// - Throws: ``LibvirtError``: the stream's, after which the host has been told to forget the guest; the daemon's, or the
  ///   connection's; `operationTimeout` when time is up and `operationAborted` when the task is cancelled, after which
  ///   the guest may be there or not.
  ///
  /// libvirt: `virDomainMigrateFinish3Params`, `virDomainMigrateFinish3`, `virDomainMigrateFinish2`
  public func finish(cookie: [UInt8] = []) async throws(LibvirtError) -> Domain {
    do throws(LibvirtError) {
      try await stream.finish()
    } catch {
      await cancel()
      throw error
    }
    return try await calls.finish(cookie, cancelled: false, deadline: stream.connection.stepDeadline)
  }

  /// Gives the stream up, and has the host forget the guest, in each for at most ``ConnectionOptions/closeTimeout``; also in
  /// a cancelled task. Does nothing when the guest is forgotten already, or the connection lost.
  ///
  /// libvirt: `virDomainMigrateFinish3Params`, `virDomainMigrateFinish3`, `virDomainMigrateFinish2`
  public func cancel() async {
    await stream.abort()
    let (calls, deadline) = (calls, ContinuousClock.now + stream.connection.options.closeTimeout)
    // In a task of its own, since the one that gives up may be a cancelled one. The answer is that there is no domain.
    await Task { _ = try? await calls.finish([], cancelled: true, deadline: deadline) }.value
  }
}
