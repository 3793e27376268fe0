// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if XML
  import LibvirtTestSupport
  import LibvirtXML
  import Testing

  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #else
    import Darwin
  #endif

  @Suite struct XMLDocumentTests {
    /// Each with the words of libvirt 9.0.0 for it.
    @Test(arguments: [
      ("", "(domain_definition):1: Document is empty\n(null)\n^"),
      ("hello", "(domain_definition):1: Start tag expected, '<' not found\nhello\n^"),
      ("<<<", "(domain_definition):1: StartTag: invalid element name\n<<<\n-^"),
      (
        "<domain type='test'>",
        "(domain_definition):1: Premature end of data in tag domain line 1\n<domain type='test'>\n"
          + "--------------------^"
      ),
      (
        "<domain type='test'>\n<a>\n</domain>",
        "(domain_definition):3: Opening and ending tag mismatch: a line 2 and domain\n</domain>\n---------^"
      ),
      (
        "<domain type='test'>\n<name>x</name>\n  <memory>\n</domain>\n",
        "(domain_definition):4: Opening and ending tag mismatch: memory line 3 and domain\n</domain>\n---------^"
      ),
      ("<domain type=test/>", "(domain_definition):1: AttValue: \" or ' expected\n<domain type=test/>\n-------------^"),
      (
        "<domain a='1' a='2'/>",
        "(domain_definition):1: Attribute a redefined\n<domain a='1' a='2'/>\n-------------------^"
      ),
      ("<domain/><x/>", "(domain_definition):1: Extra content at the end of the document\n<domain/><x/>\n---------^"),
      ("<a>&foo;</a>", "(domain_definition):1: Entity 'foo' not defined\n<a>&foo;</a>\n--------^"),
    ])
    func malformedTextIsRefusedInLibvirtsWords(text: String, message: String) {
      #expect(refusal { () throws(XMLParsingError) in try XMLDocument(text) } == message)
    }

    @Test func entitiesAreNeverExpanded() {
      var text = "<!DOCTYPE x [\n<!ENTITY e0 'ha'>\n"
      for level in 1...9 {
        text += "<!ENTITY e\(level) '\(String(repeating: "&e\(level - 1);", count: 10))'>\n"
      }
      text += "]>\n<x>&e9;</x>"
      #expect(throws: XMLParsingError.documentType(line: 1)) { try XMLDocument(text) }
    }

    @Test func filesAreNeverIncluded() throws {
      let path = "/proc/self/status"
      try #require(access(path, R_OK) == 0)
      let text = "<?xml version='1.0'?>\n<!DOCTYPE x [<!ENTITY f SYSTEM 'file://\(path)'>]><x>&f;</x>"
      #expect(throws: XMLParsingError.documentType(line: 2)) { try XMLDocument(text) }
      #expect(throws: XMLParsingError.documentType(line: 1)) {
        try XMLDocument("<!DOCTYPE x SYSTEM 'http://127.0.0.1:1/x.dtd'><x/>")
      }
      let included = try XMLDocument(
        "<x xmlns:i='http://www.w3.org/2001/XInclude'><i:include href='\(path)' parse='text'/></x>")
      #expect(included.root.text == "")
    }

    @Test func depthIsBounded() throws {
      let nested = { (depth: Int) in
        String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
      }
      _ = try XMLDocument(nested(XMLLimits.depth))
      let message = refusal { () throws(XMLParsingError) in try XMLDocument(nested(XMLLimits.depth + 45)) }
      #expect(message?.hasPrefix("(domain_definition):1: Excessive depth") == true)
    }

    @Test func lengthIsBoundedBeforeParsing() throws {
      let limits = XMLLimits(bytes: 10)
      #expect(try XMLDocument("<abcdefg/>", limits: limits).root.name == "abcdefg")
      #expect(throws: XMLParsingError.tooLong(count: 11, limit: 10)) { try XMLDocument("<abcdefgh/>", limits: limits) }
    }

    @Test func bytesThatAreNotTextAreRefused() {
      let message = refusal { () throws(XMLParsingError) in
        try XMLDocument(bytes: Array("<a>caf".utf8) + [0xE9] + Array("</a>".utf8))
      }
      #expect(message?.hasPrefix("(domain_definition):1: Input is not proper UTF-8") == true)
      #expect(refusal { () throws(XMLParsingError) in try XMLDocument("<a>\0</a>") } != nil)
    }

    @Test func aDeclaredEncodingCountsForBytesOnly() throws {
      let latin1 = Array("<?xml version='1.0' encoding='ISO-8859-1'?><a>caf".utf8) + [0xE9] + Array("</a>".utf8)
      #expect(try XMLDocument(bytes: latin1).root.text == "café")
      #expect(try XMLDocument("<?xml version='1.0' encoding='ISO-8859-1'?><a>café</a>").root.text == "café")
    }

    @Test func nothingIsPrintedToStandardError() async {
      await inProcessTurn {
        await #expect(processExitsWith: .success) {
          let errors = try #require(tmpfile())
          try #require(dup2(fileno(errors), STDERR_FILENO) >= 0)
          _ = try? XMLDocument("<a><b></a>")
          _ = try? XMLDocument("<!DOCTYPE a SYSTEM 'file:///nowhere'><a/>")
          let document = try XMLDocument("<a xmlns:p='relative'/>")
          for expression in ["][", "unknown()", "$variable", "p:a"] { _ = try? document.nodes(expression) }
          #expect(lseek(STDERR_FILENO, 0, SEEK_END) == 0)
        }
      }
    }

    @Test func nodesKeepTheirDocumentAlive() throws {
      let node = try { try XMLDocument("<a><b x='1'>t</b></a>").root.children[0] }()
      #expect(node.name == "b")
      #expect(node.attribute("x") == "1")
      #expect(node.attribute("y") == nil)
      #expect(node.text == "t")
      #expect(node.serialized == "<b x=\"1\">t</b>")
    }

    @Test func linesAndNamespacesAreKnown() throws {
      let document = try XMLDocument("<a xmlns:p='urn:p'>\n\n<p:b/>\n</a>")
      let node = document.root.children[0]
      #expect(node.line == 3)
      #expect(node.name == "b")
      #expect(node.qualifiedName == "p:b")
      #expect(node.namespace == "urn:p")
      #expect(document.root.namespace == nil)
    }

    /// Only elements and attributes have a namespace; a document node's memory ends before that field, and reading it
    /// anyway once crashed the shell on the XPath expression "/".
    @Test func theDocumentItselfHasNoNamespace() throws {
      let document = try XMLDocument("<a xmlns='urn:a'/>")
      let node = try #require(try document.root.nodes("/").first)
      #expect(node.namespace == nil)
      #expect(node.qualifiedName == node.name)
    }

    private func refusal(_ parse: () throws(XMLParsingError) -> XMLDocument) -> String? {
      do {
        _ = try parse()
        return nil
      } catch {
        return error.description(of: "(domain_definition)")
      }
    }
  }
#endif
