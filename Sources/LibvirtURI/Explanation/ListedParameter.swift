// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// A parameter by the name it has in URIs.
struct ListedParameter: Sendable, Hashable {
  enum Value: Sendable, Hashable {
    case text(String?)
    case flag(Bool)

    var json: JSONValue {
      switch self {
      case .text(let text): .optional(text)
      case .flag(let flag): .bool(flag)
      }
    }

    var text: String {
      switch self {
      case .text(let text?): text.isEmpty ? "(empty)" : text
      case .text(nil): "-"
      case .flag(let flag): flag ? "yes" : "no"
      }
    }
  }

  let name: String
  let value: Value
  let source: SettingSource

  init(_ name: String, _ setting: Setting<String>) {
    self.init(name, .text(setting.value), setting.source)
  }

  init(_ name: String, _ setting: Setting<String?>) {
    self.init(name, .text(setting.value), setting.source)
  }

  init(_ name: String, _ setting: Setting<Bool>) {
    self.init(name, .flag(setting.value), setting.source)
  }

  init(_ name: String, _ value: Value, _ source: SettingSource) {
    self.name = name
    self.value = value
    self.source = source
  }
}

extension EndpointParameters {
  /// All parameters, by the names they have in URIs.
  var listed: [ListedParameter] {
    let methods = sshAuthentication.value.map(\.rawValue).joined(separator: ",")
    return [
      .init("name", name),
      .init("command", command),
      .init("socket", socket),
      .init("auth", authentication),
      .init("authfile", authenticationFile),
      .init("sshauth", .text(methods), sshAuthentication.source),
      .init("netcat", netcat),
      .init("keyfile", keyFile),
      .init("known_hosts", knownHosts),
      .init("known_hosts_verify", .text(hostKeyVerification.value.rawValue), hostKeyVerification.source),
      .init("pkipath", pkiPath),
      .init("tls_priority", tlsPriority),
      .init("mode", .text(mode.value?.rawValue ?? "auto"), mode.source),
      .init("proxy", .text(proxy.value.rawValue), proxy.source),
      .init("no_sanity", skipsSanityChecks),
      .init("no_verify", skipsVerification),
      .init("no_tty", forbidsPrompts),
    ]
  }
}
