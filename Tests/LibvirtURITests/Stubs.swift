// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LibvirtTestSupport
import Testing

/// A directory with programs that print their name and arguments, each followed by `|`.
struct Stubs {
  private let folder: ScriptFolder

  init() throws {
    folder = try ScriptFolder()
    try linkTools()
    try folder.add("virt-ssh-helper", #"printf '%s|' virt-ssh-helper "$@""#)
    // Asked about -q alone it complains like OpenBSD's netcat does.
    try folder.add(
      "nc", #"[ "$*" = -q ] && { echo 'nc: option requires an argument' >&2; exit 1; }; printf '%s|' nc "$@""#)
  }

  /// The tools that the command itself needs. The directory is the whole search path, because the machine that runs
  /// the tests may have a real helper.
  private func linkTools() throws {
    for tool in ["sh", "which", "grep"] {
      let found = ["/usr/bin", "/bin"].map { "\($0)/\(tool)" }.first(where: FileManager.default.isExecutableFile)
      try FileManager.default.createSymbolicLink(
        atPath: folder.file(tool), withDestinationPath: try #require(found))
    }
  }

  func removeHelper() throws {
    try FileManager.default.removeItem(atPath: folder.file("virt-ssh-helper"))
  }

  func renameNetcat(to name: String) throws {
    try FileManager.default.moveItem(atPath: folder.file("nc"), toPath: folder.file(name))
  }

  /// Runs a command as a login shell would.
  ///
  /// - Returns: what the program that it starts prints.
  func run(_ command: String, shell: String = "/bin/sh") throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: shell)
    process.arguments = ["-c", command]
    process.environment = ["PATH": folder.path, "HOME": "/home/fred"]
    process.currentDirectoryURL = URL(filePath: folder.path)
    let output = Pipe()
    process.standardOutput = output
    process.standardInput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
