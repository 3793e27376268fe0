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

/// File descriptors that came from the daemon, in the order it sent them. Those that nobody takes are closed.
public struct ReceivedFiles: ~Copyable, Sendable {
  private var descriptors: [Int32]

  package init(_ descriptors: [Int32]) { self.descriptors = descriptors }

  deinit { for descriptor in descriptors { _ = close(descriptor) } }

  /// How many are left.
  public var count: Int { descriptors.count }

  /// Takes the first one that is left out; `nil` when there is none.
  public mutating func takeFirst() -> OwnedFileDescriptor? {
    descriptors.isEmpty ? nil : OwnedFileDescriptor(adopting: descriptors.removeFirst())
  }
}
