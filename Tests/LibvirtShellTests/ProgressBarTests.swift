// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import LibvirtShell
import Testing

@Suite struct ProgressBarTests {
  @Test(arguments: [
    (UInt64(0), UInt64(2048), "[              ] 0% 0.00 B of 2.00 KiB"),
    (1024, 2048, "[#####      ] 50% 1.00 KiB of 2.00 KiB"),
    (4096, 2048, "[##########] 100% 4.00 KiB of 2.00 KiB"),
  ])
  func bars(_ done: UInt64, _ total: UInt64, _ expected: String) {
    let line = ProgressBar.line(done, of: total, columns: expected.utf8.count + 1)
    #expect(line == expected)
  }

  @Test func whatIsNotKnownIsNotShown() {
    #expect(ProgressBar.line(1536, of: nil, columns: 40) == "1.50 KiB")
    #expect(ProgressBar.line(1, of: 2, columns: 10) == "50% 1.00 B of 2.00 B")
  }

  @Test(arguments: [(UInt64(0), "0.00 B"), (1023, "1023.00 B"), (1024, "1.00 KiB"), (UInt64.max, "16.00 EiB")])
  func sizes(_ bytes: UInt64, _ expected: String) {
    #expect(ScaledSize.text(bytes) == expected)
  }
}
