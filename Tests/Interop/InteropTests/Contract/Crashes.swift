// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// libvirtd 9.0.0 itself crashes at times when streams break under it. `Tests/Interop/daemon.sh` starts it again and
/// writes down its last words; what it was in the middle of then says nothing about the client.
enum Crashes {
  private static var count: Int {
    ProcessInfo.processInfo.environment["LIBVIRT_SWIFT_TEST_DEATHS"]
      .flatMap { try? Data(contentsOf: URL(filePath: $0)) }?.count { $0 == UInt8(ascii: "\n") } ?? 0
  }

  /// Runs it; when a daemon has crashed meanwhile, its issues do not count, and it runs a second time, where they do.
  static func forgive(_ body: () async throws -> Void) async throws {
    let before = count
    try await withKnownIssue("libvirtd crashed", isIntermittent: true) {
      do {
        try await body()
      } catch {
        // The last words may still be on their way.
        try await Task.sleep(for: .milliseconds(500))
        throw error
      }
    } matching: { _ in
      count > before
    }
    guard count > before else { return }
    print("- a libvirtd has crashed: once more")
    // Until it listens again.
    try await Task.sleep(for: .seconds(2))
    try await body()
  }
}
