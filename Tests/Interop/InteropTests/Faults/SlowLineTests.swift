// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import LibvirtTestSupport
import Testing

extension Interop {
  /// A line on which everything is late, as it is where packets are lost and sent again. `Tests/Interop/netns.sh` does the
  /// same with a kernel that loses some.
  @Suite("Slow lines", .enabled(if: Peer.isExpected, Peer.reason), .timeLimit(.minutes(10)))
  struct SlowLineTests {
    @Test("whatever is 200 to 400 ms late is the same, and late by no more than that")
    func late() async throws {
      let daemon = try PrivateDaemon()
      let port = try #require(daemon.environment["LIBVIRT_SWIFT_TEST_TCP_PORT"].flatMap { UInt16($0) })
      let near = try await Connection.open("qemu+tcp://127.0.0.1:\(port)/system")
      let contents = Array(Errand.text(256 << 10, seed: 11).utf8)
      let folder = try #require(daemon.environment["LIBVIRT_SWIFT_TEST_DIRECTORY"]) + "/pool"
      let sample = try await SampleVolume.make(bytes: contents.count, on: near, in: folder)
      let name = try await near.defineDomain(xml: SampleDomain.qemuXML("far-away")).name

      // A daemon that is new examines its emulators when it is first asked, which takes it many seconds.
      _ = try await near.capabilities()

      let direction = FaultPlan.Direction(delayMicroseconds: 200_000...400_000)
      let proxy = try FaultProxy(
        to: .ipv4(port: port), plan: FaultPlan(toDaemon: direction, toClient: direction))
      print("seed \(proxy.seed)")
      guard case .ipv4(let farPort) = proxy.place else { throw Peer.Missing(description: "no port") }
      let far = try await Connection.open("qemu+tcp://127.0.0.1:\(farPort)/system")
      let time = try await elapsed {
        #expect(try await far.domains().map(\.name) == near.domains().map(\.name))
        #expect(try await far.domain(named: name).xml() == near.domain(named: name).xml())
        #expect(try await far.capabilities() == near.capabilities())
        let statistics = try await far.allDomainStatistics()
        #expect(statistics.map(\.domain.name) == [name])
      }
      // Five calls, there and back.
      #expect(time >= .milliseconds(5 * 2 * 200))
      #expect(time < .seconds(60))
      let volume = try await sample.find(on: far)
      let transfer = try await elapsed {
        try await volume.upload(from: contents)
        var received: [UInt8] = []
        try await volume.download { chunk in received += chunk }
        let isSame = received == contents
        #expect(isSame)
      }
      #expect(transfer < .seconds(120))
      print("- a slow line: five calls in \(time), 256 KiB up and down in \(transfer)")
      await far.close()
      await proxy.stop()
      try await near.domain(named: name).undefine()
      await near.close()
    }
  }
}
