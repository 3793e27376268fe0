// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import LibvirtShell
import Testing

@Suite("Asking for credentials", .timeLimit(.minutes(10)))
struct CredentialPrompterTests {
  private static let request = CredentialRequest(
    service: "libvirt", host: "kvm7",
    items: [
      .init(kind: .authName, prompt: "Please enter your authentication name"),
      .init(kind: .passphrase, prompt: "Please enter your password"),
      .init(kind: .realm, prompt: "Please enter your realm", defaultAnswer: "EXAMPLE"),
    ])

  private func text(_ secret: SecretBytes) -> String { secret.withUnsafeBytes { String(decoding: $0, as: UTF8.self) } }

  @Test(
    "without a terminal the answers are the input's next lines",
    arguments: [
      ("alice\nsecret1\nHERE\n", ["alice", "secret1", "HERE"]), ("alice\n\n\n", ["alice", "", "EXAMPLE"]),
      ("alice\nsecret", ["alice", "secret", "EXAMPLE"]), ("", ["", "", "EXAMPLE"]),
    ])
  func lines(typed: String, answers: [String]) async throws {
    let (input, output) = (Pipe(), Pipe())
    try input.fileHandleForWriting.write(contentsOf: Data(typed.utf8))
    try input.fileHandleForWriting.close()
    let prompter = CredentialPrompter(
      input: StandardInput(descriptor: input.fileHandleForReading.fileDescriptor),
      output: output.fileHandleForWriting.fileDescriptor, terminal: "/nowhere")
    #expect(try await prompter.source.answer(Self.request).map(text) == answers)
    try output.fileHandleForWriting.close()
    let shown = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(
      shown
        == "Please enter your authentication name: Please enter your password: Please enter your realm: ")
  }

  @Test("a password is typed at the terminal, unseen, whatever the input is")
  func hidden() async throws {
    var (controller, terminal): (Int32, Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 256)
    try #require(openpty(&controller, &terminal, &name, nil, nil) == 0)
    defer {
      close(controller)
      close(terminal)
    }
    let path = String(decoding: name.map(UInt8.init(bitPattern:)).prefix { $0 != 0 }, as: UTF8.self)
    var before = termios()
    tcgetattr(terminal, &before)
    let (input, output) = (Pipe(), Pipe())
    try input.fileHandleForWriting.write(contentsOf: Data("alice\nHERE\n".utf8))
    let prompter = CredentialPrompter(
      input: StandardInput(descriptor: input.fileHandleForReading.fileDescriptor),
      output: output.fileHandleForWriting.fileDescriptor, terminal: path)
    let (ours, theirs) = (controller, terminal)
    Thread.detachNewThread {
      // Typed once nothing is shown any more; what was typed before is thrown away, as everywhere.
      var settings = termios()
      repeat { tcgetattr(theirs, &settings) } while settings.c_lflag & tcflag_t(ECHO) != 0
      _ = "secret1\n".withCString { write(ours, $0, 8) }
    }
    #expect(try await prompter.source.answer(Self.request).map(text) == ["alice", "secret1", "HERE"])
    var after = termios()
    tcgetattr(terminal, &after)
    #expect(after.c_lflag == before.c_lflag)
    var shown = [UInt8](repeating: 0, count: 64)
    let count = read(controller, &shown, shown.count)
    #expect(String(decoding: shown.prefix(max(count, 0)), as: UTF8.self) == "\r\n")
  }
}
