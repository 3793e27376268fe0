// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import Testing

/// Something that is done to a daemon, and what becomes of who talks to it.
struct FaultCase: Sendable {
  var name: String
  var body: @Sendable (Victim, SampleVolume) async throws -> Void

  static let all: [FaultCase] =
    Activity.allCases.flatMap { [stopped($0), killed($0)] }
    + [
      stoppedDuringAll, killedDuringAll, stoppedBriefly, stoppedForACall, stoppedWhileOpening, killedWhileOpening,
      killedDuringHandshake,
    ]

  /// Runs in a process of its own, so that whatever is left behind is this case's.
  func run(on victim: Victim) async throws {
    // Whatever hangs is ended by a signal, which is a failure.
    alarm(90)
    let sample = try await victim.makeVolume(mebibytes: Self.mebibytes)
    // What is made once in a process's life is made here.
    await (try await victim.open()).close()
    let residue = try Residue()
    let time = try await elapsed { try await body(victim, sample) }
    print("- \(name): \(time)")
    try await residue.expectNothing(name)
    residue.expectNoMoreThreads()
  }

  private static let mebibytes = 8
}

// MARK: Dead

extension FaultCase {
  private static func killed(_ activity: Activity) -> FaultCase {
    FaultCase(name: "killed during \(activity)") { victim, sample in
      try await kill(victim, sample, during: [activity])
    }
  }

  private static let killedDuringAll = FaultCase(name: "killed during all of it") { victim, sample in
    try await kill(victim, sample, during: Activity.allCases)
  }

  private static func kill(_ victim: Victim, _ sample: SampleVolume, during activities: [Activity]) async throws {
    let host = try await victim.open()
    let tasks = await begin(activities, on: host, sample)
    let time = try await elapsed {
      victim.signal(SIGKILL)
      let closure = try await host.closed
      #expect(losses.contains(closure.error?.message ?? ""), "\(closure)")
      #expect(closure.error?.code == .systemError)
      for task in tasks { try await task.value.expect(like: closure, "killed") }
    }
    #expect(time < .seconds(5))
    #expect(!host.isAlive)
    await host.close()
  }

  /// How a dead daemon looks; which it is, is the kernel's choice.
  private static let losses = [
    "End of file while reading data: Input/output error", "Cannot recv data: Connection reset by peer",
    "Cannot write data: Broken pipe", "Cannot write data: Connection reset by peer",
  ]

  private static let killedWhileOpening = FaultCase(name: "killed while it is being opened") { victim, _ in
    victim.signal(SIGSTOP)
    let opening = (0..<10).map { _ in Task { await failure { try await victim.open() } } }
    await victim.waitUntilMute()
    let time = try await elapsed {
      victim.signal(SIGKILL)
      for task in opening {
        let error = try #require(await task.value)
        #expect(losses.contains(error.message), "\(error)")
        #expect(error.code == .systemError)
        #expect(error.origin == .transport)
      }
    }
    #expect(time < .seconds(5))
  }

  /// The daemon's end of TLS: accepted, and nobody there to shake hands.
  private static let killedDuringHandshake = FaultCase(name: "killed during the TLS handshake") { victim, _ in
    guard let uri = victim.tlsURI else {
      if Peer.isRequired { throw Peer.Missing(description: "LIBVIRT_SWIFT_TEST_TLS_PKI is not set") }
      return print("- no handshake: LIBVIRT_SWIFT_TEST_TLS_PKI is not set")
    }
    // Where it works, it works.
    await (try await Connection.open(uri)).close()
    let residue = try Residue()
    victim.signal(SIGSTOP)
    let opening = Task { await failure { try await Connection.open(uri) } }
    await victim.waitUntilMute()
    let time = try await elapsed {
      victim.signal(SIGKILL)
      let error = try #require(await opening.value)
      Road.Losses.expect(error, among: Road.Losses.tls.opening)
    }
    #expect(time < .seconds(5))
    try await residue.expectNothing("the handshake")
  }
}

// MARK: Stopped

extension FaultCase {
  private static func stopped(_ activity: Activity) -> FaultCase {
    FaultCase(name: "stopped during \(activity)") { victim, sample in
      try await stop(victim, sample, during: [activity])
    }
  }

  private static let stoppedDuringAll = FaultCase(name: "stopped during all of it") { victim, sample in
    try await stop(victim, sample, during: Activity.allCases)
  }

