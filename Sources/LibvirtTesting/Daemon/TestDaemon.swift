// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtTransport

/// A libvirt daemon inside the process: the other end of a connection, on an in-memory hypervisor.
///
/// It speaks the whole protocol's framing and serves the procedures that the in-memory hypervisor has; other
/// procedures are answered as a daemon does whose driver lacks them. There is no authentication.
package struct TestDaemon: Sendable {
  private let registry: HypervisorRegistry

  /// A daemon that finds its hypervisors in `registry`.
  package init(_ registry: HypervisorRegistry = .process) {
    self.registry = registry
  }

  /// A daemon whose `test:///default` is `hypervisor`, shared with nobody else.
  package init(default hypervisor: TestHypervisor) {
    registry = HypervisorRegistry(default: hypervisor)
  }

  /// Serves the client at the other end of `transport`, until either side closes it.
  ///
  /// - Throws: what `transport` throws when it cannot be started.
  package func serve(_ transport: any ByteTransport) throws(TransportError) {
    try transport.start(DaemonConnection(transport, service: TestConnection(registry: registry)))
  }

  /// Makes a connection in memory and serves it.
  ///
  /// - Returns: the client's end.
  package func connect() throws(TransportError) -> MemoryTransport {
    let (client, server) = MemoryTransport.makePair()
    try serve(server)
    return client
  }
}
