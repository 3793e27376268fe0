// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Testing

extension ExitTest.Result {
  /// What ``tell()`` needs to have been observed.
  static var words: [any PartialKeyPath<ExitTest.Result> & Sendable] {
    [\.standardOutputContent, \.standardErrorContent]
  }

  /// Prints what the process said for people to read, in lines that begin with a dash: its seeds, its times. The rest is
  /// its own report of tests. One that was ended by a signal has said why elsewhere.
  func tell() {
    let text = String(decoding: standardOutputContent, as: UTF8.self)
    for line in text.split(separator: "\n") where line.hasPrefix("- ") { print(line) }
    if case .signal = exitStatus { print(String(decoding: standardErrorContent.suffix(4096), as: UTF8.self)) }
  }
}

/// Records what the body of a process throws. Ended by the error, the process would not say which it was.
func recordingErrors(_ body: () async throws -> Void) async {
  do { try await body() } catch { Issue.record(error) }
}
