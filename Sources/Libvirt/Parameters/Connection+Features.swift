// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import Synchronization

extension Connection {
  /// Whether the daemon has a feature. It is asked once for each; later answers come from here.
  func supports(_ feature: Wire.DriverFeature) async throws(LibvirtError) -> Bool {
    if let known = features.withLock({ $0[feature.rawValue] }) { return known }
    let reply = try await call(Remote.ConnectSupportsFeature.self, .init(feature: feature.rawValue))
    features.withLock { $0[feature.rawValue] = reply.supported != 0 }
    return reply.supported != 0
  }
}
