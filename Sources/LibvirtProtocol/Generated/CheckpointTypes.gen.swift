// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/checkpoint.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtXDR

extension Wire {
  /// `remote_nonnull_domain_checkpoint`
  package struct DomainCheckpoint: WireType {
    package var name: XDRString
    package var dom: Wire.Domain

    package init(name: XDRString, dom: Wire.Domain) {
      self.name = name
      self.dom = dom
    }

    package static var wireName: String { "remote_nonnull_domain_checkpoint" }
    package static var wireFields: [String] { ["name", "dom"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.name = try decoder.string(limit: 4_194_304)
      self.dom = try Wire.Domain(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.name, limit: 4_194_304)
      try self.dom.encode(into: &encoder)
    }

    /// A counted array.
    package static func list(from decoder: inout XDRDecoder, limit: Int) throws(XDRError) -> [Self] {
      let count = try decoder.count(limit: limit, elementSize: minimumEncodedSize)
      var values: [Self] = []
      values.reserveCapacity(count)
      for _ in 0..<count { values.append(try Self(from: &decoder)) }
      return values
    }
  }

  /// `remote_domain_checkpoint_create_xml_args`
  package struct DomainCheckpointCreateXMLArguments: WireType {
    package var dom: Wire.Domain
    package var xmlDesc: XDRString
    /// ``DomainCheckpointCreateFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, xmlDesc: XDRString, flags: UInt32) {
      self.dom = dom
      self.xmlDesc = xmlDesc
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_checkpoint_create_xml_args" }
    package static var wireFields: [String] { ["dom", "xml_desc", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.xmlDesc = try decoder.string(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.xmlDesc, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_checkpoint_create_xml_ret`
  package struct DomainCheckpointCreateXMLReply: WireType {
    package var checkpoint: Wire.DomainCheckpoint

    package init(checkpoint: Wire.DomainCheckpoint) {
      self.checkpoint = checkpoint
    }

    package static var wireName: String { "remote_domain_checkpoint_create_xml_ret" }
    package static var wireFields: [String] { ["checkpoint"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.checkpoint = try Wire.DomainCheckpoint(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.checkpoint.encode(into: &encoder)
    }
  }

  /// `remote_domain_checkpoint_get_xml_desc_args`
  package struct DomainCheckpointGetXMLDescArguments: WireType {
    package var checkpoint: Wire.DomainCheckpoint
    /// ``DomainCheckpointXMLFlags``
    package var flags: UInt32

    package init(checkpoint: Wire.DomainCheckpoint, flags: UInt32) {
      self.checkpoint = checkpoint
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_checkpoint_get_xml_desc_args" }
    package static var wireFields: [String] { ["checkpoint", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.checkpoint = try Wire.DomainCheckpoint(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.checkpoint.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_checkpoint_get_xml_desc_ret`
  package struct DomainCheckpointGetXMLDescReply: WireType {
    package var xml: XDRString

    package init(xml: XDRString) {
      self.xml = xml
    }

    package static var wireName: String { "remote_domain_checkpoint_get_xml_desc_ret" }
    package static var wireFields: [String] { ["xml"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.xml = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.xml, limit: 4_194_304)
    }
  }

  /// `remote_domain_list_all_checkpoints_args`
  package struct DomainListAllCheckpointsArguments: WireType {
    package var dom: Wire.Domain
    package var needResults: Int32
    /// ``DomainCheckpointListFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, needResults: Int32, flags: UInt32) {
      self.dom = dom
      self.needResults = needResults
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_list_all_checkpoints_args" }
    package static var wireFields: [String] { ["dom", "need_results", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.needResults = try decoder.int()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.int(self.needResults)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_list_all_checkpoints_ret`
  package struct DomainListAllCheckpointsReply: WireType {
    package var checkpoints: [Wire.DomainCheckpoint]
    package var ret: Int32

    package init(checkpoints: [Wire.DomainCheckpoint], ret: Int32) {
      self.checkpoints = checkpoints
      self.ret = ret
    }

    package static var wireName: String { "remote_domain_list_all_checkpoints_ret" }
    package static var wireFields: [String] { ["checkpoints", "ret"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.checkpoints = try Wire.DomainCheckpoint.list(from: &decoder, limit: 16_384)
      self.ret = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.checkpoints, limit: 16_384)
      try encoder.int(self.ret)
    }
  }

  /// `remote_domain_checkpoint_list_all_children_args`
  package struct DomainCheckpointListAllChildrenArguments: WireType {
    package var checkpoint: Wire.DomainCheckpoint
    package var needResults: Int32
    /// ``DomainCheckpointListFlags``
    package var flags: UInt32

    package init(checkpoint: Wire.DomainCheckpoint, needResults: Int32, flags: UInt32) {
      self.checkpoint = checkpoint
      self.needResults = needResults
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_checkpoint_list_all_children_args" }
    package static var wireFields: [String] { ["checkpoint", "need_results", "flags"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.checkpoint = try Wire.DomainCheckpoint(from: &decoder)
      self.needResults = try decoder.int()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.checkpoint.encode(into: &encoder)
      try encoder.int(self.needResults)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_checkpoint_list_all_children_ret`
  package struct DomainCheckpointListAllChildrenReply: WireType {
    package var checkpoints: [Wire.DomainCheckpoint]
    package var ret: Int32

    package init(checkpoints: [Wire.DomainCheckpoint], ret: Int32) {
      self.checkpoints = checkpoints
      self.ret = ret
    }

    package static var wireName: String { "remote_domain_checkpoint_list_all_children_ret" }
    package static var wireFields: [String] { ["checkpoints", "ret"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.checkpoints = try Wire.DomainCheckpoint.list(from: &decoder, limit: 16_384)
      self.ret = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.checkpoints, limit: 16_384)
      try encoder.int(self.ret)
    }
  }

  /// `remote_domain_checkpoint_lookup_by_name_args`
  package struct DomainCheckpointLookupByNameArguments: WireType {
    package var dom: Wire.Domain
    package var name: XDRString
    package var flags: UInt32

    package init(dom: Wire.Domain, name: XDRString, flags: UInt32) {
      self.dom = dom
      self.name = name
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_checkpoint_lookup_by_name_args" }
    package static var wireFields: [String] { ["dom", "name", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.name = try decoder.string(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.name, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_checkpoint_lookup_by_name_ret`
  package struct DomainCheckpointLookupByNameReply: WireType {
    package var checkpoint: Wire.DomainCheckpoint

    package init(checkpoint: Wire.DomainCheckpoint) {
      self.checkpoint = checkpoint
    }

    package static var wireName: String { "remote_domain_checkpoint_lookup_by_name_ret" }
    package static var wireFields: [String] { ["checkpoint"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.checkpoint = try Wire.DomainCheckpoint(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.checkpoint.encode(into: &encoder)
    }
  }

  /// `remote_domain_checkpoint_get_parent_args`
  package struct DomainCheckpointGetParentArguments: WireType {
    package var checkpoint: Wire.DomainCheckpoint
    package var flags: UInt32

    package init(checkpoint: Wire.DomainCheckpoint, flags: UInt32) {
      self.checkpoint = checkpoint
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_checkpoint_get_parent_args" }
    package static var wireFields: [String] { ["checkpoint", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.checkpoint = try Wire.DomainCheckpoint(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.checkpoint.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_checkpoint_get_parent_ret`
  package struct DomainCheckpointGetParentReply: WireType {
    package var parent: Wire.DomainCheckpoint

    package init(parent: Wire.DomainCheckpoint) {
      self.parent = parent
    }

    package static var wireName: String { "remote_domain_checkpoint_get_parent_ret" }
    package static var wireFields: [String] { ["parent"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.parent = try Wire.DomainCheckpoint(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.parent.encode(into: &encoder)
    }
  }

  /// `remote_domain_checkpoint_delete_args`
  package struct DomainCheckpointDeleteArguments: WireType {
    package var checkpoint: Wire.DomainCheckpoint
    /// ``DomainCheckpointDeleteFlags``
    package var flags: UInt32

    package init(checkpoint: Wire.DomainCheckpoint, flags: UInt32) {
      self.checkpoint = checkpoint
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_checkpoint_delete_args" }
    package static var wireFields: [String] { ["checkpoint", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.checkpoint = try Wire.DomainCheckpoint(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.checkpoint.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }
}
