// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/network.x by `make generate`; do not edit.
// swift-format-ignore-file

public import LibvirtProtocol
import LibvirtXDR

extension Network {
  /// Starts a defined network.
  ///
  /// - Throws: ``LibvirtError``, `operationInvalid` when it is active already.
  ///
  /// libvirt: `virNetworkCreate`, since 0.2.0
  public func start() async throws(LibvirtError) {
    _ = try await connection.change(Remote.NetworkCreate.self, .init(net: wire))
  }

  /// Stops the network at once. One that is not defined is gone then.
  ///
  /// libvirt: `virNetworkDestroy`, since 0.2.0
  public func destroy() async throws(LibvirtError) {
    _ = try await connection.change(Remote.NetworkDestroy.self, .init(net: wire))
  }

  /// Its definition as an XML document.
  ///
  /// - Parameter flags: `inactive` for the stored definition, without the devices that were given to guests.
  ///
  /// libvirt: `virNetworkGetXMLDesc`, since 0.2.0
  public func xml(_ flags: NetworkXMLFlags = []) async throws(LibvirtError) -> String {
    let reply = try await connection.call(Remote.NetworkGetXMLDesc.self, .init(net: wire, flags: flags.rawValue))
    return reply.xml.text
  }

  /// Whether the host starts it by itself.
  ///
  /// libvirt: `virNetworkGetAutostart`, since 0.2.1
  public func isAutostarted() async throws(LibvirtError) -> Bool {
    let reply = try await connection.call(Remote.NetworkGetAutostart.self, .init(net: wire))
    return reply.autostart != 0
  }

  /// The name of the host's bridge that connects its guests.
  ///
  /// - Throws: ``LibvirtError``, `internalError` when the network has no bridge of its own.
  ///
  /// libvirt: `virNetworkGetBridgeName`, since 0.2.0
  public func bridgeName() async throws(LibvirtError) -> String {
    let reply = try await connection.call(Remote.NetworkGetBridgeName.self, .init(net: wire))
    return reply.name.text
  }

  /// Sets whether the host starts it by itself.
  ///
  /// - Throws: ``LibvirtError``, `operationInvalid` or `internalError` for a network that is not defined.
  ///
  /// libvirt: `virNetworkSetAutostart`, since 0.2.1
  public func setAutostart(_ autostart: Bool) async throws(LibvirtError) {
    _ = try await connection.change(Remote.NetworkSetAutostart.self, .init(net: wire, autostart: autostart ? 1 : 0))
  }

  /// Makes the host forget the network's definition. An active network stays until it is stopped.
  ///
  /// libvirt: `virNetworkUndefine`, since 0.2.0
  public func undefine() async throws(LibvirtError) {
    _ = try await connection.change(Remote.NetworkUndefine.self, .init(net: wire))
  }

  /// Whether guests can use it now.
  ///
  /// libvirt: `virNetworkIsActive`, since 0.7.3
  public func isActive() async throws(LibvirtError) -> Bool {
    let reply = try await connection.call(Remote.NetworkIsActive.self, .init(net: wire))
    return reply.active != 0
  }

  /// Whether the host knows its definition, so that it can be started again.
  ///
  /// libvirt: `virNetworkIsPersistent`, since 0.7.3
  public func isPersistent() async throws(LibvirtError) -> Bool {
    let reply = try await connection.call(Remote.NetworkIsPersistent.self, .init(net: wire))
    return reply.persistent != 0
  }

  /// Where guests and others are plugged in at present.
  ///
  /// libvirt: `virNetworkListAllPorts`, since 5.5.0
  public func ports() async throws(LibvirtError) -> [NetworkPort] {
    let reply = try await connection.call(
      Remote.NetworkListAllPorts.self, .init(network: wire, needResults: 1, flags: 0))
    return reply.ports.map { NetworkPort($0, on: connection) }
  }

  /// The port with this UUID.
  ///
  /// - Throws: ``LibvirtError``, `noNetworkPort` when there is none.
  ///
  /// libvirt: `virNetworkPortLookupByUUID`, `virNetworkPortLookupByUUIDString`, since 5.5.0
  public func port(uuid: LibvirtUUID) async throws(LibvirtError) -> NetworkPort {
    let reply = try await connection.call(Remote.NetworkPortLookupByUUID.self, .init(network: wire, uuid: uuid))
    return NetworkPort(reply.port, on: connection)
  }

  /// Makes a port on the active network.
  ///
  /// - Parameters:
  ///   - xml: the port's description.
  ///   - flags: whether to take over what is plugged in already, and whether to check the description first.
  /// - Returns: the new port.
  ///
  /// libvirt: `virNetworkPortCreateXML`, since 5.5.0
  @discardableResult
  public func createPort(xml: String, flags: NetworkPortCreateFlags = []) async throws(LibvirtError) -> NetworkPort {
    let reply = try await connection.change(
      Remote.NetworkPortCreateXML.self, .init(network: wire, xml: XDRString(xml), flags: flags.rawValue))
    return NetworkPort(reply.port, on: connection)
  }

