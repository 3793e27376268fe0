// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtConformance
import LibvirtRPC

/// Lines of capture files, made to order.
enum CaptureLine {
  /// A call of DOMAIN_LOOKUP_BY_NAME for the domain `test`.
  static let lookup = Packet(
    header: PacketHeader(program: .remote, procedure: 23, type: .call, serial: 12),
    payload: [0, 0, 0, 4] + Array("test".utf8))

  /// The line for `packet`, whose bytes may be others, with `more` fields behind.
  static func text(
    _ packet: Packet = lookup, bytes: [UInt8]? = nil, from sender: PacketSender = .client, more: String = ""
  ) throws -> String {
    let header = packet.header
    let hex = Hex.text(try bytes ?? packet.encoded())
    return """
      {"dir": "\(sender.rawValue)", "prog": \(header.program.number), "vers": \(header.program.version), \
      "proc": \(header.procedure), "type": \(header.type.rawValue), "serial": \(header.serial), \
      "status": \(header.status.rawValue), "hex": "\(hex)"\(more)}
      """
  }

  /// What checking `line` says.
  static func outcome(_ line: String) throws -> String {
    "\(try CaptureRecord(line: Array(line.utf8)).check().outcome)"
  }
}
