// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtShell
import Testing

@Suite struct HelpTextTests {
  private let help = HelpText(CommandTable(Fixtures.definitions))

  @Test func showsEveryKindOfOption() {
    #expect(
      help.text(for: "setmem") == """
          NAME
            setmem - change memory allocation

          SYNOPSIS
            setmem <domain> <size> [--config]

          DESCRIPTION
            Change the current memory allocation in the guest domain.

          OPTIONS
            [--domain] <string>  domain name, id or uuid
            [--size] <number>  new memory size, as scaled integer (default KiB)
            --config         affect next boot


        """)
    #expect(
      help.text(for: "domstats") == """
          NAME
            domstats - get statistics

          SYNOPSIS
            domstats [--state] [<domain>]...

          DESCRIPTION
            Gets statistics
            of domains

          OPTIONS
            --state          report domain state
            <domain>         list of domains to get stats for


        """)
    #expect(
      help.text(for: "freecell") == """
          NAME
            freecell - NUMA free memory

          SYNOPSIS
            freecell [--cellno <number>]

          OPTIONS
            --cellno <number>  NUMA cell number


        """)
  }

  @Test func leavesOutWhatThereIsNot() {
    #expect(help.text(for: "uri") == "  NAME\n    uri - print the hypervisor canonical URI\n\n  SYNOPSIS\n    uri\n\n")
    #expect(help.text(for: "bogus") == nil)
  }

  @Test func listsAGroupByKeywordOrTitle() {
    let expected = """
       Host and Hypervisor (help keyword 'host'):
          uri                            print the hypervisor canonical URI
          freecell                       NUMA free memory

      """
    #expect(help.text(for: "host") == expected)
    #expect(help.text(for: "Host and Hypervisor") == expected)
  }

  @Test func listsAllGroupsInOrder() {
    let groups = ["Domain Management", "Domain Monitoring", "Host and Hypervisor", "Virsh itself"]
    let lines = help.overview.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.prefix(2) == ["Grouped commands:", ""])
    #expect(
      lines.filter { $0.contains("help keyword") }.map { $0.dropFirst().prefix(while: { $0 != "(" }) }
        == groups.map { "\($0) " })
    #expect(help.overview.hasSuffix("print help\n\n"))
    #expect(help.usage(program: "virsh").hasPrefix("\nvirsh [options]... [<command_string>]\nvirsh [options]... <"))
    #expect(
      help.usage(program: "virsh").hasSuffix(
        """
            help                           print help


          (specify help <group> for details about the commands in the group)

          (specify help <command> for details about the command)


        """))
  }
}
