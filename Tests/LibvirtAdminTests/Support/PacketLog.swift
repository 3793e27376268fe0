// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtRPC
import Synchronization

/// Packets in the order they came.
final class PacketLog: Sendable {
  private let log = Mutex<[Packet]>([])

  var packets: [Packet] { log.withLock { $0 } }

  func append(_ packet: Packet) { log.withLock { $0.append(packet) } }
}
