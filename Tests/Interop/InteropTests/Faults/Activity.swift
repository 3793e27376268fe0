// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import LibvirtTransport

/// Something that goes on until the connection ends, and must then end too.
enum Activity: String, CaseIterable, Sendable {
  case calls
  case download
  case upload
  case events

  /// Begins; returns once it is under way. The task ends with what it failed with.
  func begin(on host: Connection, _ sample: SampleVolume) async -> Task<LibvirtError?, Never> {
    let isUnderWay = OneShot<Void>()
    let task = Task { () async -> LibvirtError? in
      do throws(LibvirtError) {
        try await run(on: host, sample) { isUnderWay.finish(()) }
        return nil
      } catch {
        isUnderWay.finish(())
        return error
      }
    }
    await isUnderWay.value
    return task
  }

  private func run(
    on host: Connection, _ sample: SampleVolume, tell: @escaping @Sendable () -> Void
  ) async throws(LibvirtError) {
    var hasTold = false
    func tellOnce() {
      if !hasTold { tell() }
      hasTold = true
    }
    switch self {
    case .calls:
      while true {
        _ = try await host.hostname()
        tellOnce()
      }
    case .download:
      let volume = try await sample.find(on: host)
      while true {
        let stream = try await volume.openDownload()
        for try await chunk in stream where chunk.count > 0 { tellOnce() }
        try await stream.finish()
      }
    case .upload:
      let volume = try await sample.find(on: host)
      let piece = [UInt8](repeating: 7, count: 65536)
      while true {
        let stream = try await volume.openUpload()
        for _ in 0..<64 {
          try await stream.write(piece)
          tellOnce()
        }
        try await stream.finish()
      }
    case .events:
      let events = try await host.domainEvents([.lifecycle])
      tellOnce()
      for try await _ in events {}
    }
  }
}
