// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if XML
  import LibvirtXML
  import Testing

  @Suite struct XMLElementTests {
    @Test func formattingIsLibvirts() throws {
      let element = try XMLElement(
        parsing: "<a x=\"1\"><b/><!-- gone --><c>it's &lt;&amp;&gt;</c>\n  <d y='&quot;'><e/></d></a>")
      #expect(
        element.formatted() == """
          <a x='1'>
            <b/>
            <c>it&apos;s &lt;&amp;&gt;</c>
            <d y='&quot;'>
              <e/>
            </d>
          </a>

          """)
      #expect(
        element.children[1].formatted(level: 1, quoting: .double) == "  <c>it's &lt;&amp;&gt;</c>\n")
    }

    @Test func mixedContentKeepsItsPlace() throws {
      let text = "<a>one <b x='1'>two</b><c/> three</a>"
      #expect(try XMLElement(parsing: text).formatted() == text + "\n")
    }

    @Test func onlyBlanksBetweenElementsAreLayout() throws {
      let element = try XMLElement(parsing: "<a> <b> </b> <c> <d/>\n</c> </a>").withoutLayout
      #expect(element == XMLElement("a", [], [XMLElement("b", text: " "), XMLElement("c", [], [XMLElement("d")])]))
      let mixed = try XMLElement(parsing: "<a> <b/> x </a>")
      #expect(mixed.withoutLayout == mixed)
    }

    @Test func namespacesSurvive() throws {
      let text = "<p:a xmlns:p=\"urn:p\" xmlns=\"urn:d\" p:x=\"1\"/>"
      #expect(try XMLElement(parsing: text).formatted(quoting: .double) == text + "\n")
    }

    @Test(arguments: ["<a/>", "<a b='&lt;&#10;'><![CDATA[<x>]]></a>", "<a>é\u{1F600}</a>", "<a><b>1</b><b>2</b></a>"])
    func whatIsFormattedParsesToTheSame(text: String) throws {
      let element = try XMLElement(parsing: text)
      var stripped = try XMLElement(parsing: element.formatted())
      stripped.content.removeAll { if case .text(let text) = $0 { text.allSatisfy(\.isWhitespace) } else { false } }
      #expect(stripped.children == element.children)
      #expect(stripped.attributes == element.attributes)
    }

    @Test func attributesAndChildrenAreFoundByName() {
      var element = XMLElement("a", [.init("x", "1")], [XMLElement("b", text: "one"), XMLElement("b", text: "two")])
      #expect(element.child("b")?.text == "one")
      #expect(element.child("c") == nil)
      #expect(element.text == "onetwo")
      element[attribute: "x"] = "2"
      element[attribute: "y"] = "3"
      #expect(element.attributes == [.init("x", "2"), .init("y", "3")])
      element[attribute: "x"] = nil
      #expect(element[attribute: "x"] == nil)
    }

    @Test func errorsComeThrough() {
      #expect(throws: XMLParsingError.self) { try XMLElement(parsing: "<a>") }
      #expect(throws: XMLParsingError.self) { try XMLElement(parsing: [0x3C, 0xFF]) }
    }
  }
#endif
