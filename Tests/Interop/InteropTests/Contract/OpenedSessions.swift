// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import LibvirtSession
import Synchronization

/// The sessions that a process of tests has opened. A task that waits for ever would keep its session.
enum OpenedSessions {
  private struct Entry {
    weak var session: Session?
    var name: String
  }

  private static let entries = Mutex<[Entry]>([])

  /// Notes one, by a name for people; returns it.
  static func note(_ connection: Connection, _ name: String) -> Connection {
    entries.withLock { $0.append(Entry(session: connection.session, name: name)) }
    return connection
  }

  /// The names of those that have not gone.
  static var left: [String] {
    entries.withLock { $0.filter { $0.session != nil }.map(\.name) }
  }
}
