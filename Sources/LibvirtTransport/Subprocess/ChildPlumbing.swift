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

/// The descriptors between us and a child process. What is not released is closed.
struct ChildPlumbing: ~Copyable {
  let childSocket: Int32
  let childError: Int32?
  private var ourSocket: Int32 = -1
  private var ourError: Int32?

  init(capturesError: Bool) throws(TransportError.Cause) {
    var sockets: [Int32] = [-1, -1]
    #if os(Linux)
      let status = socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &sockets)
    #else
      let status = socketpair(AF_UNIX, SOCK_STREAM, 0, &sockets)
    #endif
    guard status == 0 else { throw .system(errno) }
    var ends: [Int32] = [-1, -1]
    if capturesError {
      let status = swift_libvirt_pipe(&ends)
      guard status == 0 else {
        let number = errno
        for socket in sockets { _ = systemClose(socket) }
        throw .system(number)
      }
    }
    let all = (sockets + ends).map { $0 < 0 ? $0 : Self.aboveStandard($0) }
    guard all.prefix(capturesError ? 4 : 2).allSatisfy({ $0 > STDERR_FILENO }) else {
      for descriptor in all where descriptor >= 0 { _ = systemClose(descriptor) }
      throw .system(EMFILE)
    }
    ourSocket = all[0]
    childSocket = all[1]
    ourError = capturesError ? all[2] : nil
    childError = capturesError ? all[3] : nil
    SocketConnector.widen(ourSocket)
    for descriptor in [ourSocket] + (ourError.map { [$0] } ?? []) { SocketConnector.prepare(descriptor) }
  }

  deinit {
    _ = systemClose(childSocket)
    if let childError { _ = systemClose(childError) }
    if ourSocket >= 0 { _ = systemClose(ourSocket) }
    if let ourError { _ = systemClose(ourError) }
  }

  /// Hands over our ends, which are non-blocking, and closes the child's.
  consuming func release() -> (socket: Int32, error: Int32?) {
    let ours = (ourSocket, ourError)
    ourSocket = -1
    ourError = nil
    return ours
  }

  /// The same descriptor, close-on-exec, with a number that the child's standard ones do not overwrite.
  ///
  /// A program that runs without standard descriptors gets their numbers for its next ones.
  private static func aboveStandard(_ descriptor: Int32) -> Int32 {
    guard descriptor <= STDERR_FILENO else {
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
      return descriptor
    }
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)
    _ = systemClose(descriptor)
    return copy
  }
}
