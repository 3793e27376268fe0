// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtShell
import Testing

@Suite struct CommandParserTests {
  private let parser = CommandParser(CommandTable(Fixtures.definitions))

  private func parse(_ script: String) throws -> [ParsedCommand] {
    try parser.parse(ScriptTokenizer(script))
  }

  /// The arguments of a script's only command, as `name=value`.
  private func arguments(_ script: String) throws -> [String] {
    let commands = try parse(script)
    try #require(commands.count == 1)
    return commands[0].arguments.map { "\($0.option)=\($0.value)" }
  }

  @Test(arguments: [
    ("uri", []),
    ("uri --", []),
    ("dominfo test", ["domain=test"]),
    ("dominfo --domain test", ["domain=test"]),
    ("dominfo --domain=a=b", ["domain=a=b"]),
    ("dominfo --domain=", ["domain="]),
    ("dominfo --domain --help", ["domain=--help"]),
    ("dominfo -x", ["domain=-x"]),
    ("dominfo ---foo", ["domain=---foo"]),
    ("dominfo --_x", ["domain=--_x"]),
    ("dominfo --é", ["domain=--é"]),
    ("dominfo -- --domain", ["domain=--domain"]),
    ("dominfo -- --", ["domain=--"]),
    ("setmem test 1G", ["domain=test", "size=1G"]),
    ("setmem --size 1G test", ["size=1G", "domain=test"]),
    ("list --all --name", ["all=", "name="]),
    ("list \"--all\"", ["all="]),
    ("connect test:///default", ["name=test:///default"]),
    ("domstats --state a b", ["state=", "domain=a", "domain=b"]),
    ("domstats a --domain b --state c", ["domain=a", "domain=b", "state=", "domain=c"]),
    ("dumpxml test --xpath //name", ["domain=test", "xpath=//name"]),
    ("uri --help", ["command=uri"]),
    ("uri --help --help", ["command=uri"]),
    ("dominfo --help", ["command=dominfo"]),
    ("help uri x", ["command=uri"]),
  ])
  func assigns(_ script: String, _ expected: [String]) throws {
    #expect(try arguments(script) == expected)
  }

  @Test(arguments: [
    ("bogus", ["unknown command: 'bogus'"]),
    ("bogus --help", ["unknown command: 'bogus'"]),
    ("uri; bogus", ["unknown command: 'bogus'"]),
    ("list --bogus", ["command 'list' doesn't support option --bogus"]),
    ("list --al", ["command 'list' doesn't support option --al"]),
    ("dominfo --help --bogus", ["command 'dominfo' doesn't support option --bogus"]),
    ("dominfo", ["command 'dominfo' requires <domain> option"]),
    ("setmem", ["command 'setmem' requires <domain> option", "command 'setmem' requires --size option"]),
    ("setmem test", ["command 'setmem' requires --size option"]),
    ("uri extra", ["unexpected data 'extra'"]),
    ("uri -a", ["unexpected data '-a'"]),
    ("uri -- --", ["unexpected data '--'"]),
    ("dominfo test two", ["unexpected data 'two'"]),
    ("dominfo x y --help", ["unexpected data 'y'"]),
    ("dumpxml test //name", ["unexpected data '//name'"]),
    ("dominfo --domain", ["expected syntax: --domain <string>"]),
    ("dominfo --domain;uri", ["expected syntax: --domain <string>"]),
    ("setmem --size", ["expected syntax: --size <number>"]),
    ("domstats --domain", ["expected syntax: --domain <string>"]),
    ("list --all=1", ["invalid '=' after option --all"]),
    ("uri --help=1", ["invalid '=' after option --help"]),
    ("list --all --all", ["option --all already seen"]),
    ("dominfo test --domain two", ["option --domain already seen"]),
    ("dominfo \"test", ["missing \""]),
    ("bogus \"test", ["unknown command: 'bogus'"]),
  ])
  func refuses(_ script: String, _ messages: [String]) {
    #expect(throws: UsageError(messages: messages)) { try parse(script) }
  }

  @Test func readsSeveralCommands() throws {
    #expect(try parse("uri;;dominfo a\n# no\ndominfo b;").map(\.definition.name) == ["uri", "dominfo", "dominfo"])
    #expect(try parse(" ; # ").isEmpty)
    #expect(try parse("dominfo --help; uri").map(\.definition.name) == ["help", "uri"])
  }

  @Test func literalWordsMakeOneCommand() throws {
    let commands = try parser.parse(LiteralWords(["dominfo", "a;b c"]))
    #expect(commands.map { $0.arguments.map(\.value) } == [["a;b c"]])
    #expect(throws: UsageError("unknown command: ''")) { try parser.parse(LiteralWords(["", "uri"])) }
  }
}
