// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtConformance
import LibvirtProtocol
import LibvirtXDR
import Testing

/// The JSON form of wire values, rule by rule.
@Suite struct JSONValueWireTests {
  private func text(_ value: Any) -> String { "\(JSONValue(wire: value))" }

  @Test func numbersOf32BitsAreNumbers() {
    #expect(text(Int32.min) == "-2147483648")
    #expect(text(UInt32.max) == "4294967295")
    #expect(text(Int16(-1)) == "-1")
    #expect(text(UInt16.max) == "65535")
    #expect(text(Int8(-97)) == "-97")
    #expect(text(UInt8(255)) == "255")
    #expect(text(1.5) == "1.5")
    #expect(text(true) == "true")
  }

  @Test func numbersOf64BitsAreStrings() {
    #expect(text(Int64.min) == #""-9223372036854775808""#)
    #expect(text(UInt64.max) == #""18446744073709551615""#)
    #expect(text([UInt64(1)]) == #"["1"]"#)
  }

  @Test func bytesAndCharsAreHex() {
    #expect(text([UInt8]([0, 255])) == #""00ff""#)
    #expect(text([Int8]([-29, 17])) == #""e311""#)
    #expect(text([UInt8]()) == #""""#)
    #expect(text([Int8]()) == #""""#)
  }

  /// In Swift an empty array of anything is also an empty array of bytes; on paper it is not.
  @Test func emptyListsAreLists() {
    #expect(text([XDRString]()) == "[]")
    #expect(text([Int32]()) == "[]")
    #expect(text([Wire.Domain]()) == "[]")
  }

  @Test func identitiesAreHexWithoutDashes() throws {
    let uuid = try #require(LibvirtUUID("6695eb01-f6a4-8304-79aa-97f2502e193f"))
    #expect(text(uuid) == #""6695eb01f6a4830479aa97f2502e193f""#)
  }

  @Test func absentIsNull() {
    #expect(text(XDRString?.none as Any) == "null")
    #expect(text(XDRString?.some("vm") as Any) == #""vm""#)
    #expect(text([UInt8]?.some([1]) as Any) == #""01""#)
  }

  @Test func structuresUseTheNamesOfTheWire() throws {
    let uuid = try #require(LibvirtUUID("6695eb01f6a4830479aa97f2502e193f"))
    #expect(
      text(Wire.Domain(name: "test", uuid: uuid, id: -1))
        == #"{"name": "test", "uuid": "6695eb01f6a4830479aa97f2502e193f", "id": -1}"#)
    #expect(
      text(Wire.ConnectListAllDomainsArguments(needResults: 1, flags: 3)) == #"{"need_results": 1, "flags": 3}"#)
  }

  @Test(
    arguments: [
      (.int(-1), #"{"type": 1, "i": -1}"#), (.unsignedInt(2), #"{"type": 2, "ui": 2}"#),
      (.hyper(-3), #"{"type": 3, "l": "-3"}"#), (.unsignedHyper(4), #"{"type": 4, "ul": "4"}"#),
      (.double(0.5), #"{"type": 5, "d": 0.5}"#), (.boolean(1), #"{"type": 6, "b": 1}"#),
      (.string("x"), #"{"type": 7, "s": "x"}"#),
    ] as [(Wire.TypedParameterValue, String)])
  func unionsNameTheirArm(value: Wire.TypedParameterValue, json: String) {
    #expect(text(value) == json)
  }

  @Test func enumerationsAreTheirNumbers() {
    #expect(text([Wire.AuthenticationType(rawValue: 77)]) == "[77]")
  }
}
