// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Where the shell is connected, or would be.
package struct ConnectionTarget: Sendable, Equatable {
  /// The URI; nil leaves the choice to the library.
  package var uri: String?
  /// Whether only to read.
  package var isReadOnly: Bool
}
