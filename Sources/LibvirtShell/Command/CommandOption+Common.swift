// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Options that many commands share.
extension CommandOption {
  /// The domain a command is about.
  static func domain(_ help: String = "domain name, id or uuid") -> CommandOption {
    .required("domain", help, completion: .domains)
  }

  /// The file a description is read from.
  static let file = CommandOption.required("file", "file containing an XML domain description", completion: .files)

  /// `--config`
  static let config = CommandOption.flag("config", "affect next boot")
  /// `--live`
  static let live = CommandOption.flag("live", "affect running domain")
  /// `--current`
  static let current = CommandOption.flag("current", "affect current domain")

  /// How to ask a guest to go down.
  static let mode = CommandOption.string(
    "mode", "shutdown mode: acpi|agent|initctl|signal|paravirt",
    completion: .words(["acpi", "agent", "initctl", "paravirt", "signal"]))
}

extension ParsedCommand {
  /// Refuses `--current` beside `--live` or `--config`.
  func checkImpact() throws(CommandFailure) {
    try exclude("current", "live")
    try exclude("current", "config")
  }
}
