// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtURI
import Testing

@Suite("Secret bytes")
struct SecretBytesTests {
  @Test("the bytes are there", arguments: ["", "a", "pässwörd"])
  func bytes(text: String) {
    let secret = SecretBytes(text)
    #expect(secret.count == text.utf8.count)
    #expect(secret.withUnsafeBytes { Array($0) } == Array(text.utf8))
    // C functions find an end.
    #expect(secret.address.loadUnaligned(fromByteOffset: secret.count, as: UInt8.self) == 0)
  }

  @Test("no description shows them")
  func descriptions() {
    struct Holder {
      var secret: SecretBytes
    }
    let secret = SecretBytes("hunter2")
    var dumped = ""
    dump(Holder(secret: secret), to: &dumped)
    for text in [
      "\(secret)", String(reflecting: secret), "\(Holder(secret: secret))", "\([secret])", "\(Optional(secret) as Any)",
      dumped,
    ] {
      #expect(text.contains("secret") || text.contains("Secret"))
      #expect(!text.contains("hunter2"))
    }
  }

  @Test("only what was written counts")
  func capacity() {
    let secret = SecretBytes(capacity: 10) { target in
      target.copyBytes(from: [1, 2, 3])
      return 3
    }
    #expect(secret.withUnsafeBytes { Array($0) } == [1, 2, 3])
  }
}
