// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtRPC

/// A message from the daemon that answers no call, not decoded yet.
package struct EventPacket: Sendable {
  package var program: Program
  package var procedure: Int32
  package var payload: [UInt8]
}
