// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import CSocketShims

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Connects to the daemon of a user's session, and starts it when it is not running.
package enum SessionDaemon {
  /// How often connecting is tried in all, and how long after each other.
  private static let attempts = 500
  private static let interval = Duration.milliseconds(10)

  /// Connects to `socket`; if nothing listens there, starts `daemonPath` once and tries on for about five seconds.
  ///
  /// Programs that do so at the same time agree through a lock on `lockPath`, so that only one daemon is started. The
  /// daemon ends by itself when it has been idle for two minutes.
  ///
  /// - Parameters:
  ///   - socket: the path of the daemon's socket.
  ///   - daemonPath: the daemon's program.
  ///   - arguments: its arguments.
  ///   - lockPath: the lock file. Its directory is made, for the user alone, if it is missing.
  ///   - environment: the process's environment, of which the daemon gets only what it needs.
  ///   - deadline: when to give up, if that is earlier.
  /// - Throws: ``TransportError`` when the lock or the daemon's program cannot be had, connecting fails for any other
  ///   reason than that nothing listens, it still fails in the end, the deadline passes or the task is cancelled.
  package static func connect(
    socket: String, daemonPath: String, arguments: [String] = ["--timeout=120"], lockPath: String,
    environment: [String: String],
    deadline: ContinuousClock.Instant? = nil
  ) async throws(TransportError) -> SocketTransport {
    let lock = try await FileLock.acquire(lockPath, deadline: deadline)
    defer { lock.release() }
    var failure = TransportError(.connectUnix(path: socket), .timedOut)
    for attempt in 0..<attempts {
      if attempt > 0 { try await pause(deadline, failure) }
      do throws(TransportError) {
        return try await UnixConnector.connect(to: socket, deadline: deadline)
      } catch {
        guard error.errno == ENOENT || error.errno == ECONNREFUSED else { throw error }
        failure = error
      }
      if attempt == 0 { try start(daemonPath, arguments, environment: environment) }
    }
    throw failure
  }

  private static func pause(
    _ deadline: ContinuousClock.Instant?, _ failure: TransportError
  ) async throws(TransportError) {
    let next = ContinuousClock.now + interval
    if let deadline, next > deadline { throw TransportError(failure.operation, .timedOut) }
    if await ReadinessWait.pause(until: next) == .cancelled { throw TransportError(failure.operation, .cancelled) }
  }

  private static func start(_ path: String, _ arguments: [String], environment: [String: String]) throws(TransportError)
  {
    do throws(TransportError.Cause) {
      let environment = try CStringArray(environment: reduced(environment))
      let status = try CStringArray([path] + arguments).withPointer { (arguments) throws(TransportError.Cause) in
        try environment.withPointer { swift_libvirt_spawn_detached(path, arguments, $0) }
      }
      guard status == 0 else { throw .system(status) }
    } catch {
      throw TransportError(.spawn(program: path), error)
    }
  }

  /// What a daemon gets of the environment of whoever happens to start it.
  static func reduced(_ environment: [String: String]) -> [String: String] {
    let names: Set = [
      "PATH", "HOME", "USER", "LOGNAME", "TMPDIR", "LD_PRELOAD", "LD_LIBRARY_PATH", "XDG_CACHE_HOME",
      "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR",
    ]
    var reduced = environment.filter { names.contains($0.key) || $0.key.hasPrefix("DYLD_") }
    reduced["LC_ALL"] = "C"
    return reduced
  }
}
