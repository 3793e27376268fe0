// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// The made-up host that the in-memory hypervisor runs on: libvirt's own test host, to the letter.
package struct HostDescription: Hashable, Sendable {
  /// The host's name. The real one, as libvirt's test driver tells it.
  package var hostname: String

  /// A host under a name.
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
  /// The name of its security driver.
  package static let securityModel = "testSecurity"

  /// The machine, in the terms of `virNodeInfo`.
  package struct Node: Hashable, Sendable {
    /// The CPU's model.
    package var model = "i686"
    /// All memory, in KiB.
    package var memoryKiB: UInt64 = 3_145_728
    /// How many CPUs are active.
    package var cpus: Int32 = 16
    /// What the CPUs run at, in MHz.
    package var mhz: Int32 = 1400
    /// How many NUMA nodes there are.
    package var numaNodes: Int32 = 2
    /// How many sockets each node has.
    package var socketsPerNode: Int32 = 2
    /// How many cores each socket has.
    package var coresPerSocket: Int32 = 2
    /// How many threads each core has.
    package var threadsPerCore: Int32 = 2

    /// libvirt's own test machine.
    package init() {}
  }

  /// The machine.
  package static let node = Node()
}
