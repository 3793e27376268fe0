// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtRPC
import LibvirtSession
import LibvirtTransport

extension Connection {
  /// Asks the daemon for events of some kinds of a family. When this returns, it tells them.
  ///
  /// - Parameter skippingUnsupported: whether kinds that the daemon does not know are left out, instead of failing. The
  ///   first one has to be known: then what it refuses is a kind, and not everything.
  func events<Event>(
    _ kinds: [Int32], of family: EventFamily<Event>, capacity: Int, skippingUnsupported: Bool
  ) async throws(LibvirtError) -> ObjectEvents<Event> {
    let function = family.registration.cFunctions.last ?? family.registration.name
    try family.object?.check(belongsTo: self, in: function)
    let known = kinds.compactMap { family.messages[$0] }
    guard !kinds.isEmpty, known.count == kinds.count else {
      throw .invalidArgument("eventID", of: function, "eventID must be one that this version knows")
    }
    // Before anything is registered: an event may precede the reply that tells its callback's number.
    let packets = session.events.subscribe(to: known, of: family.registration.program, capacity: capacity)
    var registered: [(kind: Int32, callback: Int32)] = []
    for kind in kinds {
      do throws(LibvirtError) {
        registered.append((kind, try await register(kind, of: family)))
      } catch {
        if skippingUnsupported, !registered.isEmpty, error.origin == .daemon { continue }
        await family.release(registered.map(\.kind), on: self)
        throw error
      }
    }
    return ObjectEvents(
      packets, of: family, kinds: registered.map(\.kind), callbacks: Set(registered.map(\.callback)), on: self)
  }

  /// Returns the number that the daemon gives to a registration.
  private func register<Event>(_ kind: Int32, of family: EventFamily<Event>) async throws(LibvirtError) -> Int32 {
    let answer = OneShot<Result<Int32, LibvirtError>>()
    // In a task of its own: were this call cancelled, nobody would know whether there is something to deregister.
    Task {
      do throws(LibvirtError) {
        answer.finish(.success(try await family.acquire(kind, on: self)))
      } catch {
        answer.finish(.failure(error))
      }
    }
    if let answer = await answer.valueUnlessCancelled { return try answer.get() }
    Task {
      if case .success = await answer.value { await family.release([kind], on: self) }
    }
    throw LibvirtError(.cancelled, during: family.registration.name)
  }
}

extension ObjectEvents {
  /// Runs `body` with the events, and stops them however it ends.
  func stopping<Result>(after body: (ObjectEvents) async throws -> Result) async throws -> Result {
    do {
      let result = try await body(self)
      await stop()
      return result
    } catch {
      await stop()
      throw error
    }
  }
}
