// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Which end sent a packet.
package enum PacketSender: String, Sendable {
  /// From the client to the server.
  case client = "c2s"
  /// From the server to the client.
  case server = "s2c"
}
