// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt

/// What the article Events shows, word for word.
enum EventsExamples {
  static func startAndWait(_ domain: Domain, on host: Connection) async throws {
    try await host.withEvents(.lifecycle, for: domain) { events in
      try await domain.start()
      for try await event in events where event.kind == .started { break }
    }
  }

  static func watch(_ host: Connection) async throws {
    let kinds: [DomainEventID] = [.lifecycle, .ioErrorReason, .blockJob2, .agentLifecycle]
    let events = try await host.domainEvents(kinds, skippingUnsupported: true)
    for domain in try await host.domains(.active) { print(domain.name, "runs") }

    for try await event in events {
      switch event.content {
      case .lifecycle(let kind, _):
        print(event.domain.name, kind)
      case .ioError(let source, let device, let action, let reason):
        print(event.domain.name, "cannot use", device, source, reason ?? "", action)
      case .blockJob(let disk, let type, let status):
        print(event.domain.name, disk, type, status)
      default:
        break
      }
    }
  }

  static func followPools(_ host: Connection) async throws {
    try await host.withStoragePoolEvents { events in
      for try await event in events {
        switch event.content {
        case .lifecycle(let kind, _): print(event.pool.name, kind)
        case .refresh: print(event.pool.name, "has", try await event.pool.volumes().count, "volumes")
        }
      }
    }
  }
}
