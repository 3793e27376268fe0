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

/// Where something listens on this machine.
package enum Place: Sendable, Hashable, Codable {
  case unix(path: String)
  /// On 127.0.0.1.
  case ipv4(port: UInt16)
  /// On ::1.
  case ipv6(port: UInt16)

  var family: Int32 {
    switch self {
    case .unix: AF_UNIX
    case .ipv4: AF_INET
    case .ipv6: AF_INET6
    }
  }

  /// Calls `body` with the address in the system's form.
  func withAddress<Result>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
    switch self {
    case .unix(let path):
      var address = sockaddr_un()
      address.sun_family = sa_family_t(AF_UNIX)
      let room = MemoryLayout.size(ofValue: address.sun_path) - 1
      withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix(room)) }
      return Self.pass(address, body)
    case .ipv4(let port):
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_port = port.bigEndian
      address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
      return Self.pass(address, body)
    case .ipv6(let port):
      var address = sockaddr_in6()
      address.sin6_family = sa_family_t(AF_INET6)
      address.sin6_port = port.bigEndian
      address.sin6_addr = in6addr_loopback
      return Self.pass(address, body)
    }
  }

  private static func pass<Address, Result>(
    _ address: Address, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
  ) -> Result {
    withUnsafePointer(to: address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<Address>.size)) }
    }
  }

  /// A non-blocking socket that is connected to it, or about to be.
  package func connect() throws(SystemFailure) -> Int32 {
    let descriptor = try Self.makeSocket(family)
    let status = withAddress { systemConnect(descriptor, $0, $1) }
    // A full backlog counts as "about to be": nobody will ever answer, which is what its makers want.
    guard status == 0 || errno == EINPROGRESS || errno == EAGAIN else {
      let failure = SystemFailure(errno: errno)
      close(descriptor)
      throw failure
    }
    return descriptor
  }

  /// A non-blocking socket that listens beside it: on a free port of the same address, or at `path`.
  package func listenBeside(path: String, backlog: Int32) throws(SystemFailure) -> (descriptor: Int32, place: Place) {
    let wanted: Place =
      switch self {
      case .unix: .unix(path: path)
      case .ipv4: .ipv4(port: 0)
      case .ipv6: .ipv6(port: 0)
      }
    let descriptor = try Self.makeSocket(family)
    let status = wanted.withAddress { bind(descriptor, $0, $1) }
    guard status == 0, systemListen(descriptor, backlog) == 0 else {
      let failure = SystemFailure(errno: errno)
      close(descriptor)
      throw failure
    }
    return (descriptor, wanted.bound(to: descriptor))
  }

  private func bound(to descriptor: Int32) -> Place {
    var storage = sockaddr_storage()
    var size = socklen_t(MemoryLayout<sockaddr_storage>.size)
    return withUnsafeMutablePointer(to: &storage) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { _ = getsockname(descriptor, $0, &size) }
      // The port stands at the same place in both families' addresses.
      let port = UnsafeRawPointer(pointer).loadUnaligned(fromByteOffset: 2, as: UInt16.self)
      return switch self {
      case .unix: self
      case .ipv4: .ipv4(port: UInt16(bigEndian: port))
      case .ipv6: .ipv6(port: UInt16(bigEndian: port))
      }
    }
  }

  private static func makeSocket(_ family: Int32) throws(SystemFailure) -> Int32 {
    #if os(Linux)
      let descriptor = socket(family, Int32(SOCK_STREAM.rawValue), 0)
    #else
      let descriptor = socket(family, SOCK_STREAM, 0)
    #endif
    guard descriptor >= 0 else { throw SystemFailure(errno: errno) }
    makeNonBlocking(descriptor)
    return descriptor
  }
}

private func systemConnect(_ descriptor: Int32, _ address: UnsafePointer<sockaddr>, _ length: socklen_t) -> Int32 {
  connect(descriptor, address, length)
}

private func systemListen(_ descriptor: Int32, _ backlog: Int32) -> Int32 { listen(descriptor, backlog) }
