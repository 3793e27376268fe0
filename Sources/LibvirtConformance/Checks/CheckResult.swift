// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// How one packet or vector came through.
package struct CheckResult: Sendable {
  /// What came of it.
  package enum Outcome: Sendable {
    /// Nothing differs, or what is wrong on purpose was refused.
    case passed
    /// Something differs, or was refused.
    case failed(Refusal)
    /// Wrong on purpose, and yet nothing was found wrong.
    case acceptedMalformed
    /// Of a program, procedure or type that the protocol does not have.
    case unknown(Refusal)
  }

  /// What came of it.
  package let outcome: Outcome
  /// The decoded value, where there is one: not for empty payloads, stream data and what was refused.
  package let value: JSONValue?

  /// Judges what `read` reads or refuses.
  ///
  /// - Parameters:
  ///   - isMalformed: whether the bytes are wrong on purpose, so that refusing them is what passes.
  ///   - noted: the value that was noted beside the bytes, if one was.
  init(isMalformed: Bool, noted: JSONValue?, read: () throws(Refusal) -> Reading) {
    let reading: Reading
    do throws(Refusal) {
      reading = try read()
    } catch {
      value = nil
      if isMalformed {
        outcome = .passed
      } else {
        outcome = error.isUnknownSubject ? .unknown(error) : .failed(error)
      }
      return
    }
    value = isMalformed ? nil : reading.value
    switch (isMalformed, reading.difference) {
    case (true, let difference): outcome = difference == nil ? .acceptedMalformed : .passed
    case (false, let difference?): outcome = .failed(.difference(difference))
    case (false, nil): outcome = Self.contradiction(of: noted, reading.value).map { .failed($0) } ?? .passed
    }
  }

  private static func contradiction(of noted: JSONValue?, _ value: JSONValue?) -> Refusal? {
    guard let noted else { return nil }
    guard let value else { return .note(field: "value", noted: "\(noted)", found: "absent") }
    return noted.firstDifference(from: value).map { .value(difference: $0) }
  }
}

extension CheckResult.Outcome: CustomStringConvertible {
  /// `passed`, or why not.
  package var description: String {
    switch self {
    case .passed: "passed"
    case .failed(let refusal), .unknown(let refusal): "\(refusal)"
    case .acceptedMalformed: "malformed, but nothing was found wrong"
    }
  }
}
