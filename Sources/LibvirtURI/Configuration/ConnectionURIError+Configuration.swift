// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension ConnectionURIError {
  static func configurationSyntax(_ what: String) -> Self {
    .init(code: .configurationSyntax, domain: .configuration, detail: what)
  }

  static func wrongConfigurationType(_ what: String) -> Self {
    .init(code: .internalError, domain: .configuration, detail: what)
  }

  static func malformedAlias(_ entry: String, _ expectation: String) -> Self {
    .init(
      code: .configurationSyntax, domain: .uri,
      detail: "Malformed 'uri_aliases' config entry '\(entry)', \(expectation)")
  }

  /// A file of credentials that cannot be understood.
  static func authenticationFile(_ detail: String) -> Self {
    .init(code: .configurationSyntax, domain: .none, detail: detail)
  }
}
