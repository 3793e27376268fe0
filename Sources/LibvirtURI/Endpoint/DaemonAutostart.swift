// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// How to start a user's own daemon when nothing answers at its socket.
public struct DaemonAutostart: Sendable, Hashable {
  /// The program.
  public var path: String
  /// Its arguments, without the program's own name.
  public var arguments: [String]
  /// The whole environment it gets.
  public var environment: [String: String]
  /// The directory to create, with mode 0700, before anything else.
  public var directory: String
  /// The file to hold an exclusive lock on while connecting and starting.
  public var lockFile: String

  package init(
    path: String, arguments: [String], environment: [String: String], directory: String, lockFile: String
  ) {
    self.path = path
    self.arguments = arguments
    self.environment = environment
    self.directory = directory
    self.lockFile = lockFile
  }
}
