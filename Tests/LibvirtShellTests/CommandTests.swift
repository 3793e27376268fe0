// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtShell
import Testing

/// Every command against the test driver. What is expected is what virsh 9.0.0 prints for the same words.
@Suite struct CommandTests {
  /// The output and errors of a script, without what separates commands.
  private func run(_ script: String) async throws -> (output: String, errors: String) {
    let session = try await ShellSession(script: script, options: ["-q"])
    return (session.output, session.errors)
  }

  @Test(arguments: [
    ("uri", "test:///default\n"),
    ("maxvcpus", "32\n"),
    ("freecell", "Total: 3072 KiB\n"),
    ("domid test", "1\n"),
    ("domuuid test", "6695eb01-f6a4-8304-79aa-97f2502e193f\n"),
    ("domname 1", "test\n"),
    ("domname 01", "test\n"),
    ("domname 6695EB01-F6A4-8304-79AA-97F2502E193F", "test\n"),
    ("domstate test", "running\n"),
    ("domstate --reason 1", "running (unknown)\n"),
    ("suspend test; domstate test --reason", "paused (user)\n"),
    ("suspend test; resume test; domstate test --reason", "running (unpaused)\n"),
    ("shutdown test; domstate test --reason", "shut off (shutdown)\n"),
    ("destroy test; domstate test --reason; domid test", "shut off (destroyed)\n-\n"),
    ("destroy test; start test; domstate test --reason", "running (booted)\n"),
    ("reboot test; reset test; domstate test", "running\n"),
    ("setmem test 1G; dumpxml test --xpath //currentMemory", "<currentMemory unit=\"KiB\">1048576</currentMemory>\n"),
    ("setmem test 1025b; dumpxml test --xpath //currentMemory", "<currentMemory unit=\"KiB\">2</currentMemory>\n"),
    ("setmaxmem test 9G --config; dumpxml test --inactive --xpath //memory", "<memory unit=\"KiB\">9437184</memory>\n"),
    ("setvcpus test 1; dumpxml test --xpath //vcpu", "<vcpu placement=\"static\" current=\"1\">2</vcpu>\n"),
    ("autostart test; list --autostart --name", "test\n"),
    ("autostart test; autostart test --disable; list --no-autostart --name", "test\n"),
    ("undefine test; list --transient --name", "test\n"),
    ("undefine test; list --persistent --name", ""),
    ("list", " 1   test   running\n"),
    ("list --title", " 1   test   running   \n"),
    ("list --inactive", ""),
    ("list --id --name --uuid", "6695eb01-f6a4-8304-79aa-97f2502e193f 1 test\n"),
    ("destroy test; list --all --id --name", "- test\n"),
    ("destroy test; list --all --id", ""),
    ("destroy test; list --state-shutoff", " -   test   shut off\n"),
    ("domstats test", "Domain: 'test'\n  state.state=1\n  state.reason=0\n"),
    (
      "domstats test test --state",
      "Domain: 'test'\n  state.state=1\n  state.reason=0\n\n"
        + "Domain: 'test'\n  state.state=1\n  state.reason=0\n"
    ),
    ("domstats --list-inactive", ""),
    (
      "dumpxml test --xpath '//vcpu|//uuid'",
      "<uuid>6695eb01-f6a4-8304-79aa-97f2502e193f</uuid>\n<vcpu placement=\"static\">2</vcpu>\n"
    ),
    ("dumpxml test --xpath '/domain/@*'", " type=\"test\"\n id=\"1\"\n"),
    ("dumpxml test --xpath '//name/text()'", "test\n"),
    ("dumpxml test --xpath //nosuch", ""),
    ("dumpxml test --xpath //nosuch --wrap", "<nodes/>\n"),
    (
      "dumpxml test --xpath '//os|/domain/@id' --wrap",
      "<nodes id=\"1\">\n  <os>\n    <type arch=\"i686\">hvm</type>\n    <boot dev=\"hd\"/>\n  </os>\n</nodes>\n"
    ),
    (
      "dumpxml test --xpath '//name/text()|//os' --wrap",
      "<nodes>test<os><type arch=\"i686\">hvm</type><boot dev=\"hd\"/></os></nodes>\n"
    ),
    ("echo --shell 'a b' c", "'a b' c"),
    ("echo --split a,,b,c", "a,b\nc\n"),
    ("echo --split ''", ""),
  ])
  func prints(_ script: String, _ output: String) async throws {
    let result = try await run(script)
    #expect(result.output == output)
    #expect(result.errors == "")
  }

