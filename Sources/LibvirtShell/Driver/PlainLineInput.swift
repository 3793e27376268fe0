// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Lines from a pipe or a file, or from a terminal that cannot be edited on.
///
/// Lines that do not come from a terminal are printed after the prompt, so that a recorded session reads like one
/// that was typed.
package final class PlainLineInput: LineInput {
  private let input: StandardInput
  private let output: any ShellOutput
  private let echoes: Bool

  /// Creates an input that reads lines and prompts on an output.
  package init(_ input: StandardInput, output: any ShellOutput) {
    self.input = input
    self.output = output
    echoes = isatty(input.descriptor) == 0
  }

  package func readLine(
    prompt: String, complete: (String) async -> CompletionResult, interruption: LineInterruption?
  ) async -> String? {
    output.write(prompt)
    output.flush()
    if let interruption, await input.wait(or: interruption.descriptor) == .interruption { await interruption.tell() }
    guard let line = input.nextLine() else { return nil }
    let text = String(decoding: line, as: UTF8.self)
    if echoes { output.write(text + "\n") }
    return text
  }

  package func finish() {}
}
