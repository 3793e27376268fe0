// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LibvirtTestSupport
import LibvirtTransport
import Testing

/// A kind of connection whose two ends a test can hold.
enum Wire: String, CaseIterable, CustomTestStringConvertible {
  case memory
  case memoryByteByByte
  case memoryTiny
  case socketPair
  case unix
  case abstractUnix
  case tcp4
  case tcp6

  /// What runs here: the abstract namespace is Linux's alone.
  static var available: [Wire] {
    #if os(Linux)
      allCases
    #else
      allCases.filter { $0 != .abstractUnix }
    #endif
  }

  static var passingDescriptors: [Wire] { available.filter { $0 != .tcp4 && $0 != .tcp6 } }

  var testDescription: String { rawValue }

  /// How much to send where every byte costs a step.
  var volume: Int {
    switch self {
    case .memoryByteByByte: 64 * 1024
    case .memoryTiny: 512 * 1024
    default: 8 * 1024 * 1024
    }
  }

  func makePair() async throws -> (client: any ByteTransport, server: any ByteTransport) {
    switch self {
    case .memory:
      return MemoryTransport.makePair()
    case .memoryByteByByte:
      return MemoryTransport.makePair(chunkSize: 1)
    case .memoryTiny:
      return MemoryTransport.makePair(capacity: 7)
    case .socketPair:
      let (left, right) = try makeSocketPair()
      return (
        SocketTransport(adopting: left, name: "left", passesDescriptors: true),
        SocketTransport(adopting: right, name: "right", passesDescriptors: true)
      )
    case .unix:
      let scratch = try ScriptFolder()
      let listener = try TestListener.unix(scratch.file("s"))
      return (
        try await UnixConnector.connect(to: scratch.file("s")), try listener.accept(passesDescriptors: true)
      )
    case .abstractUnix:
      let name = "@swift-libvirt-test-" + UUID().uuidString
      let listener = try TestListener.unix(name)
      return (try await UnixConnector.connect(to: name), try listener.accept(passesDescriptors: true))
    case .tcp4:
      let listener = try TestListener.ipv4()
      return (
        try await TCPConnector.connect(host: "127.0.0.1", port: listener.port),
        try listener.accept(passesDescriptors: false)
      )
    case .tcp6:
      let listener = try TestListener.ipv6()
      return (
        try await TCPConnector.connect(host: "::1", port: listener.port),
        try listener.accept(passesDescriptors: false)
      )
    }
  }
}
