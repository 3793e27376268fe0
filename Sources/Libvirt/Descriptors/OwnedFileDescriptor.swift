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

/// A file descriptor that came from the daemon. It is close-on-exec, and closed when this value goes, unless somebody
/// takes it out with ``take()``.
public struct OwnedFileDescriptor: ~Copyable, Sendable {
  /// The descriptor, for as long as this value lives.
  public let rawValue: Int32

  package init(adopting rawValue: Int32) { self.rawValue = rawValue }

  deinit { _ = close(rawValue) }

  /// Hands the descriptor over; closing it is the caller's business now.
  public consuming func take() -> Int32 {
    let descriptor = rawValue
    discard self
    return descriptor
  }
}
