// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

extension ByteStream {
  /// Writes sevens to a daemon that takes nothing, until there is no room for more: whoever writes then waits.
  ///
  /// - Returns: how many were sent, and what the last attempt failed with; `nil` when there was room for a gigabyte.
  func writeUntilStuck() async -> (count: Int, error: LibvirtError?) {
    // One piece each, which is sent as a whole or not at all.
    let piece = [UInt8](repeating: 7, count: 65536)
    for index in 0..<16384 {
      let error = await failure { try await withCallTimeout(.milliseconds(50)) { try await write(piece) } }
      if let error { return (index * piece.count, error) }
    }
    return (16384 * piece.count, nil)
  }
}
