// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol

/// A network interface of a guest, with its addresses.
///
/// libvirt: `virDomainInterface`, `virDomainInterfaceFree`
public struct GuestInterface: Hashable, Sendable {
  /// An address, and how many of its leading bits name the network.
  ///
  /// libvirt: `virDomainIPAddress`
  public struct Address: Hashable, Sendable {
    /// Whether it is IPv4 or IPv6.
    public var type: IPAddressType
    /// The address as text.
    public var text: String
    /// How many leading bits name the network; 0 when that is not known.
    public var prefix: UInt32
  }

  /// Its name, in the guest or on the host, as the source of the list knows it.
  public var name: String
  /// Its MAC address, where it has one.
  public var hardwareAddress: String?
  /// Its addresses.
  public var addresses: [Address]
}
