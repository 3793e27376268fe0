// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol

extension ErrorDomain {
  /// The component that a C function belongs to: what libvirt's client names in errors of its own.
  init(ofFunction name: String) {
    self = Self.components.first { name.hasPrefix($0.prefix) }?.domain ?? .domain
  }

  /// What is not listed counts as a domain's, also what concerns the host.
  private static let components: [(prefix: String, domain: ErrorDomain)] = [
    ("virDomainSnapshot", .domainSnapshot), ("virDomainCheckpoint", .domainCheckpoint), ("virNetwork", .network),
    ("virStorage", .storage), ("virConnectFindStoragePoolSources", .storage), ("virNodeDevice", .nodedev),
    ("virInterface", .interface), ("virSecret", .secret), ("virNWFilter", .nwFilter),
    ("virConnectNetworkEvent", .network), ("virConnectStoragePoolEvent", .storage),
    ("virConnectNodeDeviceEvent", .nodedev), ("virConnectSecretEvent", .secret), ("virConnectDomainQemu", .qemu),
  ]
}
