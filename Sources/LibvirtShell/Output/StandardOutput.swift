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

/// The program's own standard output and standard error.
///
/// Results are collected and leave together: when a command ends, before an error, or when there are many. Nothing
/// can be done about a reader that is gone; what is printed for it is dropped.
package final class StandardOutput: ShellOutput {
  private var pending: [UInt8] = []
  package private(set) var isAtLineStart = true

  /// Creates the output.
  package init() {}

  package func write(_ text: String) {
    pending += text.utf8
    if let last = text.utf8.last { isAtLineStart = last == UInt8(ascii: "\n") }
    if pending.count >= 65_536 { flush() }
  }

  package func writeError(_ text: String) {
    flush()
    Self.writeAll(Array(text.utf8), to: STDERR_FILENO)
  }

  package func flush() {
    Self.writeAll(pending, to: STDOUT_FILENO)
    pending.removeAll(keepingCapacity: true)
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) {
    bytes.withUnsafeBytes { writeAll($0, to: descriptor) }
  }

  /// Writes all bytes, waiting for a reader that is slow.
  static func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      // `rest` is not empty, so its base address exists; rebasing keeps it.
      let written = systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: rest))
      if written < 0, errno == EINTR { continue }
      if written < 0, errno == EAGAIN {
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&request, 1, -1)
        continue
      }
      guard written > 0 else { return }
      rest = rest.dropFirst(written)
    }
  }

  private static func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, buffer.baseAddress, buffer.count)
    #elseif canImport(Musl)
      Musl.write(descriptor, buffer.baseAddress, buffer.count)
    #else
      Darwin.write(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }
}
