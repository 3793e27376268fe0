// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import Libvirt
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Shows how far a transfer is, on a line of the terminal that standard error goes to, which it clears in the end.
package final class ProgressBar: Sendable {
  private let columns: Int
  private let nextNanoseconds = Mutex<UInt64>(0)
  private let now: @Sendable () -> UInt64

  /// - Returns: nil when standard error is no terminal, or the shell is to be quiet.
  package init?(_ shell: Shell) {
    guard !shell.options.isQuiet, let terminal = TerminalMode(descriptor: STDERR_FILENO) else { return nil }
    columns = terminal.columns
    now = shell.environment.monotonicNanoseconds
    shell.output.flush()
  }

  /// Draws the line anew, at most ten times a second.
  package var report: @Sendable (TransferProgress) -> Void {
    { [self] progress in
      let time = now()
      let isDue = nextNanoseconds.withLock { next in
        guard time >= next else { return false }
        next = time + 100_000_000
        return true
      }
      if isDue {
        show("\r" + Self.line(progress.completedBytes, of: progress.totalBytes, columns: columns) + "\u{1B}[K")
      }
    }
  }

  /// Takes the line away.
  package func clear() {
    show("\r\u{1B}[K")
  }

  private func show(_ text: String) {
    Array(text.utf8).withUnsafeBytes { StandardOutput.writeAll($0, to: STDERR_FILENO) }
  }

  /// The line: a bar and a share where the whole is known, otherwise only how much is done.
  ///
  /// - Parameter columns: the terminal's width, one of which is left free.
  package static func line(_ completedBytes: UInt64, of totalBytes: UInt64?, columns: Int) -> String {
    let done = ScaledSize.text(completedBytes)
    guard let total = totalBytes, total > 0 else { return done }
    let share = min(1, Double(completedBytes) / Double(total))
    let numbers = " \(Int(share * 100))% \(done) of \(ScaledSize.text(total))"
    let width = columns - 1 - 2 - numbers.utf8.count
    guard width >= 10 else { return String(numbers.dropFirst()) }
    let filled = Int(share * Double(width))
    return "[" + String(repeating: "#", count: filled) + String(repeating: " ", count: width - filled) + "]" + numbers
  }
}
