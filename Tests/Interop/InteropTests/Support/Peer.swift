// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// The real daemon that the tests talk to, as `Tests/Interop/daemon.sh` announces it in the environment.
///
/// Without one the tests are skipped, and say so; where one is required (`CI` or `LIBVIRT_SWIFT_REQUIRE_DAEMON` is set)
/// they fail.
enum Peer: String, Sendable {
  case unix = "LIBVIRT_SWIFT_TEST_UNIX"
  case readOnly = "LIBVIRT_SWIFT_TEST_UNIX_RO"
  case tcp = "LIBVIRT_SWIFT_TEST_TCP"
  case qemu = "LIBVIRT_SWIFT_TEST_QEMU"
  case lxc = "LIBVIRT_SWIFT_TEST_LXC"

  struct Missing: Error, CustomStringConvertible {
    var description: String
  }

  private static let environment = ProcessInfo.processInfo.environment

  /// Whether what is missing is a failure.
  static var isRequired: Bool {
    environment["CI"] != nil || environment["LIBVIRT_SWIFT_REQUIRE_DAEMON"] != nil
  }

  /// Whether tests are to run.
  static var isExpected: Bool { isRequired || environment[unix.rawValue] != nil }

  /// Why they do not.
  static let reason: Comment =
    "no real libvirtd: LIBVIRT_SWIFT_TEST_UNIX is not set (Tests/Interop/with-daemon.sh sets it)"

  /// The URI.
  var uri: String {
    get throws {
      guard let uri = Self.environment[rawValue] else { throw Missing(description: "\(rawValue) is not set") }
      return uri
    }
  }
}

/// Everything that needs a real daemon. One test after the other: they share the test driver's one host.
@Suite("Interoperability", .serialized, .enabled(if: Peer.isExpected, Peer.reason), .timeLimit(.minutes(10)))
enum Interop {}
