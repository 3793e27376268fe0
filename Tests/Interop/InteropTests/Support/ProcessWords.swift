// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

@preconcurrency import Foundation
import LibvirtTestSupport
import Testing

/// What a test's process says for people to read. It goes by a file: a pipe's other end would be read on a thread of the
/// tasks' pool for as long as the process runs, as ``inProcessTurn(_:)`` tells.
struct ProcessWords: ~Copyable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "swift-libvirt-words-\(UUID().uuidString)").path
    try Data().write(to: URL(filePath: path))
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// All of it, so far.
  var text: String { String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self) }

  /// In the process: all that is printed from here on goes to the file, line by line.
  static func write(to path: String) throws {
    for (stream, descriptor) in [(stdout, STDOUT_FILENO), (stderr, STDERR_FILENO)] {
      let file = open(path, O_WRONLY | O_APPEND | O_CLOEXEC)
      try #require(file >= 0 && dup2(file, descriptor) >= 0)
      close(file)
      setvbuf(stream, nil, _IOLBF, 0)
    }
  }

  /// Prints the lines that begin with a dash: seeds, times. Of a process that did not end well, the last of the rest too.
  func tell(_ result: ExitTest.Result?) {
    let lines = text.split(separator: "\n")
    for line in lines where line.hasPrefix("- ") { print(line) }
    guard result == nil else { return }
    for line in lines.filter({ !$0.hasPrefix("- ") }).suffix(40) { print(line) }
  }
}

/// Records what the body of a process throws. Ended by the error, the process would not say which it was.
func recordingErrors(_ body: () async throws -> Void) async {
  do { try await body() } catch { Issue.record(error) }
}
