// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Who a client is, as far as the daemon knows: of a local one its process, of a remote one its address, and how it
/// authenticated. What it does not know is `nil`.
public struct AdminClientInfo: Sendable {
  /// Everything by libvirt's names, those of `TypedParameterKeys.ClientInfo`.
  public var parameters: TypedParameters

  /// Whether it connected for looking only.
  public var isReadOnly: Bool? { parameters[TypedParameterKeys.ClientInfo.readonly] }
  /// Its address and port, `192.0.2.7:40000`, when it came by the network.
  public var socketAddress: String? { parameters[TypedParameterKeys.ClientInfo.socketAddr] }
  /// The name that it authenticated with by SASL.
  public var saslUserName: String? { parameters[TypedParameterKeys.ClientInfo.saslUserName] }
  /// The subject of the certificate that it authenticated with by TLS.
  public var x509DistinguishedName: String? { parameters[TypedParameterKeys.ClientInfo.x509DistinguishedName] }
  /// The number of the user that its process ran as when it connected to a local socket.
  public var unixUserID: UInt32? { parameters[TypedParameterKeys.ClientInfo.unixUserID].map { UInt32(bitPattern: $0) } }
  /// That user's name.
  public var unixUserName: String? { parameters[TypedParameterKeys.ClientInfo.unixUserName] }
  /// The number of its process's group.
  public var unixGroupID: UInt32? {
    parameters[TypedParameterKeys.ClientInfo.unixGroupID].map { UInt32(bitPattern: $0) }
  }
  /// That group's name.
  public var unixGroupName: String? { parameters[TypedParameterKeys.ClientInfo.unixGroupName] }
  /// The number of its process.
  public var unixProcessID: Int32? { parameters[TypedParameterKeys.ClientInfo.unixProcessID] }
  /// Its SELinux context, where the host has SELinux.
  public var selinuxContext: String? { parameters[TypedParameterKeys.ClientInfo.selinuxContext] }
}
