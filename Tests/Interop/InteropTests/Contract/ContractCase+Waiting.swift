// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import LibvirtTestSupport
import Testing

// Roads on which nothing comes any more.

extension ContractCase {
  static let fallsSilentDuringCall = ContractCase(name: "times calls out in a silence, and works after it") { road in
    let scene = try await Scene(road)
    let proxy = try #require(scene.proxy)
    let host = try await scene.open { $0.callTimeout = .seconds(1) }
    #expect(try await host.domain(named: "test").name == "test")
    await proxy.perform(.silence)
    let time = try await elapsed {
      let error = try #require(await failure { try await host.hostname() })
      #expect(error.code == .operationTimeout)
      #expect(error.domain == .rpc)
      #expect(
        error.message == "Timed out during operation: the daemon did not answer CONNECT_GET_HOSTNAME in time")
    }
    #expect(time >= .seconds(1))
    #expect(time < .seconds(3))
    #expect(host.isAlive)
    await proxy.resume()
    // The late reply is dropped, and takes nobody else's place.
    for _ in 0..<3 { #expect(try await host.domain(named: "test").name == "test") }
    await host.close()
    await scene.end()
  }

  static let fallsSilentWhileOpening = ContractCase(name: "times opening out in a silence") { road in
    let scene = try await Scene(road)
    let proxy = try #require(scene.proxy)
    for offset in try await openingOffsets(scene) {
      proxy.use(FaultPlan(toClient: .at(offset, .silence)))
      try await expectTimeout(road.isSlow ? .seconds(2) : .milliseconds(400)) { limit in
        _ = try await scene.open { $0.connectTimeout = limit }
      }
    }
    await scene.end()
  }

  static let neverAnswers = ContractCase(name: "times opening out when nobody says anything") { road in
    let scene = try await Scene(road, isMute: true)
    try await expectTimeout(.milliseconds(300)) { limit in _ = try await scene.open { $0.connectTimeout = limit } }
    await scene.end()
  }

  static let neverAccepts = ContractCase(name: "times opening out when nobody lets it in") { road in
    let scene = try await Scene(road)
    let deaf = try DeafListener(beside: try #require(scene.proxy).place)
    let uri = try scene.uri(to: deaf.place)
    try await expectTimeout(.milliseconds(300)) { limit in
      var options = ConnectionOptions()
      options.connectTimeout = limit
      _ = try await Connection.open(uri, options: options)
    }
    await scene.end()
  }

  private static func expectTimeout(
    _ limit: Duration, location: SourceLocation = #_sourceLocation, _ body: (Duration) async throws -> Void
  ) async throws {
    let time = try await elapsed {
      let error = try #require(await failure { try await body(limit) }, sourceLocation: location)
      #expect(error.code == .operationTimeout, "\(error.message)", sourceLocation: location)
      #expect(error.domain == .rpc, sourceLocation: location)
    }
    #expect(time >= limit, sourceLocation: location)
    #expect(time < limit + .seconds(2), sourceLocation: location)
  }
}

// Callers who do not want to wait any longer.

extension ContractCase {
  static let isCancelledDuringCall = ContractCase(name: "lets go of a cancelled call, and works after it") { road in
    let scene = try await Scene(road)
    let proxy = try #require(scene.proxy)
    let host = try await scene.open()
    await proxy.perform(.silence, .toClient)
    let sent = proxy.progress.fromClients
    let call = Task { await host.lookUp("test") }
    await proxy.wait { $0.fromClients > sent }
    let time = await elapsed {
      call.cancel()
      guard case .failure(let error) = await call.value else {
        Issue.record("a cancelled call was answered")
        return
      }
      #expect(error.code == .operationAborted)
      #expect(error.domain == .rpc)
    }
    #expect(time < .seconds(2))
    #expect(host.isAlive)
    await proxy.resume()
    for _ in 0..<3 { #expect(try await host.domain(named: "test").name == "test") }
    await host.close()
    await scene.end()
  }

  static let isCancelledWhileOpening = ContractCase(name: "stops opening when it is cancelled") { road in
    let scene = try await Scene(road)
    let proxy = try #require(scene.proxy)
    for offset in try await openingOffsets(scene) {
      proxy.use(FaultPlan(toClient: .at(offset, .silence)))
      let (accepted, received) = (proxy.progress.accepted, proxy.progress.toClients)
      try await expectCancellation(opening: scene.uri) {
        await proxy.wait { $0.accepted > accepted && $0.toClients >= received + offset }
      }
    }
    await scene.end()
  }

  static let isCancelledWhileConnecting = ContractCase(name: "stops connecting when it is cancelled") { road in
    let scene = try await Scene(road)
    let deaf = try DeafListener(beside: try #require(scene.proxy).place)
    // Nothing tells that somebody waits outside; the moment makes it likely.
    try await expectCancellation(opening: try scene.uri(to: deaf.place)) {
      try await Task.sleep(for: .milliseconds(100))
    }
    // At once, or even before.
    try await expectCancellation(opening: try scene.uri(to: deaf.place)) {}
    await scene.end()
  }

  private static func expectCancellation(
    opening uri: String, location: SourceLocation = #_sourceLocation, when isUnderWay: () async throws -> Void
  ) async throws {
    let opening = Task { await failure { try await Connection.open(uri) } }
    try await isUnderWay()
    let time = try await elapsed {
      opening.cancel()
      let error = try #require(await opening.value, sourceLocation: location)
      #expect(error.code == .operationAborted, "\(error.message)", sourceLocation: location)
      #expect(error.domain == .rpc, sourceLocation: location)
    }
    #expect(time < .seconds(2), sourceLocation: location)
  }
}
