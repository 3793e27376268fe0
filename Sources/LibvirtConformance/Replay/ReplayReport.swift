// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// The counts of a replay, by procedure and structure.
package struct ReplayReport: Sendable {
  /// The counts of one subject.
  package struct Counts: Sendable {
    /// How many came back byte for byte, or were wrong on purpose and refused.
    package var passed = 0
    /// How many did not.
    package var failed = 0
    /// How many are of programs, procedures or types that the protocol does not have.
    package var unknown = 0
    /// The first thing that failed, and where.
    package var firstFailure: String?

    /// All of them.
    package var packets: Int { passed + failed + unknown }
  }

  /// The counts of each subject.
  package private(set) var subjects: [ReplaySubject: Counts] = [:]
  /// The counts of all of them.
  package private(set) var total = Counts()

  /// A report of nothing.
  package init() {}

  /// Counts one result; `place` is its file and line.
  package mutating func count(_ outcome: CheckResult.Outcome, of subject: ReplaySubject, at place: String) {
    subjects[subject, default: Counts()].count(outcome, at: place)
    total.count(outcome, at: place)
  }
}

extension ReplayReport.Counts {
  fileprivate mutating func count(_ outcome: CheckResult.Outcome, at place: String) {
    switch outcome {
    case .passed: passed += 1
    case .unknown: unknown += 1
    case .failed, .acceptedMalformed:
      failed += 1
      if firstFailure == nil { firstFailure = "\(place): \(outcome)" }
    }
  }
}

extension ReplayReport: CustomStringConvertible {
  /// One line a subject, in the order of programs and numbers, and the total.
  package var description: String {
    let lines = subjects.sorted { $0.key < $1.key }.map { subject, counts in
      let failure = counts.firstFailure.map { "; first: \($0)" } ?? ""
      return "\(subject): \(counts)\(failure)\n"
    }
    return lines.joined() + "total: \(total)\n"
  }
}

extension ReplayReport.Counts: CustomStringConvertible {
  /// The counts in words.
  package var description: String {
    let unknown = unknown > 0 ? ", \(unknown) unknown" : ""
    return "\(packets) packets, \(passed) passed, \(failed) failed\(unknown)"
  }
}
