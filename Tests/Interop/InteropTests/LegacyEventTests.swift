// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import Libvirt

extension Interop {
  /// libvirtd 9.0.0 still serves clients from before 1.3.3; asked as they ask, it answers as daemons from then did.
  @Suite("Legacy events")
  struct LegacyEventTests {
    @Test("tell the same as newer ones, of one domain of several")
    func same() async throws {
      try await withConnection(to: try Peer.unix.uri) { (host: Connection) async throws -> Void in
        let watched = try await host.createDomain(xml: SampleDomain.xml("watched"))
        let other = try await host.createDomain(xml: SampleDomain.xml("unwatched"))
        let legacy = try await host.events(
          [DomainEventID.lifecycle.rawValue], of: .legacyDomain(watched), capacity: 16, skippingUnsupported: false)
        let modern = try await host.domainEvents([.lifecycle], for: watched)
        for domain in [other, watched] {
          try await domain.suspend()
          try await domain.resume()
          try await domain.destroy()
        }
        var (old, new) = (legacy.makeAsyncIterator(), modern.makeAsyncIterator())
        for expected in [DomainEventType.suspended, .resumed, .stopped] {
          let (first, second) = (try #require(await old.next()), try #require(await new.next()))
          #expect(first.kind == expected)
          #expect(second.kind == expected)
          #expect(first.domain == watched)
          #expect("\(first.content)" == "\(second.content)")
          #expect(first.domain.id == second.domain.id)
        }
        await legacy.stop()
        await modern.stop()
        #expect(try await old.next() == nil)
      }
    }
  }
}
