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
    let flags = try await supports(.typedParamString) ? TypedParameterFlags.stringOkay : []
    // There is room for 64, as many as a reply can hold.
    let reply = try await call(Remote.NodeGetMemoryParameters.self, .init(nparams: 64, flags: flags.rawValue))
    return TypedParameters(reply.params)
  }

  /// What AMD's encryption of guests' memory offers on this host: keys, and how many guests there can be.
  ///
  /// - Throws: ``LibvirtError``, `operationUnsupported` where the host has none; `operationDenied` on a connection that is
  ///   only for looking.
  ///
  /// libvirt: `virNodeGetSEVInfo`
  public func sevInfo() async throws(LibvirtError) -> TypedParameters {
    guard !isReadOnly else { throw .readOnly("virNodeGetSEVInfo") }
    let flags = try await supports(.typedParamString) ? TypedParameterFlags.stringOkay : []
    let reply = try await change(Remote.NodeGetSEVInfo.self, .init(nparams: 0, flags: flags.rawValue))
    return TypedParameters(reply.params)
  }
}
