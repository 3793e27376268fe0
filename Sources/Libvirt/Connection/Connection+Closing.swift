// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
import LibvirtSession
import LibvirtXDR

extension Connection {
  /// How the connection ended; waits until it has.
  ///
  /// - Throws: ``LibvirtError``, only `operationAborted` when the task is cancelled.
  ///
  /// libvirt: `virConnectRegisterCloseCallback`
  public var closed: ConnectionClosure {
    get async throws(LibvirtError) {
      let activity = "waiting for the end of the connection"
      guard let cause = await session.waitUntilClosed() else { throw LibvirtError(.cancelled, during: activity) }
      return ConnectionClosure(cause)
    }
  }

  /// Waits until the daemon tells that its own connection to the hypervisor has ended. This connection stays usable.
  ///
  /// - Returns: why.
  /// - Throws: ``LibvirtError``: the daemon cannot tell, the connection has ended, or the task was cancelled. One task
  ///   at a time can wait for it.
  ///
  /// libvirt: `virConnectRegisterCloseCallback`, `virConnectUnregisterCloseCallback`
  public func hypervisorClosed() async throws(LibvirtError) -> ConnectCloseReason {
    let events = session.events.subscribe(to: [Remote.ConnectEventConnectionClosed.self], of: .remote)
    _ = try await call(Remote.ConnectRegisterCloseCallback.self)
    let outcome = await Self.firstReason(events)
    // Also after cancellation: otherwise the next who asks would be refused.
    await session.callIgnoringCancellation(
      Remote.ConnectUnregisterCloseCallback.self, deadline: .now + options.closeTimeout)
    do { return try outcome.get() } catch { throw LibvirtError(error, during: "waiting for the hypervisor's end") }
  }

  private static func firstReason(_ events: PacketEvents) async -> Result<ConnectCloseReason, SessionError> {
    do throws(SessionError) {
      var iterator = events.makeAsyncIterator()
      guard let event = try await iterator.next() else { return .failure(.cancelled) }
      let reason = try event.decode(Remote.ConnectEventConnectionClosed.self).reason
      return .success(ConnectCloseReason(rawValue: reason))
    } catch {
      return .failure(error)
    }
  }
}

extension ConnectionClosure {
  init(_ cause: SessionError) {
    switch cause {
    case .closed: self.init(reason: .client, error: nil)
    case .endOfFile: self.init(reason: .eof, error: LibvirtError(cause, during: "the connection"))
    case .keepAliveTimeout: self.init(reason: .keepalive, error: LibvirtError(cause, during: "the connection"))
    default: self.init(reason: .error, error: LibvirtError(cause, during: "the connection"))
    }
  }
}
