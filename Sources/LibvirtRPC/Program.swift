// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// An RPC program: a family of procedures with one number space.
package struct Program: Hashable, Sendable {
  package let number: UInt32
  package let version: UInt32

  @inlinable
  package init(number: UInt32, version: UInt32) {
    self.number = number
    self.version = version
  }

  @inlinable
  package static func == (left: Program, right: Program) -> Bool {
    left.number == right.number && left.version == right.version
  }

  /// The hypervisor-neutral API.
  package static let remote = Program(number: 0x2000_8086, version: 1)
  /// QEMU's own calls.
  package static let qemu = Program(number: 0x2000_8087, version: 1)
  /// LXC's own calls.
  package static let lxc = Program(number: 0x0006_8000, version: 1)
  /// The daemon's administration interface.
  package static let admin = Program(number: 0x0690_0690, version: 1)
  /// Pings and pongs.
  package static let keepalive = Program(number: 0x6b65_6570, version: 1)
}
