// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import Testing

@testable import LibvirtShell

@Suite struct KeyNamesTests {
  @Test(arguments: [
    ("KEY_A", KeycodeSet.linux, UInt32(30)), ("KEY_RESERVED", .linux, 0), ("BTN_0", .linux, 256),
    ("VK_A", .win32, 65), ("ANSI_A", .osx, 0), ("0x1e", .linux, 30), ("010", .xt, 8), ("0", .usb, 0),
    ("65535", .qnum, 65535),
  ])
  func known(_ word: String, _ codeset: KeycodeSet, _ code: UInt32) {
    #expect(KeyNames.code(word, in: codeset) == code)
  }

  @Test(arguments: [
    ("A", KeycodeSet.linux), ("key_a", .linux), ("KEY_A=30", .linux), ("KEY_", .linux), ("", .linux), ("KEY_A", .win32),
    ("VK_A", .linux), ("KEY_A", .xt), ("-1", .linux), ("65536", .linux), ("12x", .linux), ("KEY_A ", .linux),
  ])
  func unknown(_ word: String, _ codeset: KeycodeSet) {
    #expect(KeyNames.code(word, in: codeset) == nil)
  }

  /// As many names as libvirt 9.0.0 has, each one once, each with a number.
  @Test(arguments: [(KeyNames.linux, 439), (KeyNames.win32, 149), (KeyNames.osx, 102)])
  func tables(_ table: String, _ count: Int) {
    let entries = table.split(whereSeparator: \.isWhitespace).map { $0.split(separator: "=") }
    #expect(entries.count == count)
    #expect(entries.allSatisfy { $0.count == 2 && UInt32($0[1]) != nil })
    #expect(Set(entries.map { $0[0] }).count == count)
  }

  @Test func codesets() {
    let names = ["linux", "xt", "atset1", "atset2", "atset3", "os_x", "xt_kbd", "usb", "win32", "qnum"]
    #expect(names.map { KeyNames.codeset($0)?.rawValue } == (0...9).map { $0 })
    #expect(KeyNames.codeset("rfb") == .qnum)
    #expect(KeyNames.codeset("Linux") == nil)
  }
}
