// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Who a client is, as far as the daemon knows: of a local one its process, of a remote one its address, and how it
/// authenticated. What it does not know is `nil`.
public struct AdminClientInfo: Sendable {
  /// Everything by libvirt's names, those of `TypedParameterKeys.ClientInfo`.
  public var parameters: TypedParameters

  /// Whether it connected for looking only.
  public var isReadOnly: Bool? {
    if case .bool(let value)? = parameters[TypedParameterKeys.ClientInfo.readonly] { value } else { nil }
  }
  /// Its address and port, `192.0.2.7:40000`, when it came by the network.
  public var socketAddress: String? { parameters.text(TypedParameterKeys.ClientInfo.socketAddr) }
  /// The name that it authenticated with by SASL.
  public var saslUserName: String? { parameters.text(TypedParameterKeys.ClientInfo.saslUserName) }
  /// The subject of the certificate that it authenticated with by TLS.
  public var x509DistinguishedName: String? { parameters.text(TypedParameterKeys.ClientInfo.x509DistinguishedName) }
  /// The number of the user that its process ran as when it connected to a local socket.
  public var unixUserID: UInt32? { number(TypedParameterKeys.ClientInfo.unixUserID).map { UInt32(bitPattern: $0) } }
  /// That user's name.
  public var unixUserName: String? { parameters.text(TypedParameterKeys.ClientInfo.unixUserName) }
  /// The number of its process's group.
  public var unixGroupID: UInt32? { number(TypedParameterKeys.ClientInfo.unixGroupID).map { UInt32(bitPattern: $0) } }
  /// That group's name.
  public var unixGroupName: String? { parameters.text(TypedParameterKeys.ClientInfo.unixGroupName) }
  /// The number of its process.
  public var unixProcessID: Int32? { number(TypedParameterKeys.ClientInfo.unixProcessID) }
  /// Its SELinux context, where the host has SELinux.
  public var selinuxContext: String? { parameters.text(TypedParameterKeys.ClientInfo.selinuxContext) }

  private func number(_ name: String) -> Int32? {
    if case .int(let value)? = parameters[name] { value } else { nil }
  }
}
