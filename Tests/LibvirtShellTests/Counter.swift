// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtTestSupport
import Synchronization

/// Counts from one.
final class Counter: Sendable {
  private let value = Mutex(0)

  func next() -> Int {
    value.withLock {
      $0 += 1
      return $0
    }
  }
}

/// Keeps daemons alive for as long as their driver is.
final class Keeper: Sendable {
  private let daemons = Mutex<[ScriptedDaemon]>([])

  func keep(_ daemon: ScriptedDaemon) { daemons.withLock { $0.append(daemon) } }
}
