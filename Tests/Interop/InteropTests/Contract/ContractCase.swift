// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import LibvirtTestSupport
import Testing

/// Something that every road promises.
struct ContractCase: Sendable {
  var name: String
  /// Whether there has to be a proxy on the road, because something goes wrong on it.
  var needsProxy = true
  /// What has to be so, on a road of a test's own.
  var body: @Sendable (Road) async throws -> Void

  static let all: [ContractCase] = [
    opens, answersManyCalls, deliversEvents, worksByteByByte, worksInPieces,
    closesIdle, closesDuringCall, resetsIdle, resetsDuringCall, endsOneDirection, closesWhileOpening,
    fallsSilentDuringCall, fallsSilentWhileOpening, neverAnswers, neverAccepts,
    isCancelledDuringCall, isCancelledWhileOpening, isCancelledWhileConnecting,
    isCorrupted, isFlooded,
    streams, streamsInPieces, streamsHoles, streamsHolesByteByByte, endsStreams,
  ]

  /// Whether this makes sense on a road.
  func applies(to road: Road) -> Bool {
    if case .memory = road.target { !needsProxy } else { true }
  }

  /// Runs in a process of its own, so that whatever is left behind is this case's.
  func run(on road: Road) async throws {
    // Whatever hangs is ended by a signal, which is a failure.
    alarm(road.isSlow ? 150 : 100)
    // What is made once in a process's life is made here.
    let rehearsal = try await Scene(road)
    await (try rehearsal.open()).close()
    await rehearsal.end()
    let residue = try Residue()
    let time = try await elapsed { try await body(road) }
    print("- \(road.name) \(name): \(time)")
    try await residue.expectNothing(name)
  }
}

extension Road.Losses {
  /// Whether a text fits a pattern, in which asterisks stand for anything.
  private static func fits(_ text: String, _ pattern: String) -> Bool {
    let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
    guard let first = parts.first, let last = parts.last, parts.count > 1 else { return text == pattern }
    guard text.hasPrefix(first), text.hasSuffix(last) else { return false }
    var rest = text.dropFirst(first.count).dropLast(last.count)
    for part in parts.dropFirst().dropLast() {
      guard let range = rest.firstRange(of: part) else { return false }
      rest = rest[range.upperBound...]
    }
    return true
  }

  /// Fails unless the error is one of those that may be.
  static func expect(
    _ error: LibvirtError?, among patterns: [String], location: SourceLocation = #_sourceLocation
  ) {
    guard let error else {
      Issue.record("nothing failed", sourceLocation: location)
      return
    }
    #expect(
      patterns.contains { fits(error.message, $0) }, "\"\(error.message)\" is none of \(patterns)",
      sourceLocation: location)
    #expect(error.domain == .rpc, sourceLocation: location)
    let code: LibvirtError.Code =
      if error.message.hasPrefix("authentication failed: ") {
        .authFailed
      } else if error.message.hasPrefix("packet ") || error.message.contains(" SASL data ") {
        .rpc
      } else {
        .systemError
      }
    #expect(error.code == code, "\(error.message)", sourceLocation: location)
  }
}

/// How long something takes. What should end soon must.
func elapsed(_ body: () async throws -> Void) async rethrows -> Duration {
  let start = ContinuousClock.now
  try await body()
  return .now - start
}
