// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtSASL
import Testing

@Suite("How strong SASL has to be")
struct SASLSecurityTests {
  @Test(
    "where anybody could read along",
    arguments: [
      (0, SASLSecurity.Verdict.tooWeak), (1, .tooWeak), (55, .tooWeak), (56, .weak), (111, .weak), (112, .good),
      (128, .good), (256, .good),
    ])
  func open(bits: Int, verdict: SASLSecurity.Verdict) {
    #expect(SASLSecurity.openTransport.verdict(negotiatedBits: bits) == verdict)
  }

  @Test("where the transport protects, SASL need not", arguments: [0, 1, 56, 128])
  func protected(bits: Int) {
    #expect(SASLSecurity.protectedTransport(externalBits: 256).verdict(negotiatedBits: bits) == .good)
  }

  @Test("what mechanisms may do")
  func properties() {
    #expect(!SASLSecurity.openTransport.allowsPlaintext)
    #expect(SASLSecurity.openTransport.needsLayer)
    let protected = SASLSecurity.protectedTransport(externalBits: 256)
    #expect(protected.allowsPlaintext)
    #expect(!protected.needsLayer)
    #expect(protected.maximumBits == 0)
    #expect(protected.externalBits == 256)
  }
}
