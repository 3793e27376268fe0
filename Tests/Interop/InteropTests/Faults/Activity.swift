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
  func begin(on host: Connection, _ sample: SampleVolume) async -> Task<ActivityEnd, Never> {
    let isUnderWay = OneShot<Void>()
    let task = Task { () async -> ActivityEnd in
      let end = await run(on: host, sample) { isUnderWay.finish(()) }
      isUnderWay.finish(())
      return end
    }
    await isUnderWay.value
    return task
  }

  private func run(
    on host: Connection, _ sample: SampleVolume, tell: @escaping @Sendable () -> Void
  ) async -> ActivityEnd {
    var isOfCall = true
    var hasTold = false
    func tellOnce() {
      if !hasTold { tell() }
      hasTold = true
    }
    do throws(LibvirtError) {
      switch self {
      case .calls:
        while true {
          _ = try await host.hostname()
          tellOnce()
        }
      case .download:
        let volume = try await sample.find(on: host)
        while true {
          isOfCall = true
          let stream = try await volume.openDownload()
          isOfCall = false
          for try await chunk in stream where chunk.count > 0 { tellOnce() }
          try await stream.finish()
        }
      case .upload:
        let volume = try await sample.find(on: host)
        let piece = [UInt8](repeating: 7, count: 65536)
        while true {
          isOfCall = true
          let stream = try await volume.openUpload()
          isOfCall = false
          for _ in 0..<64 {
            try await stream.write(piece)
            tellOnce()
          }
          try await stream.finish()
        }
      case .events:
        let events = try await host.domainEvents([.lifecycle])
        isOfCall = false
        tellOnce()
        for try await _ in events {}
        return ActivityEnd(activity: self, error: nil, isOfCall: isOfCall)
      }
    } catch {
      return ActivityEnd(activity: self, error: error, isOfCall: isOfCall)
    }
  }
}
