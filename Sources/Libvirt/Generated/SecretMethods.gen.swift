// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/secret.x by `make generate`; do not edit.
// swift-format-ignore-file

public import LibvirtProtocol
import LibvirtXDR

extension Connection {
  /// The secret with this UUID.
  ///
  /// - Throws: ``LibvirtError``, `noSecret` when there is none.
  ///
  /// libvirt: `virSecretLookupByUUID`, `virSecretLookupByUUIDString`, since 0.7.1
  public func secret(uuid: LibvirtUUID) async throws(LibvirtError) -> Secret {
    let reply = try await call(Remote.SecretLookupByUUID.self, .init(uuid: uuid))
    return Secret(reply.secret, on: self)
  }

  /// Makes a secret known to the host, without a value, or changes what is known of it.
  ///
  /// - Parameters:
  ///   - xml: the secret's definition.
  ///   - flags: whether to check the definition against libvirt's schema first.
  /// - Returns: the defined secret.
  ///
  /// libvirt: `virSecretDefineXML`, since 0.7.1
  @discardableResult
  public func defineSecret(xml: String, flags: SecretDefineFlags = []) async throws(LibvirtError) -> Secret {
    let reply = try await change(Remote.SecretDefineXML.self, .init(xml: XDRString(xml), flags: flags.rawValue))
    return Secret(reply.secret, on: self)
  }

  /// The secret for one object.
  ///
  /// - Parameters:
  ///   - usageType: what kind of object.
  ///   - usageID: which one, as the secret's definition has it.
  /// - Throws: ``LibvirtError``, `noSecret` when there is none.
  ///
  /// libvirt: `virSecretLookupByUsage`, since 0.7.1
  public func secret(usage usageType: SecretUsageType, id usageID: String) async throws(LibvirtError) -> Secret {
    let reply = try await call(
      Remote.SecretLookupByUsage.self, .init(usageType: usageType.rawValue, usageID: XDRString(usageID)))
    return Secret(reply.secret, on: self)
  }

  /// The host's secrets.
  ///
  /// - Parameter flags: which ones; flags of one group add up, groups narrow each other. Empty means all.
  ///
  /// libvirt: `virConnectListAllSecrets`, since 0.10.2
  public func secrets(_ flags: ConnectListAllSecretsFlags = []) async throws(LibvirtError) -> [Secret] {
    let reply = try await call(Remote.ConnectListAllSecrets.self, .init(needResults: 1, flags: flags.rawValue))
    return reply.secrets.map { Secret($0, on: self) }
  }
}

extension Secret {
  /// Its definition as an XML document. The value is not in it.
  ///
  /// libvirt: `virSecretGetXMLDesc`, since 0.7.1
  public func xml() async throws(LibvirtError) -> String {
    let reply = try await connection.call(Remote.SecretGetXMLDesc.self, .init(secret: wire, flags: 0))
    return reply.xml.text
  }

  /// Makes the host forget the secret, and its value.
  ///
  /// libvirt: `virSecretUndefine`, since 0.7.1
  public func undefine() async throws(LibvirtError) {
    _ = try await connection.change(Remote.SecretUndefine.self, .init(secret: wire))
  }
}
