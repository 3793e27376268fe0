// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import LibvirtTestSupport
import Testing

// Roads for streams: volumes of the daemon's QEMU driver, since its test driver has no streams, nor has the embedded
// daemon.

extension ContractCase {
  static let streams = ContractCase(name: "streams 64 MiB up and down unchanged") { road in
    try await stream(on: road, mebibytes: 64, nil)
  }

  static let streamsInPieces = ContractCase(name: "streams 4 MiB unchanged, though all comes in pieces") { road in
    let pieces = FaultPlan.Direction(pieces: 1...100_000)
    try await stream(on: road, mebibytes: 4, FaultPlan(toDaemon: pieces, toClient: pieces))
  }

  /// Up and down again; past the proxy where it has nothing to do.
  private static func stream(on road: Road, mebibytes: Int, _ plan: FaultPlan?) async throws {
    let scene = try await Scene(road)
    if let plan { scene.proxy?.use(plan) }
    let host = try await scene.openStorage(isDirect: plan == nil)
    let contents = SampleVolume.contents(mebibytes: mebibytes)
    let sample = try await SampleVolume.make(bytes: contents.count, on: host, in: volumeFolder)
    let volume = try await sample.find(on: host)
    try await volume.upload(from: contents)
    // What the daemon has written, whatever the way back may do.
    let isWritten = try Data(contentsOf: URL(filePath: sample.folder + "/disk")) == Data(contents)
    #expect(isWritten)
    var offset = 0
    var isSame = true
    try await volume.download { chunk in
      isSame = isSame && offset + chunk.count <= contents.count && chunk.elementsEqual(in: contents, at: offset)
      offset += chunk.count
    }
    #expect(offset == contents.count)
    #expect(isSame)
    try await sample.remove(on: host)
    await host.close()
    await scene.end()
  }

  static let streamsHoles = ContractCase(name: "streams holes as such, though all comes in pieces") { road in
    let pieces = FaultPlan.Direction(pieces: 1...4000)
    try await streamHole(on: road, FaultPlan(toDaemon: pieces, toClient: pieces), textBytes: 65536)
  }

  static let streamsHolesByteByByte = ContractCase(name: "streams holes as such, though every byte comes alone") {
    road in
    try await streamHole(on: road, FaultPlan(toDaemon: .byteByByte, toClient: .byteByByte), textBytes: 10_000)
  }

  /// A hole between two texts, up and down again.
  private static func streamHole(on road: Road, _ plan: FaultPlan, textBytes: Int) async throws {
    let scene = try await Scene(road)
    scene.proxy?.use(plan)
    let host = try await scene.openStorage()
    let text = Array(Errand.text(textBytes, seed: 9).utf8)
    let hole = [UInt8](repeating: 0, count: 8 << 20)
    let sample = try await SampleVolume.make(bytes: 2 * text.count + hole.count, on: host, in: volumeFolder)
    let volume = try await sample.find(on: host)
    let upload = try await volume.openUpload(flags: .sparseStream)
    try await upload.write(text)
    try await upload.writeHole(Int64(hole.count))
    try await upload.write(text)
    try await upload.finish()
    let download = try await volume.openDownload(flags: .sparseStream)
    let received = scene.proxy?.progress.toClients ?? 0
    var contents: [UInt8] = []
    var holes = 0
    while let segment = try await download.nextSegment() {
      switch segment {
      case .data(let chunk): contents += chunk
      case .hole(let length):
        contents += [UInt8](repeating: 0, count: Int(length))
        holes += 1
      }
    }
    try await download.finish()
    let isSame = contents == text + hole + text
    #expect(isSame)
    #expect(holes == 1)
    #expect((scene.proxy?.progress.toClients ?? 0) - received < hole.count / 4)
    try await sample.remove(on: host)
    await host.close()
    await scene.end()
  }

  static let endsStreams = ContractCase(name: "ends streams and calls alike when it breaks") { road in
    let scene = try await Scene(road)
    let proxy = try #require(scene.proxy)
    let owner = try await scene.openStorage(isDirect: true)
    let sample = try await SampleVolume.make(bytes: 16 << 20, on: owner, in: volumeFolder)
    var faults: [Fault] = [.close, .reset, .silence]
    if road.losses.showsEveryCorruption { faults.append(.corrupt(count: 1)) }
    for fault in faults {
      for activity in [Activity.download, .upload] {
        let host = try await scene.openStorage { $0.keepAlive = KeepAlive(interval: .milliseconds(500), count: 2) }
        let stream = await activity.begin(on: host, sample)
        let calls = await Activity.calls.begin(on: host, sample)
        let time = try await elapsed {
          await proxy.perform(fault)
          let closure = try await host.closed
          for task in [stream, calls] {
            try await task.value.expect(like: closure, "\(fault)")
          }
          #expect((fault == .silence) == (closure.reason == .keepalive), "\(closure)")
        }
        #expect(time < road.patience, "\(activity), \(fault)")
        await host.close()
      }
    }
    try await sample.remove(on: owner)
    await owner.close()
    await scene.end()
  }

  /// A folder that is not there yet.
  private static var volumeFolder: String { NSTemporaryDirectory() + "slt-volume-" + UUID().uuidString }
}

extension ByteChunk {
  /// Whether its bytes are those of `whole` from `offset` on.
  fileprivate func elementsEqual(in whole: [UInt8], at offset: Int) -> Bool {
    withUnsafeBytes { bytes in
      whole.withUnsafeBytes { whole in
        guard let start = whole.baseAddress, let own = bytes.baseAddress else { return bytes.isEmpty }
        return memcmp(start + offset, own, bytes.count) == 0
      }
    }
  }
}
