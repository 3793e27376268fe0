// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// The lines typed so far, oldest first, as many as there is room for.
package struct History: Sendable, Equatable {
  /// The lines.
  package private(set) var lines: [String] = []
  /// How many are kept.
  package let capacity: Int

  /// Creates a history of lines, of which the last ones are kept.
  package init(_ lines: [String] = [], capacity: Int) {
    self.capacity = max(0, capacity)
    self.lines = Array(lines.suffix(self.capacity))
  }

  /// Adds a line, unless it is empty or what was typed just before.
  package mutating func append(_ line: String) {
    guard !line.isEmpty, line != lines.last, capacity > 0 else { return }
    lines.append(line)
    if lines.count > capacity { lines.removeFirst(lines.count - capacity) }
  }
}
