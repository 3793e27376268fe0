// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import LibvirtShell
import Testing

@Suite struct KeepAliveChoiceTests {
  private func choice(_ arguments: String...) throws -> KeepAliveChoice {
    guard case .run(let options) = ShellInvocation.parse(arguments).action else {
      throw CommandFailure("these arguments run nothing: \(arguments)")
    }
    return KeepAliveChoice(options)
  }

  @Test func nothingIsForcedUnlessAsked() throws {
    #expect(try choice().keepAlive == KeepAlive(interval: .seconds(5), count: 6))
    #expect(try !choice().isForced)
  }

  @Test func eitherOptionForces() throws {
    #expect(try choice("-k", "2").keepAlive == KeepAlive(interval: .seconds(2), count: 6))
    #expect(try choice("-k", "2").isForced)
    #expect(try choice("-K", "0").keepAlive == KeepAlive(interval: .seconds(5), count: 0))
    #expect(try choice("-K", "0").isForced)
  }

  @Test func noIntervalIsNoKeepalive() throws {
    #expect(try choice("-k", "0", "-K", "3").keepAlive == nil)
    #expect(try !choice("-k", "0", "-K", "3").isForced)
  }
}
