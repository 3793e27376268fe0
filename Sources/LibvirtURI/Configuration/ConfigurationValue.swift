// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// A value in a libvirt configuration file.
enum ConfigurationValue: Sendable, Hashable {
  case string(String)
  /// Kept as written: no setting of a client is a number, so none is too large.
  case number(String)
  case list([ConfigurationValue])
}
