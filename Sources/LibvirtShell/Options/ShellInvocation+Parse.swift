// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension ShellInvocation {
  /// Reads the program's arguments, without the program's name.
  ///
  /// By hand and not with ArgumentParser: the words after the options belong to the shell's own language (where
  /// `--` and unknown options mean other things), `-v` and `-h` act at once even when a bad option follows, long
  /// options may be shortened, and the exact texts of the errors are part of what scripts rely on. ArgumentParser
  /// offers none of these and would bring Foundation into the start of every command.
  package static func parse(_ arguments: [String]) -> ShellInvocation {
    var scanner = OptionScanner(arguments)
    var options = ShellOptions()
    var warnings: [String] = []
    while true {
      let option: OptionScanner.Option
      do throws(OptionScanner.Failure) {
        guard let next = try scanner.next() else { break }
        option = next
      } catch {
        return ShellInvocation(warnings: warnings, action: .fail(error.message))
      }
      switch apply(option, to: &options, warnings: &warnings) {
      case .some(let action): return ShellInvocation(warnings: warnings, action: action)
      case .none: continue
      }
    }
    options.words = scanner.remaining
    return ShellInvocation(warnings: warnings, action: .run(options))
  }

  private static func apply(
    _ option: OptionScanner.Option, to options: inout ShellOptions, warnings: inout [String]
  ) -> Action? {
    switch option.letter {
    case "c": options.connectURI = option.value
    case "l": options.logFile = option.value
    case "q": options.isQuiet = true
    case "r": options.isReadOnly = true
    case "t": options.isTimed = true
    case "h": return .usage
    case "v": return option.value == "long" ? .longVersion : .shortVersion
    case "V": return .longVersion
    case "e":
      guard let escape = ConsoleEscape(option.value) else {
        return .fail("Invalid string '\(option.value)' for escape sequence")
      }
      options.consoleEscape = escape
    case "d":
      guard let level = IntegerText.signed(option.value).flatMap(Int32.init(exactly:)) else {
        return .fail("option \(option.spelling) takes a numeric argument")
      }
      if (0...4).contains(level) {
        options.debugLevel = Int(level)
      } else {
        warnings.append("ignoring debug level \(level) out of range [0-4]")
      }
    case "k", "K":
      guard let number = IntegerText.signed(option.value, detectsRadix: true).flatMap(Int32.init(exactly:)) else {
        return .fail("Invalid value for option \(option.spelling)")
      }
      guard number >= 0 else { return .fail("option \(option.spelling) requires a positive integer argument") }
      if option.letter == "k" { options.keepaliveInterval = number } else { options.keepaliveCount = number }
    default: break
    }
    return nil
  }
}
