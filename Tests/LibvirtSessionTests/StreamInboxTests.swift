// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LibvirtSession

@Suite("Stream inboxes", .timeLimit(.minutes(10)))
struct StreamInboxTests {
  private static func inbox(comfortable: Int = 16 * 1024, most: Int = 64 * 1024) -> StreamInbox {
    var limits = StreamLimits()
    limits.comfortable = comfortable
    limits.most = most
    return StreamInbox(acceptsHoles: true, limits: limits)
  }

  /// Puts in as many chunks of 16 KiB.
  private static func fill(_ inbox: StreamInbox, chunks: Int) -> Bool {
    var condition = StreamInbox.Condition.comfortable
    for _ in 0..<chunks {
      condition = inbox.deliver(.bytes(pattern(16 * 1024)))
    }
    return condition == .crowded
  }

  @Test("it is crowded beyond what is comfortable, until half of that is gone")
  func crowd() async throws {
    let inbox = Self.inbox(comfortable: 64 * 1024, most: 256 * 1024)
    #expect(!Self.fill(inbox, chunks: 4))
    #expect(!inbox.markCrowded())
    #expect(Self.fill(inbox, chunks: 1))
    #expect(!inbox.isCrowded, "nobody has marked it")
    #expect(inbox.markCrowded())
    var relief: [Bool] = []
    for _ in 0..<5 { relief.append(try await inbox.next().madeRoom) }
    #expect(relief == [false, false, true, false, false])
    #expect(!inbox.isCrowded)
  }

  @Test("a reader who is told of a crowd late, when it has begun to go, does not make it be forgotten")
  func lateCrowd() async throws {
    let inbox = Self.inbox(comfortable: 64 * 1024, most: 256 * 1024)
    #expect(Self.fill(inbox, chunks: 5))
    #expect(inbox.markCrowded())
    // The second piece of what was received at once.
    #expect(Self.fill(inbox, chunks: 1))
    var relief: [Bool] = []
    for _ in 0..<2 { relief.append(try await inbox.next().madeRoom) }
    #expect(!inbox.markCrowded(), "the consumer was quicker")
    for _ in 0..<4 { relief.append(try await inbox.next().madeRoom) }
    #expect(relief == [false, false, false, true, false, false])
  }

  @Test("room is told of as soon as it is full no more: calls may be waiting")
  func noMoreFull() async throws {
    let inbox = Self.inbox()
    #expect(Self.fill(inbox, chunks: 6))
    #expect(inbox.markCrowded())
    #expect(inbox.isFull)
    #expect(try await !inbox.next().madeRoom)
    #expect(inbox.isFull)
    #expect(try await inbox.next().madeRoom)
    #expect(!inbox.isFull)
    #expect(inbox.isCrowded)
  }

  @Test("a consumer stalls the others from when its inbox is full, not from when it took something last")
  func stalling() async throws {
    let inbox = Self.inbox()
    let begin = ContinuousClock.now
    _ = Self.fill(inbox, chunks: 4)
    #expect(!inbox.isStalled(since: .now + .seconds(3600)), "there is room")
    let full = ContinuousClock.now
    _ = Self.fill(inbox, chunks: 2)
    #expect(!inbox.isStalled(since: full))
    #expect(inbox.isStalled(since: .now + .seconds(3600)))
    // It moves, though it is full still.
    let taking = ContinuousClock.now
    _ = try await inbox.next()
    #expect(!inbox.isStalled(since: taking))
    #expect(inbox.isStalled(since: .now + .seconds(3600)))
    _ = try await inbox.next()
    #expect(!inbox.isStalled(since: .now + .seconds(3600)))
    #expect(begin <= full)
  }

  @Test("cancelled at any moment, a reader loses nothing")
  func cancellation() async throws {
    let inbox = Self.inbox(comfortable: .max, most: .max)
    var taken: [UInt8] = []
    for round in 0..<500 {
      let task = Task { () async -> [UInt8]? in
        guard case .data(let chunk)? = try? await inbox.next().item else { return nil }
        return chunk.array
      }
      for _ in 0..<(round % 5) { await Task.yield() }
      if round % 2 == 0 { _ = inbox.deliver(.bytes([UInt8(truncatingIfNeeded: round)])) }
      for _ in 0..<(round % 3) { await Task.yield() }
      task.cancel()
      taken += await task.value ?? []
    }
    _ = inbox.deliver(.endOfData)
    while case .data(let chunk)? = try await inbox.next().item { taken += chunk.array }
    #expect(taken == (0..<500).filter { $0 % 2 == 0 }.map { UInt8(truncatingIfNeeded: $0) })
  }

  @Test("everybody who waits is told of the end", arguments: [false, true])
  func manyWaiters(isFailure: Bool) async {
    let inbox = Self.inbox()
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<20 {
        group.addTask { await failure { () async throws(SessionError) in try await inbox.next().item } != nil }
      }
      for _ in 0..<20 {
        group.addTask {
          await inbox.waitUntilOver(ignoringCancellation: true)
          return isFailure
        }
      }
      for _ in 0..<10 { await Task.yield() }
      if isFailure { inbox.fail(.endOfFile) } else { _ = inbox.deliver(.confirmation) }
      for await failed in group { #expect(failed == isFailure) }
    }
  }
}
