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

/// Descriptors that have arrived, in order, until somebody takes them. What nobody takes is closed.
package struct DescriptorQueue: ~Copyable, Sendable {
  private var descriptors: [Int32] = []

  package init() {}

  deinit {
    for descriptor in descriptors { _ = close(descriptor) }
  }

  package var count: Int { descriptors.count }

  /// Takes charge of a descriptor.
  package mutating func append(_ descriptor: Int32) { descriptors.append(descriptor) }

  /// Hands over the first `count` descriptors, or `nil` when there are fewer.
  package mutating func take(_ count: Int) -> DescriptorQueue? {
    guard count <= descriptors.count else { return nil }
    var taken = DescriptorQueue()
    taken.descriptors = Array(descriptors.prefix(count))
    descriptors.removeFirst(count)
    return taken
  }

  /// Hands over everything; the caller closes the descriptors.
  package consuming func release() -> [Int32] {
    let all = descriptors
    descriptors = []
    return all
  }
}
