// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// A value that can be written as XDR.
package protocol XDREncodable {
  /// Appends the value to `encoder`.
  func encode(into encoder: inout XDREncoder) throws(XDRError)
}

/// A value that can be read from XDR.
package protocol XDRDecodable {
  /// The fewest bytes a value of this type takes on the wire.
  ///
  /// A list's announced count is checked against it before memory is taken.
  static var minimumEncodedSize: Int { get }

  /// Reads one value at the decoder's position.
  init(from decoder: inout XDRDecoder) throws(XDRError)
}

/// A value that crosses the wire in both directions.
package typealias XDRCodable = XDRDecodable & XDREncodable

/// The XDR type `void`: no bytes at all.
package struct XDRVoid: XDRCodable, Equatable, Sendable {
  @inlinable package init() {}
  @inlinable package static var minimumEncodedSize: Int { 0 }
  @inlinable package init(from decoder: inout XDRDecoder) throws(XDRError) {}
  @inlinable package func encode(into encoder: inout XDREncoder) throws(XDRError) {}
}
