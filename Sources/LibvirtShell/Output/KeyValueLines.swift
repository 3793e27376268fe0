// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Lines of a label and a value, as `dominfo` and `nodeinfo` print them.
package struct KeyValueLines: Sendable {
  private let width: Int

  /// The lines' text so far.
  package private(set) var text = ""

  /// Creates an empty block.
  ///
  /// - Parameter width: the columns a label with its colon is padded to.
  package init(width: Int = 16) {
    self.width = width
  }

  /// Adds a line; one without a label continues the one before.
  package mutating func append(_ label: String?, _ value: String) {
    text += TextWidth.pad(label.map { "\($0):" } ?? "", to: width) + value + "\n"
  }
}
