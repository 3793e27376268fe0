// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtURI
import Testing

/// Random input: it may be refused, but it must not trap, and what is accepted must be consistent.
@Suite("Random input")
struct FuzzTests {
  /// A small generator with a fixed start, so that a failure comes back.
  struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 29) ^ state
    }
  }

  static let seeds: [UInt64] = [1, 2, 3, 2026]

  private static let pieces = [
    "qemu", "test", "xen", "remote", "libvirtd", "+tcp", "+ssh", "+unix", "+ext", "+libssh", "+tls", "+", ":", "/",
    "//",
    "///", "@", "h", "[::1]", "[", "]", "%41", "%2F", "%00", "%zz", "%", "?", "#", "&", ";", "=", "socket=/x",
    "mode=direct", "proxy=native", "netcat=n", "command=c", "no_tty=1", "name=", "sshauth=agent", "session", "system",
    "0", "22",
    "99999999999999999999", "é", " ", "\"", "'", "\\", "\n", "\0", "-", "~", "\u{1F600}",
  ]

  private static let configurationPieces = [
    "uri_default", "uri_aliases", "remote_mode", "a", "=", "\"x\"", "'y=z'", "\"\"\"", "\"", "[", "]", ",", "\n", "\r",
    " ",
    "#", ";", "-", "+", "1", "\\", "é", "\0",
  ]

  @Test("URIs", arguments: seeds)
  func uris(seed: UInt64) throws {
    print("seed \(seed)")
    var generator = Generator(state: seed)
    for _ in 0..<1500 {
      let text = random(Self.pieces, using: &generator)
      let readOnly = Bool.random(using: &generator)
      for environment in [ClientEnvironment.of(.root), .of(.other, build: .direct, files: [])] {
        _ = EndpointExplanation(text, readOnly: readOnly, inProcessDrivers: ["test"], in: environment).json
        _ = EndpointExplanation(text, in: environment).text
        _ = try? Endpoint.resolveAdministration(text, in: environment)
      }
      guard let uri = try? ConnectionURI(text) else { continue }
      // What libvirt prints of a host whose escapes are gone may be no URI; all else must come back the same.
      guard uri.host?.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) ?? true else { continue }
      let again = try ConnectionURI(uri.description)
      #expect(again.description == uri.description, "\(text.debugDescription)")
      #expect(again.parameters == uri.parameters, "\(text.debugDescription)")
    }
  }

  @Test("Configuration files", arguments: seeds)
  func configurations(seed: UInt64) {
    print("seed \(seed)")
    var generator = Generator(state: seed)
    for _ in 0..<1500 {
      let text = random(Self.configurationPieces, using: &generator)
      _ = EndpointExplanation(nil, in: .of(.root, configuration: text)).json
    }
  }

  @Test("Any bytes at all", arguments: seeds)
  func bytes(seed: UInt64) {
    print("seed \(seed)")
    var generator = Generator(state: seed)
    for _ in 0..<1500 {
      let count = Int.random(in: 0...24, using: &generator)
      let text = String(
        decoding: (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }, as: UTF8.self)
      _ = EndpointExplanation("qemu://" + text, in: .of(.other)).text
      _ = EndpointExplanation(text, in: .of(.root, configuration: text)).json
    }
  }

  private func random(_ pieces: [String], using generator: inout Generator) -> String {
    let count = Int.random(in: 0...10, using: &generator)
    return (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }
}
