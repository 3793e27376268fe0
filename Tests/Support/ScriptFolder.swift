// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A folder of shell scripts, removed with its last user.
package final class ScriptFolder: Sendable {
  package let path: String

  package init() throws {
    path = NSTemporaryDirectory() + "slt-" + UUID().uuidString.prefix(8)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  package func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes an executable script, without a first line that names its interpreter if that is `nil`, and returns its path.
  ///
  /// Another process writes it: a test that starts a child just then would hand it our descriptor for a moment, and a
  /// file that somebody can write to cannot be run ("Text file busy").
  @discardableResult
  package func add(_ name: String, _ text: String, interpreter: String? = "/bin/sh") throws -> String {
    let writer = Process()
    writer.executableURL = URL(filePath: "/bin/sh")
    let whole = (interpreter.map { "#!\($0)\n" } ?? "") + text
    writer.arguments = ["-c", #"printf '%s\n' "$1" >"$2" && chmod 755 "$2""#, "sh", whole, file(name)]
    try writer.run()
    writer.waitUntilExit()
    guard writer.terminationStatus == 0 else { throw CocoaError(.fileWriteUnknown) }
    return file(name)
  }
}