  @Test func nodeinfo() async throws {
    #expect(
      try await run("nodeinfo").output == """
        CPU model:           i686
        CPU(s):              16
        CPU frequency:       1400 MHz
        CPU socket(s):       2
        Core(s) per socket:  2
        Thread(s) per core:  2
        NUMA cell(s):        2
        Memory size:         3145728 KiB

        """)
  }

  @Test func dominfo() async throws {
    let lines = try await run("dominfo test").output.split(separator: "\n").filter { !$0.hasPrefix("CPU time:") }
    #expect(
      lines == [
        "Id:             1", "Name:           test", "UUID:           6695eb01-f6a4-8304-79aa-97f2502e193f",
        "OS Type:        linux", "State:          running", "CPU(s):         2", "Max memory:     8388608 KiB",
        "Used memory:    2097152 KiB", "Persistent:     yes", "Autostart:      disable", "Managed save:   no",
        "Security model: testSecurity", "Security DOI:   ", "Security label: libvirt-test (enforcing)",
      ])
    let off = try await run("destroy test; dominfo test").output
    #expect(off.hasPrefix("Id:             -\n"))
    #expect(!off.contains("Security label"))
  }

  @Test func version() async throws {
    let lines = try await run("version --daemon").output.split(separator: "\n")
    #expect(
      lines.prefix(4) == [
        "Compiled against library: libvirt 9.0.0", "Using library: libvirt 9.0.0", "Using API: TEST 9.0.0",
        "Running hypervisor: TEST 0.0.2",
      ])
    #expect(lines.count == 5)
    #expect(lines.last?.hasPrefix("Running against daemon: ") == true)
  }

  @Test func documentsArePrintedWhole() async throws {
    #expect(try await run("capabilities").output.hasPrefix("<capabilities>\n"))
    #expect(try await run("sysinfo").output.hasPrefix("<sysinfo type='smbios'>\n"))
    #expect(try await run("dumpxml test").output.hasPrefix("<domain type='test' id='1'>\n  <name>test</name>\n"))
    #expect(try await run("dumpxml test --inactive").output.hasPrefix("<domain type='test'>\n"))
  }

  @Test func theLifeOfADomain() async throws {
    let files = try DomainFiles()
    let path = try files.domain("demo", title: "A title")
    let session = try await ShellSession(
      script: """
        define \(path)
        list --all --title
        start demo
        start demo
        destroy demo
        undefine demo
        create \(path)
        autostart demo
        destroy demo
        list --all
        """)
    #expect(
      session.output == """
        Domain 'demo' defined from \(path)

         Id   Name   State      Title
        ---------------------------------
         1    test   running   \u{20}
         -    demo   shut off   A title

        Domain 'demo' started


        Domain 'demo' destroyed

        Domain 'demo' has been undefined

        Domain 'demo' created from \(path)

        Domain 'demo' marked as autostarted

        Domain 'demo' destroyed

         Id   Name   State
        ----------------------
         1    test   running


        """)
    #expect(session.errors == "error: Domain is already active\n")
    #expect(session.status == 0)
  }

  @Test(arguments: [
    ("domid 1", ["failed to get domain '1'"]),
    ("domuuid 6695eb01-f6a4-8304-79aa-97f2502e193f", ["failed to get domain '6695eb01-f6a4-8304-79aa-97f2502e193f'"]),
    ("domname test", ["failed to get domain 'test'"]),
    ("start 1", ["failed to get domain '1'"]),
    ("dominfo ''", ["Failed to get option 'domain': Option argument is empty"]),
    ("domstats test nosuch", ["failed to get domain 'nosuch'"]),
    ("list --table --name", ["Options --table and --name are mutually exclusive"]),
    ("list --name --id --table", ["Options --table and --name are mutually exclusive"]),
    ("resume test", ["Failed to resume domain 'test'", "internal error: domain 'test' not paused"]),
    (
      "destroy test; destroy test",
      ["Failed to destroy domain 'test'", "Requested operation is not valid: domain is not running"]
    ),
    ("setmem test x", ["Scaled numeric value 'x' for <size> option is malformed or out of range"]),
    (
      "setmem test 1Q",
      [
        "Scaled numeric value '1Q' for <size> option is malformed or out of range",
        "invalid argument: unknown suffix 'Q'",
      ]
    ),
    ("setmem test 1G --config --current", ["Options --current and --config are mutually exclusive"]),
    ("setmem nosuch 1 --live --current", ["Options --current and --live are mutually exclusive"]),
    ("setmem nosuch x", ["failed to get domain 'nosuch'"]),
    ("setvcpus test x", ["Numeric value 'x' for <count> option is malformed or out of range"]),
    ("setvcpus test 4294967296", ["Numeric value '4294967296' for <count> option is malformed or out of range"]),
    ("setvcpus test 0", ["Can't set 0 processors for a VM"]),
    ("setvcpus test 1 --maximum", ["Option --config is required by option --maximum"]),
    ("setvcpus test 1 --guest --config", ["Options --guest and --config are mutually exclusive"]),
    (
      "setvcpus test 100",
      ["invalid argument: requested cpu amount exceeds maximum supported amount (100 > 32)"]
    ),
    (
      "shutdown nosuch --mode bogus",
      ["Unknown mode bogus value, expecting 'acpi', 'agent', 'initctl', 'signal', or 'paravirt'"]
    ),
    ("reboot test --mode acpi,", ["Unknown mode  value, expecting 'acpi', 'agent', 'initctl', 'signal' or 'paravirt'"]),
    (
      "shutdown test --mode acpi,agent",
      ["Failed to shutdown domain 'test'", "unsupported flags (0x3) in function testDomainShutdownFlags"]
    ),
    ("undefine test --nvram --keep-nvram", ["Options --nvram and --keep-nvram are mutually exclusive"]),
    ("undefine nosuch --wipe-storage", ["'--wipe-storage' requires '--storage <string>' or '--remove-all-storage'"]),
    ("undefine test --storage vda", ["Storage volume deletion is supported only on stopped domains"]),
    ("destroy test; undefine test --storage vda", ["option --storage is not supported by this version"]),
    (
      "undefine test --nvram",
      ["Failed to undefine domain 'test'", "unsupported flags (0x4) in function testDomainUndefineFlags"]
    ),
    ("define /no/such/file", ["Failed to open file '/no/such/file': No such file or directory"]),
    ("define /", ["Failed to read file '/': Is a directory"]),
    ("dumpxml test --xpath 'count(//*)'", ["internal error: Incorrect xpath 'count(//*)'"]),
    ("dumpxml test --xpath '['", ["internal error: Incorrect xpath '['"]),
    ("dumpxml test --xpath ''", []),
    ("freecell --all --cellno 0", ["Options --all and --cellno are mutually exclusive"]),
    ("freecell --cellno x", ["Numeric value 'x' for <cellno> option is malformed or out of range"]),
    ("maxvcpus --type ''", ["Failed to get option 'type': Option argument is empty"]),
    ("help bogus", ["command or command group 'bogus' doesn't exist"]),
    ("echo --xml --split a", ["Options --xml and --split are mutually exclusive"]),
  ])
  func fails(_ script: String, _ messages: [String]) async throws {
    let session = try await ShellSession(script: script, options: ["-q"])
    #expect(session.errors == messages.map { "error: \($0)\n" }.joined())
    #expect(session.status == 1)
    #expect(session.output == "")
  }

  /// A domain that storage cannot be removed from is still there afterwards: half of what was asked for is worse than
  /// nothing.
  @Test func whatCannotBeDoneWholeIsNotBegun() async throws {
    let session = try await ShellSession(
      script: "destroy test; undefine test --remove-all-storage; list --all --name", options: ["-q"])
    #expect(session.output == "test\n")
  }

  @Test(arguments: ["--keep-nvram", "--tpm", "--keep-tpm", "--checkpoints-metadata", "--managed-save", ""])
  func undefineDoesWithoutFlagsThatMeanNothingHere(_ option: String) async throws {
    let result = try await run("destroy test; undefine test \(option); list --all --name")
    #expect(result.output == "")
    #expect(result.errors == "")
  }

  @Test func aPathInAnXPathOfTheDocumentItself() async throws {
    let result = try await run("dumpxml test --xpath / --wrap")
    #expect(result.output.hasPrefix("<nodes>\n  <domain type=\"test\" id=\"1\">\n    <name>test</name>\n"))
    #expect(try await run("dumpxml test --xpath '//comment()' --wrap").output == "<nodes/>\n")
  }

  @Test func explainUri() async throws {
    let text = try await run("explain-uri test+tcp://host.example/default").output
    #expect(text.contains("host.example"))
    let json = try await run("explain-uri --json test+tcp://host.example/default").output
    #expect(json.hasPrefix("{") && json.hasSuffix("}\n"))
    #expect(json.contains("\"host\""))
    let bad = try await ShellSession(script: "explain-uri bogus", options: ["-q"])
    #expect(bad.errors == "error: no connection driver available for URI 'bogus' does not include a driver name\n")
    #expect(bad.status == 1)
    let badJSON = try await ShellSession(script: "explain-uri --json bogus", options: ["-q"])
    #expect(badJSON.output.contains("does not include a driver name"))
    #expect(badJSON.errors == "")
    #expect(badJSON.status == 1)
  }

  @Test func everyCommandIsListedOnceAndExplainsItself() async throws {
    let definitions = AllCommands.list.map { $0.definition }
    #expect(Set(definitions.map(\.name)).count == definitions.count)
    for definition in definitions {
      let options = definition.options.map(\.name)
      #expect(Set(options).count == options.count)
      #expect(try await run("\(definition.name) --help").output == HelpText.command(definition))
    }
  }
}
