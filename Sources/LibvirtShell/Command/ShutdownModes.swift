// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// The ways of asking a guest to go down, as `--mode` of `shutdown` and `reboot` names them.
enum ShutdownModes {
  private static let names = ["acpi", "agent", "initctl", "signal", "paravirt"]

  /// Reads a list with commas. Both calls count the modes alike: the first is bit 0, and so on.
  ///
  /// - Parameters:
  ///   - list: the list; nil means no choice.
  ///   - lastSeparator: what the error puts before the last name, in which the two commands differ.
  static func bits(_ list: String?, lastSeparator: String) throws(CommandFailure) -> UInt32 {
    var bits: UInt32 = 0
    guard let list else { return bits }
    for mode in list.split(separator: ",", omittingEmptySubsequences: false) {
      guard let bit = names.firstIndex(where: { $0 == mode }) else {
        let known = names.dropLast().map { "'\($0)'" }.joined(separator: ", ")
        throw CommandFailure("Unknown mode \(mode) value, expecting \(known)\(lastSeparator) 'paravirt'")
      }
      bits |= 1 << UInt32(bit)
    }
    return bits
  }
}
