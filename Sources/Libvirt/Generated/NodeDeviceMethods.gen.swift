// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/node_device.x by `make generate`; do not edit.
// swift-format-ignore-file

public import LibvirtProtocol
import LibvirtXDR

extension Connection {
  /// The host's device with this name.
  ///
  /// - Throws: ``LibvirtError``, `noNodeDevice` when there is none.
  ///
  /// libvirt: `virNodeDeviceLookupByName`, since 0.5.0
  public func nodeDevice(named name: String) async throws(LibvirtError) -> NodeDevice {
    let reply = try await call(Remote.NodeDeviceLookupByName.self, .init(name: XDRString(name)))
    return NodeDevice(reply.dev, on: self)
  }

  /// Makes a device of software, which is gone when the host restarts: an HBA port or a mediated device.
  ///
  /// - Parameters:
  ///   - xml: the device's definition.
  ///   - flags: whether to check the definition against libvirt's schema first.
  /// - Returns: the new device.
  ///
  /// libvirt: `virNodeDeviceCreateXML`, since 0.6.3
  @discardableResult
  public func createNodeDevice(
    xml: String, flags: NodeDeviceCreateXMLFlags = []
  ) async throws(LibvirtError) -> NodeDevice {
    let reply = try await change(Remote.NodeDeviceCreateXML.self, .init(xml: XDRString(xml), flags: flags.rawValue))
    return NodeDevice(reply.dev, on: self)
  }

  /// The host's devices.
  ///
  /// - Parameter flags: which ones; those with any of the capabilities given. Empty means all, active or not.
  ///
  /// libvirt: `virConnectListAllNodeDevices`, since 0.10.2
  public func nodeDevices(_ flags: ConnectListAllNodeDeviceFlags = []) async throws(LibvirtError) -> [NodeDevice] {
    let reply = try await call(Remote.ConnectListAllNodeDevices.self, .init(needResults: 1, flags: flags.rawValue))
    return reply.devices.map { NodeDevice($0, on: self) }
  }

  /// The host's SCSI host adapter with these names in its storage network.
  ///
  /// - Parameters:
  ///   - wwnn: the World Wide Node Name, 16 hexadecimal digits.
  ///   - wwpn: the World Wide Port Name, 16 hexadecimal digits.
  /// - Throws: ``LibvirtError``, `noNodeDevice` when there is none.
  ///
  /// libvirt: `virNodeDeviceLookupSCSIHostByWWN`, since 1.0.3
  public func nodeDevice(wwnn: String, wwpn: String) async throws(LibvirtError) -> NodeDevice {
    let reply = try await call(
      Remote.NodeDeviceLookupSCSIHostByWWN.self, .init(wwnn: XDRString(wwnn), wwpn: XDRString(wwpn), flags: 0))
    return NodeDevice(reply.dev, on: self)
  }

  /// Makes a mediated device known to the host without starting it.
  ///
  /// - Parameters:
  ///   - xml: the device's definition.
  ///   - flags: whether to check the definition against libvirt's schema first.
  /// - Returns: the defined device.
  ///
  /// libvirt: `virNodeDeviceDefineXML`, since 7.3.0
  @discardableResult
  public func defineNodeDevice(
    xml: String, flags: NodeDeviceDefineXMLFlags = []
  ) async throws(LibvirtError) -> NodeDevice {
    let reply = try await change(Remote.NodeDeviceDefineXML.self, .init(xml: XDRString(xml), flags: flags.rawValue))
    return NodeDevice(reply.dev, on: self)
  }
}

extension NodeDevice {
  /// Its description as an XML document.
  ///
  /// - Parameter flags: `inactive` for the stored definition of a mediated device.
  ///
  /// libvirt: `virNodeDeviceGetXMLDesc`, since 0.5.0
  public func xml(_ flags: NodeDeviceXMLFlags = []) async throws(LibvirtError) -> String {
    let reply = try await connection.call(
      Remote.NodeDeviceGetXMLDesc.self, .init(name: wire.name, flags: flags.rawValue))
    return reply.xml.text
  }

