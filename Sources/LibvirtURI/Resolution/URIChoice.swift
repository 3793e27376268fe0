// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// The text that is taken for a URI, and how it came to be the one.
struct URIChoice: Sendable, Hashable {
  /// `nil` when there is no URI at all.
  private(set) var text: String?
  private(set) var source: SettingSource
  private(set) var alias: String?

  init(given text: String) {
    self.text = text
    source = .uri
  }

  /// Takes the first of what was given, the environment's and the configuration's default.
  init(
    _ given: String?, expandingAliases: Bool, configuration: ClientConfiguration, environment: ClientEnvironment,
    defaultVariable: String = "LIBVIRT_DEFAULT_URI"
  ) throws(ConnectionURIError) {
    if let given, !given.isEmpty {
      // The first URIs of Xen had no scheme.
      text = given.asciiLowercased == "xen" || given == "xen://" ? "xen:///system" : given
      source = .uri
    } else if let variable = environment.variable(defaultVariable) {
      text = variable
      source = .environment
    } else if let configured = try configuration.defaultURI {
      text = configured
      source = .configuration
    } else {
      source = .builtIn
    }
    if expandingAliases, let name = text, let target = try configuration.uri(forAlias: name) {
      text = target
      alias = name
    }
  }

  /// Takes libvirt's own default.
  mutating func useBuiltIn(_ text: String) {
    self.text = text
    source = .builtIn
  }

  /// - Returns: the URI, or `nil` when there is none.
  func parse() throws(ConnectionURIError) -> ConnectionURI? {
    guard let text else { return nil }
    return try ConnectionURI(text)
  }
}
