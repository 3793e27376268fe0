// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtRPC

/// A call that a client has made and that waits to be served.
package struct ServerCall: Hashable, Sendable {
  /// The header it came with; its reply goes out under the same numbers.
  package var header: PacketHeader
  /// The encoded arguments.
  package var payload: [UInt8]
}
