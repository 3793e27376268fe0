// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtSASL
import Synchronization

/// What opening a connection learns about SASL on its way.
final class SASLOutcome: Sendable {
  private struct State {
    var mechanism: String?
    var information: SASLInformation?
  }

  private let state = Mutex(State())

  /// The mechanism, once one was chosen.
  var mechanism: String? { state.withLock { $0.mechanism } }

  /// What was negotiated, if it came to that.
  var information: SASLInformation? { state.withLock { $0.information } }

  /// Notes which mechanism was chosen.
  func begin(_ mechanism: String) { state.withLock { $0.mechanism = mechanism } }

  /// Notes what was negotiated.
  func finish(_ information: SASLInformation) { state.withLock { $0.information = information } }
}
