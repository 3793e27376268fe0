// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt

/// What the article ComingFrom shows, word for word.
enum ComingFromExamples {
  static func follow(_ host: Connection) async throws {
    try await host.withEvents(.lifecycle) { events in
      for try await event in events { print(event.domain.name, event.content) }
    }
  }

  static func limit(_ domain: Domain, toKiB limit: UInt64) async throws {
    try await domain.setMemoryParameters(["hard_limit": .unsignedInt64(limit)], .live)
    for parameter in try await domain.memoryParameters() { print(parameter.name, parameter.value) }
  }
}
