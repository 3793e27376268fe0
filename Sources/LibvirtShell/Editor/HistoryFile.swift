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

/// The file that keeps the history between sessions: one line of text a line, readable by its owner only.
package struct HistoryFile {
  private let path: String

  /// Names the file; nothing is opened yet.
  package init(path: String) {
    self.path = path
  }

  /// The lines in the file; none when it cannot be read.
  package func load() -> [String] {
    guard let text = try? TextFile.read(path) else { return [] }
    return text.split(separator: "\n").map(String.init)
  }

  /// Replaces the lines in the file, making its directories first.
  ///
  /// - Throws: ``SystemFailure`` when that is not possible; the file is then as it was.
  package func save(_ lines: [String]) throws(SystemFailure) {
    var directory = ""
    for part in path.split(separator: "/").dropLast() {
      directory += "/\(part)"
      if mkdir(directory, 0o700) != 0, errno != EEXIST { throw .last }
    }
    let temporary = "\(path).\(getpid())"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    if descriptor < 0 { throw .last }
    let bytes = Array(lines.map { $0 + "\n" }.joined().utf8)
    var failure: SystemFailure?
    if write(descriptor, bytes, bytes.count) != bytes.count { failure = .last }
    if close(descriptor) != 0, failure == nil { failure = .last }
    if failure == nil, rename(temporary, path) != 0 { failure = .last }
    if let failure {
      unlink(temporary)
      throw failure
    }
  }
}
