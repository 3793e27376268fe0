// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension ConnectionURIError {
  static func administrationSchemeMissing() -> Self { .administration("No URI scheme specified") }

  static func unknownAdministrationParameter(_ name: String) -> Self {
    .administration("Unknown URI parameter '\(name)'")
  }

  static func unsupportedAdministrationScheme(_ scheme: String) -> Self {
    .administration("Unsupported URI scheme '\(scheme)'")
  }

  static func invalidAdministrationPath(_ path: String) -> Self {
    .administration("Invalid URI path '\(path)', try '/system'")
  }

  private static func administration(_ detail: String) -> Self {
    .init(code: .configurationUnsupported, domain: .admin, detail: detail)
  }
}
