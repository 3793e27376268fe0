// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtURI
import Testing

@Suite("JSON")
struct JSONValueTests {
  @Test(
    "Values print as JSON",
    arguments: [
      (JSONValue.null, "null"), (.bool(true), "true"), (.bool(false), "false"), (.number(-5), "-5"),
      (.array([]), "[]"), (.object([]), "{}"), (.array([.number(1), .null]), "[\n  1,\n  null\n]"),
      (
        .object([.init("b", .number(1)), .init("a", .object([.init("c", .array([.bool(true)]))]))]),
        "{\n  \"b\": 1,\n  \"a\": {\n    \"c\": [\n      true\n    ]\n  }\n}"
      ),
    ])
  func values(value: JSONValue, text: String) {
    #expect(value.text == text)
  }

  @Test(
    "Strings are escaped where JSON asks for it",
    arguments: [
      ("", #""""#), ("é/", #""é/""#), (#"a"b\c"#, #""a\"b\\c""#), ("\n\r\t", #""\n\r\t""#), ("\r\n", #""\r\n""#),
      ("\u{0}\u{1b}\u{7f}", "\"\\u0000\\u001b\\u007f\""), ("\u{1F600}", "\"\u{1F600}\""),
    ])
  func strings(string: String, text: String) {
    #expect(JSONValue.string(string).text == text)
  }
}
