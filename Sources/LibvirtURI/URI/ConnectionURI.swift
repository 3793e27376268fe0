// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// A parsed connection URI such as `qemu+ssh://root@kvm7/system`.
///
/// Parsing says nothing about whether the URI can be used: transports, parameters and defaults are looked at when it
/// is resolved into an ``Endpoint``. `description` is the text libvirt itself prints for the URI, with its query as
/// it was written.
public struct ConnectionURI: Sendable, Hashable {
  let parts: URIParts

  /// The query, split and percent-decoded, in the order written.
  public let parameters: [URIParameter]

  /// Parses an absolute URI.
  ///
  /// libvirt: `virConnectOpen` (its first step)
  ///
  /// - Throws: ``ConnectionURIError`` when the text is no URI, has no scheme, or has a port above 65535.
  public init(_ text: String) throws(ConnectionURIError) {
    guard let parts = URIParser.parse(text) else { throw .unparsable(text) }
    guard parts.scheme != nil else { throw .noDriverName(text) }
    guard parts.port <= 65535 else { throw .portOutOfRange(text, port: parts.port) }
    self.parts = parts
    parameters = URIParser.parameters(of: parts.query ?? [])
  }

  /// The scheme as typed, such as `qemu+ssh`.
  public var scheme: String { parts.scheme.map { String(decoding: $0, as: UTF8.self) } ?? "" }

  /// The driver: the scheme up to its first `+`, in the case it was typed in.
  public var driver: String { String(scheme.prefix { $0 != "+" }) }

  /// The transport as typed: what follows the scheme's first `+`, or `nil` when there is none.
  public var transport: String? {
    guard let plus = scheme.firstIndex(of: "+") else { return nil }
    return String(scheme[scheme.index(after: plus)...])
  }

  /// The user information before `@`, percent-decoded and not split at `:`.
  public var user: String? { parts.user.map { String(decoding: $0, as: UTF8.self) } }

  /// The host, percent-decoded and without the brackets of an IPv6 address.
  public var host: String? { parts.host.map { String(decoding: $0, as: UTF8.self) } }

  /// The port, or `nil` when none was given (0 counts as none).
  public var port: Int? { parts.port > 0 ? parts.port : nil }

  /// The path, percent-decoded; empty when there is none.
  public var path: String { String(decoding: parts.path, as: UTF8.self) }

  /// The query as written, without the `?`, or `nil` when there is none.
  public var query: String? { parts.query.map { String(decoding: $0, as: UTF8.self) } }

  /// The fragment, percent-decoded and without the `#`, or `nil` when there is none.
  public var fragment: String? { parts.fragment.map { String(decoding: $0, as: UTF8.self) } }
}
