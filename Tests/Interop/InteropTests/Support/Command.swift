// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Runs programs, and the real virsh above all.
enum Command {
  struct Failed: Error, CustomStringConvertible {
    var description: String
  }

  /// What `virsh` prints, without the empty lines around it.
  static func virsh(_ peer: Peer, _ arguments: String...) throws -> String {
    try run("virsh", ["-q", "-c", try peer.uri] + arguments)
  }

  /// What `virsh` complains of: the last line of its standard error that is an error, without `error: `.
  static func complaint(_ peer: Peer, _ arguments: String...) throws -> String? {
    try complaint("virsh", ["-q", "-c", try peer.uri] + arguments)
  }

  /// What a program complains of, whether it succeeds or not.
  static func complaint(_ program: String, _ arguments: [String]) throws -> String? {
    let words = ([program] + arguments).map { "'" + $0.replacing("'", with: "'\\''") + "'" }.joined(separator: " ")
    return try run("sh", ["-c", "\(words) 2>&1 || true"]).split(separator: "\n")
      .last { $0.hasPrefix("error: ") }.map { String($0.dropFirst("error: ".count)) }
  }

  /// What a program prints; it must succeed.
  ///
  /// By way of `popen`: Foundation's way of waiting for a process runs a run loop on whatever thread it is called, and on
  /// those of the concurrency runtime it has been seen to wait for ever.
  static func run(_ program: String, _ arguments: [String]) throws -> String {
    let words = ([program] + arguments).map { "'" + $0.replacing("'", with: "'\\''") + "'" }
    let line = "LC_ALL=C exec " + words.joined(separator: " ") + " </dev/null"
    guard let stream = popen(line, "r") else { throw Failed(description: "\(program) cannot be started") }
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while case let count = fread(&chunk, 1, chunk.count, stream), count > 0 { output += chunk[..<count] }
    let status = pclose(stream)
    guard status == 0 else {
      throw Failed(description: "\(program) \(arguments.joined(separator: " ")): status \(status)")
    }
    return String(decoding: output, as: UTF8.self).trimmingCharacters(in: .newlines)
  }
}

/// The lines `name: value` or `name=value` of some output.
func fields(_ text: String, separator: Character = ":") -> [String: String] {
  var fields: [String: String] = [:]
  for line in text.split(separator: "\n") {
    guard let position = line.firstIndex(of: separator) else { continue }
    fields[line[..<position].trimmingCharacters(in: .whitespaces)] =
      line[line.index(after: position)...].trimmingCharacters(in: .whitespaces)
  }
  return fields
}
