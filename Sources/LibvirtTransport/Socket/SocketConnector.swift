// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Makes connected sockets, without blocking a thread.
enum SocketConnector {
  /// What stood in the way; the caller knows what was tried.
  typealias Failure = TransportError.Cause

  /// A non-blocking, close-on-exec stream socket.
  static func makeSocket(_ family: Int32) throws(Failure) -> Int32 {
    #if os(Linux)
      let descriptor = socket(family, Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue), 0)
      guard descriptor >= 0 else { throw .system(errno) }
    #else
      let descriptor = socket(family, SOCK_STREAM, 0)
      guard descriptor >= 0 else { throw .system(errno) }
      prepare(descriptor)
    #endif
    return descriptor
  }

  /// Makes a descriptor non-blocking and close-on-exec, and quiet about broken pipes where that is a socket option.
  static func prepare(_ descriptor: Int32) {
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    #if canImport(Darwin)
      var on: Int32 = 1
      setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<Int32>.size))
    #endif
  }

  /// Has a unix socket take a whole packet of the largest kind, 256 KiB of a stream, at once.
  ///
  /// With the usual 208 KiB its writer sleeps in the middle of every packet, until the daemon has read most of it. The
  /// system doubles what it is asked for, for its own bookkeeping, and gives less without complaint where its limit
  /// (`net.core.wmem_max`) is lower.
  static func widen(_ descriptor: Int32) {
    var bytes: Int32 = 512 * 1024
    setsockopt(descriptor, SOL_SOCKET, SO_SNDBUF, &bytes, socklen_t(MemoryLayout<Int32>.size))
  }

  /// Connects to one address by the deadline. On failure the socket is closed again.
  static func connect(
    to address: SocketAddress, deadline: ContinuousClock.Instant?
  ) async throws(Failure) -> Int32 {
    let descriptor = try makeSocket(address.family)
    if address.family == AF_UNIX { widen(descriptor) }
    do throws(Failure) {
      try await connect(descriptor, to: address, deadline: deadline)
      return descriptor
    } catch {
      _ = systemClose(descriptor)
      throw error
    }
  }

  private static func connect(
    _ descriptor: Int32, to address: SocketAddress, deadline: ContinuousClock.Instant?
  ) async throws(Failure) {
    while true {
      let status = address.withPointer { systemConnect(descriptor, $0, $1) }
      if status == 0 { return }
      switch errno {
      case EINTR:
        continue
      case EAGAIN where address.family == AF_UNIX:
        // The listener's backlog is full; unix sockets do not tell when there is room.
        let now = ContinuousClock.now
        if let deadline, now >= deadline { throw .timedOut }
        let retry = now + .milliseconds(10)
        if await ReadinessWait.pause(until: min(retry, deadline ?? retry)) == .cancelled { throw .cancelled }
      case EINPROGRESS:
        try await finishConnecting(descriptor, deadline: deadline)
        return
      case let number:
        throw .system(number)
      }
    }
  }

  private static func finishConnecting(
    _ descriptor: Int32, deadline: ContinuousClock.Instant?
  ) async throws(Failure) {
    let outcome: ReadinessWait.Outcome
    do throws(TransportError) {
      outcome = try await ReadinessWait.untilWritable(descriptor, deadline: deadline)
    } catch {
      throw error.cause
    }
    switch outcome {
    case .timedOut: throw .timedOut
    case .cancelled: throw .cancelled
    case .ready: break
    }
    var number: Int32 = 0
    var size = socklen_t(MemoryLayout<Int32>.size)
    getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &number, &size)
    guard number == 0 else { throw .system(number) }
  }
}
