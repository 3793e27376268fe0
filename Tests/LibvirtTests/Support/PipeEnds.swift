// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtTestSupport
import LibvirtTransport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A pipe whose writing end is given away: its reading end tells whether every copy of that is closed.
final class PipeEnds: Sendable {
  private let reading: OwnedDescriptor
  /// Stays open until others are asked about.
  let writing: Int32

  init() throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    reading = OwnedDescriptor(adopting: ends[0])
    writing = ends[1]
  }

  /// What is behind a descriptor, to tell them apart.
  static func identity(_ descriptor: Int32) -> UInt64? {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? UInt64(status.st_ino) : nil
  }

  /// Whether a descriptor is a copy of the writing end.
  func isWritingEnd(_ descriptor: Int32) -> Bool { Self.identity(descriptor) == Self.identity(reading.rawValue) }

  /// Closes the own writing end, and waits until nobody has a copy; returns whether that came to be.
  func othersAreClosed() async -> Bool {
    close(writing)
    return await onOwnThread { [reading] in
      // Without an event to wait for it waits for the hangup.
      var request = pollfd(fd: reading.rawValue, events: 0, revents: 0)
      return poll(&request, 1, 10_000) == 1 && Int32(request.revents) & Int32(POLLHUP) != 0
    }
  }
}
