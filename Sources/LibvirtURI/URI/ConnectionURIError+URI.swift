// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension ConnectionURIError {
  static func unparsable(_ uri: String) -> Self {
    .init(code: .internalError, domain: .uri, detail: "Unable to parse URI \(uri)")
  }

  static func noDriverName(_ uri: String) -> Self {
    .init(code: .noConnectionDriver, domain: .none, detail: "URI '\(uri)' does not include a driver name")
  }

  /// libvirt passes such a port to the resolver, which keeps its low 16 bits: another port than the one asked for.
  static func portOutOfRange(_ uri: String, port: Int) -> Self {
    .init(code: .invalidArgument, domain: .uri, detail: "port \(port) in URI '\(uri)' is not between 1 and 65535")
  }
}
