// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtSession
import Logging

/// A connection that is made again whenever it is lost.
///
/// ``withSupervisedConnection(to:options:delay:_:)`` makes one and keeps it going; otherwise somebody has to ``run()`` it.
/// Calls are made on the ``Connection`` of the moment and fail when that one is lost: nothing is repeated, because only
/// the caller knows what may be done twice.
///
/// ```swift
/// try await withSupervisedConnection(to: "qemu+tls://kvm7/system") { host in
///   while true {
///     let domains = try await host.connection().domains(.active)
///     print(domains.count)
///     try await Task.sleep(for: .seconds(60))
///   }
/// }
/// ```
public final class SupervisedConnection: Sendable {
  private let uri: String?
  private let options: ConnectionOptions
  private let delay: ReconnectDelay
  private let board = SupervisionBoard()

  init(uri: String?, options: ConnectionOptions, delay: ReconnectDelay) {
    self.uri = uri
    self.options = options
    self.delay = delay
  }

  /// What it is doing now.
  public var state: SupervisionState { board.current }

  /// What it is doing, from now on.
  public var states: SupervisionStates { SupervisionStates(board: board) }

  /// The connection of the moment; waits for it while there is none.
  ///
  /// - Throws: ``LibvirtError``: what ended the supervision; `operationAborted` when the task is cancelled.
  public func connection() async throws(LibvirtError) -> Connection {
    for await state in states {
      switch state {
      case .connected(let connection) where connection.isAlive: return connection
      case .stopped(let error): throw error ?? LibvirtError(.cancelled, during: "the supervised connection")
      default: break
      }
    }
    throw LibvirtError(.cancelled, during: "waiting for the supervised connection")
  }

  /// Connects, and connects again, until the task is cancelled; then closes. Run it once.
  ///
  /// With the package trait `ServiceLifecycle` this is a `Service` of swift-service-lifecycle, and the graceful shutdown of
  /// its group ends it too.
  ///
  /// - Throws: ``LibvirtError``: an error that connecting again cannot mend, such as a URI that makes no sense or
  ///   credentials that are refused. Being cancelled is no error.
  public func run() async throws(LibvirtError) {
    try await untilShutdown { () async throws(LibvirtError) in try await self.connectAgainAndAgain() }
  }

  private func connectAgainAndAgain() async throws(LibvirtError) {
    var generator = SystemRandomNumberGenerator()
    var failures = 0
    while !Task.isCancelled {
      board.post(.connecting(attempt: failures + 1))
      let failure: LibvirtError
      do throws(LibvirtError) {
        failure = try await live(&failures)
      } catch {
        guard !Task.isCancelled else { break }
        guard error.mayPass else {
          board.post(.stopped(error))
          throw error
        }
        failure = error
      }
      guard !Task.isCancelled else { break }
      failures += 1
      let pause = delay.delay(afterFailures: failures, using: &generator)
      options.logger?.warning("connecting again in \(pause)", metadata: ["reason": "\(failure.message)"])
      board.post(.waiting(failure, delay: pause))
      try? await Task.sleep(for: pause)
    }
    board.post(.stopped(nil))
  }

  /// Connects, and stays until the connection is lost; returns what it was lost with.
  private func live(_ failures: inout Int) async throws(LibvirtError) -> LibvirtError {
    let connection = try await Connection.open(uri, options: options)
    let opened = ContinuousClock.now
    board.post(.connected(connection))
    do throws(LibvirtError) {
      let closure = try await connection.closed
      // A daemon that takes every connection only to hang up is no better than one that takes none.
      if ContinuousClock.now - opened >= delay.maximum { failures = 0 }
      return closure.error ?? LibvirtError(.closed, during: "the supervised connection")
    } catch {
      await connection.close()
      throw error
    }
  }
}

extension Connection {
  /// A connection that is made again whenever it is lost, once somebody runs it.
  ///
  /// - Parameters:
  ///   - uri: as for ``open(_:options:)``.
  ///   - options: how to connect, each time.
  ///   - delay: how long to wait between attempts.
  public static func supervised(
    to uri: String? = nil, options: ConnectionOptions = ConnectionOptions(), delay: ReconnectDelay = ReconnectDelay()
  ) -> SupervisedConnection {
    SupervisedConnection(uri: uri, options: options, delay: delay)
  }
}

/// Runs `body` beside a connection that is made again whenever it is lost, and closes it however `body` ends.
///
/// - Parameters:
///   - uri: as for ``withConnection(to:options:_:)``.
///   - options: how to connect, each time.
///   - delay: how long to wait between attempts.
///   - body: what to do meanwhile; when it returns, there is no connection any more.
/// - Returns: what `body` returns.
/// - Throws: whatever `body` throws. An error that connecting again cannot mend is thrown where `body` asks for the
///   connection.
public func withSupervisedConnection<Result: Sendable>(
  to uri: String? = nil, options: ConnectionOptions = ConnectionOptions(), delay: ReconnectDelay = ReconnectDelay(),
  _ body: (SupervisedConnection) async throws -> Result
) async throws -> Result {
  let supervised = Connection.supervised(to: uri, options: options, delay: delay)
  return try await withThrowingTaskGroup(of: Void.self) { group in
    group.addTask { try? await supervised.run() }
    do {
      let result = try await body(supervised)
      group.cancelAll()
      try await group.waitForAll()
      return result
    } catch {
      group.cancelAll()
      try? await group.waitForAll()
      throw error
    }
  }
}

extension LibvirtError {
  /// Whether the same attempt may succeed later: the daemon or the way to it may come back, a mistake does not go away.
  var mayPass: Bool {
    switch origin {
    case .usage: false
    case .transport, .session: code != .authFailed && code != .authCancelled
    case .daemon: ![.authFailed, .authCancelled, .authUnavailable, .noConnect, .accessDenied].contains(code)
    }
  }
}
