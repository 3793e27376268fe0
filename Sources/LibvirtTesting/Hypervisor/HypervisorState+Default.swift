// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension HypervisorState {
  /// The state that `test:///default` begins with: one running domain, called `test`.
  package static func makeDefault(host: HostDescription = HostDescription()) -> HypervisorState {
    var state = HypervisorState(host: host)
    do throws(HypervisorError) {
      try state.addRunning(.defaultDomain)
    } catch {
      // Nothing is in the way of the first domain.
      assertionFailure("\(error)")
    }
    return state
  }
}