  private static func stop(_ victim: Victim, _ sample: SampleVolume, during activities: [Activity]) async throws {
    let host = try await victim.open { $0.keepAlive = KeepAlive(interval: .seconds(1), count: 2) }
    let tasks = await begin(activities, on: host, sample)
    let time = try await elapsed {
      victim.signal(SIGSTOP)
      let closure = try await host.closed
      #expect(closure.reason == .keepalive)
      #expect(closure.error?.message == "internal error: connection closed due to keepalive timeout")
      #expect(closure.error?.code == .internalError)
      for task in tasks { try await task.value.expect(like: closure, "stopped") }
    }
    // An interval of silence, two pings without an answer; and what the daemon had sent before had to be read.
    #expect(time > .seconds(2))
    #expect(time < .seconds(8))
    #expect(!host.isAlive)
    await host.close()
  }

  private static let stoppedForACall = FaultCase(name: "stopped for longer than a call may take") { victim, _ in
    let host = try await victim.open { $0.callTimeout = .seconds(1) }
    victim.signal(SIGSTOP)
    let time = await elapsed {
      let errors = await withTaskGroup { group in
        for _ in 0..<10 { group.addTask { await failure { try await host.hostname() } } }
        return await group.reduce(into: []) { $0.append($1) }
      }
      for error in errors {
        #expect(error?.code == .operationTimeout)
        #expect(
          error?.message
            == "Timed out during operation: the daemon did not answer CONNECT_GET_HOSTNAME in time")
      }
    }
    #expect(time >= .seconds(1))
    #expect(time < .seconds(3))
    #expect(host.isAlive)
    victim.signal(SIGCONT)
    // The late replies are nobody else's.
    #expect(try await host.hypervisorType() == "QEMU")
    await host.close()
  }

  private static let stoppedWhileOpening = FaultCase(name: "stopped before it is opened") { victim, _ in
    victim.signal(SIGSTOP)
    let time = try await elapsed {
      let error = try #require(await failure { try await victim.open { $0.connectTimeout = .seconds(1) } })
      #expect(error.code == .operationTimeout)
      #expect(error.domain == .rpc)
    }
    #expect(time >= .seconds(1))
    #expect(time < .seconds(3))
    // One that waits for long enough is let in.
    let opening = Task { try await victim.open() }
    await victim.waitUntilMute()
    victim.signal(SIGCONT)
    let host = try await opening.value
    #expect(try await host.hypervisorType() == "QEMU")
    await host.close()
  }

  private static let stoppedBriefly = FaultCase(name: "stopped, and continued in time") { victim, sample in
    let host = try await victim.open { $0.keepAlive = KeepAlive(interval: .seconds(1), count: 20) }
    let volume = try await sample.find(on: host)
    let text = SampleVolume.contents(mebibytes: mebibytes)
    try await volume.upload(from: text)
    let events = try await host.domainEvents([.lifecycle])
    let stream = try await volume.openDownload()
    var received: [UInt8] = []
    received.reserveCapacity(text.count)
    var call: Task<String, any Error>?
    for try await chunk in stream {
      chunk.withUnsafeBytes { received.append(contentsOf: $0) }
      guard call == nil else { continue }
      victim.signal(SIGSTOP)
      call = Task { try await host.hypervisorType() }
      await victim.waitUntilMute()
      #expect(received.count < text.count)
      victim.signal(SIGCONT)
    }
    try await stream.finish()
    // Not as an operand: it would print all of it.
    let isWhole = received == text
    #expect(isWhole)
    #expect(try await call?.value == "QEMU")
    victim.signal(SIGSTOP)
    let defining = Task { try await host.defineDomain(xml: SampleDomain.qemuXML("paused")) }
    await victim.waitUntilMute()
    victim.signal(SIGCONT)
    var iterator = events.makeAsyncIterator()
    let event = try #require(try await iterator.next())
    #expect(event.domain.name == "paused")
    try await defining.value.undefine()
    await events.stop()
    #expect(host.isAlive)
    await host.close()
  }
}

// MARK: What all share

extension FaultCase {
  private static func begin(
    _ activities: [Activity], on host: Connection, _ sample: SampleVolume
  ) async -> [Task<ActivityEnd, Never>] {
    var tasks: [Task<ActivityEnd, Never>] = []
    for activity in activities { tasks.append(await activity.begin(on: host, sample)) }
    #expect(host.isAlive)
    return tasks
  }
}
