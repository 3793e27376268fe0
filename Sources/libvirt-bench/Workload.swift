// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Libvirt

/// What is measured.
enum Workload: String, CaseIterable, ExpressibleByArgument {
  /// W1: one small call at a time.
  case call
  /// W2: 64 small calls in flight on one connection.
  case inflight
  /// W3: the list of all domains.
  case list
  /// W3: the statistics of all domains.
  case stats
  /// W3: the definition of one large domain.
  case xml
  /// W4: a volume to a file.
  case download
  /// W4: a file to a volume.
  case upload
  /// W5: opening and closing.
  case open
  /// W6: connections that do nothing.
  case idle
  /// W7: events.
  case events

  private static let tasksInFlight = 64

  func run(uri: String, count: Int) async throws -> Measurement {
    switch self {
    case .call:
      return try await sequential(uri, count) { connection in
        _ = try await connection.libraryVersion()
        return 1
      }
    case .inflight: return try await inFlight(uri, count)
    case .list:
      return try await sequential(uri, count) { try await $0.domains().count }
    case .stats:
      return try await sequential(uri, count) { try await $0.allDomainStatistics().count }
    case .xml:
      return try await sequential(uri, count) { try await $0.domain(named: "large").xml().utf8.count }
    case .download, .upload: return try await transfer(uri, count)
    case .events: return try await events(uri, count)
    case .open: return try await opening(uri, count)
    case .idle: return try await idle(uri, count)
    }
  }

  private func sequential(
    _ uri: String, _ count: Int, _ operation: (Connection) async throws -> Int
  ) async throws -> Measurement {
    let connection = try await Connection.open(uri)
    for _ in 0...min(count / 10, 1000) { _ = try await operation(connection) }
    var measurement = Measurement(capacity: count)
    for _ in 0..<count {
      measurement.items = try await operation(connection)
      measurement.lap()
    }
    measurement.finish()
    await connection.close()
    return measurement
  }

  private func opening(_ uri: String, _ count: Int) async throws -> Measurement {
    func openAndClose() async throws { await (try Connection.open(uri)).close() }
    for _ in 0...min(count / 10, 1000) { try await openAndClose() }
    var measurement = Measurement(capacity: count)
    for _ in 0..<count {
      try await openAndClose()
      measurement.lap()
    }
    measurement.finish()
    return measurement
  }

  private func inFlight(_ uri: String, _ count: Int) async throws -> Measurement {
    let connection = try await Connection.open(uri)
    for _ in 0..<Self.tasksInFlight { _ = try await connection.libraryVersion() }
    let share = max(1, count / Self.tasksInFlight)
    var whole = Measurement(capacity: 0)
    let parts = try await withThrowingTaskGroup(of: Measurement.self) { group in
      for _ in 0..<Self.tasksInFlight {
        group.addTask {
          var measurement = Measurement(capacity: share)
          for _ in 0..<share {
            _ = try await connection.libraryVersion()
            measurement.lap()
          }
          return measurement
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    whole.finish()
    whole.adopt(lapsOf: parts)
    await connection.close()
    return whole
  }

  /// The first connections pay for what all share, so they are not counted.
  private func idle(_ uri: String, _ count: Int) async throws -> Measurement {
    let shared = 4
    var connections: [Connection] = []
    connections.reserveCapacity(count + shared)
    for _ in 0..<shared { connections.append(try await Connection.open(uri)) }
    let before = Process.residentBytes()
    var measurement = Measurement(capacity: count)
    for _ in 0..<count {
      connections.append(try await Connection.open(uri))
      measurement.lap()
    }
    measurement.finish()
    measurement.residentBytesEach = (Process.residentBytes() - before) / count
    for connection in connections { await connection.close() }
    return measurement
  }
}
