// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
public import LibvirtSASL
package import LibvirtSession
import LibvirtTransport
package import LibvirtURI
import LibvirtXDR
import Logging
import Synchronization

/// A connection to one libvirt daemon: the root of everything else.
///
/// Any number of tasks may use it at the same time. Calls do not wait for each other; the daemon may carry out calls that
/// overlap in any order. Letting go of the last reference closes the connection without ceremony; ``close()`` says
/// goodbye first.
///
/// libvirt: `virConnectPtr`, `virConnectRef`
public final class Connection: Sendable {
  /// The URI of this connection, as `virsh uri` prints it: the one it was opened with, or the daemon's own choice.
  ///
  /// libvirt: `virConnectGetURI`
  public let uri: String

  /// Whether the connection is only for looking.
  public let isReadOnly: Bool

  package let session: Session
  /// How it gets there.
  package let transport: Transport
  /// How we were authenticated with SASL, and what it protects; `nil` where the daemon wanted no SASL.
  public let sasl: SASLInformation?
  let options: ConnectionOptions
  /// What the daemon has said about its features.
  let features = Mutex<[Int32: Bool]>([:])
  /// What it has been asked to tell.
  let eventRegistrations = EventRegistrations()

  private init(
    session: Session, transport: Transport, uri: String, sasl: SASLInformation?, options: ConnectionOptions
  ) {
    self.session = session
    self.sasl = sasl
    self.transport = transport
    self.uri = uri
    self.isReadOnly = options.isReadOnly
    self.options = options
  }

  deinit { session.close() }

  /// Connects to a daemon. ``withConnection(to:options:_:)`` also closes.
  ///
  /// - Parameters:
  ///   - uri: a libvirt connection URI; `nil` chooses as libvirt does: the environment's, the configuration file's, or
  ///     the daemon's own.
  ///   - options: how to connect.
  /// - Throws: ``LibvirtError``: the URI cannot be understood, the daemon cannot be reached in time or does not let us
  ///   in, or has no such driver; or the task was cancelled.
  ///
  /// libvirt: `virConnectOpen`, `virConnectOpenReadOnly`, `virConnectOpenAuth`
  public static func open(
    _ uri: String? = nil, options: ConnectionOptions = ConnectionOptions()
  ) async throws(LibvirtError) -> Connection {
    let endpoint = try Connector.resolve(uri, options: options)
    let deadline = options.connectTimeout.map { ContinuousClock.now + $0 }
    options.logger?.debug("connecting", metadata: ["uri": "\(uri ?? "")", "transport": "\(endpoint.transport)"])
    let transport = try await Connector.connect(to: endpoint, options: options, deadline: deadline)
    let outcome = SASLOutcome()
    do throws(SessionError) {
      let session = try Session(transport: transport)
      do throws(SessionError) {
        let request = Session.OpeningRequest(
          name: endpoint.name, isReadOnly: options.isReadOnly,
          authentication: endpoint.parameters.authentication.value, isSecure: endpoint.isSecure,
          makeSASLNegotiator: Connector.saslNegotiator(endpoint, options, transport, outcome: outcome))
        let deadline = try await session.open(request, deadline: deadline)
        if let keepAlive = options.keepAlive {
          session.startKeepAlive(KeepAlivePolicy(interval: keepAlive.interval, count: keepAlive.count))
        }
        let chosen =
          if let uri = endpoint.uri { uri.description } else { try await session.daemonURI(deadline: deadline) }
        return Connection(
          session: session, transport: endpoint.transport, uri: chosen, sasl: outcome.information, options: options)
      } catch {
        session.close()
        throw error
      }
    } catch {
      transport.close()
      throw LibvirtError(error, during: "opening the connection to \(transport.name)")
        .adding(complaintOf: transport).explainingAuthentication(endpoint, mechanism: outcome.mechanism)
    }
  }

  /// Says goodbye to the daemon, waits a moment for its answer, and ends the connection.
  ///
  /// Calls that are still under way fail. Closing again does nothing.
  ///
  /// libvirt: `virConnectClose`
  public func close() async {
    await session.closeOrderly(deadline: ContinuousClock.now + options.closeTimeout)
  }

  /// Whether calls can still be made, as far as this side knows. No call is made to find out.
  ///
  /// libvirt: `virConnectIsAlive`
  public var isAlive: Bool { session.isOpen }
}

// MARK: Calling

extension Connection {
  /// When a call that begins now has to be answered; `nil` for whenever.
  var callDeadline: ContinuousClock.Instant? {
    (CallTimeout.ofTask ?? options.callTimeout).map { .now + $0 }
  }

  /// When a step of a stream that begins now has to be done. A guest may be silent for days, so only who asks for a limit
  /// here has one.
  var stepDeadline: ContinuousClock.Instant? { CallTimeout.ofTask.map { .now + $0 } }

  /// Calls a procedure, under the connection's own time limit for calls.
  func call<P: Procedure>(_ procedure: P.Type, _ arguments: P.Arguments) async throws(LibvirtError) -> P.Reply {
    try await call(procedure, arguments, deadline: callDeadline)
  }

  /// A call that is not given up before the daemon has answered, or is gone.
  func unlimitedCall<P: Procedure>(
    _ procedure: P.Type, _ arguments: P.Arguments
  ) async throws(LibvirtError) -> P.Reply {
    try await call(procedure, arguments, deadline: nil)
  }

  /// A call with a limit of its own; none with `nil`.
  func call<P: Procedure>(
    _ procedure: P.Type, _ arguments: P.Arguments, deadline: ContinuousClock.Instant?
  ) async throws(LibvirtError) -> P.Reply {
    do {
      return try await session.call(procedure, arguments, deadline: deadline)
    } catch {
      throw LibvirtError(error, during: P.name)
    }
  }

  /// Calls a procedure that takes no arguments.
  func call<P: Procedure>(_ procedure: P.Type) async throws(LibvirtError) -> P.Reply where P.Arguments == XDRVoid {
    try await call(procedure, XDRVoid())
  }

  /// Calls a procedure that changes something; refused at once when the connection is only for looking.
  func change<P: Procedure>(_ procedure: P.Type, _ arguments: P.Arguments) async throws(LibvirtError) -> P.Reply {
    guard !isReadOnly else { throw .readOnly(P.cFunctions.first ?? P.name) }
    return try await call(procedure, arguments)
  }
}
