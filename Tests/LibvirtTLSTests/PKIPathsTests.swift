// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtTLS
import Testing

@Suite struct PKIPathsTests {
  private static let own = "/home/u/.pki/libvirt/"

  private func choose(
    directory: String? = nil, isRoot: Bool = false, _ files: String...
  ) -> PKIPaths {
    PKIPaths.choose(directory: directory, isRoot: isRoot, home: "/home/u") { path in
      files.contains { Self.own + $0 == path }
    }
  }

  @Test func theSystemsFilesAreTheDefault() {
    let paths = choose()
    #expect(paths == .system)
    #expect(paths.authorities == "/etc/pki/CA/cacert.pem")
    #expect(paths.revocations == "/etc/pki/CA/cacrl.pem")
    #expect(paths.certificate == "/etc/pki/libvirt/clientcert.pem")
    #expect(paths.key == "/etc/pki/libvirt/private/clientkey.pem")
  }

  @Test func aDirectoryIsUsedAloneAndUnseen() {
    let paths = choose(directory: "/tls", "cacert.pem", "clientcert.pem", "clientkey.pem")
    #expect(paths.authorities == "/tls/cacert.pem")
    #expect(paths.revocations == "/tls/cacrl.pem")
    #expect(paths.certificate == "/tls/clientcert.pem")
    #expect(paths.key == "/tls/clientkey.pem")
    #expect(choose(directory: "/tls", isRoot: true) == paths)
  }

  @Test func rootHasNoFilesOfItsOwn() {
    #expect(choose(isRoot: true, "cacert.pem", "cacrl.pem", "clientcert.pem", "clientkey.pem") == .system)
  }

  @Test func ownFilesReplaceTheSystemsOneByOne() {
    let authorities = choose("cacert.pem")
    #expect(authorities.authorities == Self.own + "cacert.pem")
    #expect(authorities.revocations == PKIPaths.system.revocations)
    #expect(authorities.certificate == PKIPaths.system.certificate)
    let revocations = choose("cacrl.pem")
    #expect(revocations.authorities == PKIPaths.system.authorities)
    #expect(revocations.revocations == Self.own + "cacrl.pem")
  }

  @Test(arguments: ["clientcert.pem", "clientkey.pem"])
  func halfAPairIsNotUsed(_ file: String) {
    #expect(choose(file) == .system)
  }

  @Test func aWholePairIsUsed() {
    let paths = choose("clientcert.pem", "clientkey.pem")
    #expect(paths.certificate == Self.own + "clientcert.pem")
    #expect(paths.key == Self.own + "clientkey.pem")
    #expect(paths.authorities == PKIPaths.system.authorities)
  }
}
