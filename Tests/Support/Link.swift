// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtTransport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A kind of connection between a client and a scripted daemon.
package enum Link: String, CaseIterable, Sendable, CustomStringConvertible {
  case memory
  /// Every byte comes alone, so that every packet is split everywhere.
  case memoryByteByByte
  case unix

  package var description: String { rawValue }

  /// Two connected ends.
  package func makePair() throws -> (client: any ByteTransport, server: any ByteTransport) {
    switch self {
    case .memory:
      let pair = MemoryTransport.makePair()
      return (pair.client, pair.server)
    case .memoryByteByByte:
      let pair = MemoryTransport.makePair(chunkSize: 1)
      return (pair.client, pair.server)
    case .unix:
      let (client, server) = try makeSocketPair()
      return (
        SocketTransport(adopting: client, name: "unix:client", passesDescriptors: true),
        SocketTransport(adopting: server, name: "unix:server", passesDescriptors: true)
      )
    }
  }
}

/// Why the system did not do what a test needs.
package struct SystemFailure: Error {
  package var errno: Int32
}

/// Two connected unix stream sockets, non-blocking and close-on-exec.
package func makeSocketPair() throws(SystemFailure) -> (Int32, Int32) {
  var pair: [Int32] = [-1, -1]
  #if os(Linux)
    let status = socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &pair)
  #else
    let status = socketpair(AF_UNIX, SOCK_STREAM, 0, &pair)
  #endif
  guard status == 0 else { throw SystemFailure(errno: errno) }
  for descriptor in pair { makeNonBlocking(descriptor) }
  return (pair[0], pair[1])
}

func makeNonBlocking(_ descriptor: Int32) {
  _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
  _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
}
