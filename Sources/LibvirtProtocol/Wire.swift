// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtXDR

/// The protocol's structures, unions and enumerations, exactly as they cross the wire.
package enum Wire {}

/// A structure or union of the protocol's definition.
package protocol WireType: XDRCodable, Sendable {
  /// The name in the definition, such as `remote_domain_get_info_args`.
  static var wireName: String { get }
  /// The names of its fields (of its arms, for a union) in the definition, in order.
  static var wireFields: [String] { get }
}
