// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import LibvirtTestSupport
import Testing

/// Something that a program does while a ``FaultRound`` goes on.
struct FaultStep: Sendable {
  enum Kind: Sendable {
    case hostname
    case lookUp(String)
    case download(bytes: Int)
    case upload(bytes: Int)
    case events
  }

  /// How it has ended. Events are waited for without a deadline, and one that is spoilt on its way may be one the client
  /// has to pass over: so their absence is a wrong result.
  struct Outcome: Sendable {
    var step: FaultStep
    var error: LibvirtError?
    /// What came was not what was sent.
    var isWrong = false
    var time: Duration
  }

  var number: Int
  var kind: Kind
  /// When its task is cancelled.
  var cancelledAfter: Duration?

  /// How long one wait may take.
  static let patience = Duration.seconds(1)
  /// What a busy machine adds.
  static let slack = Duration.seconds(5)

  static func random(_ number: Int, maximumBytes: Int, using random: inout some RandomNumberGenerator) -> FaultStep {
    let bytes = Int.random(in: 0...maximumBytes, using: &random)
    let kind: Kind =
      switch Int.random(in: 0..<6, using: &random) {
      case 0: .hostname
      case 1, 2: .lookUp("domain-\(number)")
      case 3: .download(bytes: bytes)
      case 4: .upload(bytes: bytes)
      default: .events
      }
    let isCancelled = Int.random(in: 0..<5, using: &random) == 0
    let delay = Duration.microseconds(Int.random(in: 0...20_000, using: &random))
    return FaultStep(number: number, kind: kind, cancelledAfter: isCancelled ? delay : nil)
  }

  /// How long it may take at most: each of its waits ends by itself, the last may be an abort; and the machine is busy.
  var limit: Duration {
    let waits =
      switch kind {
      case .hostname, .lookUp: 1
      case .download, .upload: 5
      case .events: 6
      }
    return Self.patience * waits + Self.slack
  }

  func run(on connection: Connection, _ host: FaultyHost) async -> Outcome {
    let start = ContinuousClock.now
    let task = Task { () async -> (LibvirtError?, Bool) in
      do throws(LibvirtError) {
        let isRight = try await attempt(on: connection, host)
        return (nil, !isRight)
      } catch {
        return (error, false)
      }
    }
    if let cancelledAfter {
      // Nobody cancels this one.
      try? await Task.sleep(for: cancelledAfter)
      task.cancel()
    }
    let watchdog = Task { () async -> Bool in
      // Cancelled because the events have come. With the slack that every limit has: under the thread sanitizer a task
      // that only sleeps was seen to be seconds late.
      guard case .events = kind, (try? await Task.sleep(for: Self.patience * 4 + Self.slack)) != nil else {
        return false
      }
      task.cancel()
      return true
    }
    let (error, isWrong) = await task.value
    watchdog.cancel()
    let isLate = await watchdog.value
    return Outcome(step: self, error: error, isWrong: isWrong || isLate, time: .now - start)
  }

  /// Returns whether all was as it should be.
  private func attempt(on connection: Connection, _ host: FaultyHost) async throws(LibvirtError) -> Bool {
    switch kind {
    case .hostname: return try await connection.hostname() == "kvm7"
    case .lookUp(let name): return try await connection.domain(named: name).name == name
    case .download(let bytes):
      return try await download(connection.storageVolume(path: "/\(bytes)/\(number)"), bytes)
    case .upload(let bytes):
      let name = "/\(bytes)/\(number)"
      let volume = try await connection.storageVolume(path: name)
      try await volume.upload(from: FaultyHost.contents(0..<bytes))
      return host.uploadedBytes(name) == bytes
    case .events: return try await events(connection)
    }
  }

  private func download(_ volume: StorageVolume, _ bytes: Int) async throws(LibvirtError) -> Bool {
    let stream = try await volume.openDownload()
    var received: [UInt8] = []
    do throws(LibvirtError) {
      while let segment = try await stream.nextSegment() {
        if case .data(let chunk) = segment { received += chunk }
      }
      try await stream.finish()
    } catch {
      await stream.abort()
      throw error
    }
    return received == FaultyHost.contents(0..<bytes)
  }

  private func events(_ connection: Connection) async throws(LibvirtError) -> Bool {
    // Of a domain of its own: who wants the same as others shares their registration, which may have had its events.
    let domain = try await connection.domain(named: "domain-\(number)")
    let events = try await connection.domainEvents([.lifecycle], for: domain)
    var kinds: [Int32?] = []
    do throws(LibvirtError) {
      // Cancelled, it ends without an error.
      for try await event in events {
        kinds.append(event.domain == domain ? event.kind?.rawValue : nil)
        if kinds.count == FaultyHost.eventCount { break }
      }
    } catch {
      await events.stop()
      throw error
    }
    await events.stop()
    return kinds == (0..<FaultyHost.eventCount).map { Int32($0) } || Task.isCancelled
  }
}
