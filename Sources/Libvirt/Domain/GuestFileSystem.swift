// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// A file system that a guest has mounted.
///
/// libvirt: `virDomainFSInfo`, `virDomainFSInfoFree`
public struct GuestFileSystem: Hashable, Sendable {
  /// Where it is mounted in the guest.
  public var mountPoint: String
  /// The guest's name of what it lies on, such as `vda1`.
  public var name: String
  /// Its type, such as `ext4`.
  public var type: String
  /// The targets of the domain's disks it lies on, such as `vda`.
  public var disks: [String]
}
