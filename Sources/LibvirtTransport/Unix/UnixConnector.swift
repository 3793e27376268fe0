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

/// Connects to unix sockets.
package enum UnixConnector {
  /// Connects to the socket at `path`; a leading `@` names one in Linux's abstract namespace.
  ///
  /// - Throws: ``TransportError`` when the path is too long, nothing listens there, access is denied, the deadline
  ///   passes or the task is cancelled.
  package static func connect(
    to path: String, deadline: ContinuousClock.Instant? = nil
  ) async throws(TransportError) -> SocketTransport {
    let operation = TransportError.Operation.connectUnix(path: path)
    // The system would see another path, or an abstract name.
    guard !path.isEmpty else { throw TransportError(operation, .system(ENOENT)) }
    guard !path.utf8.contains(0) else { throw TransportError(operation, .system(EINVAL)) }
    guard let address = SocketAddress(unixPath: path) else {
      throw TransportError(operation, .system(ENAMETOOLONG))
    }
    do throws(TransportError.Cause) {
      let descriptor = try await SocketConnector.connect(to: address, deadline: deadline)
      return SocketTransport(adopting: descriptor, name: "unix:\(path)", passesDescriptors: true)
    } catch {
      throw TransportError(operation, error)
    }
  }
}
