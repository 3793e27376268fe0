// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if XML
  import CLibXML2

  extension XMLNode {
    /// The first node that `expression` finds, as text; the value itself if it is not a set of nodes.
    ///
    /// - Parameter namespaces: the prefixes used in `expression`, and what they stand for.
    /// - Returns: `nil` when nothing was found.
    /// - Throws: ``XPathError``
    package func string(_ expression: String, namespaces: [String: String] = [:]) throws(XPathError) -> String? {
      try evaluate(expression, namespaces) { result in
        if result.pointee.type == XPATH_NODESET { return Self.pointers(in: result).first.map { self[$0].text } }
        guard let text = xmlXPathCastToString(result) else { return nil }
        defer { swift_libvirt_xml_free(text) }
        return String(cString: text)
      }
    }

    /// What `expression` gives, as a number.
    ///
    /// - Returns: `nil` when nothing was found or it is not a number.
    /// - Throws: ``XPathError``
    package func number(_ expression: String, namespaces: [String: String] = [:]) throws(XPathError) -> Double? {
      let number = try evaluate(expression, namespaces) { xmlXPathCastToNumber($0) }
      return number.isNaN ? nil : number
    }

    /// What `expression` gives, as a truth value: whether anything was found, for sets of nodes.
    ///
    /// - Throws: ``XPathError``
    package func bool(_ expression: String, namespaces: [String: String] = [:]) throws(XPathError) -> Bool {
      try evaluate(expression, namespaces) { xmlXPathCastToBoolean($0) != 0 }
    }

    /// The nodes that `expression` finds, in document order; none if its value is not a set of nodes.
    ///
    /// - Throws: ``XPathError``
    package func nodes(_ expression: String, namespaces: [String: String] = [:]) throws(XPathError) -> [XMLNode] {
      try evaluate(expression, namespaces) { result in
        if let set = result.pointee.nodesetval { xmlXPathNodeSetSort(set) }
        return Self.pointers(in: result).map { self[$0] }
      }
    }

    private subscript(pointer: xmlNodePtr) -> XMLNode { XMLNode(pointer, in: document) }

    private static func pointers(in result: xmlXPathObjectPtr) -> [xmlNodePtr] {
      guard result.pointee.type == XPATH_NODESET, let set = result.pointee.nodesetval else { return [] }
      // A namespace declaration is not a node of the tree and dies with the result.
      return (0..<Int(set.pointee.nodeNr)).compactMap { set.pointee.nodeTab[$0] }
        .filter { $0.pointee.type != XML_NAMESPACE_DECL }
    }

    private func evaluate<Value>(
      _ expression: String, _ namespaces: [String: String], _ body: (xmlXPathObjectPtr) -> Value
    ) throws(XPathError) -> Value {
      guard let context = xmlXPathNewContext(document.pointer) else {
        throw .invalid(expression: expression, message: "out of memory")
      }
      defer { xmlXPathFreeContext(context) }
      context.pointee.node = pointer
      context.pointee.opLimit = UInt(max(document.limits.xpathOperations, 1))
      // With handlers of our own nothing is printed to standard error.
      context.pointee.error = { _, _ in }
      let printer = swift_libvirt_xml_silence()
      defer { swift_libvirt_xml_restore(printer) }
      for (prefix, uri) in namespaces { xmlXPathRegisterNs(context, prefix, uri) }
      guard let result = xmlXPathEval(expression, context) else {
        let message = context.pointee.lastError.message.map { String(cString: $0) } ?? Self.name(of: context)
        throw .invalid(expression: expression, message: message)
      }
      defer { xmlXPathFreeObject(result) }
      return body(result)
    }

    /// libxml2 keeps only the number of an evaluation's error.
    private static func name(of context: xmlXPathContextPtr) -> String {
      switch xmlParserErrors(UInt32(max(context.pointee.lastError.code, 0))) {
      case XML_XPATH_UNDEF_PREFIX_ERROR: "undefined namespace prefix"
      case XML_XPATH_UNKNOWN_FUNC_ERROR: "unknown function"
      case XML_XPATH_UNDEF_VARIABLE_ERROR: "undefined variable"
      case XML_XPATH_INVALID_OPERAND, XML_XPATH_INVALID_TYPE: "wrong type of operand"
      case XML_XPATH_INVALID_ARITY: "wrong number of arguments"
      case XML_ERR_OK: "could not be evaluated"
      default: "syntax error or limit exceeded (libxml2 code \(context.pointee.lastError.code))"
      }
    }
  }

  extension XMLDocument {
    /// ``XMLNode/string(_:namespaces:)``, from the document's root.
    package func string(_ expression: String, namespaces: [String: String] = [:]) throws(XPathError) -> String? {
      try root.string(expression, namespaces: namespaces)
    }

    /// ``XMLNode/number(_:namespaces:)``, from the document's root.
    package func number(_ expression: String, namespaces: [String: String] = [:]) throws(XPathError) -> Double? {
      try root.number(expression, namespaces: namespaces)
    }

    /// ``XMLNode/bool(_:namespaces:)``, from the document's root.
    package func bool(_ expression: String, namespaces: [String: String] = [:]) throws(XPathError) -> Bool {
      try root.bool(expression, namespaces: namespaces)
    }

    /// ``XMLNode/nodes(_:namespaces:)``, from the document's root.
    package func nodes(_ expression: String, namespaces: [String: String] = [:]) throws(XPathError) -> [XMLNode] {
      try root.nodes(expression, namespaces: namespaces)
    }
  }
#endif
