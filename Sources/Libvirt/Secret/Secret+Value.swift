// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
public import LibvirtURI

extension Secret {
  /// The value. What is returned is overwritten when the last copy of it goes; the packet that brought it is not.
  ///
  /// - Throws: ``LibvirtError``, `noSecret` when it has no value yet, `invalidSecret` when it is private;
  ///   `operationDenied` on a connection that is only for looking.
  ///
  /// libvirt: `virSecretGetValue`
  public func value() async throws(LibvirtError) -> SecretBytes {
    let reply = try await connection.change(Remote.SecretGetValue.self, .init(secret: wire, flags: 0))
    return reply.value.withUnsafeBytes { SecretBytes(copying: $0) }
  }

  /// Gives it another value.
  ///
  /// - Parameter value: at most 65,536 bytes of any kind.
  ///
  /// libvirt: `virSecretSetValue`
  public func setValue(_ value: SecretBytes) async throws(LibvirtError) {
    let bytes = value.withUnsafeBytes { [UInt8]($0) }
    _ = try await connection.change(Remote.SecretSetValue.self, .init(secret: wire, value: bytes, flags: 0))
  }
}
