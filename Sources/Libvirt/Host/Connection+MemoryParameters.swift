// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol

extension Connection {
  /// How the host shares equal pages of memory between domains, and how well that works.
  ///
  /// - Throws: ``LibvirtError``, `noSupport` where the driver does not tell.
  ///
  /// libvirt: `virNodeGetMemoryParameters`
  public func memoryParameters() async throws(LibvirtError) -> TypedParameters {
    // There is room for 64, as many as a reply can hold.
    try await parameters(Remote.NodeGetMemoryParameters.self, \.params) { .init(nparams: 64, flags: $0) }
  }

  /// Changes how the host shares equal pages of memory.
  ///
  /// libvirt: `virNodeSetMemoryParameters`
  public func setMemoryParameters(_ parameters: TypedParameters) async throws(LibvirtError) {
    try await change(Remote.NodeSetMemoryParameters.self, parameters, limit: 64) { .init(params: $0, flags: 0) }
  }

  /// What AMD's encryption of guests' memory offers on this host: keys, and how many guests there can be.
  ///
  /// - Throws: ``LibvirtError``, `operationUnsupported` where the host has none; `operationDenied` on a connection that is
  ///   only for looking.
  ///
  /// libvirt: `virNodeGetSEVInfo`
  public func sevInfo() async throws(LibvirtError) -> TypedParameters {
    guard !isReadOnly else { throw .readOnly("virNodeGetSEVInfo") }
    return try await parameters(Remote.NodeGetSEVInfo.self, \.params) { .init(nparams: 0, flags: $0) }
  }
}
