// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Dispatch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Turns host names into addresses.
enum Resolver {
  /// Every stream address of `host`, in the system's order of preference.
  ///
  /// The system's resolver blocks and cannot be interrupted, so it runs on a thread of its own; when the deadline passes
  /// or the task is cancelled the caller goes on at once and the late answer is dropped.
  static func resolve(
    host: String, service: String, deadline: ContinuousClock.Instant?
  ) async throws(TransportError) -> [SocketAddress] {
    let operation = TransportError.Operation.resolve(host: host, service: service)
    guard !Task.isCancelled else { throw TransportError(operation, .cancelled) }
    if let deadline, deadline <= .now { throw TransportError(operation, .timedOut) }
    let answer = OneShot<Result<[SocketAddress], TransportError.Cause>>()
    DispatchQueue.global().async { answer.finish(lookUp(host: host, service: service)) }
    let timer = deadline.map { deadline in
      Poller.shared.schedule(at: deadline) { answer.finish(.failure(.timedOut)) }
    }
    defer { if let timer { Poller.shared.cancelTimer(timer) } }
    let result = await withTaskCancellationHandler {
      await answer.value
    } onCancel: {
      answer.finish(.failure(.cancelled))
    }
    do {
      return try result.get()
    } catch {
      throw TransportError(operation, error)
    }
  }

  private static func lookUp(host: String, service: String) -> Result<[SocketAddress], TransportError.Cause> {
    var hints = addrinfo()
    hints.ai_family = AF_UNSPEC
    #if os(Linux)
      hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    #else
      hints.ai_socktype = SOCK_STREAM
    #endif
    var list: UnsafeMutablePointer<addrinfo>?
    let status = getaddrinfo(host, service, &hints, &list)
    guard status == 0 else { return .failure(.resolver(String(cString: gai_strerror(status)))) }
    defer { freeaddrinfo(list) }
    var addresses: [SocketAddress] = []
    var next = list
    while let info = next {
      addresses.append(SocketAddress(info.pointee))
      next = info.pointee.ai_next
    }
    return .success(addresses)
  }
}
