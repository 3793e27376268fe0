// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt

/// What the article Networks shows, word for word.
enum NetworksExamples {
  static func makeNetwork(_ host: Connection) async throws {
    let network = try await host.defineNetwork(
      xml: """
        <network>
          <name>lab</name>
          <forward mode='nat'/>
          <bridge name='virbr-lab'/>
          <ip address='10.9.0.1' netmask='255.255.255.0'>
            <dhcp><range start='10.9.0.10' end='10.9.0.200'/></dhcp>
          </ip>
        </network>
        """)
    try await network.start()
    try await network.setAutostart(true)
    print(try await network.bridgeName())
  }

  static func whoIsThere(_ network: Network) async throws {
    for lease in try await network.dhcpLeases() {
      print(lease.macAddress ?? "?", lease.address, lease.hostname ?? "")
    }
    for port in try await network.ports() { print(port.uuid, try await port.xml()) }
  }

  static func reserve(_ address: String, for mac: String, in network: Network) async throws {
    try await network.update(
      .ipDHCPHost, .addFirst, xml: "<host mac='\(mac)' ip='\(address)'/>", flags: [.live, .config])
  }

  static func filters(_ host: Connection) async throws {
    for filter in try await host.networkFilters() { print(filter.name) }
    for binding in try await host.networkFilterBindings() {
      print(binding.portDevice, "is filtered by", binding.filterName)
    }
  }

  static func interfaces(_ host: Connection) async throws {
    for interface in try await host.interfaces(.active) { print(interface.name, interface.macAddress) }
  }
}
