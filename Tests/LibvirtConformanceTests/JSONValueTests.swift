// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LibvirtConformance
import Testing

@Suite struct JSONValueTests {
  private func value(_ text: String) throws -> JSONValue {
    try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
  }

  @Test(arguments: [
    "null", "true", "false", "0", "-1", "4294967295", "1.5", "1e+300", "\"\"", "[]", "{}",
    #"{"a": [1, {"b": null}], "c": "d"}"#, #""quote \" backslash \\ tab \t line \n return \r""#,
    #""\u0000\u001f\u007f\u00e9\ud83d\udda5""#,
  ])
  func textComesBack(text: String) throws {
    #expect("\(try value(text))" == text)
  }

  @Test func numbersThatJSONDoesNotHaveAreStrings() {
    #expect("\(JSONValue.double(.nan))" == #""NaN""#)
    #expect("\(JSONValue.double(.infinity))" == #""Infinity""#)
    #expect("\(JSONValue.double(-.infinity))" == #""-Infinity""#)
    #expect("\(JSONValue.double(-0.0))" == "-0.0")
  }

  @Test(arguments: [
    ("null", "null"), ("1", "1.0"), ("[1, 2]", "[1, 2]"), (#"{"a": 1, "b": 2}"#, #"{"b": 2, "a": 1}"#),
    (#""\u00e9""#, "\"\u{e9}\""),
  ])
  func same(left: String, right: String) throws {
    #expect(try value(left).firstDifference(from: value(right)) == nil)
    #expect(try value(right).firstDifference(from: value(left)) == nil)
  }

  @Test(arguments: [
    ("null", "0", "value: null, 0"),
    ("true", "1", "value: true, 1"),
    ("\"1\"", "1", "value: \"1\", 1"),
    ("1", "2", "value: 1, 2"),
    (#""e\u0301""#, #""\u00e9""#, #"value: "e\u0301", "\u00e9""#),
    ("[1, 2]", "[1, 3]", "value[1]: 2, 3"),
    ("[1]", "[1, 2]", "value: 1 elements, 2 elements"),
    (#"{"a": {"b": [0]}}"#, #"{"a": {"b": [1]}}"#, "value.a.b[0]: 0, 1"),
    (#"{"a": 1}"#, #"{}"#, "value.a: 1, nothing"),
    (#"{}"#, #"{"a": 1}"#, "value.a: nothing, 1"),
    ("{}", "[]", "value: {}, []"),
  ])
  func different(left: String, right: String, difference: String) throws {
    #expect(try value(left).firstDifference(from: value(right)) == difference)
  }
}
