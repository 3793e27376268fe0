// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol
import LibvirtXDR

/// Somebody connected to a domain's display, or went.
///
/// libvirt: `virConnectDomainEventGraphicsCallback`
public struct DomainGraphicsEvent: Sendable, Hashable {
  /// One end of a connection to a display.
  public struct Address: Sendable, Hashable {
    /// What kind of address it is.
    public var family: DomainEventGraphicsAddressType
    /// The host's address, or the path of a socket.
    public var node: String
    /// The port; empty for a socket in the file system.
    public var service: String
  }

  /// Something that was found out about who connected.
  public struct Identity: Sendable, Hashable {
    /// What it says, such as `x509dname` or `saslUsername`.
    public var type: String
    /// The name.
    public var name: String
  }

  /// How far the client has come.
  public var phase: DomainEventGraphicsPhase
  /// The display's end.
  public var local: Address
  /// The client's end.
  public var remote: Address
  /// How the client proved who it is, such as `vnc` or `sasl`.
  public var authenticationScheme: String
  /// Who the client is.
  public var subject: [Identity]
}

extension DomainGraphicsEvent {
  init(_ wire: Wire.DomainEventGraphicsMessage) {
    phase = DomainEventGraphicsPhase(rawValue: wire.phase)
    local = Address(wire.local)
    remote = Address(wire.remote)
    authenticationScheme = wire.authScheme.text
    subject = wire.subject.map { Identity(type: $0.type.text, name: $0.name.text) }
  }
}

extension DomainGraphicsEvent.Address {
  fileprivate init(_ wire: Wire.DomainEventGraphicsAddress) {
    family = DomainEventGraphicsAddressType(rawValue: wire.family)
    node = wire.node.text
    service = wire.service.text
  }
}
