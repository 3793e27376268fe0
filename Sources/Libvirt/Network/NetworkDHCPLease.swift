// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol
import LibvirtXDR

/// An address that a network has lent to a guest.
///
/// libvirt: `virNetworkDHCPLease`, `virNetworkDHCPLeaseFree`
public struct NetworkDHCPLease: Hashable, Sendable {
  /// The host's network device, mostly a bridge, that the lease was asked for through.
  public var interface: String
  /// When it ends, in seconds since 1970 UTC; 0 for never.
  public var expiryTime: Int64
  /// Of which kind the address is.
  public var type: IPAddressType
  /// The hardware address of the guest's network card, where it is known.
  public var macAddress: String?
  /// The number by which the guest tells its leases apart; only of IPv6.
  public var iaid: String?
  /// The address.
  public var address: String
  /// How many of its bits name the network.
  public var prefixLength: UInt32
  /// The guest's name, where it gave one.
  public var hostname: String?
  /// How the guest's DHCP client names itself, where it does.
  public var clientID: String?

  init(_ wire: Wire.NetworkDHCPLease) {
    interface = wire.iface.text
    expiryTime = wire.expirytime
    type = IPAddressType(rawValue: wire.type)
    macAddress = wire.mac?.text
    iaid = wire.iaid?.text
    address = wire.ipaddr.text
    prefixLength = wire.prefix
    hostname = wire.hostname?.text
    clientID = wire.clientid?.text
  }
}
