// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LibvirtConformance

/// A file of packets or structures recorded from libvirt itself.
struct Fixture: Sendable, CustomStringConvertible {
  /// The path inside `Fixtures`.
  let name: String
  /// How many lines it has, so that losing some is noticed.
  let lines: Int

  var description: String { name }

  static let directory = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

  var path: String { Self.directory.appending(path: name).path }

  /// The lines as they stand in the file.
  func contents() throws -> [String] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  static let all: [Fixture] = [
    Fixture(name: "admin.jsonl", lines: 47), Fixture(name: "keepalive.jsonl", lines: 4),
    Fixture(name: "lxc.jsonl", lines: 2), Fixture(name: "qemu.jsonl", lines: 23),
    Fixture(name: "remote-connect.jsonl", lines: 188), Fixture(name: "remote-domain.jsonl", lines: 408),
    Fixture(name: "remote-events.jsonl", lines: 60), Fixture(name: "remote-interface.jsonl", lines: 12),
    Fixture(name: "remote-migrate.jsonl", lines: 65), Fixture(name: "remote-network.jsonl", lines: 59),
    Fixture(name: "remote-node.jsonl", lines: 96), Fixture(name: "remote-nwfilter.jsonl", lines: 19),
    Fixture(name: "remote-secret.jsonl", lines: 6), Fixture(name: "remote-snapshot.jsonl", lines: 55),
    Fixture(name: "remote-storage.jsonl", lines: 82), Fixture(name: "structs.jsonl", lines: 1382),
    Fixture(name: "sessions/bad-calls.jsonl", lines: 39), Fixture(name: "sessions/basics.jsonl", lines: 34),
    Fixture(name: "sessions/download-upload.jsonl", lines: 32), Fixture(name: "sessions/errors.jsonl", lines: 36),
    Fixture(name: "sessions/keepalive-server.jsonl", lines: 16), Fixture(name: "sessions/keepalive.jsonl", lines: 18),
    Fixture(name: "sessions/lifecycle.jsonl", lines: 36), Fixture(name: "sessions/open-close-noloop.jsonl", lines: 10),
    Fixture(name: "sessions/open-close.jsonl", lines: 12), Fixture(name: "sessions/snapshots.jsonl", lines: 34),
    Fixture(name: "sessions/sparse.jsonl", lines: 34), Fixture(name: "sessions/stream-abort-error.jsonl", lines: 38),
    Fixture(name: "sessions/typed-params.jsonl", lines: 66),
  ]
}
