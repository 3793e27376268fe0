// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Whose turn it is in a SASL conversation, and when it is over. No input or output.
///
/// Both sides have to be content. The daemon's last word may carry data that our side has yet to approve of: that is how
/// SCRAM's server shows that it knows the password too.
package struct SASLExchange: Sendable {
  /// What one side says.
  package struct Message: Sendable, Equatable {
    /// The data; `nil` is no data at all, which is not the same as empty data.
    package var data: [UInt8]?
    /// Whether the one who says it needs nothing more.
    package var isComplete: Bool

    package init(data: [UInt8]?, isComplete: Bool) {
      self.data = data
      self.isComplete = isComplete
    }
  }

  /// What comes next.
  package enum Action: Sendable, Equatable {
    /// Send this to the daemon.
    case send([UInt8]?)
    /// Let our side answer this.
    case answer([UInt8]?)
    /// Nothing: it is over.
    case finish
  }

  /// The most data that one message may have.
  package static var limit: Int { 65_536 }

  private var isDaemonComplete = false
  private var isComplete = false

  package init() {}

  /// Takes in what our side says.
  package mutating func local(_ message: Message) -> Action {
    isComplete = message.isComplete
    return isDaemonComplete && isComplete ? .finish : .send(message.data)
  }

  /// Takes in what the daemon says.
  package mutating func remote(_ message: Message) -> Action {
    isDaemonComplete = message.isComplete
    return isDaemonComplete && isComplete ? .finish : .answer(message.data)
  }
}
