// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtXML
import Testing

@Suite struct XMLTraitTests {
  @Test func theErrorNamesTheTrait() {
    #expect(
      XMLParsingError.traitDisabled("XML").description(of: "(domain_definition)")
        == "XML is not available: swift-libvirt was built without its 'XML' trait")
  }

  @Test func parsingSaysWhetherTheTraitIsOff() throws {
    #if XML
      #expect(try XMLElement(parsing: "<a/>").name == "a")
    #else
      #expect(throws: XMLParsingError.traitDisabled("XML")) { try XMLDocument("<a/>") }
      #expect(throws: XMLParsingError.traitDisabled("XML")) { try XMLElement(parsing: "<a/>") }
    #endif
  }
}
