// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol
import LibvirtXDR

extension StoragePool {
  /// Makes a new volume with the contents of another one.
  ///
  /// - Parameters:
  ///   - xml: the volume's definition.
  ///   - original: the volume to copy, of this pool or of another one of the same connection.
  ///   - flags: how to allocate it.
  /// - Returns: the new volume.
  /// - Throws: ``LibvirtError``; `invalidArg` when the original is of another connection, whose host may have another
  ///   volume of that name, or none.
  ///
  /// libvirt: `virStorageVolCreateXMLFrom`, since 0.6.4
  @discardableResult
  public func createVolume(
    xml: String, copying original: StorageVolume, flags: StorageVolCreateFlags = []
  ) async throws(LibvirtError) -> StorageVolume {
    let function = "virStorageVolCreateXMLFrom"
    guard original.connection === connection else {
      throw .invalidArgument(
        "clonevol", of: function, "storage volume '\(original.name)' in \(function) must match connection")
    }
    let reply = try await connection.change(
      Remote.StorageVolCreateXMLFrom.self,
      .init(pool: wire, xml: XDRString(xml), original: original.wire, flags: flags.rawValue))
    return StorageVolume(reply.vol, on: connection)
  }
}
