// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtProtocol
import LibvirtXDR

/// A device of the host: a PCI or USB device, a disk, a network card, or one that was made by software.
///
/// A value that names the device: it stays the same when the device changes, and every method asks the daemon.
///
/// libvirt: `virNodeDevicePtr`, `virNodeDeviceRef`, `virNodeDeviceFree`
public struct NodeDevice: Sendable {
  /// The connection it belongs to.
  public let connection: Connection

  private let wireName: XDRString

  /// Its name, unique on the host.
  ///
  /// libvirt: `virNodeDeviceGetName`
  public var name: String { wireName.text }

  init(_ wire: Wire.NodeDevice, on connection: Connection) {
    self.connection = connection
    wireName = wire.name
  }

  /// How the device is named in calls.
  package var wire: Wire.NodeDevice { Wire.NodeDevice(name: wireName) }
}

extension NodeDevice: Hashable {
  /// Whether both are the same device of the same connection.
  public static func == (left: NodeDevice, right: NodeDevice) -> Bool {
    left.wireName == right.wireName && left.connection === right.connection
  }

  /// Hashes what `==` compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(wireName)
    hasher.combine(ObjectIdentifier(connection))
  }
}

extension NodeDevice: CustomStringConvertible {
  /// The name.
  public var description: String { name }
}
