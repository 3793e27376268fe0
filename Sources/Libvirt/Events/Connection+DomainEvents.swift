// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol
import LibvirtRPC
import LibvirtSession
import LibvirtTransport

extension Connection {
  /// Asks the daemon to tell what happens to domains. When this returns, it does.
  ///
  /// ``withEvents(_:for:capacity:_:)`` also ends it.
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
    let known = kinds.compactMap(\.procedure)
    guard !kinds.isEmpty, known.count == kinds.count else {
      throw LibvirtError(.invalidArg, .domain, "eventID must be one that this version knows", origin: .usage)
    }
    // Before anything is registered: an event may precede the reply that tells its callback's number.
    let packets = session.events.subscribe(to: known, of: .remote, capacity: capacity)
    var registered: [(kind: DomainEventID, callback: Int32)] = []
    for kind in kinds {
      do throws(LibvirtError) {
        registered.append((kind, try await register(kind, for: domain)))
      } catch {
        if skippingUnsupported, !registered.isEmpty, error.origin == .daemon { continue }
        await DomainEvents.deregister(Set(registered.map(\.callback)), on: self)
        throw error
      }
    }
    return DomainEvents(
      packets, kinds: registered.map(\.kind), callbacks: Set(registered.map(\.callback)), on: self)
  }

  /// Returns the number that the daemon gives to a registration.
  private func register(_ kind: DomainEventID, for domain: Domain?) async throws(LibvirtError) -> Int32 {
    let answer = OneShot<Result<Int32, LibvirtError>>()
    // In a task of its own: were this call cancelled, nobody would know whether there is something to deregister.
    Task {
      do throws(LibvirtError) {
        let reply = try await call(
          Remote.ConnectDomainEventCallbackRegisterAny.self, .init(eventID: kind.rawValue, dom: domain?.wire))
        answer.finish(.success(reply.callbackID))
      } catch {
        answer.finish(.failure(error))
      }
    }
    if let answer = await answer.valueUnlessCancelled { return try answer.get() }
    Task {
      if case .success(let callback) = await answer.value { await DomainEvents.deregister([callback], on: self) }
    }
    throw LibvirtError(.cancelled, during: Remote.ConnectDomainEventCallbackRegisterAny.name)
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
    let events = try await domainEvents(kinds, for: domain, capacity: capacity)
    do {
      let result = try await body(events)
      await events.stop()
      return result
    } catch {
      await events.stop()
      throw error
    }
  }
}
