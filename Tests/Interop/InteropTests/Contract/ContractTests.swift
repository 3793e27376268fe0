// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LibvirtTestSupport
import Testing

extension Interop {
  /// One suite for every road to a daemon: whatever lies between, the promises are the same.
  @Suite("Every road")
  struct ContractTests {
    /// A promise on a road.
    struct Item: Sendable, CustomTestStringConvertible {
      var road: Road
      var promise: ContractCase
      var testDescription: String { "\(road.name) \(promise.name)" }
    }

    /// All of them, or those whose names contain what `LIBVIRT_SWIFT_TEST_PROMISE` says.
    static let items = Road.all.flatMap { road in
      ContractCase.all.filter { $0.applies(to: road) }.map { Item(road: road, promise: $0) }
    }.filter { item in
      ProcessInfo.processInfo.environment["LIBVIRT_SWIFT_TEST_PROMISE"].map(item.testDescription.contains) ?? true
    }

    /// Each in a process of its own, so that what it leaves behind can be told from what others do meanwhile.
    @Test("keeps its promises", arguments: items)
    func keeps(_ item: Item) async throws {
      try item.road.requireOrSkip()
      let words = try ProcessWords()
      let result = await inProcessTurn {
        await #expect(processExitsWith: .success) {
          [words = words.path as String, road = item.road.name as String, promise = item.promise.name as String] in
          try ProcessWords.write(to: words)
          let road = try #require(Road.all.first { $0.name == road })
          let promise = try #require(ContractCase.all.first { $0.name == promise })
          await recordingErrors { try await Crashes.forgive { try await promise.run(on: road) } }
        }
      }
      words.tell(result)
    }

    /// Opening and closing, over and over.
    @Test("leaves nothing behind", arguments: Road.all)
    func leavesNothing(_ road: Road) async throws {
      try road.requireOrSkip()
      let words = try ProcessWords()
      let result = await inProcessTurn {
        await #expect(processExitsWith: .success) { [words = words.path as String, name = road.name as String] in
          try ProcessWords.write(to: words)
          let road = try #require(Road.all.first { $0.name == name })
          await recordingErrors { try await Cycles.run(on: road) }
        }
      }
      words.tell(result)
    }
  }
}

extension Road: CustomTestStringConvertible {
  var testDescription: String { name }

  /// Ends the test when this road cannot be had here: as a failure where it must be, by name elsewhere.
  func requireOrSkip() throws {
    guard let missing else { return }
    guard !Peer.isRequired else { throw missing }
    #if compiler(>=6.3)
      try Test.cancel("no road '\(name)': \(missing)")
    #else
      throw missing
    #endif
  }
}
