// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// A directory with programs that print their name and arguments, each followed by `|`.
struct Stubs {
  private let directory: URL

  init() throws {
    directory = FileManager.default.temporaryDirectory.appending(path: "stubs-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    try linkTools()
    try add("virt-ssh-helper", #"printf '%s|' virt-ssh-helper "$@""#)
    // Asked about -q alone it complains like OpenBSD's netcat does.
    try add(
      "nc", #"[ "$*" = -q ] && { echo 'nc: option requires an argument' >&2; exit 1; }; printf '%s|' nc "$@""#)
  }

  /// The tools that the command itself needs. The directory is the whole search path, because the machine that runs
  /// the tests may have a real helper.
  private func linkTools() throws {
    for tool in ["sh", "which", "grep"] {
      let found = ["/usr/bin", "/bin"].map { "\($0)/\(tool)" }.first(where: FileManager.default.isExecutableFile)
      try FileManager.default.createSymbolicLink(
        atPath: directory.appending(path: tool).path, withDestinationPath: try #require(found))
    }
  }

  /// Written by another process: a child that some other test forks while this one has the file open for writing would
  /// keep it "busy", and the script could not be run.
  private func add(_ name: String, _ script: String) throws {
    let writer = Process()
    writer.executableURL = URL(filePath: "/bin/sh")
    writer.arguments = [
      "-c", #"printf '#!/bin/sh\n%s\n' "$1" >"$2" && chmod 755 "$2""#, "sh", script,
      directory.appending(path: name).path,
    ]
    try writer.run()
    writer.waitUntilExit()
    try #require(writer.terminationStatus == 0)
  }

  func removeHelper() throws {
    try FileManager.default.removeItem(at: directory.appending(path: "virt-ssh-helper"))
  }

  func renameNetcat(to name: String) throws {
    try FileManager.default.moveItem(at: directory.appending(path: "nc"), to: directory.appending(path: name))
  }

  func remove() {
    try? FileManager.default.removeItem(at: directory)
  }

  /// Runs a command as a login shell would.
  ///
  /// - Returns: what the program that it starts prints.
  func run(_ command: String, shell: String = "/bin/sh") throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: shell)
    process.arguments = ["-c", command]
    process.environment = ["PATH": directory.path, "HOME": "/home/fred"]
    process.currentDirectoryURL = directory
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
