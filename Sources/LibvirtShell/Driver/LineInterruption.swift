// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Something that may happen while the shell waits for a line, and that the user is told at once.
package struct LineInterruption {
  /// Becomes readable when it has happened.
  package var descriptor: Int32
  /// Tells the user. It happens once.
  package var tell: () async -> Void

  /// Creates an interruption.
  package init(descriptor: Int32, tell: @escaping () async -> Void) {
    self.descriptor = descriptor
    self.tell = tell
  }
}
