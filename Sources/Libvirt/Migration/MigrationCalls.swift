// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtXDR

/// The calls of the third migration protocol, in the form with parameters or in the older one that knows four of them.
///
/// Those from ``perform(_:_:_:)`` on have no limit of their own: until they are answered nobody knows where the guest is.
struct MigrationCalls: Sendable {
  let source: Domain
  let destination: Connection
  let takesParameters: Bool

  func begin(_ parameters: TypedParameters, _ flags: UInt32) async throws(LibvirtError) -> (XDRString, [UInt8]) {
    if takesParameters {
      let reply = try await source.connection.call(
        Remote.DomainMigrateBegin3Params.self, .init(dom: source.wire, params: parameters.wire, flags: flags))
      return (reply.xml, reply.cookieOut)
    }
    let reply = try await source.connection.call(
      Remote.DomainMigrateBegin3.self,
      .init(
        dom: source.wire, xmlin: parameters.wireText(Keys.destXML), flags: UInt64(flags),
        dname: parameters.wireText(Keys.destName), resource: parameters[Keys.bandwidth] ?? 0))
    return (reply.xml, reply.cookieOut)
  }

  /// - Parameter parameters: with the definition that ``begin(_:_:)`` gave.
  func prepare(
    _ parameters: TypedParameters, _ cookie: [UInt8], _ flags: UInt32
  ) async throws(LibvirtError) -> (XDRString?, [UInt8]) {
    if takesParameters {
      let reply = try await destination.call(
        Remote.DomainMigratePrepare3Params.self, .init(params: parameters.wire, cookieIn: cookie, flags: flags))
      return (reply.uriOut, reply.cookieOut)
    }
    let reply = try await destination.call(
      Remote.DomainMigratePrepare3.self,
      .init(
        cookieIn: cookie, uriIn: parameters.wireText(Keys.uri), flags: UInt64(flags),
        dname: parameters.wireText(Keys.destName), resource: parameters[Keys.bandwidth] ?? 0,
        domXML: parameters.wireText(Keys.destXML) ?? XDRString("")))
    return (reply.uriOut, reply.cookieOut)
  }

  func perform(
    _ parameters: TypedParameters, _ cookie: [UInt8], _ flags: UInt32
  ) async throws(LibvirtError) -> [UInt8] {
    if takesParameters {
      return try await source.connection.unlimitedCall(
        Remote.DomainMigratePerform3Params.self,
        .init(dom: source.wire, dconnuri: nil, params: parameters.wire, cookieIn: cookie, flags: flags)
      ).cookieOut
    }
    return try await source.connection.unlimitedCall(
      Remote.DomainMigratePerform3.self,
      .init(
        dom: source.wire, xmlin: nil, cookieIn: cookie, dconnuri: nil, uri: parameters.wireText(Keys.uri),
        flags: UInt64(flags), dname: parameters.wireText(Keys.destName),
        resource: parameters[Keys.bandwidth] ?? 0)
    ).cookieOut
  }

  /// - Parameter parameters: with a name.
  func finish(
    _ parameters: TypedParameters, _ cookie: [UInt8], _ flags: UInt32, cancelled: Bool
  ) async throws(LibvirtError) -> (Domain, [UInt8]) {
    if takesParameters {
      let reply = try await destination.unlimitedCall(
        Remote.DomainMigrateFinish3Params.self,
        .init(params: parameters.wire, cookieIn: cookie, flags: flags, cancelled: cancelled ? 1 : 0))
      return (Domain(reply.dom, on: destination), reply.cookieOut)
    }
    let reply = try await destination.unlimitedCall(
      Remote.DomainMigrateFinish3.self,
      .init(
        dname: parameters.wireText(Keys.destName) ?? source.wireName, cookieIn: cookie, dconnuri: nil,
        uri: parameters.wireText(Keys.uri), flags: UInt64(flags), cancelled: cancelled ? 1 : 0))
    return (Domain(reply.dom, on: destination), reply.cookieOut)
  }

  func confirm(
    _ parameters: TypedParameters, _ cookie: [UInt8], _ flags: UInt32, cancelled: Bool
  ) async throws(LibvirtError) {
    if takesParameters {
      _ = try await source.connection.unlimitedCall(
        Remote.DomainMigrateConfirm3Params.self,
        .init(
          dom: source.wire, params: parameters.wire, cookieIn: cookie, flags: flags, cancelled: cancelled ? 1 : 0))
    } else {
      _ = try await source.connection.unlimitedCall(
        Remote.DomainMigrateConfirm3.self,
        .init(dom: source.wire, cookieIn: cookie, flags: UInt64(flags), cancelled: cancelled ? 1 : 0))
    }
  }

  private typealias Keys = TypedParameterKeys.Migration
}
