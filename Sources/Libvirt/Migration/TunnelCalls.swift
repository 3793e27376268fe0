// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtXDR

/// The calls to a host that a guest comes to by a stream, in the newest form that its daemon knows.
struct TunnelCalls: Sendable {
  enum Form: Sendable {
    /// The second protocol, which has no cookies.
    case second
    case third
    case thirdWithParameters
  }

  let destination: Connection
  let form: Form
  let parameters: TypedParameters
  let flags: DomainMigrateFlags

  func prepare(_ cookie: [UInt8]) async throws(LibvirtError) -> (cookie: [UInt8], stream: ByteStream) {
    let name = parameters.wireText(Keys.destName)
    let xml = parameters.wireText(Keys.destXML) ?? XDRString("")
    let bandwidth = parameters[Keys.bandwidth] ?? 0
    switch form {
    case .thirdWithParameters:
      let (reply, stream) = try await destination.openStream(
        Remote.DomainMigratePrepareTunnel3Params.self,
        .init(params: parameters.wire, cookieIn: cookie, flags: flags.rawValue))
      return (reply.cookieOut, stream)
    case .third:
      let (reply, stream) = try await destination.openStream(
        Remote.DomainMigratePrepareTunnel3.self,
        .init(cookieIn: cookie, flags: UInt64(flags.rawValue), dname: name, resource: bandwidth, domXML: xml))
      return (reply.cookieOut, stream)
    case .second:
      let (_, stream) = try await destination.openStream(
        Remote.DomainMigratePrepareTunnel.self,
        .init(flags: UInt64(flags.rawValue), dname: name, resource: bandwidth, domXML: xml))
      return ([], stream)
    }
  }

  func finish(
    _ cookie: [UInt8], cancelled: Bool, deadline: ContinuousClock.Instant?
  ) async throws(LibvirtError) -> Domain {
    let name = parameters.wireText(Keys.destName) ?? XDRString("")
    let outcome: Int32 = cancelled ? 1 : 0
    let domain =
      switch form {
      case .thirdWithParameters:
        try await destination.call(
          Remote.DomainMigrateFinish3Params.self,
          .init(params: parameters.wire, cookieIn: cookie, flags: flags.rawValue, cancelled: outcome),
          deadline: deadline
        ).dom
      case .third:
        try await destination.call(
          Remote.DomainMigrateFinish3.self,
          .init(
            dname: name, cookieIn: cookie, dconnuri: nil, uri: nil, flags: UInt64(flags.rawValue),
            cancelled: outcome), deadline: deadline
        ).dom
      case .second:
        try await destination.call(
          Remote.DomainMigrateFinish2.self,
          .init(dname: name, cookie: cookie, uri: XDRString(""), flags: UInt64(flags.rawValue), retcode: outcome),
          deadline: deadline
        ).ddom
      }
    return Domain(domain, on: destination)
  }

  private typealias Keys = TypedParameterKeys.Migration
}
