// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if !XML
  /// A parsed XML document. Without the `XML` trait there is none: parsing always fails.
  package final class XMLDocument {
    private let never: Never

    /// - Throws: ``XMLParsingError/traitDisabled(_:)``
    package init(_ text: String, limits: XMLLimits = XMLLimits()) throws(XMLParsingError) {
      throw .traitDisabled("XML")
    }

    /// - Throws: ``XMLParsingError/traitDisabled(_:)``
    package init(bytes: [UInt8], limits: XMLLimits = XMLLimits()) throws(XMLParsingError) {
      throw .traitDisabled("XML")
    }

    package func string(_ expression: String, namespaces: [String: String] = [:]) throws(XPathError) -> String? {}
    package func number(_ expression: String, namespaces: [String: String] = [:]) throws(XPathError) -> Double? {}
    package func bool(_ expression: String, namespaces: [String: String] = [:]) throws(XPathError) -> Bool {}
  }
#endif
