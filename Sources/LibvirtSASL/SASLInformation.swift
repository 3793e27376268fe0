// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// How a connection was authenticated with SASL, and what protects it since.
public struct SASLInformation: Sendable, Hashable {
  /// The mechanism, as SASL spells it: `SCRAM-SHA-256`.
  public var mechanism: String

  /// The strength of the encryption that SASL adds, in bits of its key; 0 where the transport protects the connection
  /// and SASL adds nothing.
  public var keyBits: Int

  /// Whether SASL itself encrypts the connection.
  public var isEncrypted: Bool { keyBits > 1 }

  package init(mechanism: String, keyBits: Int) {
    self.mechanism = mechanism
    self.keyBits = keyBits
  }
}
