// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt

/// What the article Storage shows, word for word.
enum StorageExamples {
  static func makePool(_ host: Connection) async throws -> StoragePool {
    let pool = try await host.defineStoragePool(
      xml: """
        <pool type='dir'>
          <name>images</name>
          <target><path>/srv/images</path></target>
        </pool>
        """)
    try await pool.build()
    try await pool.start()
    try await pool.setAutostart(true)
    return pool
  }

  static func usage(_ host: Connection) async throws {
    for pool in try await host.storagePools(.active) {
      let info = try await pool.info()
      print(pool.name, info.state, info.availableBytes, "of", info.capacityBytes, "bytes free")
      for volume in try await pool.volumes() {
        let size = try await volume.info()
        print(" ", volume.name, size.allocatedBytes, "of", size.capacityBytes, "bytes used")
      }
    }
  }

  static func prepare(_ pool: StoragePool) async throws {
    let base = try await pool.volume(named: "debian12.qcow2")
    let disk = try await pool.createVolume(
      xml: """
        <volume>
          <name>web01.qcow2</name>
          <capacity unit='GiB'>20</capacity>
          <target><format type='qcow2'/></target>
        </volume>
        """,
      copying: base)
    try await disk.resize(capacity: 40 << 30)
    print(try await disk.path())
  }

  static func fetch(_ volume: StorageVolume, to path: String) async throws {
    var options = TransferOptions()
    options.isSparse = true
    options.computesDigest = true
    options.progress = { print($0.completedBytes, "of", $0.totalBytes ?? 0) }
    let summary = try await volume.download(toFile: path, options: options)
    print(summary.totalBytes, "bytes,", summary.sentBytes, "of them sent")
  }
}
