// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

extension Workload {
  /// A whole volume to a file, or a file to it. The operations are mebibytes.
  ///
  /// - Parameter count: the size of the volume in MiB.
  func transfer(_ uri: String, _ count: Int) async throws -> Measurement {
    guard let file = Process.environmentVariable("LIBVIRT_BENCH_FILE") else { throw MissingFile() }
    let connection = try await Connection.open(uri)
    let volume = try await connection.storagePool(named: "bench").volume(named: "bench")
    var measurement = Measurement(capacity: 0)
    let summary =
      if self == .upload { try await volume.upload(fromFile: file) } else { try await volume.download(toFile: file) }
    measurement.finish()
    measurement.operations = count
    await connection.close()
    guard summary.totalBytes == UInt64(count) << 20 else { throw WrongSize(bytes: summary.totalBytes) }
    return measurement
  }

  /// There is no file to read or write.
  struct MissingFile: Error, CustomStringConvertible {
    var description: String { "LIBVIRT_BENCH_FILE has to name the file that is read or written" }
  }

  /// The volume is not what the figures would be about.
  struct WrongSize: Error, CustomStringConvertible {
    var bytes: UInt64
    var description: String { "\(bytes) bytes went over, which is not the number of MiB that was given" }
  }
}
