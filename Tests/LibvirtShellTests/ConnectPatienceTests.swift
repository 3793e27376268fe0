// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import LibvirtShell
import Testing

/// How long the shell waits for a connection.
@Suite struct ConnectPatienceTests {
  @Test(arguments: [.ssh, .libssh, .libssh2, .ext] as [Transport])
  func whoMayAskHasAllTheTimeThereIs(_ transport: Transport) {
    #expect(ConnectPatience.limit(transport, hasTerminal: true) == nil)
    #expect(ConnectPatience.limit(transport, hasTerminal: false) == .seconds(30))
  }

  @Test(arguments: [.unix, .tcp, .tls, .inProcess("test"), nil] as [Transport?])
  func nobodyElseAsks(_ transport: Transport?) {
    #expect(ConnectPatience.limit(transport, hasTerminal: true) == .seconds(30))
  }
}
