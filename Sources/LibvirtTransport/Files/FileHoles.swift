// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import CSocketShims

/// What POSIX does not know about files with holes.
package enum FileHoles {
  /// Moves to the next data at or behind `offset`; returns its position, or -1 with `errno`: `ENXIO` when there is none.
  package static func seekData(_ descriptor: Int32, from offset: Int64) -> Int64 {
    Int64(swift_libvirt_seek_data(descriptor, off_t(offset)))
  }

  /// Moves to the next hole at or behind `offset`, which the end of the file is too; returns its position, or -1.
  package static func seekHole(_ descriptor: Int32, from offset: Int64) -> Int64 {
    Int64(swift_libvirt_seek_hole(descriptor, off_t(offset)))
  }

  /// Makes a hole in a file, whose size stays; returns whether the file system can.
  package static func punch(_ descriptor: Int32, at offset: Int64, length: Int64) -> Bool {
    swift_libvirt_punch_hole(descriptor, off_t(offset), off_t(length)) == 0
  }
}
