// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import Libvirt

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Asks for names and passwords as virsh does.
///
/// Questions go to the output. Answers are lines of the input; those that must not be seen are typed at the terminal,
/// without echo, even when the input is something else. Without a terminal they are lines of the input, too. An answer
/// that does not come is empty, and so the default if there is one.
package struct CredentialPrompter: Sendable {
  private let input: StandardInput
  private let output: Int32
  private let terminal: String

  /// - Parameters:
  ///   - input: where answers come from.
  ///   - output: the descriptor that questions are written to.
  ///   - terminal: the terminal's path.
  package init(input: StandardInput, output: Int32, terminal: String) {
    self.input = input
    self.output = output
    self.terminal = terminal
  }

  /// This, as a connection wants it.
  package var source: CredentialSource {
    CredentialSource { request in try request.items.map(answer) }
  }

  private func answer(_ item: CredentialRequest.Item) throws -> SecretBytes {
    write("\(item.prompt): ", to: output)
    let line = try (item.isSecret ? HiddenLine.read(terminal: terminal) : nil) ?? input.nextLine() ?? []
    if line.isEmpty, let preset = item.defaultAnswer { return SecretBytes(preset) }
    return line.withUnsafeBytes { SecretBytes(copying: $0) }
  }

  private func write(_ text: String, to descriptor: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      // Who cannot be shown the question may still know it.
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
