// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// A value and where it comes from.
public struct Setting<Value: Sendable & Hashable>: Sendable, Hashable {
  /// The value.
  public var value: Value
  /// Who set it.
  public var source: SettingSource

  /// A value set by `source`.
  public init(_ value: Value, from source: SettingSource) {
    self.value = value
    self.source = source
  }
}
