// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt

/// A volume in a pool of a test's own, in a folder that the daemon sees too.
struct SampleVolume: Sendable {
  let folder: String
  private let poolName: String

  /// Makes it.
  ///
  /// - Parameters:
  ///   - host: a connection to a driver that has storage.
  ///   - folder: where; it is made.
  static func make(bytes: Int, on host: Connection, in folder: String) async throws -> SampleVolume {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let sample = SampleVolume(folder: folder, poolName: "sample-\(UUID().uuidString)")
    let pool = try await host.createStoragePool(
      xml: "<pool type='dir'><name>\(sample.poolName)</name><target><path>\(folder)</path></target></pool>")
    try await pool.createVolume(
      xml: "<volume><name>disk</name><capacity>\(bytes)</capacity><allocation>0</allocation></volume>")
    return sample
  }

  /// The volume, on any connection to the same daemon.
  func find(on host: Connection) async throws(LibvirtError) -> StorageVolume {
    try await host.storagePool(named: poolName).volume(named: "disk")
  }

  /// Removes it, with its pool and folder.
  func remove(on host: Connection) async throws {
    try await host.storagePool(named: poolName).destroy()
    try FileManager.default.removeItem(atPath: folder)
  }

  /// A mebibyte's text, repeated and numbered: a loss, a repetition or a swap shows, and it takes no time to make.
  static func contents(mebibytes: Int) -> [UInt8] {
    var block = Array(Errand.text(1 << 20, seed: 5).utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(mebibytes << 20)
    for index in 0..<mebibytes {
      block.replaceSubrange(0..<8, with: withUnsafeBytes(of: index) { Array($0) })
      bytes += block
    }
    return bytes
  }
}
