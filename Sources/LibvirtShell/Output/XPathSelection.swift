// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtXML

/// The parts of an XML document that an expression finds, as text.
package enum XPathSelection {
  /// Finds nodes and writes each on lines of its own, or all within one element called `nodes`.
  ///
  /// - Throws: ``CommandFailure`` when the expression is wrong or finds something other than nodes, or the document
  ///   cannot be read.
  package static func select(_ expression: String, from xml: String, wrapped: Bool) throws(CommandFailure) -> String {
    let document: XMLDocument
    do throws(XMLParsingError) {
      document = try XMLDocument(xml)
    } catch {
      throw CommandFailure("\(error)")
    }
    #if XML
      do throws(XPathError) {
        let nodes = try document.root.nodes(expression)
        // Only sets of nodes can be united with another: numbers and texts are told from an empty set this way.
        _ = try document.root.nodes("(\(expression)) | /..")
        return try wrapped ? wrap(nodes) : nodes.map(text).joined()
      } catch {
        throw CommandFailure("internal error: Incorrect xpath '\(expression)'")
      }
    #else
      // Without the trait no document is ever made.
      _ = document
      return ""
    #endif
  }

  #if XML
    private static func text(_ node: XMLNode) throws(XPathError) -> String {
      try node.bool("self::*") ? XMLElement(node).formatted(quoting: .double) : node.serialized + "\n"
    }

    /// Elements and texts go into the wrapper, attributes onto it. Comments and the like are left out.
    private static func wrap(_ nodes: [XMLNode]) throws(XPathError) -> String {
      var wrapper = XMLElement("nodes")
      for node in nodes {
        if try node.bool("self::*") {
          wrapper.content.append(.element(compact(XMLElement(node))))
        } else if try node.bool("self::text()") {
          wrapper.content.append(.text(node.text))
        } else if try node.bool("not(..)") {
          // The document itself: it has no name to ask for, and one element.
          wrapper.content.append(.element(compact(XMLElement(node.document.root))))
        } else if try !node.bool("self::comment() or self::processing-instruction()") {
          wrapper[attribute: node.qualifiedName] = node.text
        }
      }
      return wrapper.formatted(quoting: .double)
    }

    /// An element without the blanks that only lay out its elements.
    private static func compact(_ element: XMLElement) -> XMLElement {
      var element = element
      let isLaidOut = element.content.allSatisfy {
        if case .text(let text) = $0 { text.allSatisfy(\.isWhitespace) } else { true }
      }
      let hasElements = !element.children.isEmpty
      element.content = element.content.compactMap { part in
        switch part {
        case .element(let child): .element(compact(child))
        case .text: isLaidOut && hasElements ? nil : part
        }
      }
      return element
    }
  #endif
}
