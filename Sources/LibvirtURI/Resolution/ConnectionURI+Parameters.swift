// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension URIParameter {
  /// Names of URI parameters are compared without regard to case.
  func isNamed(_ name: String) -> Bool { self.name.asciiLowercased == name }
}

extension ConnectionURI {
  /// The parameters that steer the client. They are kept from the server.
  static let clientParameters: Set<String> = [
    "name", "command", "socket", "auth", "authfile", "sshauth", "netcat", "keyfile", "known_hosts",
    "known_hosts_verify", "pkipath", "tls_priority", "mode", "proxy", "no_sanity", "no_verify", "no_tty",
  ]

  /// Of several parameters with a name the last counts.
  func lastValue(of name: String) -> String? {
    parameters.last { $0.isNamed(name) }?.value
  }

  func lastValue(ofExactly name: String) -> String? {
    parameters.last { $0.name == name }?.value
  }

  /// The name sent to the server unless the URI has a parameter `name`: the URI without transport, user, host and
  /// port, and without the parameters that steer the client. The pseudo driver `remote` leaves it all to the server.
  var nameForServer: String {
    if driver == "remote" { return "" }
    let forwarded = parameters.filter { !Self.clientParameters.contains($0.name.asciiLowercased) }
    var name = URIParts()
    name.scheme = Array(driver.utf8)
    name.path = parts.path
    name.fragment = parts.fragment
    if !forwarded.isEmpty {
      name.query = Array(forwarded.map(\.forwardedBytes).joined(separator: [UInt8(ascii: "&")]))
    }
    return String(decoding: name.printed(), as: UTF8.self)
  }
}

extension URIParameter {
  /// The name as decoded and the value with everything but RFC 3986's unreserved characters escaped.
  fileprivate var forwardedBytes: [UInt8] {
    nameBytes + [UInt8(ascii: "=")] + PercentCoding.encode(valueBytes, leaving: \.isURIUnreserved)
  }
}
