// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Why a line of a capture file cannot be used.
package struct CaptureSyntaxError: Error, Equatable, Sendable {
  /// What is wrong, without file and line.
  package let reason: String

  /// An error with a reason of our own.
  package init(reason: String) { self.reason = reason }

  init(_ error: DecodingError) {
    switch error {
    case .keyNotFound(let key, _):
      reason = "field '\(key.stringValue)' is missing"
    case .valueNotFound(_, let context):
      reason = "\(Self.subject(context)) is null"
    case .typeMismatch(_, let context):
      reason = "\(Self.subject(context)) is of the wrong type"
    case .dataCorrupted(let context):
      reason =
        context.codingPath.isEmpty ? "not JSON" : "\(Self.subject(context)): \(context.debugDescription)"
    @unknown default:
      reason = "\(error)"
    }
  }

  private static func subject(_ context: DecodingError.Context) -> String {
    guard let key = context.codingPath.last else { return "the line" }
    return "field '\(key.stringValue)'"
  }
}
