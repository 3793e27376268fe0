// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtShell

/// Output kept for the test to look at.
final class RecordedOutput: ShellOutput {
  private(set) var results = ""
  private(set) var errors = ""

  var isAtLineStart: Bool { results.isEmpty || results.hasSuffix("\n") }

  func write(_ text: String) {
    results += text
  }

  func writeError(_ text: String) {
    errors += text
  }

  func flush() {}
}
