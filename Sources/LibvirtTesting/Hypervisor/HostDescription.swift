// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// The made-up host that the in-memory hypervisor runs on: libvirt's own test host, to the letter.
package struct HostDescription: Hashable, Sendable {
  /// The host's name. The real one, as libvirt's test driver tells it.
  package var hostname: String

  package init(hostname: String = "localhost") {
    self.hostname = hostname
  }

  /// The name of the driver.
  package static let hypervisorType = "TEST"
  /// The hypervisor's version: 0.0.2.
  package static let hypervisorVersion: UInt64 = 2
  /// The release of libvirt whose protocol is spoken: 12.8.0.
  package static let libraryVersion: UInt64 = 12_008_000
  /// How many vCPUs a domain can have.
  package static let maximumVCPUs: Int32 = 32
  /// In bytes.
  package static let freeMemory: UInt64 = 3_145_728
  package static let securityModel = "testSecurity"

  /// The machine, in the terms of `virNodeInfo`.
  package struct Node: Hashable, Sendable {
    package var model = "i686"
    package var memoryKiB: UInt64 = 3_145_728
    package var cpus: Int32 = 16
    package var mhz: Int32 = 1400
    package var numaNodes: Int32 = 2
    package var socketsPerNode: Int32 = 2
    package var coresPerSocket: Int32 = 2
    package var threadsPerCore: Int32 = 2

    package init() {}
  }

  package static let node = Node()
}
