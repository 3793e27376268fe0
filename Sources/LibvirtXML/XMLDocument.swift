// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if XML
  import CLibXML2

  /// A parsed XML document, for look-ups by XPath.
  ///
  /// Safe with text from anyone: nothing is fetched from the network or the file system, document type declarations
  /// are refused (so no entity is ever expanded), and length, depth and the cost of look-ups are bounded. The document
  /// and its nodes belong to one task; ``XMLElement`` is the form to pass around.
  package final class XMLDocument {
    let pointer: xmlDocPtr
    /// What look-ups may cost.
    package let limits: XMLLimits
    /// The outermost element.
    package var root: XMLNode { XMLNode(rootPointer, in: self) }
    private let rootPointer: xmlNodePtr

    /// Parses `text`. An encoding that its XML declaration names is ignored: Swift text has none.
    ///
    /// - Throws: ``XMLParsingError``; only the first thing wrong is reported.
    package convenience init(_ text: String, limits: XMLLimits = XMLLimits()) throws(XMLParsingError) {
      try self.init(bytes: Array(text.utf8), encoding: "UTF-8", limits: limits)
    }

    /// Parses bytes in the encoding that their XML declaration names, UTF-8 if none.
    ///
    /// - Throws: ``XMLParsingError``
    package convenience init(bytes: [UInt8], limits: XMLLimits = XMLLimits()) throws(XMLParsingError) {
      try self.init(bytes: bytes, encoding: nil, limits: limits)
    }

    private init(bytes: [UInt8], encoding: String?, limits: XMLLimits) throws(XMLParsingError) {
      pointer = try XMLParser.parse(bytes, encoding: encoding, limits: limits)
      guard let root = xmlDocGetRootElement(pointer) else {
        xmlFreeDoc(pointer)
        throw .malformed(.init(line: 1, message: "Document is empty"))
      }
      rootPointer = root
      self.limits = limits
    }

    deinit { xmlFreeDoc(pointer) }
  }
#endif
