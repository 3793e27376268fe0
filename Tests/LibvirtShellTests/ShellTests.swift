// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LibvirtShell
import Testing

/// What the shell itself does, whatever the commands: status, separation, connections, prompts.
@Suite struct ShellTests {
  @Test(
    arguments: [
      ("uri", 0), ("domstate nosuch", 1), ("domstate nosuch; domstate test", 0), ("domstate test; domstate nosuch", 1),
      ("", 1), (" ", 0), (";", 0), ("# nothing", 0), ("quit", 0), ("domstate nosuch; quit", 0), ("uri; exit; bogus", 1),
    ] as [(String, Int32)])
  func theLastCommandDecidesTheStatus(_ script: String, _ status: Int32) async throws {
    #expect(try await ShellSession(script: script).status == status)
  }

  @Test func nothingRunsWhenAnythingIsWrong() async throws {
    let session = try await ShellSession(script: "uri; bogus; uri")
    #expect(session.status == 1)
    #expect(session.output == "")
    #expect(session.errors == "error: unknown command: 'bogus'\n")
  }

  @Test func anEmptyLineFollowsEveryCommandButQuit() async throws {
    let session = try await ShellSession(script: "uri; domstate nosuch; echo a; quit; uri")
    #expect(session.output == "test:///default\n\n\na\n")
    #expect(session.errors == "error: failed to get domain 'nosuch'\n")
  }

  @Test func quietLeavesOutEmptyLinesAndNotes() async throws {
    let session = try await ShellSession(script: "uri; echo a; suspend test; uri", options: ["-q"])
    #expect(session.output == "test:///default\natest:///default\n")
  }

  @Test func timingReplacesTheEmptyLine() async throws {
    #expect(try await ShellSession(script: "uri", options: ["-t"]).output == "test:///default\n\n(Time: 0.000 ms)\n\n")
    #expect(
      try await ShellSession(script: "uri", options: ["-qt"]).output == "test:///default\n\n(Time: 0.000 ms)\n\n")
  }

  @Test func severalArgumentsAreOneCommand() async throws {
    let session = try await ShellSession(["echo", "a;b", "'c'", "#"])
    #expect(session.output == "a;b 'c' #\n")
  }

  @Test func aConnectionThatWasAskedForMustSucceed() async throws {
    let session = try await ShellSession(["-c", "bogus", "help"])
    #expect(session.status == 1)
    #expect(session.output == "")
    #expect(
      session.errors
        == "error: failed to connect to the hypervisor\n"
        + "error: no connection driver available for URI 'bogus' does not include a driver name\n")
  }

  @Test func aDefaultConnectionIsMadeWhenItIsNeeded() async throws {
    let variables = ["VIRSH_DEFAULT_CONNECT_URI": "bogus"]
    #expect(try await ShellSession(["echo", "a"], variables: variables).errors == "")
    let session = try await ShellSession(["uri"], variables: variables)
    #expect(session.status == 1)
    #expect(session.errors.hasPrefix("error: failed to connect to the hypervisor\n"))
    let good = try await ShellSession(["uri"], variables: ["VIRSH_DEFAULT_CONNECT_URI": "test:///default"])
    #expect(good.output == "test:///default\n\n")
  }

  @Test func aFailedConnectGoesBackToThePlaceBefore() async throws {
    let session = try await ShellSession(script: "connect bogus --readonly; uri; destroy test")
    #expect(session.output == "\ntest:///default\n\nDomain 'test' destroyed\n\n")
    #expect(session.errors.hasPrefix("error: failed to connect to the hypervisor\n"))
    #expect(session.status == 0)
  }

  @Test func readingOnlyStays() async throws {
    let session = try await ShellSession(script: "connect --readonly; connect; destroy test")
    #expect(
      session.errors
        == "error: Failed to destroy domain 'test'\n"
        + "error: operation forbidden: read only access prevents virDomainDestroy\n")
    #expect(session.status == 1)
  }

  @Test func aSessionShowsPromptsAndSurvivesErrors() async throws {
    let session = try await ShellSession(
      ["-c", "test:///default"], typing: ["uri", "bogus", "", "domstate nosuch", "connect --readonly", "uri", "quit"])
    #expect(session.status == 0)
    #expect(
      session.prompts == [
        "virsh # ", "virsh # ", "virsh # ", "virsh # ", "virsh # ", "virsh > ", "virsh > ",
      ])
    #expect(session.errors == "error: unknown command: 'bogus'\nerror: failed to get domain 'nosuch'\n")
    #expect(
      session.output == """
        Welcome to virsh, the virtualization interactive terminal.

        Type:  'help' for help with commands
               'quit' to quit

        test:///default



        test:///default



        """)
  }

  @Test func aQuietSessionHasNoBannerAndEndsItsLine() async throws {
    let session = try await ShellSession(["-q", "-r"], typing: ["echo a"])
    #expect(session.prompts == ["virsh > ", "virsh > "])
    #expect(session.output == "a\n")
    #expect(session.status == 0)
  }

  @Test func onlyASessionChangesDirectories() async throws {
    let session = try await ShellSession(script: "cd /")
    #expect(session.errors == "error: cd: command valid only in interactive mode\n")
    let lost = try await ShellSession(["-q"], typing: ["cd /no/such/directory"])
    #expect(lost.errors == "error: cd: No such file or directory: /no/such/directory\n")
  }

  @Test(arguments: [
    (["VIRSH_DEBUG": "x"], [], 2), (["VIRSH_DEBUG": "9"], [], 2), (["VIRSH_DEBUG": ""], ["-d", "3"], 1),
    (["VIRSH_DEBUG": "3"], [], 0),
  ])
  func aBadLevelInTheEnvironmentIsToldAndIgnored(
    _ variables: [String: String], _ options: [String], _ times: Int
  ) async throws {
    let session = try await ShellSession(options + ["echo", "a"], variables: variables)
    #expect(
      session.errors
        == String(repeating: "error: VIRSH_DEBUG not set with a valid numeric value\n", count: times))
    #expect(session.output == "a\n")
  }

  @Test func debuggingShowsWhatWasUnderstood() async throws {
    let session = try await ShellSession(script: "domstate test --reason", options: ["-q", "-d0"])
    #expect(
      session.output == """
        commands: "domstate test --reason"
        domstate: domain(optdata): test
        domstate: reason(bool): (none)
        domstate: found option <domain>: test
        domstate: <domain> trying as domain NAME
        running (unknown)

        """)
  }

  @Test func errorsGoToTheLogToo() async throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("log-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    _ = try await ShellSession(script: "domstate nosuch; uri", options: ["-l", path])
    let log = try String(contentsOfFile: path, encoding: .utf8)
    #expect(log.hasSuffix("] ERROR failed to get domain 'nosuch'\n"))
    #expect(log.contains(" virsh-swift \(ProcessInfo.processInfo.processIdentifier)] "))
    #expect(log.split(separator: "\n").count == 1)
    let failed = try await ShellSession(script: "uri", options: ["-l", "/no/such/directory/log"])
    #expect(failed.errors == "error: failed to open the log file. check the log file path\n")
    #expect(failed.status == 1)
  }

  @Test func linesOutsideTheLocaleAreEscapedInTables() async throws {
    let directory = try DomainFiles()
    let session = try await ShellSession(
      ["-q", "-c", "test:///default", "define \(try directory.domain("日本")); list --inactive"],
      variables: ["LANG": "C"])
    #expect(session.output == #" -   \xff\xff\xff\xff\xff\xff   shut off"# + "\n")
  }
}
