// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import LibvirtProtocol
import Testing

/// Calls of many kinds, whose answers are known.
struct Errand: Sendable {
  private let host: Connection
  private let names: [String]
  private let large: Domain
  private let largeText: String
  private let largeXML: String
  private let capabilities: String
  private let hostname: String

  /// Defines what will be asked for.
  init(on host: Connection, _ road: Road) async throws {
    self.host = host
    let prefix = "errand-\(UUID().uuidString)-"
    names = (0..<20).map { prefix + String($0) }
    for name in names { try await host.defineDomain(xml: SampleDomain.xml(name)) }
    largeText = Self.text(1 << 20, seed: 1)
    large = try await host.defineDomain(xml: SampleDomain.xml(prefix + "large", description: largeText))
    largeXML = try await large.xml()
    #expect(largeXML.contains("<description>" + largeText + "</description>"))
    capabilities = try await host.capabilities()
    #expect(capabilities.hasPrefix("<capabilities>"))
    hostname = try await host.hostname()
  }

  /// A text in which a loss, a repetition or a swap shows.
  static func text(_ count: Int, seed: UInt32) -> String {
    var state = seed
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count + 16)
    while bytes.count < count {
      state = state &* 1_664_525 &+ 1_013_904_223
      bytes += Array(String(state, radix: 36).utf8)
      bytes.append(UInt8(ascii: "."))
    }
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  /// Makes the call with this number.
  func run(_ index: Int) async {
    do {
      let name = names[index / 20 % names.count]
      switch index % 20 {
      case 0: #expect(try await large.xml() == largeXML, "call \(index)")
      case 1: #expect(try await large.metadata(.description) == largeText, "call \(index)")
      case 2: #expect(Set(try await host.domains().map(\.name)).isSuperset(of: names))
      case 3: #expect(try await host.capabilities() == capabilities)
      case 4: #expect(await failure { try await host.domain(named: name + "-not") }?.code == .noDomain)
      case 5: #expect(try await host.allDomainStatistics().count > names.count)
      case 6: #expect(try await host.hostname() == hostname)
      case 7: #expect(try await host.libraryVersion().description.contains("."))
      case 8: #expect(try await host.domain(named: name).state() == .shutOff)
      case 9: #expect(try await host.domain(named: name).xml().contains("<name>\(name)</name>"))
      default: #expect(try await host.lookUp(name).get() == name)
      }
    } catch {
      Issue.record("call \(index): \(error)")
    }
  }

  /// Undefines what was defined.
  func cleanUp() async throws {
    for name in names { try await host.domain(named: name).undefine() }
    try await large.undefine()
  }
}
