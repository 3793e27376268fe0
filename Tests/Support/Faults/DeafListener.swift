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

/// A socket that listens and whose backlog is full: connecting to it neither succeeds nor fails.
package final class DeafListener: Sendable {
  /// Where nobody will ever be let in.
  package let place: Place
  private let descriptor: Int32
  private let fillers: [Int32]
  private let directory: ScratchDirectory

  /// Begins to listen on a free port of the same address as `neighbour`, or at a path of its own.
  package init(beside neighbour: Place) throws(SystemFailure) {
    directory = try ScratchDirectory()
    (descriptor, place) = try neighbour.listenBeside(path: directory.path + "/proxy", backlog: 0)
    var fillers: [Int32] = []
    // A backlog of 0 has room for one; the system may round up.
    for _ in 0..<4 { fillers.append(try place.connect()) }
    self.fillers = fillers
  }

  deinit {
    for filler in fillers { close(filler) }
    close(descriptor)
    directory.remove()
  }
}
