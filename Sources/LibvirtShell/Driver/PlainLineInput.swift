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
  private let descriptor: Int32
  private let output: any ShellOutput
  private let echoes: Bool
  private var buffer: [UInt8] = []
  private var isAtEnd = false

  /// Creates an input that reads a descriptor and prompts on an output.
  package init(descriptor: Int32, output: any ShellOutput) {
    self.descriptor = descriptor
    self.output = output
    echoes = isatty(descriptor) == 0
  }

  package func readLine(
    prompt: String, complete: (String) async -> CompletionResult
  ) async -> String? {
    output.write(prompt)
    output.flush()
    guard let line = nextLine() else { return nil }
    if echoes { output.write(line + "\n") }
    return line
  }

  package func finish() {}

  private func nextLine() -> String? {
    while true {
      if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: buffer[..<end], as: UTF8.self)
        buffer.removeSubrange(...end)
        return line
      }
      if isAtEnd {
        guard !buffer.isEmpty else { return nil }
        let line = String(decoding: buffer, as: UTF8.self)
        buffer = []
        return line
      }
      fill()
    }
  }

  private func fill() {
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &chunk, chunk.count)
    if count > 0 {
      buffer += chunk[..<count]
    } else if count == 0 || errno != EINTR {
      isAtEnd = true
    }
  }
}
