// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import LibvirtProtocol
import LibvirtTestSupport
import LibvirtXDR
import Testing

@Suite("Waiting for a domain", .timeLimit(.minutes(2))) struct WaitingTests {
  private static let copying = Wire.DomainGetBlockJobInfoReply(found: 1, type: 2, bandwidth: 0, cur: 10, end: 100)

  @Test("a state that it is in already is not waited for")
  func already() async throws {
    let changing = ChangingDomain()
    let domain = try await changing.open()
    #expect(try await domain.waitUntil(.paused, .running) == .running)
    #expect(changing.registrations == 0 && changing.questions == 1)
  }

  @Test("each event makes it ask, until the state is there")
  func events() async throws {
    let changing = ChangingDomain()
    let domain = try await changing.open()
    let waiting = Task { try await domain.waitUntil(.shutOff) }
    await changing.asked(1)
    changing.change(to: 3, event: 3)
    await changing.asked(2)
    changing.change(to: 5, event: 5)
    #expect(try await waiting.value == .shutOff)
    #expect(changing.registrations == 0)
  }

  @Test("it ends when time is up, when the task is cancelled, and when the domain is gone")
  func endings() async throws {
    let changing = ChangingDomain()
    let domain = try await changing.open()
    let late = await failure { try await domain.waitUntil(.shutOff, timeout: .milliseconds(20)) }
    #expect(late?.code == .operationTimeout)
    #expect(late?.message == "Timed out during operation: waiting for domain 'test' took longer than 0.02 seconds")
    let waiting = Task { await failure { try await domain.waitUntil(.shutOff) } }
    await changing.asked(2)
    waiting.cancel()
    #expect(await waiting.value?.code == .operationAborted)
    let gone = Task { await failure { try await domain.waitUntil(.shutOff) } }
    await changing.asked(3)
    changing.change(to: nil, event: 5)
    #expect(await gone.value?.code == .noDomain)
    while changing.registrations > 0 { await Task.yield() }
  }

  @Test("several wait at the same time, and the daemon is asked once")
  func several() async throws {
    let changing = ChangingDomain()
    let domain = try await changing.open()
    let waiting = (0..<20).map { _ in Task { try await domain.waitUntil(.shutOff) } }
    await changing.asked(20)
    #expect(changing.registrations == 1)
    let late = await failure { try await domain.waitUntil(.shutOff, timeout: .milliseconds(1)) }
    #expect(late?.code == .operationTimeout)
    #expect(changing.registrations == 1)
    changing.change(to: 5, event: 5)
    for task in waiting { #expect(try await task.value == .shutOff) }
    #expect(changing.registrations == 0)
    // Gone from the daemon, it can be asked for anew.
    changing.change(to: 1, event: nil)
    #expect(try await domain.waitUntil(.running) == .running)
    #expect(changing.registrations == 0)
  }

  @Test("it ends with the connection")
  func connection() async throws {
    let changing = ChangingDomain()
    let domain = try await changing.open()
    let waiting = Task { await failure { try await domain.waitUntil(.shutOff) } }
    await changing.asked(1)
    changing.host?.daemon?.close()
    #expect(await waiting.value?.code == .systemError)
  }

  @Test("a job's end is told by its event", arguments: [0, 2, 3])
  func jobs(_ status: Int32) async throws {
    let changing = ChangingDomain(job: Self.copying)
    let domain = try await changing.open()
    let waiting = Task { try await domain.waitForBlockJob(of: "vda") }
    await changing.asked(1)
    changing.endJob(on: "vdb", 0)
    changing.endJob(on: "vda", status)
    #expect(try await waiting.value.rawValue == status)
    #expect(changing.registrations == 0 && changing.questions == 1)
  }

  @Test("a job that fails is an error; one that is over, or only waits to be ended, is not waited for")
  func otherJobs() async throws {
    let failing = ChangingDomain(job: Self.copying)
    let domain = try await failing.open()
    let waiting = Task { await failure { try await domain.waitForBlockJob(of: "vda") } }
    await failing.asked(1)
    failing.endJob(on: "vda", 1)
    #expect(await waiting.value?.message == "operation failed: the job on disk 'vda' failed")
    #expect(try await ChangingDomain().open().waitForBlockJob(of: "vda") == .completed)
    var ready = Self.copying
    ready.cur = 100
    #expect(try await ChangingDomain(job: ready).open().waitForBlockJob(of: "vda") == .ready)
    let stopping = ChangingDomain(job: Self.copying)
    let ending = try await stopping.open()
    let gone = Task { await failure { try await ending.waitForBlockJob(of: "vda") } }
    await stopping.asked(1)
    stopping.change(to: nil, event: 5)
    #expect(await gone.value?.code == .noDomain)
  }
}
