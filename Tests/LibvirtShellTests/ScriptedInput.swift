// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtShell

/// Lines that were typed before the session began.
final class ScriptedInput: LineInput {
  private var lines: ArraySlice<String>
  private(set) var prompts: [String] = []
  private(set) var isFinished = false

  init(_ lines: [String]) {
    self.lines = lines[...]
  }

  func readLine(
    prompt: String, complete: (String) async -> CompletionResult, interruption: LineInterruption?
  ) async -> String? {
    prompts.append(prompt)
    return lines.popFirst()
  }

  func finish() {
    isFinished = true
  }
}
