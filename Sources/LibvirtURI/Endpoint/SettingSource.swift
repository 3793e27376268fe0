// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

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
