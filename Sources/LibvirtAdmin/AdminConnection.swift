// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
import LibvirtSession
import LibvirtTransport
import LibvirtURI
import LibvirtXDR
import Logging

/// A connection to the administration interface of one libvirt daemon on this machine.
///
/// The daemon lets in only who runs as the same user as itself. Any number of tasks may use the connection at the same
/// time. Letting go of the last reference closes it without ceremony; ``close()`` says goodbye first.
///
/// Every call throws `LibvirtError`: the daemon's own, or one of the connection; `operationAborted` when its task is
/// cancelled, which leaves the connection usable. A daemon that is too old for a call says so with `noSupport`.
///
/// libvirt: `virAdmConnectPtr`, `virAdmConnectRef`
public final class AdminConnection: Sendable {
  /// The URI of this connection, as `virt-admin uri` prints it: the one it was opened with, or the default.
  ///
  /// libvirt: `virAdmConnectGetURI`
  public let uri: String

  let session: Session
  private let options: AdminConnectionOptions

  private init(session: Session, uri: String, options: AdminConnectionOptions) {
    self.session = session
    self.uri = uri
    self.options = options
  }

  deinit { session.close() }

  /// Connects to a daemon's administration interface. ``withAdminConnection(to:options:_:)`` also closes.
  ///
  /// - Parameters:
  ///   - uri: `libvirtd:///system`, `virtqemud:///session` and the like, the parameter `socket` giving another path, or an
  ///     alias of `libvirt-admin.conf`; `nil` chooses as libvirt does: the variable `LIBVIRT_ADMIN_DEFAULT_URI`,
  ///     `libvirt-admin.conf`, or `libvirtd` of the system for root and of the session for others.
  ///   - options: how to connect.
  /// - Throws: `LibvirtError`: the URI cannot be understood, or the daemon cannot be reached in time or does not let us in;
  ///   or the task was cancelled. Session daemons are not started.
  ///
  /// libvirt: `virAdmConnectOpen`
  public static func open(
    _ uri: String? = nil, options: AdminConnectionOptions = AdminConnectionOptions()
  ) async throws(LibvirtError) -> AdminConnection {
    let endpoint = try resolve(uri, options)
    let deadline = options.connectTimeout.map { ContinuousClock.now + $0 }
    options.logger?.debug("connecting for administration", metadata: ["uri": "\(uri ?? "")"])
    let transport: SocketTransport
    do throws(TransportError) {
      transport = try await UnixConnector.connect(to: endpoint.socket ?? "", deadline: deadline)
    } catch {
      throw LibvirtError(error)
    }
    do throws(SessionError) {
      let session = try Session(transport: transport)
      do throws(SessionError) {
        try await session.openAdministration(deadline: deadline)
      } catch {
        session.close()
        throw error
      }
      if let keepAlive = options.keepAlive {
        session.startKeepAlive(KeepAlivePolicy(interval: keepAlive.interval, count: keepAlive.count), isAgreed: true)
      }
      return AdminConnection(session: session, uri: endpoint.uri?.description ?? "", options: options)
    } catch {
      transport.close()
      throw LibvirtError(error, during: "opening the connection to \(transport.name)")
    }
  }

  private static func resolve(
    _ uri: String?, _ options: AdminConnectionOptions
  ) throws(LibvirtError) -> Endpoint {
    let environment: ClientEnvironment =
      if let given = options.environment { given } else { try .administrationOfProcess() }
    do {
      return try Endpoint.resolveAdministration(uri, in: environment)
    } catch {
      throw LibvirtError(error)
    }
  }

  /// Says goodbye to the daemon, waits a moment for its answer, and ends the connection.
  ///
  /// Calls that are still under way fail. Closing again does nothing.
  ///
  /// libvirt: `virAdmConnectClose`
  public func close() async {
    await session.closeOrderly(AdminProgram.ConnectClose.self, deadline: ContinuousClock.now + options.closeTimeout)
  }

  /// Whether calls can still be made, as far as this side knows. No call is made to find out.
  ///
  /// libvirt: `virAdmConnectIsAlive`
  public var isAlive: Bool { session.isOpen }

  /// How the connection ended; waits until it has.
  ///
  /// - Throws: `LibvirtError`, only `operationAborted` when the task is cancelled.
  ///
  /// libvirt: `virAdmConnectRegisterCloseCallback`, `virAdmConnectUnregisterCloseCallback`
  public var closed: ConnectionClosure {
    get async throws(LibvirtError) {
      let activity = "waiting for the end of the connection"
      guard let cause = await session.waitUntilClosed() else { throw LibvirtError(.cancelled, during: activity) }
      return ConnectionClosure(cause)
    }
  }
}

// MARK: Calling

extension AdminConnection {
  /// When a call that begins now has to be answered; `nil` for whenever.
  var callDeadline: ContinuousClock.Instant? {
    (CallTimeout.ofTask ?? options.callTimeout).map { .now + $0 }
  }

  /// Calls a procedure, under the time limit for calls.
  func call<P: Procedure>(_ procedure: P.Type, _ arguments: P.Arguments) async throws(LibvirtError) -> P.Reply {
    do {
      return try await session.call(procedure, arguments, deadline: callDeadline)
    } catch {
      throw LibvirtError(error, during: P.name)
    }
  }

  /// Changes typed parameters; refused before anything is sent when there are too many.
  func change<P: Procedure>(
    _ procedure: P.Type, _ parameters: TypedParameters, limit: Int,
    _ arguments: ([Wire.AdminTypedParameter]) -> P.Arguments
  ) async throws(LibvirtError) {
    guard parameters.count <= limit else {
      throw LibvirtError(
        .rpc, .rpc, "too many parameters '\(parameters.count)' for limit '\(limit)'", origin: .usage)
    }
    _ = try await call(procedure, arguments(parameters.adminWire))
  }
}
