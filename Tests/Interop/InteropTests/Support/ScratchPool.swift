// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import Testing

/// A storage pool of the real daemon, in a folder of a test's own.
struct ScratchPool {
  let pool: StoragePool
  let directory: URL

  /// Runs `body` with a pool that is gone afterwards.
  ///
  /// - Parameters:
  ///   - fileSystemMiB: the size of a file system of its own, which only the daemon sees; `nil` for none.
  static func with<Value>(
    fileSystemMiB: Int? = nil, _ body: (ScratchPool) async throws -> Value
  ) async throws -> Value {
    let directory = FileManager.default.temporaryDirectory.appending(path: "swift-libvirt-\(UUID())")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    if let fileSystemMiB { try mount(directory.path, fileSystemMiB) }
    defer { if fileSystemMiB != nil { try? inDaemon("umount", directory.path) } }
    let name = "scratch-\(UUID())"
    let xml = "<pool type='dir'><name>\(name)</name><target><path>\(directory.path)</path></target></pool>"
    return try await withConnection(to: try Peer.qemu.uri) { (host: Connection) async throws -> Value in
      let pool = try await host.createStoragePool(xml: xml)
      do {
        let value = try await body(ScratchPool(pool: pool, directory: directory))
        try await pool.destroy()
        return value
      } catch {
        try? await pool.destroy()
        throw error
      }
    }
  }

  /// A new volume, without contents.
  func volume(_ name: String = "volume", size: Int) async throws -> StorageVolume {
    try await pool.createVolume(
      xml: """
        <volume><name>\(name)</name><capacity>\(size)</capacity><allocation>0</allocation>
        <target><format type='raw'/></target></volume>
        """)
  }

  /// Where the volume is on the disk.
  func file(_ name: String = "volume") -> URL { directory.appending(path: name) }

  /// What is in it, on the disk.
  func contents(_ name: String = "volume") throws -> [UInt8] { Array(try Data(contentsOf: file(name))) }

  /// Deletes it, which the daemon refuses while somebody uses it.
  func delete(_ name: String = "volume") throws {
    _ = try Command.virsh(.qemu, "vol-delete", name, pool.name)
  }

  private static func mount(_ directory: String, _ size: Int) throws {
    do {
      try inDaemon("mount", "-t", "tmpfs", "-o", "size=\(size)m", "swift-libvirt", directory)
    } catch {
      guard !Peer.isRequired else { throw error }
      #if compiler(>=6.3)
        try Test.cancel("no file system can be mounted here: \(error)")
      #else
        throw error
      #endif
    }
  }

  /// Runs a program among the file systems of the daemon, which has its own.
  private static func inDaemon(_ program: String...) throws {
    guard let daemon = ProcessInfo.processInfo.environment["LIBVIRT_SWIFT_TEST_PID"] else {
      throw Peer.Missing(description: "LIBVIRT_SWIFT_TEST_PID is not set")
    }
    let words = (getuid() == 0 ? [] : ["sudo", "-n"]) + ["nsenter", "--target", daemon, "--mount"] + program
    _ = try Command.run("env", words)
  }
}

/// Bytes in which a loss, a repetition or a swap shows.
func noise(_ count: Int, seed: UInt64 = 1) -> [UInt8] {
  var state = seed
  var bytes: [UInt8] = []
  bytes.reserveCapacity(count + 8)
  while bytes.count < count {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    withUnsafeBytes(of: (state ^ (state >> 29)).littleEndian) { bytes.append(contentsOf: $0) }
  }
  return Array(bytes.prefix(count))
}
