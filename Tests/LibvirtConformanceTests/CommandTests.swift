// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// The program itself, as a shell runs it.
@Suite struct CommandTests {
  private struct Outcome {
    var status: Int32
    var output: String
    var errors: String
  }

  /// The program lies beside the test bundle.
  private static var program: URL? {
    for argument in CommandLine.arguments.prefix(1) + [Bundle.main.executablePath ?? ""] {
      let url = URL(fileURLWithPath: argument).deletingLastPathComponent().appending(path: "libvirt-conformance")
      if FileManager.default.isExecutableFile(atPath: url.path) { return url }
    }
    return nil
  }

  private func run(_ arguments: [String]) throws -> Outcome {
    let directory = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    // Files, not pipes: nothing has to be read while the program runs.
    let output = directory.appending(path: "output")
    let errors = directory.appending(path: "errors")
    for file in [output, errors] { try Data().write(to: file) }

    let process = Process()
    let program = try #require(Self.program, "libvirt-conformance is not beside the tests")
    process.executableURL = program
    process.arguments = arguments
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
      errors: try String(contentsOf: errors, encoding: .utf8))
  }

  private func withFile<Result>(_ text: String, _ body: (String) throws -> Result) throws -> Result {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).jsonl")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try body(file.path)
  }

  private let keepalive = Fixture.all.first { $0.name == "keepalive.jsonl" }
  private let lxc = Fixture.all.first { $0.name == "lxc.jsonl" }

  @Test func replay() throws {
    let outcome = try run(["replay", #require(keepalive).path, #require(lxc).path])
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.output.contains("lxc 1 DOMAIN_OPEN_NAMESPACE: 2 packets, 2 passed, 0 failed\n"))
    #expect(outcome.output.hasSuffix("total: 6 packets, 6 passed, 0 failed\n"))
  }

  @Test func valuesGoToTheOutputAndTheReportBesideIt() throws {
    let outcome = try run(["replay", #require(lxc).path, "--json"])
    #expect(outcome.status == 0)
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    #expect(value?.keys.sorted() == ["dom", "flags"])
    #expect(outcome.errors.hasSuffix("total: 2 packets, 2 passed, 0 failed\n"))
  }

  @Test func differencesExitWith1() throws {
    let line = #"{"type": "virNetStreamHole", "hex": "00"}"#
    let outcome = try withFile(line) { try run(["replay", $0]) }
    #expect(outcome.status == 1)
    #expect(outcome.output.hasSuffix("total: 1 packets, 0 passed, 1 failed\n"))
  }

  @Test func badInputExitsWith2() throws {
    try withFile("\n{\"dir\": 5}\n") { path in
      let outcome = try run(["replay", path])
      #expect(outcome.status == 2)
      #expect(outcome.errors == "\(path):2: field 'dir' is of the wrong type\n")
    }
    #expect(try run(["replay", "/nonexistent"]).status == 2)
  }
}
