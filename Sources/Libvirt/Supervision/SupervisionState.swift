// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// What a supervised connection is doing.
public enum SupervisionState: Sendable {
  /// It is connecting for the first time, or again; the number counts attempts since the last success, from 1.
  case connecting(attempt: Int)
  /// It is connected.
  case connected(Connection)
  /// The connection was lost, or could not be made, with this error. The next attempt comes after the delay.
  case waiting(LibvirtError, delay: Duration)
  /// It has ended: by itself because of an error that connecting again cannot mend, or, without one, because its task was
  /// cancelled.
  case stopped(LibvirtError?)

  /// The connection, while there is one.
  public var connection: Connection? { if case .connected(let connection) = self { connection } else { nil } }
}
