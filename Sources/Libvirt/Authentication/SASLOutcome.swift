// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtSASL
import Synchronization

/// What opening a connection learns about SASL on its way.
final class SASLOutcome: Sendable {
  private let state = Mutex<SASLInformation?>(nil)

  /// What was negotiated, if it came to that.
  var value: SASLInformation? { state.withLock { $0 } }

  /// Notes what was negotiated.
  func set(_ information: SASLInformation) { state.withLock { $0 = information } }
}
