// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Where something stands in a definition file.
package struct SourcePosition: Hashable, Sendable {
  package var file: String
  /// Counted from 1.
  package var line: Int
}

/// What is wrong with a definition, and where.
package struct SourceError: Error, Equatable, CustomStringConvertible {
  package var position: SourcePosition
  package var message: String

  init(_ position: SourcePosition, _ message: String) {
    self.position = position
    self.message = message
  }

  package var description: String { "\(position.file):\(position.line): \(message)" }
}
