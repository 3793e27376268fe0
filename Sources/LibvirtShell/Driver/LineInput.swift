// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Where an interactive shell's lines come from.
package protocol LineInput: AnyObject {
  /// Prompts for a line and reads it.
  ///
  /// - Parameters:
  ///   - prompt: the text to show before the line.
  ///   - complete: what the words before the cursor may become.
  ///   - interruption: what may happen meanwhile.
  /// - Returns: the line without its end, nil when there are no more.
  func readLine(
    prompt: String, complete: (String) async -> CompletionResult, interruption: LineInterruption?
  ) async -> String?

  /// Called once when the shell is left.
  func finish()
}
