// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import LibvirtTesting
import Testing

// What the article Testing shows, word for word.

/// What is to be tested.
func shutDownAll(_ host: Connection) async throws -> [String] {
  var names: [String] = []
  for domain in try await host.domains(.active) {
    try await domain.shutDown()
    names.append(domain.name)
  }
  return names
}

@Test func everythingIsShutDown() async throws {
  var options = ConnectionOptions()
  options.drivers = [.test]
  try await withConnection(to: "test:///default", options: options) { host in
    try await host.defineDomain(
      xml: "<domain type='test'><name>web01</name><memory>8192</memory><os><type>hvm</type></os></domain>"
    ).start()
    #expect(Set(try await shutDownAll(host)) == ["test", "web01"])
    #expect(try await host.domains(.active).isEmpty)
  }
}

func isSupported(_ call: () async throws -> Void) async throws -> Bool {
  do {
    try await call()
    return true
  } catch LibvirtError.noSupport {
    return false
  }
}
