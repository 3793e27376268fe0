// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// What a ``FaultProxy`` does to a connection.
package struct FaultPlan: Sendable, Hashable, Codable {
  /// What it does to the bytes of one direction.
  package struct Direction: Sendable, Hashable, Codable {
    /// How many bytes are passed on at a time, drawn for each piece; `nil` passes them on as they come.
    package var pieces: ClosedRange<Int>?
    /// For how many microseconds each piece is held back, drawn for each; `nil` not at all.
    package var delayMicroseconds: ClosedRange<Int>?
    /// What happens when so many bytes of the direction have been passed on.
    package var faults: [FaultAtOffset] = []

    package init(
      pieces: ClosedRange<Int>? = nil, delayMicroseconds: ClosedRange<Int>? = nil, faults: [FaultAtOffset] = []
    ) {
      self.pieces = pieces
      self.delayMicroseconds = delayMicroseconds
      self.faults = faults
    }

    /// Every byte comes alone.
    package static var byteByByte: Direction { Direction(pieces: 1...1) }

    /// One fault, when so many bytes have been passed on.
    package static func at(_ offset: Int, _ fault: Fault) -> Direction {
      Direction(faults: [FaultAtOffset(offset: offset, fault: fault)])
    }
  }

  /// A fault and its place among the bytes that the direction's sender sends.
  package struct FaultAtOffset: Sendable, Hashable, Codable {
    package var offset: Int
    package var fault: Fault

    package init(offset: Int, fault: Fault) {
      self.offset = offset
      self.fault = fault
    }
  }

  /// From the client to the daemon.
  package var toDaemon: Direction
  /// From the daemon to the client.
  package var toClient: Direction

  package init(toDaemon: Direction = Direction(), toClient: Direction = Direction()) {
    self.toDaemon = toDaemon
    self.toClient = toClient
  }
}
