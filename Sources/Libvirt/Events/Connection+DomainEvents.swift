// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol

extension Connection {
  /// Asks the daemon to tell what happens to domains. When this returns, it does.
  ///
  /// ``withEvents(_:for:capacity:_:)`` also ends it. Daemons before 1.3.3 tell of all domains, and what is not wanted is
  /// left out here.
  ///
  /// - Parameters:
  ///   - kinds: what to be told, at least one kind.
  ///   - domain: which domain to be told of; `nil` for all, also those that are still to come.
  ///   - capacity: how many events wait for their consumer before later ones are dropped.
  ///   - skippingUnsupported: whether kinds that the daemon does not know are left out, instead of failing. The first
  ///     one has to be known.
  /// - Throws: ``LibvirtError``: the daemon does not know a kind, or has no events at all.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`
  public func domainEvents(
    _ kinds: [DomainEventID], for domain: Domain? = nil, capacity: Int = 4096, skippingUnsupported: Bool = false
  ) async throws(LibvirtError) -> DomainEvents {
    let numbers = kinds.map(\.rawValue)
    let refusal: LibvirtError
    do throws(LibvirtError) {
      return try await events(
        numbers, of: .domain(domain), capacity: capacity, skippingUnsupported: skippingUnsupported)
    } catch {
      refusal = error
    }
    // The daemon may be one of those that are asked in another way; it would have been a question for nothing before.
    guard refusal.code == .noSupport, refusal.origin == .daemon else { throw refusal }
    do throws(LibvirtError) {
      guard try await !supports(.remoteEventCallback) else { throw refusal }
    } catch {
      // Without an answer there is nothing better to say.
      throw refusal
    }
    return try await events(
      numbers, of: .legacyDomain(domain), capacity: capacity, skippingUnsupported: skippingUnsupported)
  }

  /// Runs `body` with what happens to domains. The daemon tells it from before `body` begins until it ends, however it
  /// does.
  ///
  /// ```swift
  /// try await host.withEvents(.lifecycle, for: web) { events in
  ///   try await web.start()
  ///   for try await event in events where event.kind == .started { break }
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - kinds: what to be told.
  ///   - domain: which domain to be told of; `nil` for all, also those that are still to come.
  ///   - capacity: how many events wait for their consumer before later ones are dropped.
  /// - Returns: what `body` returns.
  /// - Throws: whatever `body` throws, and what ``domainEvents(_:for:capacity:skippingUnsupported:)`` does.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `virConnectDomainEventDeregisterAny`
  public func withEvents<Result>(
    _ kinds: DomainEventID..., for domain: Domain? = nil, capacity: Int = 4096,
    _ body: (DomainEvents) async throws -> Result
  ) async throws -> Result {
    try await domainEvents(kinds, for: domain, capacity: capacity).stopping(after: body)
  }
}
