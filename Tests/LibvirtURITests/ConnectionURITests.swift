// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtURI
import Testing

@Suite("Connection URIs")
struct ConnectionURITests {
  @Test("A URI is taken apart and printed")
  func parts() throws {
    let uri = try ConnectionURI("qemu+ssh://root@kvm7:22/system?a=b")
    #expect(uri.driver == "qemu")
    #expect(uri.description == "qemu+ssh://root@kvm7:22/system?a=b")
  }
}
