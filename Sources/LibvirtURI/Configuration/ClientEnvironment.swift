// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Everything outside a URI that decides what it means: who asks, where, and with which configuration.
///
/// It is a value, so that resolving a URI reads no file and no process state, and tests can be any user on any host.
public struct ClientEnvironment: Sendable {
  /// A configuration file's path, for messages, and its text.
  public struct File: Sendable, Hashable {
    /// Where it was read from.
    public var path: String
    /// All of its text.
    public var contents: String

    /// A file's text and where it was read from.
    public init(path: String, contents: String) {
      self.path = path
      self.contents = contents
    }
  }

  /// The environment variables.
  public var variables: [String: String]

  /// The effective user id; 0 is treated differently throughout.
  public var effectiveUserID: UInt32

  /// The user's home directory.
  public var home: String

  /// Whether something exists at a path.
  public var fileExists: @Sendable (String) -> Bool

  /// `libvirt.conf`, read from ``configurationPath``; `nil` when there is none.
  public var configuration: File?

  /// `libvirt-admin.conf`, read from ``adminConfigurationPath``; `nil` when there is none.
  public var adminConfiguration: File?

  /// What a libvirt package decides when it is built.
  public var build: BuildDefaults

  /// A user on a host, by default with no variables, no configuration files and no other files either.
  public init(
    variables: [String: String] = [:], effectiveUserID: UInt32, home: String,
    configuration: File? = nil, adminConfiguration: File? = nil, build: BuildDefaults = .legacy,
    fileExists: @escaping @Sendable (String) -> Bool = { _ in false }
  ) {
    self.variables = variables
    self.effectiveUserID = effectiveUserID
    self.home = home
    self.configuration = configuration
    self.adminConfiguration = adminConfiguration
    self.build = build
    self.fileExists = fileExists
  }
}
