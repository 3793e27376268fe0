// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
package import LibvirtSession
import LibvirtTransport
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
    do throws(SessionError) {
      try await registerCloseCallback()
      let outcome = await Self.firstReason(events)
      // Also after cancellation: otherwise the next who asks would be refused.
      await unregisterCloseCallback()
      return try outcome.get()
    } catch {
      throw LibvirtError(error, during: "waiting for the hypervisor's end")
    }
  }

  private func registerCloseCallback() async throws(SessionError) {
    let answer = OneShot<Result<Void, SessionError>>()
    let deadline = callDeadline
    // In a task of its own: were this call cancelled, nobody would know whether there is something to unregister.
    Task { [session] in
      do throws(SessionError) {
        _ = try await session.call(Remote.ConnectRegisterCloseCallback.self, XDRVoid(), deadline: deadline)
        answer.finish(.success(()))
      } catch {
        answer.finish(.failure(error))
      }
    }
    if let answer = await answer.valueUnlessCancelled { return try answer.get() }
    Task { if case .success = await answer.value { await unregisterCloseCallback() } }
    throw .cancelled
  }

  private func unregisterCloseCallback() async {
    await session.callIgnoringCancellation(
      Remote.ConnectUnregisterCloseCallback.self, deadline: .now + options.closeTimeout)
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
  package init(_ cause: SessionError) {
    switch cause {
    case .closed: self.init(reason: .client, error: nil)
    case .endOfFile: self.init(reason: .eof, error: LibvirtError(cause, during: "the connection"))
    case .keepAliveTimeout: self.init(reason: .keepalive, error: LibvirtError(cause, during: "the connection"))
    default: self.init(reason: .error, error: LibvirtError(cause, during: "the connection"))
    }
  }
}
