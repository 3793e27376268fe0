// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import LibvirtSession
import LibvirtTestSupport
import Testing

// Roads that break.

extension ContractCase {
  static let closesIdle = ContractCase(name: "tells that the other end has closed") { road in
    try await breakIdle(road, .close, .both, road.losses.closed)
  }

  static let closesDuringCall = ContractCase(name: "fails calls when the other end closes") { road in
    try await breakDuringCall(road, .close, .both, road.losses.closed)
  }

  static let resetsIdle = ContractCase(name: "tells that the other end has reset") { road in
    try await breakIdle(road, .reset, .both, road.losses.reset)
  }

  static let resetsDuringCall = ContractCase(name: "fails calls when the other end resets") { road in
    try await breakDuringCall(road, .reset, .both, road.losses.reset)
  }

  /// The daemon is told that the client is gone, and goes; or the client that the daemon is.
  static let endsOneDirection = ContractCase(name: "tells that one direction has ended") { road in
    guard road.passesHalfCloseOn else { return }
    try await breakIdle(road, .halfClose, .toClient, road.losses.closed)
    try await breakIdle(road, .halfClose, .toDaemon, road.losses.closed + road.losses.reset)
  }

  private static func breakIdle(
    _ road: Road, _ fault: Fault, _ direction: FaultProxy.Direction, _ losses: [String]
  ) async throws {
    let scene = try await Scene(road)
    let host = try await scene.open()
    #expect(try await host.domain(named: "test").name == "test")
    await scene.proxy?.perform(fault, direction)
    let time = try await elapsed {
      let cause = try #require(await host.session.waitUntilClosed())
      Road.Losses.expect(LibvirtError(cause, during: "waiting"), among: losses)
    }
    #expect(time < road.patience)
    #expect(!host.isAlive)
    let error = try #require(await failure { try await host.hostname() })
    #expect(error.message == "internal error: client socket is closed")
    #expect(error.code == .internalError)
    #expect(error.domain == .rpc)
    await scene.end()
  }

  private static func breakDuringCall(
    _ road: Road, _ fault: Fault, _ direction: FaultProxy.Direction, _ losses: [String]
  ) async throws {
    let scene = try await Scene(road)
    let proxy = try #require(scene.proxy)
    let host = try await scene.open()
    await proxy.perform(.silence, .toClient)
    let sent = proxy.progress.fromClients
    let calls = (0..<20).map { _ in Task { await host.lookUp("test") } }
    await proxy.wait { $0.fromClients > sent }
    await proxy.perform(fault, direction)
    let time = await elapsed {
      var messages: Set<String> = []
      for call in calls {
        guard case .failure(let error) = await call.value else {
          Issue.record("a call was answered")
          continue
        }
        // One that began too late finds the connection closed.
        if error.message == "internal error: client socket is closed" { continue }
        Road.Losses.expect(error, among: losses)
        messages.insert(error.message)
      }
      #expect(messages.count == 1, "\(messages)")
    }
    #expect(time < road.patience)
    #expect(!host.isAlive)
    await scene.end()
  }

  static let closesWhileOpening = ContractCase(name: "fails to open when the other end closes or resets") { road in
    let scene = try await Scene(road)
    let proxy = try #require(scene.proxy)
    for offset in try await openingOffsets(scene) {
      for fault in [Fault.close, .reset] {
        proxy.use(FaultPlan(toClient: .at(offset, fault)))
        let time = await elapsed {
          let error = await failure { try await scene.open() }
          Road.Losses.expect(error, among: road.losses.opening)
        }
        #expect(time < road.patience)
      }
    }
    await scene.end()
  }

  static let isCorrupted = ContractCase(name: "ends when a byte is not the one that was sent") { road in
    let scene = try await Scene(road)
    let host = try await scene.open()
    await scene.proxy?.perform(.corrupt(count: 1), .toClient)
    let time = try await elapsed {
      let error = try #require(await failure { try await host.domain(named: "test") })
      Road.Losses.expect(error, among: road.losses.corrupted)
    }
    #expect(time < road.patience)
    #expect(!host.isAlive)
    await scene.end()
  }

  static let isFlooded = ContractCase(name: "ends when the other end sends nonsense without end") { road in
    let scene = try await Scene(road)
    let host = try await scene.open()
    await scene.proxy?.perform(.insert([0xff, 0xff, 0xff, 0xff]), .toClient)
    await scene.proxy?.perform(.flood(count: 1 << 20), .toClient)
    let time = try await elapsed {
      let cause = try #require(await host.session.waitUntilClosed())
      Road.Losses.expect(LibvirtError(cause, during: "waiting"), among: road.losses.corrupted)
    }
    #expect(time < road.patience)
    await scene.end()
  }
}

extension ContractCase {
  /// Offsets among the bytes that the daemon sends while it is being opened: at the beginning, in the middle of each
  /// part, and in the last packet.
  static func openingOffsets(_ scene: Scene) async throws -> [Int] {
    let proxy = try #require(scene.proxy)
    proxy.use(FaultPlan())
    let before = proxy.progress.toClients
    let host = try await scene.open()
    let whole = proxy.progress.toClients - before
    await host.close()
    return [0, whole / 4, whole / 2, whole * 3 / 4, whole - max(whole / 20, 8)]
  }
}

extension Road {
  /// How long bad news may take.
  var patience: Duration { isSlow ? .seconds(20) : .seconds(5) }
}
