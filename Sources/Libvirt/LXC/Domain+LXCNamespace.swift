// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtSession

extension Domain {
  /// Opens the namespaces of a running container.
  ///
  /// - Returns: descriptors for `setns`.
  /// - Throws: ``LibvirtError``; `argumentUnsupported` when this is no local connection.
  ///
  /// libvirt: `virDomainLxcOpenNamespace`
  public func openNamespaces() async throws(LibvirtError) -> ReceivedFiles {
    let (_, received) = try await connection.changeReturningFiles(
      LXCProgram.DomainOpenNamespace.self, .init(dom: wire, flags: 0))
    return ReceivedFiles(received?.take() ?? [])
  }
}
