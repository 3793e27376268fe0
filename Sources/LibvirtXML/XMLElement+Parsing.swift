// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension XMLElement {
  /// Parses `text` and takes its outermost element.
  ///
  /// - Throws: ``XMLParsingError``
  package init(parsing text: String, limits: XMLLimits = XMLLimits()) throws(XMLParsingError) {
    #if XML
      self.init(try XMLDocument(text, limits: limits).root)
    #else
      throw .traitDisabled("XML")
    #endif
  }

  /// Parses bytes in the encoding that they declare, UTF-8 if none, and takes their outermost element.
  ///
  /// - Throws: ``XMLParsingError``
  package init(parsing bytes: [UInt8], limits: XMLLimits = XMLLimits()) throws(XMLParsingError) {
    #if XML
      self.init(try XMLDocument(bytes: bytes, limits: limits).root)
    #else
      throw .traitDisabled("XML")
    #endif
  }
}

#if XML
  import CLibXML2

  extension XMLElement {
    /// A copy of `node` and what is inside. Depth is bounded by the parser, so recursion is too.
    package init(_ node: XMLNode) {
      self.init(
        node.qualifiedName, Self.namespaces(of: node) + Self.attributes(of: node),
        content: node.childPointers.compactMap { child in
          switch child.pointee.type {
          case XML_ELEMENT_NODE: .element(XMLElement(XMLNode(child, in: node.document)))
          case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: .text(XMLNode(child, in: node.document).text)
          default: nil
          }
        })
    }

    private static func namespaces(of node: XMLNode) -> [Attribute] {
      guard node.isElement else { return [] }
      return sequence(first: node.pointer.pointee.nsDef) { $0?.pointee.next }.prefix { $0 != nil }
        .compactMap { $0?.pointee }
        .map { declaration in
          let prefix = declaration.prefix.map { ":" + String(cString: $0) } ?? ""
          return Attribute("xmlns\(prefix)", declaration.href.map { String(cString: $0) } ?? "")
        }
    }

    private static func attributes(of node: XMLNode) -> [Attribute] {
      guard node.isElement else { return [] }
      return sequence(first: node.pointer.pointee.properties) { $0?.pointee.next }.prefix { $0 != nil }
        .compactMap { $0 }
        .map { attribute in
          // An attribute begins with the fields of a node as far as the namespace, which is all that is looked at.
          let node = XMLNode(
            UnsafeMutableRawPointer(attribute).assumingMemoryBound(to: xmlNode.self), in: node.document)
          return Attribute(node.qualifiedName, node.text)
        }
    }
  }
#endif
