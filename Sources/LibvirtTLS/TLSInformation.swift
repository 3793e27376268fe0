// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// How a connection is protected, and by whose certificate.
public struct TLSInformation: Sendable, Hashable {
  /// A certificate, as far as people want to know.
  public struct Certificate: Sendable, Hashable {
    /// Whom it is for, as an RFC 4514 name: `CN=kvm7.example.com,O=Example`.
    public var subject: String
    /// Who vouches for it, as an RFC 4514 name.
    public var issuer: String
    /// From when it is valid, in seconds since 1970-01-01 UTC.
    public var validFrom: Int64
    /// Until when it is valid, in seconds since 1970-01-01 UTC.
    public var validUntil: Int64
  }

  /// The protocol version, in GnuTLS's words: `TLS1.3`.
  public var version: String

  /// The cipher, in GnuTLS's words: `AES-256-GCM`.
  public var cipher: String

  /// The length of the cipher's key in bits.
  public var keyBits: Int

  /// Everything that was negotiated, in GnuTLS's words: `(TLS1.3)-(ECDHE-SECP256R1)-(RSA-PSS-RSAE-SHA256)-(AES-256-GCM)`.
  public var summary: String

  /// What the daemon has shown: its own certificate first, then those that vouch for it.
  public var peerCertificates: [Certificate]

  /// Whether the daemon asked for, and got, a certificate of ours.
  public var hasClientCertificate: Bool

  /// Why the daemon's certificate is not to be trusted, where the URI said to connect all the same (`no_verify=1`);
  /// `nil` when there is nothing against it.
  public var verificationFailure: String?
}
