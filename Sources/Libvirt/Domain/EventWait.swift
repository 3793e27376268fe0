// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import Synchronization

/// Waits for something that events tell of. Asking comes after registering, so that nothing happens in between.
struct EventWait: Sendable {
  let domain: Domain
  let kinds: [DomainEventID]
  /// How long to wait; `nil` for ever. The questions in between have the limits that all calls have.
  let timeout: Duration?
  /// What is waited for, for error texts.
  let activity: String

  /// - Parameters:
  ///   - now: asked first; a value ends it.
  ///   - then: asked after each event; likewise.
  func callAsFunction<Value>(
    _ now: () async throws(LibvirtError) -> Value?, then: (DomainEvent) async throws(LibvirtError) -> Value?
  ) async throws(LibvirtError) -> Value {
    let deadline = timeout.map { ContinuousClock.now + $0 }
    let events = try await domain.connection.domainEvents(kinds, for: domain, skippingUnsupported: true)
    let timer = deadline.map { deadline in
      Task {
        do { try await Task.sleep(until: deadline, clock: .continuous) } catch { return }
        await events.stop()
      }
    }
    defer { timer?.cancel() }
    do throws(LibvirtError) {
      var value = try await now()
      var iterator = events.makeAsyncIterator()
      while value == nil, let event = try await iterator.next() { value = try await then(event) }
      await events.stop()
      if let value { return value }
    } catch {
      await events.stop()
      throw error
    }
    guard !Task.isCancelled else {
      throw LibvirtError(.operationAborted, .domain, "\(activity) was cancelled", origin: .session)
    }
    let limit = timeout.map { " \($0)" } ?? ""
    throw LibvirtError(.operationTimeout, .domain, "\(activity) took longer than\(limit)", origin: .session)
  }
}
