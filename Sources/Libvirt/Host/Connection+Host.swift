// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol

extension Connection {
  /// The hypervisor's version.
  ///
  /// libvirt: `virConnectGetVersion`
  public func hypervisorVersion() async throws(LibvirtError) -> LibvirtVersion {
    LibvirtVersion(rawValue: try await call(Remote.ConnectGetVersion.self).hvVer)
  }

  /// The version of libvirt that the daemon runs.
  ///
  /// libvirt: `virConnectGetLibVersion`
  public func libraryVersion() async throws(LibvirtError) -> LibvirtVersion {
    LibvirtVersion(rawValue: try await call(Remote.ConnectGetLibVersion.self).libVer)
  }

  /// The host's processors and memory.
  ///
  /// libvirt: `virNodeGetInfo`
  public func nodeInfo() async throws(LibvirtError) -> NodeInfo {
    let reply = try await call(Remote.NodeGetInfo.self)
    let model = String(wireCharacters: reply.model)
    return NodeInfo(
      model: model, memoryKiB: reply.memory, processors: reply.cpus, megahertz: reply.mhz, numaNodes: reply.nodes,
      sockets: reply.sockets, cores: reply.cores, threads: reply.threads)
  }

  /// Whether nobody on the way can read along: a local socket, ssh, TLS or SASL's encryption on this side of the daemon,
  /// and the daemon's own link to the hypervisor behind it.
  ///
  /// libvirt: `virConnectIsSecure`
  public func isSecure() async throws(LibvirtError) -> Bool {
    let hypervisorLinkIsSecure = try await call(Remote.ConnectIsSecure.self).secure != 0
    return hypervisorLinkIsSecure && (transport.isSecure || sasl != nil)
  }

  /// Whether the connection is secure because it is encrypted by libvirt itself. A local socket, or ssh, is secure but
  /// not encrypted in this sense, except that libvirt counts every connection as encrypted that was authenticated with
  /// SASL; ``sasl`` and ``tls`` tell what really encrypts.
  ///
  /// libvirt: `virConnectIsEncrypted`
  public func isEncrypted() async throws(LibvirtError) -> Bool {
    let hypervisorLinkIsSecure = try await call(Remote.ConnectIsSecure.self).secure != 0
    return hypervisorLinkIsSecure && (transport == .tls || sasl != nil)
  }

  /// The host's security model; empty texts where it has none.
  ///
  /// libvirt: `virNodeGetSecurityModel`
  public func securityModel() async throws(LibvirtError) -> SecurityModel {
    let reply = try await call(Remote.NodeGetSecurityModel.self)
    return SecurityModel(model: String(wireCharacters: reply.model), doi: String(wireCharacters: reply.doi))
  }
}
