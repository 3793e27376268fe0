// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// A command of the shell.
package protocol Command: SendableMetatype {
  /// Its name, options and help.
  static var definition: CommandDefinition { get }

  /// Does what the command is for, printing results through the context.
  ///
  /// - Throws: ``CommandFailure`` with the lines for the user, or the library's error, whose message is printed.
  static func run(_ context: CommandContext) async throws
}
