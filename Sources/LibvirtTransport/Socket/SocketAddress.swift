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

/// An address that a socket can connect to.
struct SocketAddress: Sendable {
  private var storage: sockaddr_storage
  private var length: socklen_t
  let family: Int32

  /// What the resolver found.
  init(_ info: addrinfo) {
    storage = sockaddr_storage()
    length = info.ai_addrlen
    family = info.ai_family
    withUnsafeMutableBytes(of: &storage) { target in
      let source = UnsafeRawBufferPointer(start: info.ai_addr, count: min(Int(info.ai_addrlen), target.count))
      target.copyMemory(from: source)
    }
  }

  /// A unix socket: a path, or Linux's abstract namespace when it begins with `@`. `nil` when it is too long.
  init?(unixPath path: String) {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let isAbstract = path.utf8.first == UInt8(ascii: "@")
    let bytes = (isAbstract ? [0] + Array(path.utf8.dropFirst()) : Array(path.utf8))
    let capacity = MemoryLayout.size(ofValue: address.sun_path)
    // A path ends with a zero byte; an abstract name with its length.
    guard bytes.count + (isAbstract ? 0 : 1) <= capacity else { return nil }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
    storage = sockaddr_storage()
    family = AF_UNIX
    let header = MemoryLayout<sockaddr_un>.size - capacity
    length = socklen_t(header + bytes.count + (isAbstract ? 0 : 1))
    withUnsafeMutableBytes(of: &storage) { target in
      withUnsafeBytes(of: address) { target.copyMemory(from: $0) }
    }
  }

  func withPointer<Result>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
    withUnsafePointer(to: storage) { storage in
      storage.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, length) }
    }
  }
}

/// The system's `connect`, under a name of its own.
func systemConnect(_ descriptor: Int32, _ address: UnsafePointer<sockaddr>, _ length: socklen_t) -> Int32 {
  connect(descriptor, address, length)
}
