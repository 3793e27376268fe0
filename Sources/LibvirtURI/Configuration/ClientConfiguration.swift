// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// A parsed `libvirt.conf`.
///
/// The types of its settings are checked when they are asked for, because a wrong type only matters to those who
/// need the setting.
package struct ClientConfiguration: Sendable, Hashable {
  private let path: String
  private let entries: [ConfigurationParser.Entry]

  /// - Throws: ``ConnectionURIError`` with the file's name and line when the text is malformed.
  package init(_ file: ClientEnvironment.File?) throws(ConnectionURIError) {
    path = file?.path ?? ""
    if let file {
      entries = try ConfigurationParser.parse(file)
    } else {
      entries = []
    }
  }

  /// The URI to use when none is given.
  package var defaultURI: String? {
    get throws(ConnectionURIError) { try string("uri_default") }
  }

  /// The default of the URI parameter `mode`.
  package var remoteMode: String? {
    get throws(ConnectionURIError) { try string("remote_mode") }
  }

  /// The default of the URI parameter `proxy`.
  package var remoteProxy: String? {
    get throws(ConnectionURIError) { try string("remote_proxy") }
  }

  /// The default of the URI parameter `tls_priority`.
  package var tlsPriority: String? {
    get throws(ConnectionURIError) { try string("tls_priority") }
  }

  /// What an alias stands for; `nil` when no alias is called `name`.
  ///
  /// - Throws: ``ConnectionURIError`` when an entry before the one sought is malformed.
  package func uri(forAlias name: String) throws(ConnectionURIError) -> String? {
    for entry in try stringList("uri_aliases") {
      guard let equals = entry.firstIndex(of: "=") else {
        throw .malformedAlias(entry, "expected 'alias=uri://host/path'")
      }
      let alias = entry[..<equals]
      guard alias.utf8.allSatisfy({ $0.isASCIILetter || $0.isASCIIDigit || $0.isOneOf("_-") }) else {
        throw .malformedAlias(entry, "aliases may only contain 'a-Z, 0-9, _, -'")
      }
      if alias == name { return String(entry[entry.index(after: equals)...]) }
    }
    return nil
  }

  /// Of several assignments to a name the first counts.
  private func value(_ name: String) -> ConfigurationValue? {
    entries.first { $0.name == name }?.value
  }

  private func string(_ name: String) throws(ConnectionURIError) -> String? {
    switch value(name) {
    case nil: return nil
    case .string(let text): return text
    default: throw .wrongConfigurationType("\(path): expected a string for '\(name)' parameter")
    }
  }

  private func stringList(_ name: String) throws(ConnectionURIError) -> [String] {
    guard let value = value(name) else { return [] }
    let expectation = "\(path): expected a string list for '\(name)' parameter"
    guard case .list(let values) = value else { throw .wrongConfigurationType(expectation) }
    var strings: [String] = []
    for value in values {
      guard case .string(let text) = value else { throw .configurationSyntax(expectation) }
      strings.append(text)
    }
    return strings
  }
}
