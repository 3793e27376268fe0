// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import LibvirtProtocol
import LibvirtRPC
import LibvirtSession
import LibvirtTestSupport
import LibvirtXDR
import Testing

// Roads on which nothing goes wrong, though some of them are bad.

extension ContractCase {
  static let opens = ContractCase(name: "opens and closes", needsProxy: false) { road in
    let scene = try await Scene(road)
    let host = try await scene.open()
    #expect(host.isAlive)
    #expect(try await host.domain(named: "test").name == "test")
    await host.close()
    #expect(!host.isAlive)
    let error = try #require(await failure { try await host.hostname() })
    #expect(error.message == "internal error: client socket is closed")
    #expect(error.code == .internalError)
    // The daemon's side has gone too.
    await scene.proxy?.wait { $0.open == 0 }
    await scene.end()
  }

  static let answersManyCalls = ContractCase(name: "answers 1,000 mixed calls of 8 tasks", needsProxy: false) { road in
    let scene = try await Scene(road)
    let host = try await scene.open()
    let errand = try await Errand(on: host, road)
    await withTaskGroup(of: Void.self) { group in
      for task in 0..<8 {
        group.addTask {
          for index in 0..<125 { await errand.run(task * 125 + index) }
        }
      }
    }
    try await errand.cleanUp()
    await host.close()
    await scene.end()
  }

  static let deliversEvents = ContractCase(name: "delivers events in order") { road in
    let scene = try await Scene(road)
    let host = try await scene.open()
    let other = try await scene.open()
    let events = host.session.events.subscribe(to: [Remote.DomainEventCallbackLifecycle.self], of: .remote)
    let callback = try await host.session.call(
      Remote.ConnectDomainEventCallbackRegisterAny.self, .init(eventID: DomainEventID.lifecycle.rawValue, dom: nil)
    ).callbackID
    let name = "events-\(UUID().uuidString)"
    let domain = try await other.defineDomain(xml: SampleDomain.xml(name)).start()
    try await domain.suspend()
    try await domain.resume()
    try await domain.destroy()
    try await domain.undefine()
    var seen: [DomainEventType] = []
    var iterator = events.makeAsyncIterator()
    while seen.count < 6 {
      let packet = try #require(try await iterator.next())
      var decoder = XDRDecoder(packet.payload.span.bytes)
      let message = try Wire.DomainEventCallbackLifecycleMessage(from: &decoder)
      #expect(message.callbackID == callback)
      // Other tests may be using the same host.
      if message.msg.dom.uuid == domain.uuid { seen.append(DomainEventType(rawValue: message.msg.event)) }
    }
    #expect(seen == [.defined, .started, .suspended, .resumed, .stopped, .undefined])
    #expect(events.droppedCount == 0)
    _ = try await host.session.call(Remote.ConnectDomainEventCallbackDeregisterAny.self, .init(callbackID: callback))
    await other.close()
    await host.close()
    await scene.end()
  }

  static let worksByteByByte = ContractCase(name: "works though every byte comes alone") { road in
    try await transfer(
      on: road, FaultPlan(toDaemon: .byteByByte, toClient: .byteByByte), descriptionBytes: 20_000, rounds: 2)
  }

  static let worksInPieces = ContractCase(name: "works though everything comes in pieces and late") { road in
    let direction = FaultPlan.Direction(pieces: 1...5000, delayMicroseconds: 0...500)
    try await transfer(
      on: road, FaultPlan(toDaemon: direction, toClient: direction), descriptionBytes: 300_000, rounds: 5)
  }

  private static func transfer(on road: Road, _ plan: FaultPlan, descriptionBytes: Int, rounds: Int) async throws {
    let scene = try await Scene(road)
    scene.proxy?.use(plan)
    let host = try await scene.open()
    let text = Errand.text(descriptionBytes, seed: 7)
    let name = "transfer-\(UUID().uuidString)"
    let domain = try await host.defineDomain(xml: SampleDomain.xml(name, description: text))
    for _ in 0..<rounds {
      #expect(try await domain.metadata(.description) == text)
      #expect(try await host.domains().contains { $0.name == name })
    }
    try await domain.undefine()
    await host.close()
    await scene.end()
  }
}
