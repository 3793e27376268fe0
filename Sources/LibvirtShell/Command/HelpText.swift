// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// The texts of `help` and `--help`.
package struct HelpText {
  private let table: CommandTable

  /// Creates the texts for a table's commands.
  package init(_ table: CommandTable) {
    self.table = table
  }

  /// All groups with their commands, as `help` prints them.
  package var overview: String {
    "Grouped commands:\n\n" + table.groups.map { group($0.group, $0.definitions, colon: ":") + "\n" }.joined()
  }

  /// What `help WORD` prints: a group by keyword or title, or a command.
  ///
  /// - Returns: nil when there is neither.
  package func text(for word: String) -> String? {
    if let command = table[word] { return HelpText.command(command) }
    return table.groups.first { $0.group.keyword == word || $0.group.title == word }
      .map { group($0.group, $0.definitions, colon: ":") }
  }

  /// What `-h` prints.
  ///
  /// - Parameter program: the program's name.
  package func usage(program: String) -> String {
    """

    \(program) [options]... [<command_string>]
    \(program) [options]... <command> [args...]

      options:
        -c | --connect=URI      hypervisor connection URI
        -d | --debug=NUM        debug level [0-4]
        -e | --escape <char>    set escape sequence for console
        -h | --help             this help
        -k | --keepalive-interval=NUM
                                keepalive interval in seconds, 0 for disable
        -K | --keepalive-count=NUM
                                number of possible missed keepalive messages
        -l | --log=FILE         output logging to file
        -q | --quiet            quiet mode
        -r | --readonly         connect readonly
        -t | --timing           print timing information
        -v                      short version
        -V                      long version
             --version[=TYPE]   version, TYPE is short or long (default short)
      commands (non interactive mode):


    """ + table.groups.map { group($0.group, $0.definitions, colon: "") + "\n" }.joined() + """

        (specify help <group> for details about the commands in the group)

        (specify help <command> for details about the command)


      """
  }

  /// What `help COMMAND` prints.
  package static func command(_ definition: CommandDefinition) -> String {
    var text = "  NAME\n    \(definition.name) - \(definition.summary)\n\n  SYNOPSIS\n    \(synopsis(definition))\n"
    if !definition.details.isEmpty {
      text += "\n  DESCRIPTION\n"
      text += definition.details.split(separator: "\n", omittingEmptySubsequences: false)
        .map { "    \($0)\n" }.joined()
    }
    if !definition.options.isEmpty {
      text += "\n  OPTIONS\n"
      for option in definition.options {
        text += "    \(TextWidth.pad(syntax(option), to: 15))  \(option.help)\n"
      }
    }
    return text + "\n"
  }

  /// A command with its options on one line.
  package static func synopsis(_ definition: CommandDefinition) -> String {
    ([definition.name]
      + definition.options.map { option in
        switch option.kind {
        case .flag: "[--\(option.name)]"
        case .arguments: option.isRequired ? "{[--\(option.name)] <string>}..." : "[<\(option.name)>]..."
        case .string, .number:
          option.isRequired ? "<\(option.name)>" : "[--\(option.name) \(option.valueSyntax)]"
        }
      }).joined(separator: " ")
  }

  private static func syntax(_ option: CommandOption) -> String {
    switch option.kind {
    case .flag: "--\(option.name)"
    case .arguments: option.isRequired ? "[--\(option.name)] <string>" : "<\(option.name)>"
    case .string, .number:
      (option.isRequired ? "[--\(option.name)] " : "--\(option.name) ") + option.valueSyntax
    }
  }

  private func group(_ group: CommandGroup, _ definitions: [CommandDefinition], colon: String) -> String {
    " \(group.title) (help keyword '\(group.keyword)')\(colon)\n"
      + definitions.map { "    \(TextWidth.pad($0.name, to: 30)) \($0.summary)\n" }.joined()
  }
}
