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

/// The file that `-l` names, to which messages are appended.
package final class MessageLog {
  private let descriptor: Int32
  private let program: String

  /// Opens the file, creating it when it does not exist.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - program: the name each line carries.
  /// - Returns: nil when the file cannot be opened.
  package init?(path: String, program: String) {
    descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o666)
    self.program = program
    if descriptor < 0 { return nil }
  }

  deinit {
    close(descriptor)
  }

  /// Appends a line with the time, the program, its process ID and the level.
  package func append(_ level: MessageLevel, _ text: String) {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    let date = [Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday)].map(Self.twoDigits)
    let clock = [parts.tm_hour, parts.tm_min, parts.tm_sec].map { Self.twoDigits(Int($0)) }
    let stamp = "\(date.joined(separator: ".")) \(clock.joined(separator: ":"))"
    // One write a line: lines of several shells that share the file do not mix.
    let line = Array("[\(stamp) \(program) \(getpid())] \(level.label) \(text)\n".utf8)
    _ = write(descriptor, line, line.count)
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
