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

/// A system call that failed. Its description is the system's own text for the reason.
package struct SystemFailure: Error, Equatable, CustomStringConvertible {
  /// The `errno` value.
  package var code: Int32

  /// Creates a failure.
  package init(code: Int32) {
    self.code = code
  }

  /// The failure of the call that was just made.
  package static var last: SystemFailure {
    SystemFailure(code: errno)
  }

  package var description: String {
    strerror(code).map { String(cString: $0) } ?? "Unknown error \(code)"
  }
}
