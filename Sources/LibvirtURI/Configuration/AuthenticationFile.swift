// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// A parsed `auth.conf`: names and passwords, by service and host.
///
/// A group `auth-SERVICE-HOST` names, under `credentials`, another group `credentials-NAME` that holds the values.
package struct AuthenticationFile: Sendable {
  /// The values that a group of credentials can have.
  package enum Item: String, Sendable, CaseIterable {
    /// Whom to act as.
    case userName = "username"
    /// Who it is that proves something.
    case authenticationName = "authname"
    case password
    case realm
  }

  private let path: String
  private let groups: [String: [String: SecretBytes]]

  /// - Parameters:
  ///   - path: where the text was read from, for messages.
  ///   - contents: all of its text.
  /// - Throws: a configuration syntax error with the file's name and line when the text is malformed.
  package init(path: String, contents: SecretBytes) throws(ConnectionURIError) {
    self.path = path
    groups = try AuthenticationFileParser.parse(contents, path: path)
  }

  /// What the file says about an item; `nil` when it says nothing.
  ///
  /// - Parameters:
  ///   - service: what the credentials are for: `libvirt` for the daemon itself.
  ///   - host: the URI's host as typed, or `localhost`. Where it has no group, the group of `default` counts.
  /// - Throws: ``ConnectionURIError`` when the groups do not lead to credentials.
  package func value(
    of item: Item, service: String, host: String
  ) throws(ConnectionURIError) -> SecretBytes? {
    let names = ["auth-\(service)-\(host)", "auth-\(service)-default"]
    guard let name = names.first(where: { groups[$0] != nil }), let group = groups[name] else { return nil }
    guard let chosen = group["credentials"] else {
      throw .authenticationFile("Missing item 'credentials' in group '\(name)' in '\(path)'")
    }
    let credentials = "credentials-" + chosen.withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
    guard let values = groups[credentials] else {
      throw .authenticationFile("Missing group '\(credentials)' referenced from group '\(name)' in '\(path)'")
    }
    return values[item.rawValue]
  }
}
