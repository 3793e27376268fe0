// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// A local socket that was considered.
public struct SocketCandidate: Sendable, Hashable {
  /// Its path.
  public var path: String
  /// Whether it was there when the URI was resolved.
  public var exists: Bool
  /// Whether it is the one to connect to.
  public var isChosen: Bool

  init(path: String, exists: Bool, isChosen: Bool) {
    self.path = path
    self.exists = exists
    self.isChosen = isChosen
  }
}
