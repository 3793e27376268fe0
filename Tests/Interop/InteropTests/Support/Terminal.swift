// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LibvirtTestSupport

/// A program on a terminal of its own, as `script` from util-linux makes one, and somebody who types there.
final class Terminal {
  private let process = Process()
  private let keyboard = Pipe()
  private let screen = Pipe()
  /// What has been shown, as far as somebody has waited for it.
  private(set) var text = ""

  /// - Parameter arguments: the program and its arguments.
  init(_ arguments: [String], environment: [String: String]) throws {
    let words = arguments.map { "'" + $0.replacing("'", with: "'\\''") + "'" }
    process.executableURL = URL(filePath: "/usr/bin/script")
    process.arguments = ["-q", "-e", "-c", "exec " + words.joined(separator: " "), "/dev/null"]
    // What a sanitizer overlooks, it overlooks in the program too.
    let inherited = ProcessInfo.processInfo.environment.filter { $0.key == "LSAN_OPTIONS" }
    process.environment = environment.merging(inherited) { given, _ in given }
    process.standardInput = keyboard
    process.standardOutput = screen
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  deinit {
    if process.isRunning { process.terminate() }
    // One that nobody has waited for is never let go of.
    process.waitUntilExit()
  }

  /// Waits until something is shown, or the program has ended; says whether it was shown.
  func waits(for prompt: String) -> Bool {
    while !text.contains(prompt) {
      let data = screen.fileHandleForReading.availableData
      guard !data.isEmpty else { return false }
      text += String(decoding: data, as: UTF8.self)
    }
    return true
  }

  /// Types a line.
  func type(_ line: String) throws { try keyboard.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8)) }

  /// Presses keys, one by one for who reads them.
  func press(_ keys: String) throws { try keyboard.fileHandleForWriting.write(contentsOf: Data(keys.utf8)) }

  /// All that was shown, until the program ended.
  func finish() -> String {
    _ = waits(for: "\0")
    return text
  }
}
