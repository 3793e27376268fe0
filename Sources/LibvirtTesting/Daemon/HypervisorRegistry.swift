// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtURI
import Synchronization

/// Which hypervisors there are to open, by URI.
package final class HypervisorRegistry: Sendable {
  /// A hypervisor that a connection has opened.
  struct Opened: Sendable {
    var hypervisor: TestHypervisor
    var uri: String
    var isReadOnly: Bool
    var isShared: Bool
  }

  private struct Shared {
    var hypervisor: TestHypervisor?
    var users = 0
  }

  private let shared: Mutex<Shared>
  private let isPermanent: Bool

  /// The process's own, where `test:///default` leads.
  package static let process = HypervisorRegistry()

  /// A registry whose `test:///default` is made for its first connection and forgotten with its last one, as in
  /// libvirt.
  package init() {
    shared = Mutex(Shared())
    isPermanent = false
  }

  /// A registry whose `test:///default` is `hypervisor`, for good.
  package init(default hypervisor: TestHypervisor) {
    shared = Mutex(Shared(hypervisor: hypervisor))
    isPermanent = true
  }

  /// Finds or makes the hypervisor that `name` stands for: `test:///default`, which is shared, or a file's path, which
  /// is read anew each time. An empty name is the default.
  func open(_ name: String, isReadOnly: Bool) throws(HypervisorError) -> Opened {
    let text = name.isEmpty ? "test:///default" : name
    guard let uri = try? ConnectionURI(text), uri.driver == "test", uri.host ?? "" == "" else {
      throw HypervisorError(.noConnect, from: .none, text)
    }
    guard uri.path != "", uri.path != "/" else {
      throw HypervisorError(.invalidArgument, from: .test, "testOpen: supply a path or use test:///default")
    }
    let isShared = uri.path == "/default"
    let hypervisor = isShared ? openDefault() : TestHypervisor(try HypervisorState(nodeFile: uri.path, host: .here))
    return Opened(hypervisor: hypervisor, uri: text, isReadOnly: isReadOnly, isShared: isShared)
  }

  /// Gives back what ``open(_:isReadOnly:)`` gave, once.
  func close(_ opened: Opened) {
    guard opened.isShared else { return }
    shared.withLock { shared in
      shared.users -= 1
      if shared.users == 0, !isPermanent { shared.hypervisor = nil }
    }
  }

  private func openDefault() -> TestHypervisor {
    shared.withLock { shared in
      let hypervisor = shared.hypervisor ?? TestHypervisor(.makeDefault(host: .here))
      shared.hypervisor = hypervisor
      shared.users += 1
      return hypervisor
    }
  }
}
