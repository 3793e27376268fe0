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

/// Makes something that happens elsewhere readable, so that it can be waited for along with the keyboard.
final class WakePipe: Sendable {
  /// Becomes readable with the first call of ``wake(_:)``.
  let descriptor: Int32
  private let writeEnd: Int32

  /// - Returns: nil when the process has no descriptors left.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard swift_libvirt_pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    descriptor = ends[0]
    writeEnd = ends[1]
  }

  deinit {
    close(descriptor)
    close(writeEnd)
  }

  /// Says what has happened. A pipe that is full has woken its reader already.
  func wake(_ reason: UInt8) {
    var byte = reason
    _ = write(writeEnd, &byte, 1)
  }

  /// What has happened; nil when nothing has.
  func take() -> UInt8? {
    var byte: UInt8 = 0
    return read(descriptor, &byte, 1) == 1 ? byte : nil
  }
}
