// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Reading the arguments. What is wrong with a value is found here, when the command runs, not when it is parsed.
extension ParsedCommand {
  /// Whether an option was given.
  package func has(_ option: String) -> Bool {
    arguments.contains { $0.option == option }
  }

  /// The value of an option as it was written, nil when not given.
  package func rawValue(_ option: String) -> String? {
    arguments.first { $0.option == option }?.value
  }

  /// Every value of an option, in order.
  package func values(_ option: String) -> [String] {
    arguments.filter { $0.option == option }.map(\.value)
  }

  /// The text of an option, nil when not given.
  ///
  /// - Throws: ``CommandFailure`` when it is empty and may not be.
  package func string(_ option: String) throws(CommandFailure) -> String? {
    guard let value = rawValue(option) else { return nil }
    if value.isEmpty, definition.option(named: option)?.allowsEmpty != true {
      throw CommandFailure("Failed to get option '\(option)': Option argument is empty")
    }
    return value
  }

  /// The text of an option the command needs.
  ///
  /// - Throws: ``CommandFailure`` when it is empty.
  package func requiredString(_ option: String) throws(CommandFailure) -> String {
    // The parser has refused the command when it is missing.
    try string(option) ?? ""
  }

  /// The number of an option, nil when not given.
  ///
  /// - Throws: ``CommandFailure`` when it is no number from 0 to 2^32-1.
  package func unsigned32(_ option: String) throws(CommandFailure) -> UInt32? {
    guard let value = rawValue(option) else { return nil }
    guard let number = IntegerText.unsigned(value).flatMap(UInt32.init(exactly:)) else {
      throw CommandFailure("Numeric value '\(value)' for <\(option)> option is malformed or out of range")
    }
    return number
  }

  /// The number of an option, nil when not given.
  ///
  /// - Parameter wraps: whether -1 means the largest number, as it does for lengths.
  /// - Throws: ``CommandFailure`` when it is no number from 0 to 2^64-1.
  package func unsigned64(_ option: String, wraps: Bool = false) throws(CommandFailure) -> UInt64? {
    guard let value = rawValue(option) else { return nil }
    if let number = IntegerText.unsigned(value) { return number }
    guard wraps, let number = IntegerText.signed(value) else {
      throw CommandFailure("Numeric value '\(value)' for <\(option)> option is malformed or out of range")
    }
    return UInt64(bitPattern: number)
  }

  /// The number of an option that may be negative, nil when not given.
  ///
  /// - Throws: ``CommandFailure`` when it is no 32-bit number.
  package func signed32(_ option: String) throws(CommandFailure) -> Int32? {
    guard let value = rawValue(option) else { return nil }
    guard let number = IntegerText.signed(value).flatMap(Int32.init(exactly:)) else {
      throw CommandFailure("Numeric value '\(value)' for <\(option)> option is malformed or out of range")
    }
    return number
  }

  /// The seconds of a timeout, nil when not given.
  ///
  /// - Throws: ``CommandFailure`` when it is no number from 1 on whose milliseconds fit 31 bits.
  func timeoutSeconds(_ option: String) throws(CommandFailure) -> Int? {
    guard let value = rawValue(option) else { return nil }
    guard let number = IntegerText.unsigned(value), (1...UInt64(Int32.max / 1000)).contains(number) else {
      throw CommandFailure("Numeric value '\(value)' for <\(option)> option is malformed or out of range")
    }
    return Int(number)
  }

  /// The file descriptors of an option, which a list with commas names; none when not given.
  ///
  /// - Throws: ``CommandFailure`` when one is no number.
  func fileDescriptors(_ option: String) throws(CommandFailure) -> [Int32] {
    guard let list = rawValue(option), !list.isEmpty else { return [] }
    var descriptors: [Int32] = []
    for word in list.split(separator: ",", omittingEmptySubsequences: false) {
      guard let number = IntegerText.signed(String(word)).flatMap(Int32.init(exactly:)) else {
        throw CommandFailure("Unable to parse FD number '\(word)'")
      }
      descriptors.append(number)
    }
    return descriptors
  }

  /// The size of an option in KiB, rounded up, nil when not given. Without a unit the number counts KiB.
  ///
  /// - Throws: ``CommandFailure`` when it is no size or its bytes do not fit 64 bits.
  package func memoryKiB(_ option: String) throws(CommandFailure) -> UInt64? {
    guard let value = rawValue(option) else { return nil }
    do throws(ScaledSize.Failure) {
      let bytes = try ScaledSize.bytes(value, defaultScale: 1024)
      return bytes / 1024 + (bytes % 1024 == 0 ? 0 : 1)
    } catch {
      let message = "Scaled numeric value '\(value)' for <\(option)> option is malformed or out of range"
      throw CommandFailure(messages: [message] + (error.detail.map { [$0] } ?? []))
    }
  }

  /// Refuses two options that exclude each other.
  package func exclude(_ first: String, _ second: String) throws(CommandFailure) {
    if has(first), has(second) {
      throw CommandFailure("Options --\(first) and --\(second) are mutually exclusive")
    }
  }

  /// Refuses an option without the one it needs.
  package func require(_ required: String, with option: String) throws(CommandFailure) {
    if has(option), !has(required) {
      throw CommandFailure("Option --\(required) is required by option --\(option)")
    }
  }
}
