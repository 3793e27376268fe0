// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/snapshot.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtXDR

extension Wire {
  /// `remote_nonnull_domain_snapshot`
  package struct DomainSnapshot: WireType {
    package var name: XDRString
    package var dom: Wire.Domain

    package init(name: XDRString, dom: Wire.Domain) {
      self.name = name
      self.dom = dom
    }

    package static var wireName: String { "remote_nonnull_domain_snapshot" }
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

  /// `remote_domain_snapshot_create_xml_args`
  package struct DomainSnapshotCreateXMLArguments: WireType {
    package var dom: Wire.Domain
    package var xmlDesc: XDRString
    /// ``DomainSnapshotCreateFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, xmlDesc: XDRString, flags: UInt32) {
      self.dom = dom
      self.xmlDesc = xmlDesc
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_snapshot_create_xml_args" }
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

  /// `remote_domain_snapshot_create_xml_ret`
  package struct DomainSnapshotCreateXMLReply: WireType {
    package var snap: Wire.DomainSnapshot

    package init(snap: Wire.DomainSnapshot) {
      self.snap = snap
    }

    package static var wireName: String { "remote_domain_snapshot_create_xml_ret" }
    package static var wireFields: [String] { ["snap"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.snap = try Wire.DomainSnapshot(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.snap.encode(into: &encoder)
    }
  }

  /// `remote_domain_snapshot_get_xml_desc_args`
  package struct DomainSnapshotGetXMLDescArguments: WireType {
    package var snap: Wire.DomainSnapshot
    /// ``DomainSnapshotXMLFlags``
    package var flags: UInt32

    package init(snap: Wire.DomainSnapshot, flags: UInt32) {
      self.snap = snap
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_snapshot_get_xml_desc_args" }
    package static var wireFields: [String] { ["snap", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.snap = try Wire.DomainSnapshot(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.snap.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_snapshot_get_xml_desc_ret`
  package struct DomainSnapshotGetXMLDescReply: WireType {
    package var xml: XDRString

    package init(xml: XDRString) {
      self.xml = xml
    }

    package static var wireName: String { "remote_domain_snapshot_get_xml_desc_ret" }
    package static var wireFields: [String] { ["xml"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.xml = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.xml, limit: 4_194_304)
    }
  }

  /// `remote_domain_snapshot_num_args`
  package struct DomainSnapshotNumArguments: WireType {
    package var dom: Wire.Domain
    /// ``DomainSnapshotListFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, flags: UInt32) {
      self.dom = dom
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_snapshot_num_args" }
    package static var wireFields: [String] { ["dom", "flags"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_snapshot_num_ret`
  package struct DomainSnapshotNumReply: WireType {
    package var num: Int32

    package init(num: Int32) {
      self.num = num
    }

    package static var wireName: String { "remote_domain_snapshot_num_ret" }
    package static var wireFields: [String] { ["num"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.num = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.num)
    }
  }

  /// `remote_domain_snapshot_list_names_args`
  package struct DomainSnapshotListNamesArguments: WireType {
    package var dom: Wire.Domain
    package var maxnames: Int32
    /// ``DomainSnapshotListFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, maxnames: Int32, flags: UInt32) {
      self.dom = dom
      self.maxnames = maxnames
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_snapshot_list_names_args" }
    package static var wireFields: [String] { ["dom", "maxnames", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.maxnames = try decoder.int()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.int(self.maxnames)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_snapshot_list_names_ret`
  package struct DomainSnapshotListNamesReply: WireType {
    package var names: [XDRString]

    package init(names: [XDRString]) {
      self.names = names
    }

    package static var wireName: String { "remote_domain_snapshot_list_names_ret" }
    package static var wireFields: [String] { ["names"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.names = try decoder.strings(limit: 16_384, each: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.strings(self.names, limit: 16_384, each: 4_194_304)
    }
  }

  /// `remote_domain_list_all_snapshots_args`
  package struct DomainListAllSnapshotsArguments: WireType {
    package var dom: Wire.Domain
    package var needResults: Int32
    /// ``DomainSnapshotListFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, needResults: Int32, flags: UInt32) {
      self.dom = dom
      self.needResults = needResults
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_list_all_snapshots_args" }
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

  /// `remote_domain_list_all_snapshots_ret`
  package struct DomainListAllSnapshotsReply: WireType {
    package var snapshots: [Wire.DomainSnapshot]
    package var ret: Int32

    package init(snapshots: [Wire.DomainSnapshot], ret: Int32) {
      self.snapshots = snapshots
      self.ret = ret
    }

    package static var wireName: String { "remote_domain_list_all_snapshots_ret" }
    package static var wireFields: [String] { ["snapshots", "ret"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.snapshots = try Wire.DomainSnapshot.list(from: &decoder, limit: 16_384)
      self.ret = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.snapshots, limit: 16_384)
      try encoder.int(self.ret)
    }
  }

  /// `remote_domain_snapshot_num_children_args`
  package struct DomainSnapshotNumChildrenArguments: WireType {
    package var snap: Wire.DomainSnapshot
    /// ``DomainSnapshotListFlags``
    package var flags: UInt32

    package init(snap: Wire.DomainSnapshot, flags: UInt32) {
      self.snap = snap
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_snapshot_num_children_args" }
    package static var wireFields: [String] { ["snap", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.snap = try Wire.DomainSnapshot(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.snap.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_snapshot_num_children_ret`
  package struct DomainSnapshotNumChildrenReply: WireType {
    package var num: Int32

    package init(num: Int32) {
      self.num = num
    }

    package static var wireName: String { "remote_domain_snapshot_num_children_ret" }
    package static var wireFields: [String] { ["num"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.num = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.num)
    }
  }

  /// `remote_domain_snapshot_list_children_names_args`
  package struct DomainSnapshotListChildrenNamesArguments: WireType {
    package var snap: Wire.DomainSnapshot
    package var maxnames: Int32
    /// ``DomainSnapshotListFlags``
    package var flags: UInt32

    package init(snap: Wire.DomainSnapshot, maxnames: Int32, flags: UInt32) {
      self.snap = snap
      self.maxnames = maxnames
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_snapshot_list_children_names_args" }
    package static var wireFields: [String] { ["snap", "maxnames", "flags"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.snap = try Wire.DomainSnapshot(from: &decoder)
      self.maxnames = try decoder.int()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.snap.encode(into: &encoder)
      try encoder.int(self.maxnames)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_snapshot_list_children_names_ret`
  package struct DomainSnapshotListChildrenNamesReply: WireType {
    package var names: [XDRString]

    package init(names: [XDRString]) {
      self.names = names
    }

    package static var wireName: String { "remote_domain_snapshot_list_children_names_ret" }
    package static var wireFields: [String] { ["names"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.names = try decoder.strings(limit: 16_384, each: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.strings(self.names, limit: 16_384, each: 4_194_304)
    }
  }

  /// `remote_domain_snapshot_list_all_children_args`
  package struct DomainSnapshotListAllChildrenArguments: WireType {
    package var snapshot: Wire.DomainSnapshot
    package var needResults: Int32
    /// ``DomainSnapshotListFlags``
    package var flags: UInt32

    package init(snapshot: Wire.DomainSnapshot, needResults: Int32, flags: UInt32) {
      self.snapshot = snapshot
      self.needResults = needResults
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_snapshot_list_all_children_args" }
    package static var wireFields: [String] { ["snapshot", "need_results", "flags"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.snapshot = try Wire.DomainSnapshot(from: &decoder)
      self.needResults = try decoder.int()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.snapshot.encode(into: &encoder)
      try encoder.int(self.needResults)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_snapshot_list_all_children_ret`
  package struct DomainSnapshotListAllChildrenReply: WireType {
    package var snapshots: [Wire.DomainSnapshot]
    package var ret: Int32

    package init(snapshots: [Wire.DomainSnapshot], ret: Int32) {
      self.snapshots = snapshots
      self.ret = ret
    }

    package static var wireName: String { "remote_domain_snapshot_list_all_children_ret" }
    package static var wireFields: [String] { ["snapshots", "ret"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.snapshots = try Wire.DomainSnapshot.list(from: &decoder, limit: 16_384)
      self.ret = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.snapshots, limit: 16_384)
      try encoder.int(self.ret)
    }
  }

  /// `remote_domain_snapshot_lookup_by_name_args`
  package struct DomainSnapshotLookupByNameArguments: WireType {
    package var dom: Wire.Domain
    package var name: XDRString
    package var flags: UInt32

    package init(dom: Wire.Domain, name: XDRString, flags: UInt32) {
      self.dom = dom
      self.name = name
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_snapshot_lookup_by_name_args" }
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

  /// `remote_domain_snapshot_lookup_by_name_ret`
  package struct DomainSnapshotLookupByNameReply: WireType {
    package var snap: Wire.DomainSnapshot

    package init(snap: Wire.DomainSnapshot) {
      self.snap = snap
    }

    package static var wireName: String { "remote_domain_snapshot_lookup_by_name_ret" }
    package static var wireFields: [String] { ["snap"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.snap = try Wire.DomainSnapshot(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.snap.encode(into: &encoder)
    }
  }

  /// `remote_domain_has_current_snapshot_args`
  package struct DomainHasCurrentSnapshotArguments: WireType {
    package var dom: Wire.Domain
    package var flags: UInt32

    package init(dom: Wire.Domain, flags: UInt32) {
      self.dom = dom
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_has_current_snapshot_args" }
    package static var wireFields: [String] { ["dom", "flags"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_has_current_snapshot_ret`
  package struct DomainHasCurrentSnapshotReply: WireType {
    package var result: Int32

    package init(result: Int32) {
      self.result = result
    }

    package static var wireName: String { "remote_domain_has_current_snapshot_ret" }
    package static var wireFields: [String] { ["result"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.result = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.result)
    }
  }

  /// `remote_domain_snapshot_get_parent_args`
  package struct DomainSnapshotGetParentArguments: WireType {
    package var snap: Wire.DomainSnapshot
    package var flags: UInt32

    package init(snap: Wire.DomainSnapshot, flags: UInt32) {
      self.snap = snap
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_snapshot_get_parent_args" }
    package static var wireFields: [String] { ["snap", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.snap = try Wire.DomainSnapshot(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.snap.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_snapshot_get_parent_ret`
  package struct DomainSnapshotGetParentReply: WireType {
    package var snap: Wire.DomainSnapshot

    package init(snap: Wire.DomainSnapshot) {
      self.snap = snap
    }

    package static var wireName: String { "remote_domain_snapshot_get_parent_ret" }
    package static var wireFields: [String] { ["snap"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.snap = try Wire.DomainSnapshot(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.snap.encode(into: &encoder)
    }
  }

  /// `remote_domain_snapshot_current_args`
  package struct DomainSnapshotCurrentArguments: WireType {
    package var dom: Wire.Domain
    package var flags: UInt32

    package init(dom: Wire.Domain, flags: UInt32) {
      self.dom = dom
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_snapshot_current_args" }
    package static var wireFields: [String] { ["dom", "flags"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_snapshot_current_ret`
  package struct DomainSnapshotCurrentReply: WireType {
    package var snap: Wire.DomainSnapshot

    package init(snap: Wire.DomainSnapshot) {
      self.snap = snap
    }

    package static var wireName: String { "remote_domain_snapshot_current_ret" }
    package static var wireFields: [String] { ["snap"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.snap = try Wire.DomainSnapshot(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.snap.encode(into: &encoder)
    }
  }

  /// `remote_domain_snapshot_is_current_args`
  package struct DomainSnapshotIsCurrentArguments: WireType {
    package var snap: Wire.DomainSnapshot
    package var flags: UInt32

    package init(snap: Wire.DomainSnapshot, flags: UInt32) {
      self.snap = snap
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_snapshot_is_current_args" }
    package static var wireFields: [String] { ["snap", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.snap = try Wire.DomainSnapshot(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.snap.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_snapshot_is_current_ret`
  package struct DomainSnapshotIsCurrentReply: WireType {
    package var current: Int32

    package init(current: Int32) {
      self.current = current
    }

    package static var wireName: String { "remote_domain_snapshot_is_current_ret" }
    package static var wireFields: [String] { ["current"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.current = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.current)
    }
  }

  /// `remote_domain_snapshot_has_metadata_args`
  package struct DomainSnapshotHasMetadataArguments: WireType {
    package var snap: Wire.DomainSnapshot
    package var flags: UInt32

    package init(snap: Wire.DomainSnapshot, flags: UInt32) {
      self.snap = snap
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_snapshot_has_metadata_args" }
    package static var wireFields: [String] { ["snap", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.snap = try Wire.DomainSnapshot(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.snap.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_snapshot_has_metadata_ret`
  package struct DomainSnapshotHasMetadataReply: WireType {
    package var metadata: Int32

    package init(metadata: Int32) {
      self.metadata = metadata
    }

    package static var wireName: String { "remote_domain_snapshot_has_metadata_ret" }
    package static var wireFields: [String] { ["metadata"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.metadata = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.metadata)
    }
  }

  /// `remote_domain_revert_to_snapshot_args`
  package struct DomainRevertToSnapshotArguments: WireType {
    package var snap: Wire.DomainSnapshot
    /// ``DomainSnapshotRevertFlags``
    package var flags: UInt32

    package init(snap: Wire.DomainSnapshot, flags: UInt32) {
      self.snap = snap
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_revert_to_snapshot_args" }
    package static var wireFields: [String] { ["snap", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.snap = try Wire.DomainSnapshot(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.snap.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_snapshot_delete_args`
  package struct DomainSnapshotDeleteArguments: WireType {
    package var snap: Wire.DomainSnapshot
    /// ``DomainSnapshotDeleteFlags``
    package var flags: UInt32

    package init(snap: Wire.DomainSnapshot, flags: UInt32) {
      self.snap = snap
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_snapshot_delete_args" }
    package static var wireFields: [String] { ["snap", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.snap = try Wire.DomainSnapshot(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.snap.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }
}
