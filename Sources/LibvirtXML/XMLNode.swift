// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if XML
  import CLibXML2

  /// An element, attribute or text of a document, which it keeps alive.
  package struct XMLNode {
    let pointer: xmlNodePtr
    /// The document it is part of.
    package let document: XMLDocument

    init(_ pointer: xmlNodePtr, in document: XMLDocument) {
      self.pointer = pointer
      self.document = document
    }

    /// The name without a namespace prefix.
    package var name: String { pointer.pointee.name.map { String(cString: $0) } ?? "" }

    /// The name as it stands in the text, prefix included.
    package var qualifiedName: String {
      // A document node ends before the field for the namespace.
      guard hasNamespaceField, let prefix = pointer.pointee.ns?.pointee.prefix else { return name }
      return "\(String(cString: prefix)):\(name)"
    }

    /// The namespace the name belongs to, if any.
    package var namespace: String? {
      guard hasNamespaceField else { return nil }
      return pointer.pointee.ns?.pointee.href.map { String(cString: $0) }
    }

    private var hasNamespaceField: Bool {
      switch pointer.pointee.type {
      case XML_ELEMENT_NODE, XML_ATTRIBUTE_NODE: true
      default: false
      }
    }

    /// The line it begins in, counted from 1; lines beyond 65,535 may be told as 65,535.
    package var line: Int { xmlGetLineNo(pointer) }

    /// All text inside, that of inner elements too.
    package var text: String {
      guard let content = xmlNodeGetContent(pointer) else { return "" }
      defer { swift_libvirt_xml_free(content) }
      return String(cString: content)
    }

    /// The value of the attribute called `name`, in no namespace.
    package func attribute(_ name: String) -> String? {
      guard isElement, let value = xmlGetNoNsProp(pointer, name) else { return nil }
      defer { swift_libvirt_xml_free(value) }
      return String(cString: value)
    }

    /// The elements directly inside, in order.
    package var children: [XMLNode] {
      childPointers.filter { $0.pointee.type == XML_ELEMENT_NODE }.map { XMLNode($0, in: document) }
    }

    /// The node as XML text, as libxml2 writes it.
    package var serialized: String {
      guard let buffer = xmlBufferCreate() else { return "" }
      defer { xmlBufferFree(buffer) }
      guard xmlNodeDump(buffer, document.pointer, pointer, 0, 1) >= 0, let content = xmlBufferContent(buffer) else {
        return ""
      }
      return String(cString: content)
    }

    var isElement: Bool { pointer.pointee.type == XML_ELEMENT_NODE }

    var childPointers: [xmlNodePtr] {
      guard isElement else { return [] }
      return Array(
        sequence(first: pointer.pointee.children) { $0?.pointee.next }.prefix { $0 != nil }.compactMap { $0 })
    }
  }
#endif
