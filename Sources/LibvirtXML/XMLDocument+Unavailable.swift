// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if !XML
  /// A parsed XML document. Without the `XML` trait there is none: parsing always fails, so the look-ups never run.
  package final class XMLDocument {
    /// - Throws: ``XMLParsingError/traitDisabled(_:)``
    package init(_ text: String, limits: XMLLimits = XMLLimits()) throws(XMLParsingError) {
      throw .traitDisabled("XML")
    }

    /// - Throws: ``XMLParsingError/traitDisabled(_:)``
    package init(bytes: [UInt8], limits: XMLLimits = XMLLimits()) throws(XMLParsingError) {
      throw .traitDisabled("XML")
    }

    /// Finds nothing.
    package func string(_ expression: String, namespaces: [String: String] = [:]) throws(XPathError) -> String? { nil }

    /// Finds nothing.
    package func number(_ expression: String, namespaces: [String: String] = [:]) throws(XPathError) -> Double? { nil }

    /// Finds nothing.
    package func bool(_ expression: String, namespaces: [String: String] = [:]) throws(XPathError) -> Bool { false }
  }
#endif
