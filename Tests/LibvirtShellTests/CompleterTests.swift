// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtShell
import Testing

@Suite struct CompleterTests {
  private let completer = Completer(CommandTable(CompleterTests.definitions))

  private static let definitions: [CommandDefinition] = [
    CommandDefinition(
      "setmem", .domain, "",
      options: [
        .required("domain", "", completion: .domains), .requiredNumber("size", ""), .flag("live", ""),
      ]),
    CommandDefinition(
      "shutdown", .domain, "",
      options: [
        .required("domain", "", completion: .domains), .string("mode", "", completion: .words(["acpi", "agent"])),
      ]),
    CommandDefinition("domstats", .monitor, "", options: [.arguments("domain", "", completion: .domains)]),
    CommandDefinition("help", .virsh, "", options: [.string("command", "")]),
  ]

  @Test(
    arguments: [
      ("", "", .words(["domstats", "help", "setmem", "shutdown"])),
      ("se", "se", .words(["domstats", "help", "setmem", "shutdown"])),
      ("help setmem; s", "s", .words(["domstats", "help", "setmem", "shutdown"])),
      ("setmem ", "", .value(.domains)),
      ("setmem te", "te", .value(.domains)),
      ("setmem --domain te", "te", .value(.domains)),
      ("setmem test ", "", .value(.none)),
      ("setmem test --", "--", .words(["--help", "--live", "--size"])),
      ("setmem --domain=test --live -", "-", .words(["--help", "--size"])),
      ("setmem --size 1 t", "t", .value(.domains)),
      ("setmem -- --", "--", .value(.domains)),
      ("setmem test 1G x", "x", .words([])),
      ("shutdown test --mode a", "a", .value(.words(["acpi", "agent"]))),
      ("domstats a b ", "", .value(.domains)),
      ("domstats a --", "--", .words(["--domain", "--help"])),
      ("bogus ", "", .words([])),
      ("setmem \"te", "\"te", .words([])),
      (
        "help h", "h",
        .words([
          "domain", "domstats", "events", "help", "host", "monitor", "pool", "setmem", "shutdown", "virsh", "volume",
        ])
      ),
    ] as [(String, String, Completer.Expectation)])
  func expects(_ line: String, _ word: String, _ expected: Completer.Expectation) {
    let result = completer.expectation(line)
    #expect(result.word == word)
    #expect(result.expected == expected)
  }
}
