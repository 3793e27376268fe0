// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension Shell {
  /// Whether the connection, present or next, may only read.
  var isReadOnly: Bool {
    options.isReadOnly
  }

  /// Connects when the user named a URI on the command line.
  func connectAtStart() async throws {}

  /// Ends the connection, if there is one.
  func disconnect() async {}

  /// The names of all domains, for completion; none when there is no connection.
  func domainNames() async -> [String] {
    []
  }
}
