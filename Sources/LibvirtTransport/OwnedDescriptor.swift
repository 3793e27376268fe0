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

/// A file descriptor that is closed when the last reference to it goes.
package final class OwnedDescriptor: Sendable {
  package let rawValue: Int32

  /// Takes charge of a descriptor.
  package init(adopting descriptor: Int32) { rawValue = descriptor }

  /// A close-on-exec duplicate; the original stays the caller's.
  ///
  /// - Throws: the system's reason as the cause of a failed send.
  package convenience init(duplicating descriptor: Int32) throws(TransportError) {
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0 else { throw TransportError(.send, .system(errno)) }
    self.init(adopting: copy)
  }

  deinit { _ = systemClose(rawValue) }
}
