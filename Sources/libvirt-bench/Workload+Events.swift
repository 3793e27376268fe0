// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

extension Workload {
  /// As many events as the daemon has, through the public sequence.
  func events(_ uri: String, _ count: Int) async throws -> Measurement {
    let connection = try await Connection.open(uri)
    var measurement = Measurement(capacity: 0)
    try await connection.withEvents(.lifecycle, capacity: count) { events in
      var received = 0
      for try await event in events where event.kind == .started {
        received += 1
        if received == count { break }
      }
      measurement.finish()
      measurement.operations = received
    }
    await connection.close()
    return measurement
  }
}
