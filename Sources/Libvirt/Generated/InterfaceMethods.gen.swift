// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/interface.x by `make generate`; do not edit.
// swift-format-ignore-file

public import LibvirtProtocol
import LibvirtXDR

extension Connection {
  /// The host's network interface with this name.
  ///
  /// - Throws: ``LibvirtError``, `noInterface` when there is none.
  ///
  /// libvirt: `virInterfaceLookupByName`, since 0.6.4
  public func interface(named name: String) async throws(LibvirtError) -> Interface {
    let reply = try await call(Remote.InterfaceLookupByName.self, .init(name: XDRString(name)))
    return Interface(reply.iface, on: self)
  }

  /// The host's network interface with this hardware address.
  ///
  /// - Throws: ``LibvirtError``, `noInterface` when there is none, `multipleInterfaces` when there are several.
  ///
  /// libvirt: `virInterfaceLookupByMACString`, since 0.6.4
  public func interface(macAddress mac: String) async throws(LibvirtError) -> Interface {
    let reply = try await call(Remote.InterfaceLookupByMACString.self, .init(mac: XDRString(mac)))
    return Interface(reply.iface, on: self)
  }

  /// Stores the configuration of a network interface of the host without bringing it up.
  ///
  /// - Parameters:
  ///   - xml: the configuration.
  ///   - flags: whether to check the configuration against libvirt's schema first.
  /// - Returns: the interface.
  ///
  /// libvirt: `virInterfaceDefineXML`, since 0.6.4
  @discardableResult
  public func defineInterface(xml: String, flags: InterfaceDefineFlags = []) async throws(LibvirtError) -> Interface {
    let reply = try await change(Remote.InterfaceDefineXML.self, .init(xml: XDRString(xml), flags: flags.rawValue))
    return Interface(reply.iface, on: self)
  }

  /// Remembers the configuration of the host's network interfaces before it is changed: a roll
  /// back, or a restart of the host, returns to it.
  ///
  /// - Throws: ``LibvirtError``, `operationInvalid` when changes have begun already.
  ///
  /// libvirt: `virInterfaceChangeBegin`, since 0.9.2
  public func beginInterfaceChanges() async throws(LibvirtError) {
    _ = try await change(Remote.InterfaceChangeBegin.self, .init(flags: 0))
  }

  /// Keeps the changes of network interfaces that have been made since they began.
  ///
  /// libvirt: `virInterfaceChangeCommit`, since 0.9.2
  public func commitInterfaceChanges() async throws(LibvirtError) {
    _ = try await change(Remote.InterfaceChangeCommit.self, .init(flags: 0))
  }

  /// Returns to the configuration of network interfaces as it was when changes began.
  ///
  /// libvirt: `virInterfaceChangeRollback`, since 0.9.2
  public func rollBackInterfaceChanges() async throws(LibvirtError) {
    _ = try await change(Remote.InterfaceChangeRollback.self, .init(flags: 0))
  }

  /// The host's own network interfaces.
  ///
  /// - Parameter flags: which ones; empty means all.
  ///
  /// libvirt: `virConnectListAllInterfaces`, since 0.10.2
  public func interfaces(_ flags: ConnectListAllInterfacesFlags = []) async throws(LibvirtError) -> [Interface] {
    let reply = try await call(Remote.ConnectListAllInterfaces.self, .init(needResults: 1, flags: flags.rawValue))
    return reply.ifaces.map { Interface($0, on: self) }
  }
}

extension Interface {
  /// Its configuration as an XML document.
  ///
  /// - Parameter flags: `inactive` for the stored configuration; otherwise as the interface is now.
  ///
  /// libvirt: `virInterfaceGetXMLDesc`, since 0.6.4
  public func xml(_ flags: InterfaceXMLFlags = []) async throws(LibvirtError) -> String {
    let reply = try await connection.call(Remote.InterfaceGetXMLDesc.self, .init(iface: wire, flags: flags.rawValue))
    return reply.xml.text
  }

  /// Removes its configuration. An interface that is up stays up.
  ///
  /// libvirt: `virInterfaceUndefine`, since 0.6.4
  public func undefine() async throws(LibvirtError) {
    _ = try await connection.change(Remote.InterfaceUndefine.self, .init(iface: wire))
  }

  /// Brings it up.
  ///
  /// libvirt: `virInterfaceCreate`, since 0.6.4
  public func start() async throws(LibvirtError) {
    _ = try await connection.change(Remote.InterfaceCreate.self, .init(iface: wire, flags: 0))
  }

  /// Takes it down at once; its configuration stays.
  ///
  /// libvirt: `virInterfaceDestroy`, since 0.6.4
  public func destroy() async throws(LibvirtError) {
    _ = try await connection.change(Remote.InterfaceDestroy.self, .init(iface: wire, flags: 0))
  }

  /// Whether it is up.
  ///
  /// libvirt: `virInterfaceIsActive`, since 0.7.3
  public func isActive() async throws(LibvirtError) -> Bool {
    let reply = try await connection.call(Remote.InterfaceIsActive.self, .init(iface: wire))
    return reply.active != 0
  }
}
