// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LibvirtTestSupport

/// The real virsh, if this machine has it.
enum Virsh {
  struct Result: Equatable {
    var output: String
    var errors: String
    var status: Int32
  }

  static let path = "/usr/bin/virsh"
  static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: path) }

  /// Runs one script of commands in one virsh.
  static func run(_ uri: String, _ script: String) async throws -> Result {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = ["-c", uri, script]
    process.environment = ["LC_ALL": "C", "PATH": "/usr/bin:/bin", "HOME": NSTemporaryDirectory()]
    let files = try (0..<2).map { _ in
      let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
      try Data().write(to: file)
      return file
    }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    let handles = try files.map { try FileHandle(forWritingTo: $0) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = handles[0]
    process.standardError = handles[1]
    try process.run()
    // Waiting must not keep a thread from the daemon that virsh talks to.
    await onOwnThread { process.waitUntilExit() }
    let texts = try files.map { try String(contentsOf: $0, encoding: .utf8) }
    return Result(output: texts[0], errors: texts[1], status: process.terminationStatus)
  }
}
