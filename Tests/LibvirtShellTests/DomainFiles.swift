// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A directory of domain definitions that goes when the test does.
final class DomainFiles {
  let directory: URL

  init() throws {
    directory = FileManager.default.temporaryDirectory.appendingPathComponent("shell-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: directory)
  }

  /// Writes a file and returns its path.
  func file(_ content: String, named name: String) throws -> String {
    let url = directory.appendingPathComponent(name)
    try Data(content.utf8).write(to: url)
    return url.path
  }

  /// Writes the definition of a small domain and returns its path.
  func domain(_ name: String, title: String = "") throws -> String {
    try file(
      """
      <domain type='test'>
        <name>\(name)</name>
        <uuid>00000000-0000-4000-8000-0000000000d1</uuid>
        \(title.isEmpty ? "" : "<title>\(title)</title>")
        <memory>1048576</memory>
        <vcpu>2</vcpu>
        <os><type>hvm</type></os>
      </domain>
      """, named: "domain.xml")
  }
}
