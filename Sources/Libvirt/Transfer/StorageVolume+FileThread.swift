// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension StorageVolume {
  /// Runs a transfer where waiting for a disk holds nobody else up, whatever the caller is isolated to.
  static func onFileThread<Value: Sendable>(
    _ body: sending () async throws(LibvirtError) -> Value
  ) async throws(LibvirtError) -> Value {
    do {
      return try await withTaskExecutorPreference(FileExecutor()) { try await body() }
    } catch let error as LibvirtError {
      throw error
    } catch {
      throw LibvirtError(.internalError, .streams, "\(error)", origin: .session)
    }
  }
}
