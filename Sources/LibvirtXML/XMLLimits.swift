// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// What a document may cost.
package struct XMLLimits: Hashable, Sendable {
  /// The most bytes of text.
  package var bytes: Int
  /// The most steps an XPath expression may take.
  package var xpathOperations: Int

  /// The longest text the protocol carries as one string, and enough steps for any sensible look-up in it.
  package init(bytes: Int = 4_194_304, xpathOperations: Int = 10_000_000) {
    self.bytes = bytes
    self.xpathOperations = xpathOperations
  }

  /// How deep elements may be nested. libxml2's own bound, which it enforces while it parses.
  package static let depth = 256
}
