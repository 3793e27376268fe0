// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/nwfilter.x by `make generate`; do not edit.
// swift-format-ignore-file

public import LibvirtProtocol
import LibvirtXDR

extension Connection {
  /// The network filter with this name.
  ///
  /// - Throws: ``LibvirtError``, `noNWFilter` when there is none.
  ///
  /// libvirt: `virNWFilterLookupByName`, since 0.8.0
  public func networkFilter(named name: String) async throws(LibvirtError) -> NWFilter {
    let reply = try await call(Remote.NWFilterLookupByName.self, .init(name: XDRString(name)))
    return NWFilter(reply.nwFilter, on: self)
  }

  /// The network filter with this UUID.
  ///
  /// - Throws: ``LibvirtError``, `noNWFilter` when there is none.
  ///
  /// libvirt: `virNWFilterLookupByUUID`, `virNWFilterLookupByUUIDString`, since 0.8.0
  public func networkFilter(uuid: LibvirtUUID) async throws(LibvirtError) -> NWFilter {
    let reply = try await call(Remote.NWFilterLookupByUUID.self, .init(uuid: uuid))
    return NWFilter(reply.nwFilter, on: self)
  }

  /// The host's network filters.
  ///
  /// libvirt: `virConnectListAllNWFilters`, since 0.10.2
  public func networkFilters() async throws(LibvirtError) -> [NWFilter] {
    let reply = try await call(Remote.ConnectListAllNWFilters.self, .init(needResults: 1, flags: 0))
    return reply.filters.map { NWFilter($0, on: self) }
  }

  /// The binding of this network device of a guest.
  ///
  /// - Throws: ``LibvirtError``, `noNWFilterBinding` when there is none.
  ///
  /// libvirt: `virNWFilterBindingLookupByPortDev`, since 4.5.0
  public func networkFilterBinding(portDevice name: String) async throws(LibvirtError) -> NWFilterBinding {
    let reply = try await call(Remote.NWFilterBindingLookupByPortDev.self, .init(name: XDRString(name)))
    return NWFilterBinding(reply.nwFilter, on: self)
  }

  /// Makes the rules of a network filter hold for a network device.
  ///
  /// - Parameters:
  ///   - xml: which filter, for which device of which guest.
  ///   - flags: whether to check the description against libvirt's schema first.
  /// - Returns: the new binding.
  ///
  /// libvirt: `virNWFilterBindingCreateXML`, since 4.5.0
  @discardableResult
  public func createNetworkFilterBinding(
    xml: String, flags: NWFilterBindingCreateFlags = []
  ) async throws(LibvirtError) -> NWFilterBinding {
    let reply = try await change(
      Remote.NWFilterBindingCreateXML.self, .init(xml: XDRString(xml), flags: flags.rawValue))
    return NWFilterBinding(reply.nwFilter, on: self)
  }

  /// What network filters are bound to at present.
  ///
  /// libvirt: `virConnectListAllNWFilterBindings`, since 4.5.0
  public func networkFilterBindings() async throws(LibvirtError) -> [NWFilterBinding] {
    let reply = try await call(Remote.ConnectListAllNWFilterBindings.self, .init(needResults: 1, flags: 0))
    return reply.bindings.map { NWFilterBinding($0, on: self) }
  }

  /// Makes a network filter known to the host, or changes it, also for the guests that use it.
  ///
  /// - Parameters:
  ///   - xml: the filter's definition.
  ///   - flags: whether to check the definition against libvirt's schema first.
  /// - Returns: the defined filter.
  ///
  /// libvirt: `virNWFilterDefineXML`, `virNWFilterDefineXMLFlags`, since 0.8.0
  @discardableResult
  public func defineNetworkFilter(xml: String, flags: NWFilterDefineFlags = []) async throws(LibvirtError) -> NWFilter {
    guard !flags.isEmpty else {
      let reply = try await change(Remote.NWFilterDefineXML.self, .init(xml: XDRString(xml)))
      return NWFilter(reply.nwFilter, on: self)
    }
    let reply = try await change(Remote.NWFilterDefineXMLFlags.self, .init(xml: XDRString(xml), flags: flags.rawValue))
    return NWFilter(reply.nwFilter, on: self)
  }
}

extension NWFilter {
  /// Its definition as an XML document.
  ///
  /// libvirt: `virNWFilterGetXMLDesc`, since 0.8.0
  public func xml() async throws(LibvirtError) -> String {
    let reply = try await connection.call(Remote.NWFilterGetXMLDesc.self, .init(nwFilter: wire, flags: 0))
    return reply.xml.text
  }

  /// Makes the host forget the filter.
  ///
  /// - Throws: ``LibvirtError``, `operationInvalid` when a guest uses it.
  ///
  /// libvirt: `virNWFilterUndefine`, since 0.8.0
  public func undefine() async throws(LibvirtError) {
    _ = try await connection.change(Remote.NWFilterUndefine.self, .init(nwFilter: wire))
  }
}

extension NWFilterBinding {
  /// Its description as an XML document.
  ///
  /// libvirt: `virNWFilterBindingGetXMLDesc`, since 4.5.0
  public func xml() async throws(LibvirtError) -> String {
    let reply = try await connection.call(Remote.NWFilterBindingGetXMLDesc.self, .init(nwFilter: wire, flags: 0))
    return reply.xml.text
  }

  /// Lets the network device go; the filter's rules hold for it no more.
  ///
  /// libvirt: `virNWFilterBindingDelete`, since 4.5.0
  public func delete() async throws(LibvirtError) {
    _ = try await connection.change(Remote.NWFilterBindingDelete.self, .init(nwFilter: wire))
  }
}
