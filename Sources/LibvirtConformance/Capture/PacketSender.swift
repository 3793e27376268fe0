// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Which end sent a packet.
package enum PacketSender: String, Sendable {
  case client = "c2s"
  case server = "s2c"
}
