// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// How strong SASL has to be: libvirt's rules, by whether the transport protects the connection already.
///
/// Strength is counted in bits of the key; 56 is the least that libvirt ever takes for encryption.
package struct SASLSecurity: Sendable, Equatable {
  /// What to think of a strength that was negotiated.
  package enum Verdict: Sendable, Equatable {
    case good
    /// Good enough to connect, and worth a warning.
    case weak
    case tooWeak
  }

  /// The least strength the mechanism may negotiate.
  package var minimumBits: UInt32
  /// The most; 0 forbids a security layer.
  package var maximumBits: UInt32
  /// Whether mechanisms may be used that show the password, or that name nobody.
  package var allowsPlaintext: Bool
  /// What the transport's own encryption is worth; 0 for none.
  package var externalBits: UInt32

  /// The longest block of protected data either side may send.
  package static var maximumBlock: Int { 65_536 }

  /// On a local socket, through ssh, or with TLS: SASL only says who we are.
  ///
  /// - Parameter externalBits: the length of the key of TLS's cipher.
  package static func protectedTransport(externalBits: Int = 0) -> SASLSecurity {
    SASLSecurity(
      minimumBits: 0, maximumBits: 0, allowsPlaintext: true, externalBits: UInt32(clamping: externalBits))
  }

  /// Where anybody could read along: SASL has to encrypt.
  package static var openTransport: SASLSecurity {
    SASLSecurity(minimumBits: 56, maximumBits: 100_000, allowsPlaintext: false, externalBits: 0)
  }

  /// Whether a mechanism must encrypt.
  package var needsLayer: Bool { minimumBits > 0 }

  /// Judges what was negotiated.
  package func verdict(negotiatedBits bits: Int) -> Verdict {
    guard needsLayer else { return .good }
    if bits < Int(minimumBits) { return .tooWeak }
    return bits < 112 ? .weak : .good
  }
}
