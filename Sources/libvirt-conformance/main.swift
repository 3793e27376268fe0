// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import LibvirtConformance

/// The protocol conformance kit's command line.
struct Conformance: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "libvirt-conformance",
    abstract: "Checks peers and captures against libvirt's remote protocol.",
    subcommands: [ReplayCommand.self])
}

/// `libvirt-conformance replay`
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Decodes and re-encodes captured packets, and compares the bytes.",
    discussion: """
      Prints one line for each procedure and a total. The exit status is 0 when everything came back byte for \
      byte, 1 when something did not, and 2 when a file or a line of it cannot be used.
      """)

  @Argument(help: ArgumentHelp("Captures, one JSON object a line.", valueName: "file.jsonl"))
  var files: [String]

  @Flag(help: "Print the decoded values, one JSON value a line. The report goes to standard error.")
  var json = false

  func run() throws {
    var replay = Replay()
    for file in files {
      replay.run(path: file, values: json ? { print($0) } : { _ in }, errors: Self.printError)
    }
    if json {
      Self.printError(replay.report.description, terminator: "")
    } else {
      print(replay.report, terminator: "")
    }
    throw ExitCode(replay.exitStatus.rawValue)
  }

  private static func printError(_ line: String) {
    printError(line, terminator: "\n")
  }

  private static func printError(_ text: String, terminator: String) {
    FileHandle.standardError.write(Data((text + terminator).utf8))
  }
}

Conformance.main()
