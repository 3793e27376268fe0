// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension ClientEnvironment {
  /// Whether the effective user is root.
  public var isRoot: Bool { effectiveUserID == 0 }

  /// Where `libvirt.conf` is looked for, and nowhere else: root's is the system's, others have their own.
  public var configurationPath: String { "\(configurationDirectory)/libvirt.conf" }

  /// Where `libvirt-admin.conf` is looked for.
  public var adminConfigurationPath: String { "\(configurationDirectory)/libvirt-admin.conf" }

  private var configurationDirectory: String {
    isRoot ? build.configurationDirectory : userConfigurationDirectory
  }

  /// `$XDG_CONFIG_HOME/libvirt`, also for root.
  package var userConfigurationDirectory: String {
    "\(variable("XDG_CONFIG_HOME") ?? "\(home)/.config")/libvirt"
  }

  /// Where the sockets of a user's own daemons are. Without a runtime directory it is the cache directory.
  package var userRuntimeDirectory: String {
    "\(variable("XDG_RUNTIME_DIR") ?? variable("XDG_CACHE_HOME") ?? "\(home)/.cache")/libvirt"
  }

  /// A variable's value; `nil` when unset or empty.
  package func variable(_ name: String) -> String? {
    guard let value = variables[name], !value.isEmpty else { return nil }
    return value
  }
}
