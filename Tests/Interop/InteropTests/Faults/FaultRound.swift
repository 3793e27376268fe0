// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import LibvirtTestSupport
import Testing

/// A connection on which something goes wrong, all of it drawn from a seed.
struct FaultRound: Sendable {
  /// What has happened, for the summary.
  struct Tally: Sendable {
    var rounds = 0
    var opened = 0
    var ended = 0
    var succeeded = 0
    var failures: [String: Int] = [:]

    mutating func add(_ other: Tally) {
      rounds += other.rounds
      opened += other.opened
      ended += other.ended
      succeeded += other.succeeded
      failures.merge(other.failures, uniquingKeysWith: +)
    }
  }

  let seed: UInt64
  private let plan: FaultPlan
  private let isTCP: Bool
  private let steps: [FaultStep]
  private let saysGoodbye: Bool

  init(seed: UInt64) {
    self.seed = seed
    var random = SeededGenerator(seed: seed)
    isTCP = Bool.random(using: &random)
    var plan = FaultPlan.random(reach: 1 << Int.random(in: 5...19, using: &random), using: &random)
    let pace = min(plan.toDaemon.hasten(), plan.toClient.hasten())
    self.plan = plan
    steps = (0..<Int.random(in: 1...8, using: &random)).map {
      .random($0, maximumBytes: min(200_000, pace * 400), using: &random)
    }
    saysGoodbye = Bool.random(using: &random)
  }

  /// Whether what arrives may be something else than what was sent.
  private var spoils: Bool {
    (plan.toDaemon.faults + plan.toClient.faults).contains { place in
      switch place.fault {
      case .corrupt, .drop, .flood, .insert: true
      case .close, .reset, .halfClose, .silence: false
      }
    }
  }

  private var options: ConnectionOptions {
    var options = ConnectionOptions()
    options.connectTimeout = FaultStep.patience
    options.callTimeout = FaultStep.patience
    options.closeTimeout = .milliseconds(500)
    options.keepAlive = KeepAlive(interval: .milliseconds(400), count: 2)
    return options
  }

  /// Plays it; what is not as it should be is recorded.
  func play() async throws -> Tally {
    let host = FaultyHost()
    let listener = try host.listen()
    let proxy = try FaultProxy(
      to: .unix(path: listener.path), beside: isTCP ? .ipv4(port: 0) : nil, plan: plan, seed: seed)
    var tally = Tally(rounds: 1)
    let stalls = Stalls()
    defer { stalls.stop() }
    let uri =
      switch proxy.place {
      case .unix(let path): "test+unix:///default?socket=\(path)"
      case .ipv4(let port), .ipv6(let port): "test+tcp://127.0.0.1:\(port)/default"
      }
    let start = ContinuousClock.now
    do throws(LibvirtError) {
      let connection = OpenedSessions.note(try await Connection.open(uri, options: options), "round \(seed)")
      tally.opened = 1
      await use(connection, host, stalls, &tally)
    } catch {
      expectSensible(error, of: "opening", isCancelled: false)
      expect(
        .now - start < FaultStep.patience + .seconds(5) + stalls.total, "opening took \(ContinuousClock.now - start)")
      tally.failures["opening: \(error.code)", default: 0] += 1
    }
    await proxy.stop()
    return tally
  }

  private func use(
    _ connection: Connection, _ host: FaultyHost, _ stalls: Stalls, _ tally: inout Tally
  ) async {
    let outcomes = await withTaskGroup(of: FaultStep.Outcome.self) { group in
      for step in steps {
        group.addTask { await withCallTimeout(FaultStep.patience) { await step.run(on: connection, host) } }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    var first: LibvirtError?
    if !connection.isAlive {
      tally.ended = 1
      first = (try? await connection.closed)?.error
    }
    for outcome in outcomes {
      let what = "step \(outcome.step)"
      expect(outcome.time < outcome.step.limit + stalls.total, "\(what) took \(outcome.time)")
      expect(spoils || !outcome.isWrong, "\(what): something else arrived than was sent")
      guard let error = outcome.error else {
        tally.succeeded += 1
        continue
      }
      tally.failures["\(error.code)", default: 0] += 1
      expectSensible(error, of: what, isCancelled: outcome.step.cancelledAfter != nil)
      if !spoils { expectFirst(first, error, of: what) }
    }
    guard saysGoodbye else { return }
    let start = ContinuousClock.now
    await connection.close()
    expect(
      .now - start < options.closeTimeout + .seconds(5) + stalls.total, "closing took \(ContinuousClock.now - start)")
    expect(!connection.isAlive, "it is open after closing")
  }

  // MARK: What may be

  private func expect(_ condition: Bool, _ text: @autoclosure () -> String) {
    if !condition { Issue.record("round \(seed): \(text()); \(plan)") }
  }

  private func expectSensible(_ error: LibvirtError, of what: String, isCancelled: Bool) {
    // A request that was spoilt is answered with whatever the daemon makes of it.
    if spoils, error.origin == .daemon { return }
    let isSensible =
      switch error.code {
      case .systemError, .operationTimeout, .internalError: true
      // Of packets that are none, and of ways to authenticate that the daemon has not asked for.
      case .rpc, .authFailed: spoils
      case .operationAborted: isCancelled
      default: false
      }
    expect(isSensible, "\(what): \(error.code) \(error.message)")
  }

  /// Whatever a lost connection ends, it ends with the same error.
  private func expectFirst(_ first: LibvirtError?, _ error: LibvirtError, of what: String) {
    switch error.code {
    case .operationTimeout, .operationAborted: return
    default: break
    }
    if error.message == "internal error: client socket is closed" { return }
    expect(error.message == first?.message, "\(what): \(error.message), and first \(first?.message ?? "nothing")")
  }
}

extension FaultPlan.Direction {
  /// Makes slow directions fast enough to be worth waiting for; says how many bytes it passes on at a time at least.
  fileprivate mutating func hasten() -> Int {
    if delayMicroseconds != nil { pieces = 64...max(2048, pieces?.upperBound ?? 0) }
    return pieces.map { ($0.lowerBound + $0.upperBound) / 2 } ?? 65536
  }
}
