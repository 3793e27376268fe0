// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtProtocol
import LibvirtXDR

/// What makes the rules of a network filter hold for one network device of a guest.
///
/// A value that names the binding: it stays the same when the binding changes, and every method asks the daemon.
///
/// libvirt: `virNWFilterBindingPtr`, `virNWFilterBindingRef`, `virNWFilterBindingFree`
public struct NWFilterBinding: Sendable {
  /// The connection it belongs to.
  public let connection: Connection

  private let wirePortDevice: XDRString
  private let wireFilterName: XDRString

  /// The host's name of the network device.
  ///
  /// libvirt: `virNWFilterBindingGetPortDev`
  public var portDevice: String { wirePortDevice.text }

  /// The filter's name.
  ///
  /// libvirt: `virNWFilterBindingGetFilterName`
  public var filterName: String { wireFilterName.text }

  init(_ wire: Wire.NWFilterBinding, on connection: Connection) {
    self.connection = connection
    wirePortDevice = wire.portdev
    wireFilterName = wire.filtername
  }

  /// How the binding is named in calls.
  package var wire: Wire.NWFilterBinding { Wire.NWFilterBinding(portdev: wirePortDevice, filtername: wireFilterName) }
}

extension NWFilterBinding: Hashable {
  /// Whether both are the same binding of the same connection.
  public static func == (left: NWFilterBinding, right: NWFilterBinding) -> Bool {
    left.wirePortDevice == right.wirePortDevice && left.connection === right.connection
  }

  /// Hashes what `==` compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(wirePortDevice)
    hasher.combine(ObjectIdentifier(connection))
  }
}

extension NWFilterBinding: CustomStringConvertible {
  /// The device and the filter.
  public var description: String { "\(portDevice) (\(filterName))" }
}
