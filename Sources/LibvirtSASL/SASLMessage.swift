// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// What a mechanism has to say to the daemon.
package struct SASLMessage: Sendable, Equatable {
  /// The data; `nil` is no data at all, which is not the same as empty data.
  package var data: [UInt8]?
  /// Whether the mechanism needs nothing more.
  package var isComplete: Bool

  package init(data: [UInt8]?, isComplete: Bool) {
    self.data = data
    self.isComplete = isComplete
  }
}
