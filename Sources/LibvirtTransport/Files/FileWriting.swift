// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import CSocketShims

/// Writing to what may be a pipe.
package enum FileWriting {
  /// Writes some of the bytes; returns how many, or -1 with `errno`. A pipe that nobody reads any more is the error
  /// `EPIPE` like any other, and no signal that would end the process.
  ///
  /// - Parameter canBreak: whether that can happen, which it cannot to a regular file.
  package static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, canBreak: Bool) -> Int {
    swift_libvirt_write(descriptor, bytes.baseAddress, bytes.count, canBreak ? 1 : 0)
  }
}