  /// Changes one piece of its metadata: the title, the description, or an element of the caller's own.
  ///
  /// - Parameters:
  ///   - type: which piece.
  ///   - metadata: the text, or the element; `nil` removes what there is.
  ///   - key: the prefix to give the namespace of an element of one's own; `nil` for title and description.
  ///   - uri: the namespace of an element of one's own; `nil` for title and description.
  ///   - flags: whether of the active network, of the definition, or of both.
  ///
  /// libvirt: `virNetworkSetMetadata`, since 9.7.0
  public func setMetadata(
    _ type: NetworkMetadataType,
    to metadata: String?,
    prefix key: String? = nil,
    namespace uri: String? = nil,
    flags: NetworkUpdateFlags = []
  ) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.NetworkSetMetadata.self,
      .init(
        network: wire,
        type: type.rawValue,
        metadata: metadata.map { XDRString($0) },
        key: key.map { XDRString($0) },
        uri: uri.map { XDRString($0) },
        flags: flags.rawValue))
  }

  /// One piece of its metadata: the title, the description, or an element of the caller's own.
  ///
  /// - Parameters:
  ///   - type: which piece.
  ///   - uri: the namespace of an element of one's own; `nil` for title and description.
  ///   - flags: whether of the active network or of the definition.
  /// - Throws: ``LibvirtError``, `noNetworkMetadata` when there is none.
  ///
  /// libvirt: `virNetworkGetMetadata`, since 9.7.0
  public func metadata(
    _ type: NetworkMetadataType, namespace uri: String? = nil, flags: NetworkUpdateFlags = []
  ) async throws(LibvirtError) -> String {
    let reply = try await connection.call(
      Remote.NetworkGetMetadata.self,
      .init(
        network: wire,
        type: type.rawValue,
        uri: uri.map { XDRString($0) },
        flags: flags.rawValue))
    return reply.metadata.text
  }
}

extension Connection {
  /// The network with this name.
  ///
  /// - Throws: ``LibvirtError``, `noNetwork` when there is none.
  ///
  /// libvirt: `virNetworkLookupByName`, since 0.2.0
  public func network(named name: String) async throws(LibvirtError) -> Network {
    let reply = try await call(Remote.NetworkLookupByName.self, .init(name: XDRString(name)))
    return Network(reply.net, on: self)
  }

  /// The network with this UUID.
  ///
  /// - Throws: ``LibvirtError``, `noNetwork` when there is none.
  ///
  /// libvirt: `virNetworkLookupByUUID`, `virNetworkLookupByUUIDString`, since 0.2.0
  public func network(uuid: LibvirtUUID) async throws(LibvirtError) -> Network {
    let reply = try await call(Remote.NetworkLookupByUUID.self, .init(uuid: uuid))
    return Network(reply.net, on: self)
  }

  /// The host's networks.
  ///
  /// - Parameter flags: which ones; flags of one group add up, groups narrow each other. Empty means all.
  ///
  /// libvirt: `virConnectListAllNetworks`, since 0.10.2
  public func networks(_ flags: ConnectListAllNetworksFlags = []) async throws(LibvirtError) -> [Network] {
    let reply = try await call(Remote.ConnectListAllNetworks.self, .init(needResults: 1, flags: flags.rawValue))
    return reply.nets.map { Network($0, on: self) }
  }

  /// Makes a network known to the host, or changes what is known of it, without starting it.
  ///
  /// - Parameters:
  ///   - xml: the network's definition.
  ///   - flags: whether to check the definition against libvirt's schema first.
  /// - Returns: the defined network.
  ///
  /// libvirt: `virNetworkDefineXML`, `virNetworkDefineXMLFlags`, since 0.2.0
  @discardableResult
  public func defineNetwork(xml: String, flags: NetworkDefineFlags = []) async throws(LibvirtError) -> Network {
    guard !flags.isEmpty else {
      let reply = try await change(Remote.NetworkDefineXML.self, .init(xml: XDRString(xml)))
      return Network(reply.net, on: self)
    }
    let reply = try await change(Remote.NetworkDefineXMLFlags.self, .init(xml: XDRString(xml), flags: flags.rawValue))
    return Network(reply.net, on: self)
  }

  /// Starts a network that exists only while it is active.
  ///
  /// - Parameters:
  ///   - xml: the network's definition.
  ///   - flags: whether to check the definition against libvirt's schema first.
  /// - Returns: the active network.
  ///
  /// libvirt: `virNetworkCreateXML`, `virNetworkCreateXMLFlags`, since 0.2.0
  @discardableResult
  public func createNetwork(xml: String, flags: NetworkCreateFlags = []) async throws(LibvirtError) -> Network {
    guard !flags.isEmpty else {
      let reply = try await change(Remote.NetworkCreateXML.self, .init(xml: XDRString(xml)))
      return Network(reply.net, on: self)
    }
    let reply = try await change(Remote.NetworkCreateXMLFlags.self, .init(xml: XDRString(xml), flags: flags.rawValue))
    return Network(reply.net, on: self)
  }
}

extension NetworkPort {
  /// Its description as an XML document.
  ///
  /// libvirt: `virNetworkPortGetXMLDesc`, since 5.5.0
  public func xml() async throws(LibvirtError) -> String {
    let reply = try await connection.call(Remote.NetworkPortGetXMLDesc.self, .init(port: wire, flags: 0))
    return reply.xml.text
  }

  /// Removes the port; what was plugged in is cut off.
  ///
  /// libvirt: `virNetworkPortDelete`, since 5.5.0
  public func delete() async throws(LibvirtError) {
    _ = try await connection.change(Remote.NetworkPortDelete.self, .init(port: wire, flags: 0))
  }
}
