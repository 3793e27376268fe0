// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if TLS
  import CGnuTLS
#endif

/// A SHA-256 digest in the making, computed by GnuTLS.
package final class SHA256Digest {
  #if TLS
    private let handle: gnutls_hash_hd_t

    /// `nil` when GnuTLS refuses, or is not there.
    package init?() {
      var created: gnutls_hash_hd_t?
      guard gnutls_hash_init(&created, GNUTLS_DIG_SHA256) == 0, let created else { return nil }
      handle = created
    }

    deinit { gnutls_hash_deinit(handle, nil) }

    package func update(_ bytes: UnsafeRawBufferPointer) {
      _ = gnutls_hash(handle, bytes.baseAddress, bytes.count)
    }

    /// The digest of everything so far, 32 bytes; a new one begins.
    package func finish() -> [UInt8] {
      [UInt8](unsafeUninitializedCapacity: 32) { bytes, count in
        gnutls_hash_output(handle, bytes.baseAddress)
        count = 32
      }
    }
  #else
    package init?() { nil }
    package func update(_ bytes: UnsafeRawBufferPointer) {}
    package func finish() -> [UInt8] { [] }
  #endif
}
