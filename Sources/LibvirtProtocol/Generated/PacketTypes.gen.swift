// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/packet.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtXDR

extension Wire {
  /// What kind of message a packet is.
  /// `virNetMessageType`. Values it does not list are kept.
  package struct MessageType: RawRepresentable, Hashable, XDRCodable, Sendable {
    package var rawValue: Int32
    package init(rawValue: Int32) { self.rawValue = rawValue }

    /// `VIR_NET_CALL`
    package static var call: Self { Self(rawValue: 0) }
    /// `VIR_NET_REPLY`
    package static var reply: Self { Self(rawValue: 1) }
    /// `VIR_NET_MESSAGE`
    package static var message: Self { Self(rawValue: 2) }
    /// `VIR_NET_STREAM`
    package static var stream: Self { Self(rawValue: 3) }
    /// `VIR_NET_CALL_WITH_FDS`
    package static var callWithFds: Self { Self(rawValue: 4) }
    /// `VIR_NET_REPLY_WITH_FDS`
    package static var replyWithFds: Self { Self(rawValue: 5) }
    /// `VIR_NET_STREAM_HOLE`
    package static var streamHole: Self { Self(rawValue: 6) }

    package static var minimumEncodedSize: Int { 4 }
    package init(from decoder: inout XDRDecoder) throws(XDRError) { rawValue = try decoder.int() }
    package func encode(into encoder: inout XDREncoder) throws(XDRError) { try encoder.int(rawValue) }
  }
}

extension Wire {
  /// How a message went.
  /// `virNetMessageStatus`. Values it does not list are kept.
  package struct MessageStatus: RawRepresentable, Hashable, XDRCodable, Sendable {
    package var rawValue: Int32
    package init(rawValue: Int32) { self.rawValue = rawValue }

    /// `VIR_NET_OK`
    package static var ok: Self { Self(rawValue: 0) }
    /// `VIR_NET_ERROR`
    package static var error: Self { Self(rawValue: 1) }
    /// `VIR_NET_CONTINUE`
    package static var `continue`: Self { Self(rawValue: 2) }

    package static var minimumEncodedSize: Int { 4 }
    package init(from decoder: inout XDRDecoder) throws(XDRError) { rawValue = try decoder.int() }
    package func encode(into encoder: inout XDREncoder) throws(XDRError) { try encoder.int(rawValue) }
  }
}

extension Wire {
  /// `virNetMessageHeader`
  package struct MessageHeader: WireType {
    package var prog: UInt32
    package var vers: UInt32
    package var proc: Int32
    package var type: Wire.MessageType
    package var serial: UInt32
    package var status: Wire.MessageStatus

    package init(prog: UInt32, vers: UInt32, proc: Int32, type: Wire.MessageType, serial: UInt32, status: Wire.MessageStatus) {
      self.prog = prog
      self.vers = vers
      self.proc = proc
      self.type = type
      self.serial = serial
      self.status = status
    }

    package static var wireName: String { "virNetMessageHeader" }
    package static var wireFields: [String] { ["prog", "vers", "proc", "type", "serial", "status"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.prog = try decoder.unsignedInt()
      self.vers = try decoder.unsignedInt()
      self.proc = try decoder.int()
      self.type = try Wire.MessageType(from: &decoder)
      self.serial = try decoder.unsignedInt()
      self.status = try Wire.MessageStatus(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.unsignedInt(self.prog)
      try encoder.unsignedInt(self.vers)
      try encoder.int(self.proc)
      try self.type.encode(into: &encoder)
      try encoder.unsignedInt(self.serial)
      try self.status.encode(into: &encoder)
    }
  }

  /// `virNetMessageNonnullDomain`
  package struct MessageDomain: WireType {
    package var name: XDRString
    package var uuid: LibvirtUUID
    package var id: Int32

    package init(name: XDRString, uuid: LibvirtUUID, id: Int32) {
      self.name = name
      self.uuid = uuid
      self.id = id
    }

    package static var wireName: String { "virNetMessageNonnullDomain" }
    package static var wireFields: [String] { ["name", "uuid", "id"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.name = try decoder.string(limit: 4_194_304)
      self.uuid = try LibvirtUUID(from: &decoder)
      self.id = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.name, limit: 4_194_304)
      try self.uuid.encode(into: &encoder)
      try encoder.int(self.id)
    }
  }

  /// `virNetMessageNonnullNetwork`
  package struct MessageNetwork: WireType {
    package var name: XDRString
    package var uuid: LibvirtUUID

    package init(name: XDRString, uuid: LibvirtUUID) {
      self.name = name
      self.uuid = uuid
    }

    package static var wireName: String { "virNetMessageNonnullNetwork" }
    package static var wireFields: [String] { ["name", "uuid"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.name = try decoder.string(limit: 4_194_304)
      self.uuid = try LibvirtUUID(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.name, limit: 4_194_304)
      try self.uuid.encode(into: &encoder)
    }
  }

  /// `virNetMessageError`
  package struct RemoteError: WireType {
    package var code: Int32
    package var domain: Int32
    package var message: XDRString?
    package var level: Int32
    package var dom: Wire.MessageDomain?
    package var str1: XDRString?
    package var str2: XDRString?
    package var str3: XDRString?
    package var int1: Int32
    package var int2: Int32
    package var net: Wire.MessageNetwork?

    package init(code: Int32, domain: Int32, message: XDRString?, level: Int32, dom: Wire.MessageDomain?, str1: XDRString?, str2: XDRString?, str3: XDRString?, int1: Int32, int2: Int32, net: Wire.MessageNetwork?) {
      self.code = code
      self.domain = domain
      self.message = message
      self.level = level
      self.dom = dom
      self.str1 = str1
      self.str2 = str2
      self.str3 = str3
      self.int1 = int1
      self.int2 = int2
      self.net = net
    }

    package static var wireName: String { "virNetMessageError" }
    package static var wireFields: [String] { ["code", "domain", "message", "level", "dom", "str1", "str2", "str3", "int1", "int2", "net"] }
    package static var minimumEncodedSize: Int { 44 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.code = try decoder.int()
      self.domain = try decoder.int()
      self.message = try decoder.optionalString(limit: 4_194_304)
      self.level = try decoder.int()
      self.dom = try decoder.optionalValue(Wire.MessageDomain.self)
      self.str1 = try decoder.optionalString(limit: 4_194_304)
      self.str2 = try decoder.optionalString(limit: 4_194_304)
      self.str3 = try decoder.optionalString(limit: 4_194_304)
      self.int1 = try decoder.int()
      self.int2 = try decoder.int()
      self.net = try decoder.optionalValue(Wire.MessageNetwork.self)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.code)
      try encoder.int(self.domain)
      try encoder.optionalString(self.message, limit: 4_194_304)
      try encoder.int(self.level)
      try encoder.optionalValue(self.dom)
      try encoder.optionalString(self.str1, limit: 4_194_304)
      try encoder.optionalString(self.str2, limit: 4_194_304)
      try encoder.optionalString(self.str3, limit: 4_194_304)
      try encoder.int(self.int1)
      try encoder.int(self.int2)
      try encoder.optionalValue(self.net)
    }
  }

  /// `virNetStreamHole`
  package struct StreamHole: WireType {
    package var length: Int64
    package var flags: UInt32

    package init(length: Int64, flags: UInt32) {
      self.length = length
      self.flags = flags
    }

    package static var wireName: String { "virNetStreamHole" }
    package static var wireFields: [String] { ["length", "flags"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.length = try decoder.hyper()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.hyper(self.length)
      try encoder.unsignedInt(self.flags)
    }
  }
}
