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

/// A file that can be written anywhere, as seen from what was its current position. It is open only for as long as the
/// ``LocalFile`` that it is of.
struct RandomAccessFile: Sendable {
  let descriptor: Int32
  /// What it is called in errors.
  let name: String
  /// Where distances count from.
  let origin: Int64

  /// Writes all of it, this many bytes behind the origin.
  func write(_ bytes: UnsafeRawBufferPointer, at distance: UInt64) throws(LibvirtError) {
    var rest = bytes
    var (position, overflows) = origin.addingReportingOverflow(Int64(clamping: distance))
    guard !overflows else { throw LibvirtError(cannot: "write", name, EFBIG) }
    while !rest.isEmpty {
      let count = pwrite(descriptor, rest.baseAddress, rest.count, off_t(position))
      if count >= 0 {
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        position += Int64(count)
      } else if !LocalFile.isPassing(errno) {
        throw LibvirtError(cannot: "write", name, errno)
      }
    }
  }
}
