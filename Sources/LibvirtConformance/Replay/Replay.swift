// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Runs captures through the codec and reports what came of them.
package struct Replay: Sendable {
  /// How a replay ended, as a program's exit status.
  package enum ExitStatus: Int32, Sendable {
    /// Everything came back byte for byte.
    case passed = 0
    /// Something differs.
    case failed = 1
    /// A file or a line of it cannot be used. Everything else was replayed.
    case badInput = 2
  }

  /// What was counted so far.
  package private(set) var report = ReplayReport()
  private var hasBadInput = false

  /// A replay of nothing yet.
  package init() {}

  /// How the replay ended, if this was all.
  package var exitStatus: ExitStatus {
    if hasBadInput { return .badInput }
    return report.total.failed > 0 ? .failed : .passed
  }

  /// Replays the capture file at `path`.
  ///
  /// - Parameters:
  ///   - values: receives the decoded values, one line of JSON each.
  ///   - errors: receives a line for each line that cannot be used.
  package mutating func run(
    path: String, values: (String) -> Void = { _ in }, errors: (String) -> Void
  ) {
    let contents: Data
    do {
      contents = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      hasBadInput = true
      errors("\(path): \(Self.reason(error))")
      return
    }
    run(contents: contents, named: path, values: values, errors: errors)
  }

  /// Replays a capture file's contents; `name` is how errors call it.
  package mutating func run(
    contents: some Collection<UInt8>, named name: String, values: (String) -> Void = { _ in }, errors: (String) -> Void
  ) {
    let lines = contents.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.allSatisfy(Self.isBlank) {
      let place = "\(name):\(index + 1)"
      do throws(CaptureSyntaxError) {
        let record = try CaptureRecord(line: Array(line))
        let result = record.check()
        report.count(result.outcome, of: ReplaySubject(record), at: place)
        if let value = result.value { values("\(value)") }
      } catch {
        hasBadInput = true
        errors("\(place): \(error.reason)")
      }
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }

  private static func reason(_ error: any Error) -> String {
    guard let code = ((error as? CocoaError)?.underlying as? POSIXError)?.code else { return "\(error)" }
    return String(cString: strerror(code.rawValue))
  }
}
