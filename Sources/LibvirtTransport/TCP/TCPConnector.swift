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

/// Connects over TCP, over IPv4 and IPv6.
package enum TCPConnector {
  /// Resolves `host` and tries each of its addresses in order until one connects.
  ///
  /// Small packets go out at once (`TCP_NODELAY`).
  ///
  /// - Parameters:
  ///   - host: a name or a numeric address, without brackets.
  ///   - deadline: when to give up on all addresses together.
  /// - Throws: ``TransportError`` when the name is unknown, no address connects (the last address's reason), the
  ///   deadline passes or the task is cancelled.
  package static func connect(
    host: String, port: UInt16, deadline: ContinuousClock.Instant? = nil
  ) async throws(TransportError) -> SocketTransport {
    let operation = TransportError.Operation.connectTCP(host: host, port: port)
    let addresses = try await Resolver.resolve(host: host, service: String(port), deadline: deadline)
    var failure = TransportError.Cause.system(EADDRNOTAVAIL)
    for address in addresses {
      do throws(TransportError.Cause) {
        let descriptor = try await SocketConnector.connect(to: address, deadline: deadline)
        var on: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
        return SocketTransport(adopting: descriptor, name: "tcp:\(host):\(port)", passesDescriptors: false)
      } catch {
        failure = error
        if error == .cancelled || error == .timedOut { break }
      }
    }
    throw TransportError(operation, failure)
  }
}
