// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension ConnectionURI: CustomStringConvertible {
  /// The URI as libvirt prints it: escapes normalised, the query as written.
  ///
  /// libvirt: `virConnectGetURI`
  public var description: String { String(decoding: parts.printed(), as: UTF8.self) }
}

extension URIParts {
  /// The printed form. `//` follows the scheme even when there is no authority.
  func printed() -> [UInt8] {
    var text = (scheme ?? []) + Array(":".utf8) + Array("//".utf8)
    if let user {
      text += PercentCoding.encode(user) { $0.isPlainInPrintedURIs || $0.isOneOf(";:&=+$,") }
      text.append(UInt8(ascii: "@"))
    }
    if let host {
      text += host.contains(UInt8(ascii: ":")) ? Array("[".utf8) + host + Array("]".utf8) : host
    }
    if port > 0 { text += Array(":\(port)".utf8) }
    text += PercentCoding.encode(path) { $0.isPlainInPrintedURIs || $0.isOneOf("/;@&=+$,") }
    if let query { text += Array("?".utf8) + query }
    if let fragment {
      text.append(UInt8(ascii: "#"))
      text += PercentCoding.encode(fragment) { $0.isPlainInPrintedURIs || $0.isOneOf(";/?:@&=+$,[]") }
    }
    return text
  }
}
