// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol

extension ErrorDomain {
  /// The component that a C function belongs to: what libvirt's client names in errors of its own.
  init(ofFunction name: String) {
    self = Self.components.first { name.hasPrefix($0.prefix) }?.domain ?? .none
  }

  /// The first that fits counts.
  private static let components: [(prefix: String, domain: ErrorDomain)] = [
    ("virDomainSnapshot", .domainSnapshot), ("virDomainCheckpoint", .domainCheckpoint), ("virDomain", .domain),
    ("virNetwork", .network), ("virStorage", .storage), ("virNodeDevice", .nodedev), ("virInterface", .interface),
    ("virSecret", .secret), ("virNWFilter", .nwFilter), ("virConnectGetDomainCapabilities", .domain),
    ("virConnectFindStoragePoolSources", .storage),
  ]
}
