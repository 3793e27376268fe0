// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A directory of a test's own, short enough for unix sockets, removed with its last user.
final class Scratch: Sendable {
  let path: String

  init() {
    path = NSTemporaryDirectory() + "slt-" + UUID().uuidString.prefix(8)
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { path + "/" + name }

  /// Writes an executable script and returns its path.
  ///
  /// Another process writes it: a test that starts a child just then would hand it our descriptor for a moment, and a
  /// file that somebody can write to cannot be run ("Text file busy").
  func script(_ name: String, _ text: String) throws -> String {
    let writer = Process()
    writer.executableURL = URL(fileURLWithPath: "/bin/sh")
    writer.arguments = ["-c", #"printf %s "$TEXT" > "$0" && chmod 755 "$0""#, file(name)]
    writer.environment = ["TEXT": text, "PATH": "/usr/bin:/bin"]
    try writer.run()
    writer.waitUntilExit()
    return file(name)
  }
}
