// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtShell
import Testing

@Suite struct ScaledSizeTests {
  @Test(
    arguments: [
      ("0", 0), ("1", 1024), (" +1", 1024), ("1b", 1), ("1Byte", 1), ("1BYTES", 1), ("1k", 1024), ("1K", 1024),
      ("1KiB", 1024), ("1kib", 1024), ("1KB", 1000), ("1kB", 1000), ("3M", 3 << 20), ("1MiB", 1 << 20),
      ("1mb", 1_000_000), ("1G", 1 << 30), ("1GB", 1_000_000_000), ("2T", 2 << 40), ("1P", 1 << 50), ("15E", 15 << 60),
      ("1EB", 1_000_000_000_000_000_000), ("18446744073709551615b", .max),
      ("18014398509481983", 18_446_744_073_709_550_592),
    ] as [(String, UInt64)])
  func reads(_ text: String, _ bytes: UInt64) throws {
    #expect(try ScaledSize.bytes(text, defaultScale: 1024) == bytes)
  }

  @Test(
    arguments: [
      ("", .malformed), ("x", .malformed), ("-5", .malformed), ("99999999999999999999", .malformed),
      ("1x", .unknownSuffix("x")), ("1Q", .unknownSuffix("Q")), ("1.5G", .unknownSuffix(".5G")),
      ("1 G", .unknownSuffix(" G")), ("1G ", .unknownSuffix("G ")), ("0x10", .unknownSuffix("x10")),
      ("1i", .unknownSuffix("i")), ("1Ki", .unknownSuffix("Ki")), ("1kbytes", .unknownSuffix("kbytes")),
      ("16E", .overflow("16E")), ("18014398509481984", .overflow("18014398509481984")),
    ] as [(String, ScaledSize.Failure)])
  func refuses(_ text: String, _ failure: ScaledSize.Failure) {
    #expect(throws: failure) { try ScaledSize.bytes(text, defaultScale: 1024) }
  }
}
