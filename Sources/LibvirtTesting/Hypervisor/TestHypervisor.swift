// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// An in-memory hypervisor that any number of connections share.
package final class TestHypervisor: Sendable {
  private let state: Mutex<HypervisorState>

  /// A hypervisor that begins with `state`.
  package init(_ state: HypervisorState) {
    self.state = Mutex(state)
  }

  /// Runs `operation` alone on the state.
  package func withState<Value: Sendable>(
    _ operation: (inout HypervisorState) throws(HypervisorError) -> Value
  ) throws(HypervisorError) -> Value {
    try state.withLock { (state) throws(HypervisorError) in try operation(&state) }
  }
}