  /// The name of the device that it is attached to; `nil` for the topmost one.
  ///
  /// libvirt: `virNodeDeviceGetParent`, since 0.5.0
  public func parentName() async throws(LibvirtError) -> String? {
    let reply = try await connection.call(Remote.NodeDeviceGetParent.self, .init(name: wire.name))
    return reply.parentName?.text
  }

  /// Gives the device back to the host's own driver, after no guest has it any more.
  ///
  /// libvirt: `virNodeDeviceReAttach`, since 0.6.1
  public func reattach() async throws(LibvirtError) {
    _ = try await connection.change(Remote.NodeDeviceReAttach.self, .init(name: wire.name))
  }

  /// Resets the device, as before a guest gets it. The host's drivers must have let go of it.
  ///
  /// libvirt: `virNodeDeviceReset`, since 0.6.1
  public func reset() async throws(LibvirtError) {
    _ = try await connection.change(Remote.NodeDeviceReset.self, .init(name: wire.name))
  }

  /// Stops a device that was made of software. One that is not defined is gone then.
  ///
  /// libvirt: `virNodeDeviceDestroy`, since 0.6.3
  public func destroy() async throws(LibvirtError) {
    _ = try await connection.change(Remote.NodeDeviceDestroy.self, .init(name: wire.name))
  }

  /// Makes the host forget the definition of a mediated device.
  ///
  /// libvirt: `virNodeDeviceUndefine`, since 7.3.0
  public func undefine() async throws(LibvirtError) {
    _ = try await connection.change(Remote.NodeDeviceUndefine.self, .init(name: wire.name, flags: 0))
  }

  /// Starts a defined device.
  ///
  /// libvirt: `virNodeDeviceCreate`, since 7.3.0
  public func start() async throws(LibvirtError) {
    _ = try await connection.change(Remote.NodeDeviceCreate.self, .init(name: wire.name, flags: 0))
  }

  /// Whether it starts with the host, or with its parent.
  ///
  /// libvirt: `virNodeDeviceGetAutostart`, since 7.8.0
  public func isAutostarted() async throws(LibvirtError) -> Bool {
    let reply = try await connection.call(Remote.NodeDeviceGetAutostart.self, .init(name: wire.name))
    return reply.autostart != 0
  }

  /// Sets whether it starts with the host, or with its parent.
  ///
  /// libvirt: `virNodeDeviceSetAutostart`, since 7.8.0
  public func setAutostart(_ autostart: Bool) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.NodeDeviceSetAutostart.self, .init(name: wire.name, autostart: autostart ? 1 : 0))
  }

  /// Whether the host knows its definition, so that it can be started again.
  ///
  /// libvirt: `virNodeDeviceIsPersistent`, since 7.8.0
  public func isPersistent() async throws(LibvirtError) -> Bool {
    let reply = try await connection.call(Remote.NodeDeviceIsPersistent.self, .init(name: wire.name))
    return reply.persistent != 0
  }

  /// Whether it is there at present.
  ///
  /// libvirt: `virNodeDeviceIsActive`, since 7.8.0
  public func isActive() async throws(LibvirtError) -> Bool {
    let reply = try await connection.call(Remote.NodeDeviceIsActive.self, .init(name: wire.name))
    return reply.active != 0
  }

  /// Changes a mediated device to what the XML describes.
  ///
  /// - Parameters:
  ///   - xml: the device's new definition.
  ///   - flags: whether of the active device, of the definition, or of both.
  ///
  /// libvirt: `virNodeDeviceUpdate`, since 10.1.0
  public func update(xml: String, flags: NodeDeviceUpdateFlags = []) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.NodeDeviceUpdate.self, .init(name: wire.name, xml: XDRString(xml), flags: flags.rawValue))
  }
}
