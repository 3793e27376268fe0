// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
import LibvirtXDR

extension PacketCapture {
  /// Cuts, decodes and encodes the packet, and compares it with itself and with what was noted beside it.
  package func check() -> CheckResult {
    CheckResult(isMalformed: isMalformed, noted: value) { () throws(Refusal) in
      let packet = try framed()
      // What is wrong on purpose may be the very thing that was noted right.
      if !isMalformed { try compareNotes(with: packet) }
      let shape = try PayloadShape(of: packet.header, from: sender)
      if !isMalformed { try compareName(with: shape) }
      switch shape {
      case .raw: return .raw
      case .value(let type): return try Reading(type, in: bytes, from: bytes.count - packet.payload.count)
      }
    }
  }

  /// The one packet that the bytes are, encoding back to the same bytes.
  private func framed() throws(Refusal) -> Packet {
    let isWhole = bytes.count >= PacketLimits.lengthSize && lengthWord == bytes.count
    // Captures end where the length word says. On the wire each descriptor follows with a byte of its own.
    let wire = isWhole ? bytes + [UInt8](repeating: 0, count: PacketLimits.maximumDescriptors) : bytes
    var reader = PacketReader()
    let first = unsafe wire.withUnsafeBytes { (buffer) -> Result<Packet?, FramingError> in
      var input = unsafe buffer
      return Result { () throws(FramingError) in try unsafe reader.next(&input) }
    }
    switch first {
    case .failure(let error): throw .framing(error)
    case .success(let packet?) where isWhole: return try reencoded(packet)
    case .success: throw .length(announced: Int(lengthWord), present: bytes.count)
    }
  }

  private func reencoded(_ packet: Packet) throws(Refusal) -> Packet {
    let written: [UInt8]
    do throws(XDRError) {
      written = try packet.encoded()
    } catch {
      throw .payload(error)
    }
    if let difference = ByteDifference(read: bytes, written: written) { throw .difference(difference) }
    return packet
  }

  /// The length word, as far as it is there.
  private var lengthWord: UInt32 {
    bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  private func compareNotes(with packet: Packet) throws(Refusal) {
    func compare<Value: Equatable>(_ field: String, _ noted: Value?, _ found: Value) throws(Refusal) {
      if let noted, noted != found { throw .note(field: field, noted: "\(noted)", found: "\(found)") }
    }
    let header = packet.header
    try compare("prog", program.number, header.program.number)
    try compare("vers", program.version, header.program.version)
    try compare("proc", procedure, header.procedure)
    try compare("type", type.rawValue, header.type.rawValue)
    try compare("serial", serial, header.serial)
    try compare("status", status.rawValue, header.status.rawValue)
    try compare("nfds", descriptorCount, packet.descriptorCount)
  }

  /// Compares the payload's noted name, if it was noted. Packets without a payload need not say so.
  private func compareName(with shape: PayloadShape) throws(Refusal) {
    guard let payload else { return }
    let name = shape.wireName
    guard payload == name else { throw .note(field: "payload", noted: payload, found: name ?? "absent") }
  }
}

extension PayloadShape {
  /// The name that captures note: that of the structure, `raw`, or none.
  fileprivate var wireName: String? {
    switch self {
    case .raw: "raw"
    case .value(let type): (type as? any WireType.Type)?.wireName
    }
  }
}
