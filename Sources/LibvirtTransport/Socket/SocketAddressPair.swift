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

/// Who talks to whom over a socket, as SASL wants it written: a numeric address and a port, `127.0.0.1;16509`. A unix
/// socket counts as `127.0.0.1;0` on both sides, as in libvirt.
package struct SocketAddressPair: Sendable, Equatable {
  package var local: String
  package var remote: String

  /// The addresses of a connected socket; `nil` when the system does not tell.
  init?(ofSocket descriptor: Int32) {
    guard let local = Self.text({ getsockname(descriptor, $0, $1) }),
      let remote = Self.text({ getpeername(descriptor, $0, $1) })
    else { return nil }
    self.local = local
    self.remote = remote
  }

  private static func text(
    _ ask: (UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<socklen_t>) -> Int32
  ) -> String? {
    var storage = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    var host = [CChar](repeating: 0, count: 1025)
    var port = [CChar](repeating: 0, count: 32)
    let status = withUnsafeMutablePointer(to: &storage) { storage in
      storage.withMemoryRebound(to: sockaddr.self, capacity: 1) { address -> Int32? in
        guard ask(address, &length) == 0 else { return nil }
        if address.pointee.sa_family == sa_family_t(AF_UNIX) { return nil }
        return getnameinfo(
          address, length, &host, socklen_t(host.count), &port, socklen_t(port.count), NI_NUMERICHOST | NI_NUMERICSERV)
      }
    }
    guard let status else { return storage.ss_family == sa_family_t(AF_UNIX) ? "127.0.0.1;0" : nil }
    guard status == 0 else { return nil }
    func string(_ characters: [CChar]) -> String {
      String(decoding: characters.lazy.map(UInt8.init(bitPattern:)).prefix { $0 != 0 }, as: UTF8.self)
    }
    return "\(string(host));\(string(port))"
  }
}
