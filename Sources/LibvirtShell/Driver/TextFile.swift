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

/// Files that commands take descriptions from.
package enum TextFile {
  /// The longest file that is read, in bytes.
  package static let maximumLength = 10 * 1024 * 1024

  /// Reads a whole file as UTF-8.
  ///
  /// - Throws: ``CommandFailure`` with one line when it cannot be opened or read, or is longer than
  ///   ``maximumLength``.
  package static func read(_ path: String) throws(CommandFailure) -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { throw CommandFailure("Failed to open file '\(path)': \(SystemFailure.last)") }
    defer { close(descriptor) }
    var content: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = systemRead(descriptor, &chunk)
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw CommandFailure("Failed to read file '\(path)': \(SystemFailure.last)") }
      if count == 0 { return String(decoding: content, as: UTF8.self) }
      content += chunk[..<count]
      if content.count > maximumLength {
        throw CommandFailure("Failed to read file '\(path)': \(SystemFailure(code: EOVERFLOW))")
      }
    }
  }

  private static func systemRead(_ descriptor: Int32, _ chunk: inout [UInt8]) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, &chunk, chunk.count)
    #elseif canImport(Musl)
      Musl.read(descriptor, &chunk, chunk.count)
    #else
      Darwin.read(descriptor, &chunk, chunk.count)
    #endif
  }
}
