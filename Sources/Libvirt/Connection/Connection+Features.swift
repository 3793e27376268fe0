// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol

extension Connection {
  /// Whether driver and daemon have a feature that changes how they are to be called.
  func supports(_ feature: Wire.DriverFeature) async throws(LibvirtError) -> Bool {
    try await call(Remote.ConnectSupportsFeature.self, .init(feature: feature.rawValue)).supported != 0
  }
}
