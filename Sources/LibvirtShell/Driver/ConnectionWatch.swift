// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// Makes the end of a connection something that can be waited for along with the keyboard.
final class ConnectionWatch: Sendable {
  private let pipe: WakePipe
  private let waiting: Task<Void, Never>

  /// Begins to wait for the end of a connection.
  ///
  /// - Returns: nil when the process has no descriptors left.
  init?(_ connection: Connection) {
    guard let pipe = WakePipe() else { return nil }
    self.pipe = pipe
    waiting = Task.detached {
      _ = try? await connection.closed
      pipe.wake(0)
    }
  }

  deinit { waiting.cancel() }

  /// Becomes readable when the connection has ended.
  var descriptor: Int32 { pipe.descriptor }
}
