// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtProtocol

/// A domain as the wire names it. The UUID alone says which one; name and id are what they were.
package struct DomainReference: Hashable, Sendable {
  /// The name it had.
  package var name: String
  /// The UUID that says which domain is meant.
  package var uuid: LibvirtUUID
  /// The id of a running domain, -1 for others.
  package var id: Int32

  /// Names the domain with that UUID.
  package init(name: String, uuid: LibvirtUUID, id: Int32 = -1) {
    self.name = name
    self.uuid = uuid
    self.id = id
  }
}
