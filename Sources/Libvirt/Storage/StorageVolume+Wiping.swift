// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol

extension StorageVolume {
  /// Overwrites what is in it, so that it cannot be read any more. The volume stays.
  ///
  /// - Parameter algorithm: what to overwrite it with, and how often.
  ///
  /// libvirt: `virStorageVolWipe`, `virStorageVolWipePattern`
  public func wipe(_ algorithm: StorageVolWipeAlgorithm = .zero) async throws(LibvirtError) {
    if algorithm == .zero {
      _ = try await connection.change(Remote.StorageVolWipe.self, .init(vol: wire, flags: 0))
    } else {
      _ = try await connection.change(
        Remote.StorageVolWipePattern.self,
        .init(vol: wire, algorithm: UInt32(bitPattern: algorithm.rawValue), flags: 0))
    }
  }
}
