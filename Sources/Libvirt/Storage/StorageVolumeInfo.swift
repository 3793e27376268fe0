// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol

/// A volume's kind and size.
///
/// libvirt: `virStorageVolInfo`
public struct StorageVolumeInfo: Hashable, Sendable {
  /// File, block device, folder, ...
  public var type: StorageVolType
  /// How much a guest can put into it.
  public var capacityBytes: UInt64
  /// How much it takes on the host at present.
  public var allocatedBytes: UInt64
}
