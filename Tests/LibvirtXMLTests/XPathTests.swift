// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if XML
  import LibvirtXML
  import Testing

  @Suite struct XPathTests {
    let text = """
      <domain type='test' xmlns:app='urn:app'>
        <name>web</name>
        <memory unit='KiB'>2048</memory>
        <devices><disk><target dev='vda'/></disk><disk><target dev='vdb'/></disk></devices>
        <app:note>hi</app:note>
      </domain>
      """

    @Test(arguments: [
      ("/domain/name", "web"), ("./name", "web"), ("@type", "test"), ("string(./memory)", "2048"),
      ("count(//disk)", "2"), ("//target[2]", nil), ("//disk[2]/target/@dev", "vdb"), ("./missing", nil),
      ("true()", "true"),
    ])
    func stringsAreTheFirstMatch(expression: String, value: String?) throws {
      #expect(try XMLDocument(text).string(expression) == value)
    }

    @Test(arguments: [("./memory", 2048.0), ("count(//disk) + 1", 3), ("./name", nil), ("./missing", nil)])
    func numbersAreNilWhenTheyAreNone(expression: String, value: Double?) throws {
      #expect(try XMLDocument(text).number(expression) == value)
    }

    @Test(arguments: [("./name", true), ("./missing", false), ("count(//disk) = 2", true), ("0", false)])
    func aFoundNodeIsTrue(expression: String, value: Bool) throws {
      #expect(try XMLDocument(text).bool(expression) == value)
    }

    @Test func nodesComeInDocumentOrder() throws {
      let document = try XMLDocument(text)
      #expect(
        try document.nodes("//target[@dev='vdb'] | //target[@dev='vda']").map { $0.attribute("dev") } == ["vda", "vdb"])
      #expect(try document.nodes("//target/@dev").map(\.text) == ["vda", "vdb"])
      #expect(try document.nodes("count(//target)").isEmpty)
      #expect(try document.nodes("namespace::*").isEmpty)
    }

    @Test func lookUpsBeginAtTheNode() throws {
      let disk = try #require(try XMLDocument(text).nodes("//disk").last)
      #expect(try disk.string("./target/@dev") == "vdb")
      #expect(try disk.string("/domain/name") == "web")
    }

    @Test func prefixesMustBeNamed() throws {
      let document = try XMLDocument(text)
      #expect(try document.string("./a:note", namespaces: ["a": "urn:app"]) == "hi")
      #expect(throws: XPathError.self) { try document.string("./a:note") }
    }

    @Test(arguments: ["][", "", "unknown()", "$variable", "count('x')", "//*["])
    func wrongExpressionsSayWhichTheyAre(expression: String) throws {
      let document = try XMLDocument(text)
      let error = #expect(throws: XPathError.self) { try document.bool(expression) }
      #expect(error?.description.contains("'\(expression)'") == true)
    }

    @Test func costlyExpressionsAreStopped() throws {
      let wide = "<a>" + String(repeating: "<b/>", count: 500) + "</a>"
      let document = try XMLDocument(wide, limits: XMLLimits(xpathOperations: 10_000))
      #expect(try document.number("count(//b)") == 500)
      #expect(throws: XPathError.self) { try document.number("count(//b[count(//b[count(//b) = 1]) = 1])") }
    }
  }
#endif
