// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// How a host keeps its domains apart.
///
/// libvirt: `virSecurityModel`
public struct SecurityModel: Hashable, Sendable {
  /// The model's name, such as `selinux` or `apparmor`.
  public var model: String
  /// The domain of interpretation of its labels.
  public var doi: String
}

extension String {
  /// Text that the protocol carries as an array of `char`, up to its first zero.
  init(wireCharacters characters: [Int8]) {
    self.init(decoding: characters.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
