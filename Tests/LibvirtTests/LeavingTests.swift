// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import LibvirtProtocol
import LibvirtRPC
import LibvirtTestSupport
import LibvirtXDR
import Synchronization
import Testing

/// What other tasks still do on a connection when `withConnection` is left.
@Suite("Leaving a connection that others use", .timeLimit(.minutes(2)))
struct LeavingTests {
  enum Activity: String, CaseIterable, CustomTestStringConvertible {
    case call, read, write, finish, events
    var testDescription: String { rawValue }

    /// The ones that a daemon does not have to be deaf for.
    static let heard: [Activity] = [.call, .read, .finish, .events]
  }

  private static let closed = ExpectedError(
    .internalError, .rpc, "internal error: ", "client socket is closed", .session)

  /// A daemon that opens what it is asked to open, and lets everything else wait until the client says goodbye.
  private static func host(over link: Link) -> ScriptedHost {
    .playing(over: link) { packet, daemon in
      switch packet.header.procedure {
      case _ where packet.header.type != .call, Remote.ConnectGetHostname.number: break
      case Remote.StorageVolLookupByPath.number:
        let volume = Wire.StorageVolume(pool: "default", name: "disk", key: "/pool/disk")
        daemon.send(packet.reply(Wire.StorageVolLookupByPathReply(vol: volume)))
      case Remote.StorageVolUpload.number, Remote.StorageVolDownload.number: daemon.send(packet.reply(payload: []))
      case Remote.ConnectSupportsFeature.number:
        daemon.send(packet.reply(Wire.ConnectSupportsFeatureReply(supported: 1)))
      case Remote.ConnectDomainEventCallbackRegisterAny.number:
        daemon.send(packet.reply(Wire.ConnectDomainEventCallbackRegisterAnyReply(callbackID: 1)))
      default:
        if let reply = ScriptedHost.goodReply(to: packet) { daemon.send(reply) }
        if packet.calls(Remote.ConnectClose.self) { daemon.close() }
      }
    }
  }

  /// Begins; returns once it is under way. The task ends with what it failed with.
  private static func begin(
    _ activity: Activity, on connection: Connection, _ daemon: ScriptedDaemon
  ) async throws -> Task<LibvirtError?, Never> {
    func task(_ body: @escaping @Sendable () async throws -> Void) -> Task<LibvirtError?, Never> {
      Task { await failure(of: body) }
    }
    func wait(_ condition: (Packet) -> Bool) async throws {
      while !daemon.packets.contains(where: condition) { try await Task.sleep(for: .milliseconds(1)) }
    }
    let begun: Task<LibvirtError?, Never>
    switch activity {
    case .call:
      begun = task { _ = try await connection.hostname() }
      try await wait { $0.calls(Remote.ConnectGetHostname.self) }
    case .read:
      let stream = try await connection.storageVolume(path: "/pool/disk").openDownload()
      begun = task { _ = try await stream.nextSegment() }
    case .write:
      let stream = try await connection.storageVolume(path: "/pool/disk").openUpload()
      daemon.stopReading()
      #expect(await stream.writeUntilStuck().error?.code == .operationTimeout)
      begun = task { try await stream.write([1]) }
    case .finish:
      let stream = try await connection.storageVolume(path: "/pool/disk").openUpload()
      begun = task { try await stream.finish() }
      try await wait(\.finishesStream)
    case .events:
      let events = try await connection.domainEvents([.lifecycle])
      begun = task { for try await _ in events {} }
    }
    // Nothing tells that a task waits; it had its turn.
    for _ in 0..<10 { await Task.yield() }
    return begun
  }

  /// What a body throws.
  private struct Enough: Error {}

  /// Leaves with these under way: every one of them ends, because this side has closed.
  private static func leave(
    _ activities: [Activity], over link: Link, isDeaf: Bool = false, isThrowing: Bool = false
  ) async throws {
    let host = host(over: link)
    var options = host.options
    if isDeaf { options.closeTimeout = .milliseconds(50) }
    let kept = Mutex<Connection?>(nil)
    let tasks = Mutex<[Task<LibvirtError?, Never>]>([])
    do {
      try await withConnection(to: "scripted:///", options: options) { connection in
        kept.withLock { $0 = connection }
        let daemon = try #require(host.daemon)
        for activity in activities {
          let task = try await begin(activity, on: connection, daemon)
          tasks.withLock { $0.append(task) }
        }
        if isThrowing { throw Enough() }
      }
      #expect(!isThrowing)
    } catch is Enough {
      #expect(isThrowing)
    }
    let connection = try #require(kept.withLock { $0 })
    #expect(!connection.isAlive)
    let begun = tasks.withLock { $0 }
    #expect(begun.count == activities.count)
    for task in begun { closed.check(await task.value) }
    let closure = try await connection.closed
    #expect(closure.reason == .client)
    #expect(closure.error == nil)
  }

  @Test("ends all that the others wait for, as closed on this side", arguments: Link.allCases)
  func together(link: Link) async throws {
    try await Self.leave(Activity.heard, over: link)
  }

  @Test("ends each of it", arguments: Activity.heard)
  func alone(activity: Activity) async throws {
    try await Self.leave([activity], over: .unix)
  }

  @Test("ends all of it although the daemon takes nothing, not even a goodbye", arguments: [Link.memory, .unix])
  func deaf(link: Link) async throws {
    // The writer comes last: afterwards nothing gets to the daemon.
    try await Self.leave(Activity.heard + [.write], over: link, isDeaf: true)
  }

  @Test("ends it too when the body throws, which throws the body's error", arguments: [Link.memory, .unix])
  func throwing(link: Link) async throws {
    try await Self.leave(Activity.heard, over: link, isThrowing: true)
  }
}
