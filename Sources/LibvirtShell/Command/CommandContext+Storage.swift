// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

extension CommandContext {
  /// The storage pool that a word names, by UUID or by name.
  ///
  /// - Throws: ``CommandFailure`` when there is none, or no connection.
  func pool(_ name: String) async throws(CommandFailure) -> StoragePool {
    let connection = try await connection()
    do throws(LibvirtError) {
      if name.utf8.count == 36, let uuid = LibvirtUUID(name), let pool = try? await connection.storagePool(uuid: uuid) {
        return pool
      }
      return try await connection.storagePool(named: name)
    } catch {
      await shell.noticeLostConnection()
      throw CommandFailure(messages: ["failed to get pool '\(name)'", error.message])
    }
  }

  /// The volume that the option `vol` names: by its name in the pool that `pool` names, by its key or by its path.
  ///
  /// - Throws: ``CommandFailure`` when there is none, or no connection.
  func volume() async throws(CommandFailure) -> StorageVolume {
    let name = try arguments.requiredString("vol")
    let connection = try await connection()
    let pool = try await activePool()
    if let pool, let volume = try? await pool.volume(named: name) { return volume }
    let volume: StorageVolume
    let owner: StoragePool?
    do throws(LibvirtError) {
      if let found = try? await connection.storageVolume(key: name) {
        volume = found
      } else {
        volume = try await connection.storageVolume(path: name)
      }
      owner = pool == nil ? nil : try await volume.pool()
    } catch {
      await shell.noticeLostConnection()
      let mayHelp = arguments.definition.option(named: "pool") != nil && pool == nil
      let hint = mayHelp ? ", specifying --pool might help" : ""
      throw CommandFailure(messages: ["failed to get vol '\(name)'" + hint, error.message])
    }
    if let pool, owner != pool {
      throw CommandFailure("Requested volume '\(volume.name)' is not in pool '\(pool.name)'")
    }
    return volume
  }

  private func activePool() async throws(CommandFailure) -> StoragePool? {
    guard let name = try arguments.string("pool") else { return nil }
    let pool = try await pool(name)
    let isActive: Bool
    do throws(LibvirtError) {
      isActive = try await pool.isActive()
    } catch {
      throw CommandFailure(error.message)
    }
    guard isActive else { throw CommandFailure("pool '\(pool.name)' is not active") }
    return pool
  }
}
