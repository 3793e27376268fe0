// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// A value and where it comes from.
public struct Setting<Value: Sendable & Hashable>: Sendable, Hashable {
  public var value: Value
  public var source: SettingSource

  public init(_ value: Value, from source: SettingSource) {
    self.value = value
    self.source = source
  }
}

/// Where a setting's value comes from.
public enum SettingSource: String, Sendable, Hashable, CaseIterable {
  /// The URI itself.
  case uri
  /// The configuration file.
  case configuration = "config"
  /// An environment variable.
  case environment
  /// No one set it: libvirt's own default, which may depend on other settings.
  case builtIn = "built-in"
}
