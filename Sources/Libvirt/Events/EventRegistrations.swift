// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtTransport
import Synchronization

/// What a daemon has been asked to tell on one connection. It is asked once for each kind and object, as it refuses to be
/// asked again, however many want to know.
final class EventRegistrations: Sendable {
  /// What is asked for.
  struct Key: Hashable, Sendable {
    /// The procedure that asks for it, which stands for the family.
    var procedure: Int32
    var kind: Int32
    /// The object; `nil` for all of them.
    var object: String?
    /// What else is asked for.
    var filter: String?
  }

  private typealias Outcome = OneShot<Result<Int32, LibvirtError>>

  private enum Entry {
    /// So many want to know. The outcome is the number that the daemon has given.
    case live(users: Int, Outcome)
    /// The daemon is being told that nobody does.
    case ending(OneShot<Void>)
  }

  private let entries = Mutex<[Key: Entry]>([:])

  /// Asks for it, with `register`, unless somebody has.
  ///
  /// - Returns: the number that the daemon has given to the registration.
  func acquire(
    _ key: Key, _ register: () async throws(LibvirtError) -> Int32
  ) async throws(LibvirtError) -> Int32 {
    enum Step { case begin(Outcome), join(Outcome), wait(OneShot<Void>) }
    while true {
      let step = entries.withLock { entries -> Step in
        switch entries[key] {
        case nil:
          let outcome = Outcome()
          entries[key] = .live(users: 1, outcome)
          return .begin(outcome)
        case .live(let users, let outcome):
          entries[key] = .live(users: users + 1, outcome)
          return .join(outcome)
        case .ending(let end): return .wait(end)
        }
      }
      switch step {
      case .wait(let end): await end.value
      case .join(let outcome): return try await outcome.value.get()
      case .begin(let outcome):
        do throws(LibvirtError) {
          let callback = try await register()
          outcome.finish(.success(callback))
          return callback
        } catch {
          // Whoever has joined fails with it; the next one may try again.
          entries.withLock { $0[key] = nil }
          outcome.finish(.failure(error))
          throw error
        }
      }
    }
  }

  /// Gives it back; the last one does so to the daemon, with `deregister`.
  func release(_ key: Key, _ deregister: (Int32) async -> Void) async {
    let end = OneShot<Void>()
    let last = entries.withLock { entries -> Outcome? in
      guard case .live(let users, let outcome) = entries[key] else { return nil }
      guard users == 1 else {
        entries[key] = .live(users: users - 1, outcome)
        return nil
      }
      entries[key] = .ending(end)
      return outcome
    }
    guard let last else { return }
    if case .success(let callback) = await last.value { await deregister(callback) }
    entries.withLock { $0[key] = nil }
    end.finish(())
  }
}
