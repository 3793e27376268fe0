// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtShell
import Testing

@Suite struct ShellInvocationTests {
  private func options(_ arguments: [String]) throws -> ShellOptions {
    guard case .run(let options) = ShellInvocation.parse(arguments).action else {
      throw CommandFailure("\(ShellInvocation.parse(arguments).action)")
    }
    return options
  }

  @Test func takesEveryOption() throws {
    let parsed = try options([
      "-c", "test:///default", "-d", "2", "-e", "^A", "-k", "3", "-K", "4", "-l", "file", "-qrt", "list", "--all",
    ])
    var expected = ShellOptions()
    expected.connectURI = "test:///default"
    expected.debugLevel = 2
    expected.consoleEscape = ConsoleEscape(byte: 1, name: "^A")
    expected.keepaliveInterval = 3
    expected.keepaliveCount = 4
    expected.logFile = "file"
    expected.isQuiet = true
    expected.isReadOnly = true
    expected.isTimed = true
    expected.words = ["list", "--all"]
    #expect(parsed == expected)
  }

  @Test(arguments: [
    ["-ctest:///default"], ["--connect=test:///default"], ["--connect", "test:///default"],
    ["--con", "test:///default"],
    ["-qctest:///default"], ["--", "-c"], ["-c", "test:///default", "--"],
  ])
  func readsSpellings(_ arguments: [String]) throws {
    let parsed = try options(arguments)
    if arguments == ["--", "-c"] {
      #expect(parsed.words == ["-c"])
    } else {
      #expect(parsed.connectURI == "test:///default")
      #expect(parsed.words.isEmpty)
    }
  }

  @Test func stopsAtTheFirstWord() throws {
    #expect(try options(["uri", "-q"]).words == ["uri", "-q"])
    #expect(try options(["-"]).words == ["-"])
    #expect(try options(["-q", "--", "uri", "--"]).words == ["uri", "--"])
  }

  @Test(arguments: [
    (["-v"], ShellInvocation.Action.shortVersion), (["--version"], .shortVersion), (["--version=short"], .shortVersion),
    (["--version=other"], .shortVersion), (["--version", "long"], .shortVersion), (["--ver"], .shortVersion),
    (["-v", "-z"], .shortVersion), (["-vlong"], .shortVersion), (["--version=long"], .longVersion),
    (["-V"], .longVersion), (["-h", "-z"], .usage), (["--h"], .usage),
  ])
  func actsAtOnce(_ arguments: [String], _ action: ShellInvocation.Action) {
    #expect(ShellInvocation.parse(arguments).action == action)
  }

  @Test(arguments: [
    (["-z"], "unsupported option '-z'. See --help."),
    (["-qz"], "unsupported option '-z'. See --help."),
    (["--zzz"], "unsupported option '--zzz'. See --help."),
    (["--keep", "3"], "unsupported option '--keep'. See --help."),
    (["--quiet=1"], "unsupported option '-q'. See --help."),
    (["--timing="], "unsupported option '-t'. See --help."),
    (["-- uri"], "unsupported option '-- uri'. See --help."),
    (["-k"], "option '-k'/'--keepalive-interval' requires an argument"),
    (["--keepalive-interval"], "option '-k'/'--keepalive-interval' requires an argument"),
    (["-q", "--connect"], "option '-c'/'--connect' requires an argument"),
    (["--l"], "option '-l'/'--log' requires an argument"),
    (["-k", "x"], "Invalid value for option -k"),
    (["-k", ""], "Invalid value for option -k"),
    (["-k", "2147483648"], "Invalid value for option -k"),
    (["--keepalive-interval=4x"], "Invalid value for option --keepalive-interval"),
    (["-K", "-1"], "option -K requires a positive integer argument"),
    (["--keepalive-count=-1"], "option --keepalive-count requires a positive integer argument"),
    (["-d", "x"], "option -d takes a numeric argument"),
    (["-d", "0x1"], "option -d takes a numeric argument"),
    (["-d", "99999999999"], "option -d takes a numeric argument"),
    (["--debug=x"], "option --debug takes a numeric argument"),
    (["-e", "ab"], "Invalid string 'ab' for escape sequence"),
    (["-e", ""], "Invalid string '' for escape sequence"),
    (["-e", "^"], "Invalid string '^' for escape sequence"),
    (["-e", "^1"], "Invalid string '^1' for escape sequence"),
    (["-e", "^?"], "Invalid string '^?' for escape sequence"),
    (["-e", "é"], "Invalid string 'é' for escape sequence"),
  ])
  func refuses(_ arguments: [String], _ message: String) {
    #expect(ShellInvocation.parse(arguments).action == .fail(message))
  }

  @Test func warnsAboutLevelsAndGoesOn() {
    let parsed = ShellInvocation.parse(["-d9", "-d", "-1", "-v"])
    #expect(
      parsed.warnings == ["ignoring debug level 9 out of range [0-4]", "ignoring debug level -1 out of range [0-4]"])
    #expect(parsed.action == .shortVersion)
  }

  @Test func readsNumbersAsCDoes() throws {
    #expect(try options(["-k", "0x5"]).keepaliveInterval == 5)
    #expect(try options(["-k", "010"]).keepaliveInterval == 8)
    #expect(try options(["-k", " +5"]).keepaliveInterval == 5)
    #expect(try options(["-d", " 1"]).debugLevel == 1)
  }

  @Test(arguments: [("^]", 0x1D), ("^a", 1), ("^A", 1), ("^^", 0x1E), ("^@", 0), ("x", 0x78)] as [(String, UInt8)])
  func readsEscapes(_ text: String, _ byte: UInt8) {
    #expect(ConsoleEscape(text)?.byte == byte)
  }
}
