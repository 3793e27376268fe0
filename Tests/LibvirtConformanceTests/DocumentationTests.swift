// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LibvirtConformance
import Testing

/// The examples of `docs/conformance.md` are captures that pass.
@Suite struct DocumentationTests {
  @Test func examplesPass() throws {
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/conformance.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let examples = text.components(separatedBy: "```json\n").dropFirst().compactMap {
      $0.components(separatedBy: "\n```").first
    }
    #expect(examples.count == 2)
    for example in examples {
      #expect(try CaptureLine.outcome(example) == "passed", "\(example)")
    }
  }
}
