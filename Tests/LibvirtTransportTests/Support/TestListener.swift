// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtTransport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A listening socket of a test. Connections wait in its backlog until they are accepted.
final class TestListener: Sendable {
  let descriptor: Int32
  /// The port, for TCP.
  let port: UInt16
  private let file: String?

  private init(_ descriptor: Int32, port: UInt16 = 0, file: String? = nil) {
    self.descriptor = descriptor
    self.port = port
    self.file = file
  }

  deinit {
    close(descriptor)
    if let file { unlink(file) }
  }

  /// Listens at a path, or in the abstract namespace when it begins with `@`.
  static func unix(_ path: String, backlog: Int32 = 16) throws -> TestListener {
    let isAbstract = path.hasPrefix("@")
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = isAbstract ? [0] + Array(path.utf8.dropFirst()) : Array(path.utf8)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
    let header = MemoryLayout<sockaddr_un>.size - MemoryLayout.size(ofValue: address.sun_path)
    let length = socklen_t(header + bytes.count + (isAbstract ? 0 : 1))
    let descriptor = try listen(AF_UNIX, &address, length, backlog)
    return TestListener(descriptor, file: isAbstract ? nil : path)
  }

  /// Listens on a free port of 127.0.0.1.
  static func ipv4(backlog: Int32 = 16) throws -> TestListener {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let descriptor = try listen(AF_INET, &address, socklen_t(MemoryLayout<sockaddr_in>.size), backlog)
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    try check(
      withUnsafeMutablePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &size) }
      })
    return TestListener(descriptor, port: UInt16(bigEndian: address.sin_port))
  }

  /// Listens on a free port of ::1.
  static func ipv6() throws -> TestListener {
    var address = sockaddr_in6()
    address.sin6_family = sa_family_t(AF_INET6)
    address.sin6_addr = in6addr_loopback
    let descriptor = try listen(AF_INET6, &address, socklen_t(MemoryLayout<sockaddr_in6>.size), 16)
    var size = socklen_t(MemoryLayout<sockaddr_in6>.size)
    try check(
      withUnsafeMutablePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &size) }
      })
    return TestListener(descriptor, port: UInt16(bigEndian: address.sin6_port))
  }

  private static func listen<Address>(
    _ family: Int32, _ address: inout Address, _ length: socklen_t, _ backlog: Int32
  ) throws -> Int32 {
    let descriptor = try openSocket(family)
    try check(
      withUnsafeMutablePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, length) }
      })
    #if canImport(Darwin)
      try check(Darwin.listen(descriptor, backlog))
    #else
      try check(Glibc.listen(descriptor, backlog))
    #endif
    return descriptor
  }

  /// Accepts a connection that is already in the backlog, or is about to be.
  func accept(passesDescriptors: Bool) throws -> SocketTransport {
    #if canImport(Darwin)
      let connection = Darwin.accept(descriptor, nil, nil)
    #else
      let connection = Glibc.accept(descriptor, nil, nil)
    #endif
    try check(connection)
    makeNonBlocking(connection)
    return SocketTransport(adopting: connection, name: "accepted", passesDescriptors: passesDescriptors)
  }
}

/// A blocking, close-on-exec stream socket.
func openSocket(_ family: Int32) throws -> Int32 {
  #if os(Linux)
    let descriptor = try check(socket(family, Int32(SOCK_STREAM.rawValue), 0))
  #else
    let descriptor = try check(socket(family, SOCK_STREAM, 0))
  #endif
  _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  return descriptor
}

/// Two connected unix stream sockets, non-blocking and close-on-exec.
func makeSocketPair() throws -> (Int32, Int32) {
  var pair: [Int32] = [-1, -1]
  #if os(Linux)
    try check(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &pair))
  #else
    try check(socketpair(AF_UNIX, SOCK_STREAM, 0, &pair))
  #endif
  for descriptor in pair { makeNonBlocking(descriptor) }
  return (pair[0], pair[1])
}

func makeNonBlocking(_ descriptor: Int32) {
  _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
  _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
}

/// A system call that must not fail in a test.
@discardableResult
func check(_ result: Int32, _ location: SourceLocation = #_sourceLocation) throws -> Int32 {
  try #require(result >= 0, "errno \(errno)", sourceLocation: location)
  return result
}
