// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import LibvirtTesting
import Testing

/// Opening and closing, over and over.
enum Cycles {
  /// How often. `LIBVIRT_SWIFT_TEST_CYCLES` says otherwise; programs take long to start.
  private static func count(on road: Road) -> Int {
    ProcessInfo.processInfo.environment["LIBVIRT_SWIFT_TEST_CYCLES"].flatMap { Int($0) } ?? (road.isSlow ? 100 : 1000)
  }

  /// Opens and closes, four at a time, every tenth without a goodbye; nothing may be left, and no thread more.
  static func run(on road: Road) async throws {
    let scene = try await Scene(road)
    let uri = try road.place.map { try scene.uri(to: $0) } ?? scene.uri
    func cycle(_ times: Int) async throws {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for task in 0..<4 {
          group.addTask {
            for index in 0..<times / 4 {
              var options = ConnectionOptions()
              options.drivers = [.test]
              let host = try await Connection.open(uri, options: options)
              if (index * 4 + task) % 10 != 0 { await host.close() }
            }
          }
        }
        try await group.waitForAll()
      }
    }
    try await cycle(20)
    let residue = try Residue()
    let time = try await elapsed { try await cycle(count(on: road)) }
    print("- \(road.name): \(count(on: road)) cycles in \(time)")
    try await residue.expectNothing("opening and closing")
    residue.expectNoMoreThreads()
    await scene.end()
  }
}
