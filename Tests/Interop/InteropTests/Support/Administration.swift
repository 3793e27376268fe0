// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LibvirtAdmin
import Testing

/// The administration interface of a real daemon, beside virt-admin.
struct Administration {
  let uri: String

  /// Root's daemons let in nobody else.
  static var isPermitted: Bool { geteuid() == 0 }
  static let reason: Comment = "only root may administer root's daemons"

  /// The daemon that all tests share.
  static var shared: Administration {
    get throws { try Administration(ProcessInfo.processInfo.environment) }
  }

  /// A daemon of a test's own.
  static func of(_ daemon: PrivateDaemon) throws -> Administration { try Administration(daemon.environment) }

  private init(_ environment: [String: String]) throws {
    guard let socket = environment["LIBVIRT_SWIFT_TEST_SOCKET_ADMIN"] else {
      throw Peer.Missing(description: "LIBVIRT_SWIFT_TEST_SOCKET_ADMIN is not set")
    }
    uri = "libvirtd:///system?socket=\(socket)"
  }

  /// What virt-admin prints.
  func virtAdmin(_ arguments: String...) throws -> String { try Command.run("virt-admin", ["-c", uri] + arguments) }

  /// What virt-admin says last on its standard error, behind `error: `.
  static func complaint(uri: String, _ arguments: [String]) throws -> String? {
    try Command.complaint("virt-admin", ["-c", uri] + arguments)
  }

  /// Does it with a connection.
  func with<Result>(
    options: AdminConnectionOptions = AdminConnectionOptions(), _ body: (AdminConnection) async throws -> Result
  ) async throws -> Result {
    try await withAdminConnection(to: uri, options: options, body)
  }
}

/// The rows of a table that virt-admin prints, by columns.
func rows(_ table: String) -> [[String]] {
  table.split(separator: "\n").dropFirst(2).map { line in
    line.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
  }
}
