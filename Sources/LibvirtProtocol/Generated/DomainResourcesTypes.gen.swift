// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/domain_resources.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtXDR

extension Wire {
  /// `remote_vcpu_info`
  package struct VCPUInfo: WireType {
    package var number: UInt32
    package var state: Int32
    package var cpuTime: UInt64
    package var cpu: Int32

    package init(number: UInt32, state: Int32, cpuTime: UInt64, cpu: Int32) {
      self.number = number
      self.state = state
      self.cpuTime = cpuTime
      self.cpu = cpu
    }

    package static var wireName: String { "remote_vcpu_info" }
    package static var wireFields: [String] { ["number", "state", "cpu_time", "cpu"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.number = try decoder.unsignedInt()
      self.state = try decoder.int()
      self.cpuTime = try decoder.unsignedHyper()
      self.cpu = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.unsignedInt(self.number)
      try encoder.int(self.state)
      try encoder.unsignedHyper(self.cpuTime)
      try encoder.int(self.cpu)
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

  /// `remote_domain_get_scheduler_type_args`
  package struct DomainGetSchedulerTypeArguments: WireType {
    package var dom: Wire.Domain

    package init(dom: Wire.Domain) {
      self.dom = dom
    }

    package static var wireName: String { "remote_domain_get_scheduler_type_args" }
    package static var wireFields: [String] { ["dom"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
    }
  }

  /// `remote_domain_get_scheduler_type_ret`
  package struct DomainGetSchedulerTypeReply: WireType {
    package var type: XDRString
    package var nparams: Int32

    package init(type: XDRString, nparams: Int32) {
      self.type = type
      self.nparams = nparams
    }

    package static var wireName: String { "remote_domain_get_scheduler_type_ret" }
    package static var wireFields: [String] { ["type", "nparams"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.type = try decoder.string(limit: 4_194_304)
      self.nparams = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.type, limit: 4_194_304)
      try encoder.int(self.nparams)
    }
  }

  /// `remote_domain_get_scheduler_parameters_args`
  package struct DomainGetSchedulerParametersArguments: WireType {
    package var dom: Wire.Domain
    package var nparams: Int32

    package init(dom: Wire.Domain, nparams: Int32) {
      self.dom = dom
      self.nparams = nparams
    }

    package static var wireName: String { "remote_domain_get_scheduler_parameters_args" }
    package static var wireFields: [String] { ["dom", "nparams"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.nparams = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.int(self.nparams)
    }
  }

  /// `remote_domain_get_scheduler_parameters_ret`
  package struct DomainGetSchedulerParametersReply: WireType {
    package var params: [Wire.TypedParameter]

    package init(params: [Wire.TypedParameter]) {
      self.params = params
    }

    package static var wireName: String { "remote_domain_get_scheduler_parameters_ret" }
    package static var wireFields: [String] { ["params"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 16)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.params, limit: 16)
    }
  }

  /// `remote_domain_get_scheduler_parameters_flags_args`
  package struct DomainGetSchedulerParametersFlagsArguments: WireType {
    package var dom: Wire.Domain
    package var nparams: Int32
    /// ``DomainModificationImpact``
    package var flags: UInt32

    package init(dom: Wire.Domain, nparams: Int32, flags: UInt32) {
      self.dom = dom
      self.nparams = nparams
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_get_scheduler_parameters_flags_args" }
    package static var wireFields: [String] { ["dom", "nparams", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.nparams = try decoder.int()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.int(self.nparams)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_scheduler_parameters_flags_ret`
  package struct DomainGetSchedulerParametersFlagsReply: WireType {
    package var params: [Wire.TypedParameter]

    package init(params: [Wire.TypedParameter]) {
      self.params = params
    }

    package static var wireName: String { "remote_domain_get_scheduler_parameters_flags_ret" }
    package static var wireFields: [String] { ["params"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 16)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.params, limit: 16)
    }
  }

  /// `remote_domain_set_scheduler_parameters_args`
  package struct DomainSetSchedulerParametersArguments: WireType {
    package var dom: Wire.Domain
    package var params: [Wire.TypedParameter]

    package init(dom: Wire.Domain, params: [Wire.TypedParameter]) {
      self.dom = dom
      self.params = params
    }

    package static var wireName: String { "remote_domain_set_scheduler_parameters_args" }
    package static var wireFields: [String] { ["dom", "params"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 16)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.values(self.params, limit: 16)
    }
  }

  /// `remote_domain_set_scheduler_parameters_flags_args`
  package struct DomainSetSchedulerParametersFlagsArguments: WireType {
    package var dom: Wire.Domain
    package var params: [Wire.TypedParameter]
    /// ``DomainModificationImpact``
    package var flags: UInt32

    package init(dom: Wire.Domain, params: [Wire.TypedParameter], flags: UInt32) {
      self.dom = dom
      self.params = params
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_set_scheduler_parameters_flags_args" }
    package static var wireFields: [String] { ["dom", "params", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 16)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.values(self.params, limit: 16)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_set_blkio_parameters_args`
  package struct DomainSetBlkioParametersArguments: WireType {
    package var dom: Wire.Domain
    package var params: [Wire.TypedParameter]
    /// ``DomainModificationImpact``
    package var flags: UInt32

    package init(dom: Wire.Domain, params: [Wire.TypedParameter], flags: UInt32) {
      self.dom = dom
      self.params = params
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_set_blkio_parameters_args" }
    package static var wireFields: [String] { ["dom", "params", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 16)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.values(self.params, limit: 16)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_blkio_parameters_args`
  package struct DomainGetBlkioParametersArguments: WireType {
    package var dom: Wire.Domain
    package var nparams: Int32
    /// ``DomainModificationImpact``
    package var flags: UInt32

    package init(dom: Wire.Domain, nparams: Int32, flags: UInt32) {
      self.dom = dom
      self.nparams = nparams
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_get_blkio_parameters_args" }
    package static var wireFields: [String] { ["dom", "nparams", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.nparams = try decoder.int()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.int(self.nparams)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_blkio_parameters_ret`
  package struct DomainGetBlkioParametersReply: WireType {
    package var params: [Wire.TypedParameter]
    package var nparams: Int32

    package init(params: [Wire.TypedParameter], nparams: Int32) {
      self.params = params
      self.nparams = nparams
    }

    package static var wireName: String { "remote_domain_get_blkio_parameters_ret" }
    package static var wireFields: [String] { ["params", "nparams"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 16)
      self.nparams = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.params, limit: 16)
      try encoder.int(self.nparams)
    }
  }

  /// `remote_domain_set_memory_parameters_args`
  package struct DomainSetMemoryParametersArguments: WireType {
    package var dom: Wire.Domain
    package var params: [Wire.TypedParameter]
    /// ``DomainModificationImpact``
    package var flags: UInt32

    package init(dom: Wire.Domain, params: [Wire.TypedParameter], flags: UInt32) {
      self.dom = dom
      self.params = params
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_set_memory_parameters_args" }
    package static var wireFields: [String] { ["dom", "params", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 16)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.values(self.params, limit: 16)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_memory_parameters_args`
  package struct DomainGetMemoryParametersArguments: WireType {
    package var dom: Wire.Domain
    package var nparams: Int32
    /// ``DomainModificationImpact``
    package var flags: UInt32

    package init(dom: Wire.Domain, nparams: Int32, flags: UInt32) {
      self.dom = dom
      self.nparams = nparams
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_get_memory_parameters_args" }
    package static var wireFields: [String] { ["dom", "nparams", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.nparams = try decoder.int()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.int(self.nparams)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_memory_parameters_ret`
  package struct DomainGetMemoryParametersReply: WireType {
    package var params: [Wire.TypedParameter]
    package var nparams: Int32

    package init(params: [Wire.TypedParameter], nparams: Int32) {
      self.params = params
      self.nparams = nparams
    }

    package static var wireName: String { "remote_domain_get_memory_parameters_ret" }
    package static var wireFields: [String] { ["params", "nparams"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 16)
      self.nparams = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.params, limit: 16)
      try encoder.int(self.nparams)
    }
  }

  /// `remote_domain_set_numa_parameters_args`
  package struct DomainSetNUMAParametersArguments: WireType {
    package var dom: Wire.Domain
    package var params: [Wire.TypedParameter]
    /// ``DomainModificationImpact``
    package var flags: UInt32

    package init(dom: Wire.Domain, params: [Wire.TypedParameter], flags: UInt32) {
      self.dom = dom
      self.params = params
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_set_numa_parameters_args" }
    package static var wireFields: [String] { ["dom", "params", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 16)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.values(self.params, limit: 16)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_numa_parameters_args`
  package struct DomainGetNUMAParametersArguments: WireType {
    package var dom: Wire.Domain
    package var nparams: Int32
    /// ``DomainModificationImpact``
    package var flags: UInt32

    package init(dom: Wire.Domain, nparams: Int32, flags: UInt32) {
      self.dom = dom
      self.nparams = nparams
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_get_numa_parameters_args" }
    package static var wireFields: [String] { ["dom", "nparams", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.nparams = try decoder.int()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.int(self.nparams)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_numa_parameters_ret`
  package struct DomainGetNUMAParametersReply: WireType {
    package var params: [Wire.TypedParameter]
    package var nparams: Int32

    package init(params: [Wire.TypedParameter], nparams: Int32) {
      self.params = params
      self.nparams = nparams
    }

    package static var wireName: String { "remote_domain_get_numa_parameters_ret" }
    package static var wireFields: [String] { ["params", "nparams"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 16)
      self.nparams = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.params, limit: 16)
      try encoder.int(self.nparams)
    }
  }

  /// `remote_domain_set_perf_events_args`
  package struct DomainSetPerfEventsArguments: WireType {
    package var dom: Wire.Domain
    package var params: [Wire.TypedParameter]
    /// ``DomainModificationImpact``
    package var flags: UInt32

    package init(dom: Wire.Domain, params: [Wire.TypedParameter], flags: UInt32) {
      self.dom = dom
      self.params = params
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_set_perf_events_args" }
    package static var wireFields: [String] { ["dom", "params", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 64)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.values(self.params, limit: 64)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_perf_events_args`
  package struct DomainGetPerfEventsArguments: WireType {
    package var dom: Wire.Domain
    /// ``DomainModificationImpact``
    package var flags: UInt32

    package init(dom: Wire.Domain, flags: UInt32) {
      self.dom = dom
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_get_perf_events_args" }
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

  /// `remote_domain_get_perf_events_ret`
  package struct DomainGetPerfEventsReply: WireType {
    package var params: [Wire.TypedParameter]

    package init(params: [Wire.TypedParameter]) {
      self.params = params
    }

    package static var wireName: String { "remote_domain_get_perf_events_ret" }
    package static var wireFields: [String] { ["params"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 64)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.params, limit: 64)
    }
  }

  /// `remote_domain_memory_stats_args`
  package struct DomainMemoryStatsArguments: WireType {
    package var dom: Wire.Domain
    package var maxStats: UInt32
    package var flags: UInt32

    package init(dom: Wire.Domain, maxStats: UInt32, flags: UInt32) {
      self.dom = dom
      self.maxStats = maxStats
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_memory_stats_args" }
    package static var wireFields: [String] { ["dom", "maxStats", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.maxStats = try decoder.unsignedInt()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.maxStats)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_memory_stat`
  package struct DomainMemoryStat: WireType {
    package var tag: Int32
    package var val: UInt64

    package init(tag: Int32, val: UInt64) {
      self.tag = tag
      self.val = val
    }

    package static var wireName: String { "remote_domain_memory_stat" }
    package static var wireFields: [String] { ["tag", "val"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.tag = try decoder.int()
      self.val = try decoder.unsignedHyper()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.tag)
      try encoder.unsignedHyper(self.val)
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

  /// `remote_domain_memory_stats_ret`
  package struct DomainMemoryStatsReply: WireType {
    package var stats: [Wire.DomainMemoryStat]

    package init(stats: [Wire.DomainMemoryStat]) {
      self.stats = stats
    }

    package static var wireName: String { "remote_domain_memory_stats_ret" }
    package static var wireFields: [String] { ["stats"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.stats = try Wire.DomainMemoryStat.list(from: &decoder, limit: 1024)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.stats, limit: 1024)
    }
  }

  /// `remote_domain_memory_peek_args`
  package struct DomainMemoryPeekArguments: WireType {
    package var dom: Wire.Domain
    package var offset: UInt64
    package var size: UInt32
    /// ``DomainMemoryFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, offset: UInt64, size: UInt32, flags: UInt32) {
      self.dom = dom
      self.offset = offset
      self.size = size
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_memory_peek_args" }
    package static var wireFields: [String] { ["dom", "offset", "size", "flags"] }
    package static var minimumEncodedSize: Int { 40 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.offset = try decoder.unsignedHyper()
      self.size = try decoder.unsignedInt()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedHyper(self.offset)
      try encoder.unsignedInt(self.size)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_memory_peek_ret`
  package struct DomainMemoryPeekReply: WireType {
    package var buffer: [UInt8]

    package init(buffer: [UInt8]) {
      self.buffer = buffer
    }

    package static var wireName: String { "remote_domain_memory_peek_ret" }
    package static var wireFields: [String] { ["buffer"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.buffer = try decoder.opaque(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.opaque(self.buffer, limit: 4_194_304)
    }
  }

  /// `remote_domain_get_max_memory_args`
  package struct DomainGetMaxMemoryArguments: WireType {
    package var dom: Wire.Domain

    package init(dom: Wire.Domain) {
      self.dom = dom
    }

    package static var wireName: String { "remote_domain_get_max_memory_args" }
    package static var wireFields: [String] { ["dom"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
    }
  }

  /// `remote_domain_get_max_memory_ret`
  package struct DomainGetMaxMemoryReply: WireType {
    package var memory: UInt64

    package init(memory: UInt64) {
      self.memory = memory
    }

    package static var wireName: String { "remote_domain_get_max_memory_ret" }
    package static var wireFields: [String] { ["memory"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.memory = try decoder.unsignedHyper()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.unsignedHyper(self.memory)
    }
  }

  /// `remote_domain_set_max_memory_args`
  package struct DomainSetMaxMemoryArguments: WireType {
    package var dom: Wire.Domain
    package var memory: UInt64

    package init(dom: Wire.Domain, memory: UInt64) {
      self.dom = dom
      self.memory = memory
    }

    package static var wireName: String { "remote_domain_set_max_memory_args" }
    package static var wireFields: [String] { ["dom", "memory"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.memory = try decoder.unsignedHyper()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedHyper(self.memory)
    }
  }

  /// `remote_domain_set_memory_args`
  package struct DomainSetMemoryArguments: WireType {
    package var dom: Wire.Domain
    package var memory: UInt64

    package init(dom: Wire.Domain, memory: UInt64) {
      self.dom = dom
      self.memory = memory
    }

    package static var wireName: String { "remote_domain_set_memory_args" }
    package static var wireFields: [String] { ["dom", "memory"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.memory = try decoder.unsignedHyper()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedHyper(self.memory)
    }
  }

  /// `remote_domain_set_memory_flags_args`
  package struct DomainSetMemoryFlagsArguments: WireType {
    package var dom: Wire.Domain
    package var memory: UInt64
    /// ``DomainMemoryModFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, memory: UInt64, flags: UInt32) {
      self.dom = dom
      self.memory = memory
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_set_memory_flags_args" }
    package static var wireFields: [String] { ["dom", "memory", "flags"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.memory = try decoder.unsignedHyper()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedHyper(self.memory)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_set_memory_stats_period_args`
  package struct DomainSetMemoryStatsPeriodArguments: WireType {
    package var dom: Wire.Domain
    package var period: Int32
    /// ``DomainMemoryModFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, period: Int32, flags: UInt32) {
      self.dom = dom
      self.period = period
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_set_memory_stats_period_args" }
    package static var wireFields: [String] { ["dom", "period", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.period = try decoder.int()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.int(self.period)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_set_vcpus_args`
  package struct DomainSetVCPUsArguments: WireType {
    package var dom: Wire.Domain
    package var nvcpus: UInt32

    package init(dom: Wire.Domain, nvcpus: UInt32) {
      self.dom = dom
      self.nvcpus = nvcpus
    }

    package static var wireName: String { "remote_domain_set_vcpus_args" }
    package static var wireFields: [String] { ["dom", "nvcpus"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.nvcpus = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.nvcpus)
    }
  }

  /// `remote_domain_set_vcpus_flags_args`
  package struct DomainSetVCPUsFlagsArguments: WireType {
    package var dom: Wire.Domain
    package var nvcpus: UInt32
    /// ``DomainVCPUFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, nvcpus: UInt32, flags: UInt32) {
      self.dom = dom
      self.nvcpus = nvcpus
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_set_vcpus_flags_args" }
    package static var wireFields: [String] { ["dom", "nvcpus", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.nvcpus = try decoder.unsignedInt()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.nvcpus)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_vcpus_flags_args`
  package struct DomainGetVCPUsFlagsArguments: WireType {
    package var dom: Wire.Domain
    /// ``DomainVCPUFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, flags: UInt32) {
      self.dom = dom
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_get_vcpus_flags_args" }
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

  /// `remote_domain_get_vcpus_flags_ret`
  package struct DomainGetVCPUsFlagsReply: WireType {
    package var num: Int32

    package init(num: Int32) {
      self.num = num
    }

    package static var wireName: String { "remote_domain_get_vcpus_flags_ret" }
    package static var wireFields: [String] { ["num"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.num = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.num)
    }
  }

  /// `remote_domain_pin_vcpu_args`
  package struct DomainPinVCPUArguments: WireType {
    package var dom: Wire.Domain
    package var vcpu: UInt32
    package var cpumap: [UInt8]

    package init(dom: Wire.Domain, vcpu: UInt32, cpumap: [UInt8]) {
      self.dom = dom
      self.vcpu = vcpu
      self.cpumap = cpumap
    }

    package static var wireName: String { "remote_domain_pin_vcpu_args" }
    package static var wireFields: [String] { ["dom", "vcpu", "cpumap"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.vcpu = try decoder.unsignedInt()
      self.cpumap = try decoder.opaque(limit: 2048)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.vcpu)
      try encoder.opaque(self.cpumap, limit: 2048)
    }
  }

  /// `remote_domain_pin_vcpu_flags_args`
  package struct DomainPinVCPUFlagsArguments: WireType {
    package var dom: Wire.Domain
    package var vcpu: UInt32
    package var cpumap: [UInt8]
    /// ``DomainModificationImpact``
    package var flags: UInt32

    package init(dom: Wire.Domain, vcpu: UInt32, cpumap: [UInt8], flags: UInt32) {
      self.dom = dom
      self.vcpu = vcpu
      self.cpumap = cpumap
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_pin_vcpu_flags_args" }
    package static var wireFields: [String] { ["dom", "vcpu", "cpumap", "flags"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.vcpu = try decoder.unsignedInt()
      self.cpumap = try decoder.opaque(limit: 2048)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.vcpu)
      try encoder.opaque(self.cpumap, limit: 2048)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_vcpu_pin_info_args`
  package struct DomainGetVCPUPinInfoArguments: WireType {
    package var dom: Wire.Domain
    package var ncpumaps: Int32
    package var maplen: Int32
    /// ``DomainModificationImpact``
    package var flags: UInt32

    package init(dom: Wire.Domain, ncpumaps: Int32, maplen: Int32, flags: UInt32) {
      self.dom = dom
      self.ncpumaps = ncpumaps
      self.maplen = maplen
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_get_vcpu_pin_info_args" }
    package static var wireFields: [String] { ["dom", "ncpumaps", "maplen", "flags"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.ncpumaps = try decoder.int()
      self.maplen = try decoder.int()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.int(self.ncpumaps)
      try encoder.int(self.maplen)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_vcpu_pin_info_ret`
  package struct DomainGetVCPUPinInfoReply: WireType {
    package var cpumaps: [UInt8]
    package var num: Int32

    package init(cpumaps: [UInt8], num: Int32) {
      self.cpumaps = cpumaps
      self.num = num
    }

    package static var wireName: String { "remote_domain_get_vcpu_pin_info_ret" }
    package static var wireFields: [String] { ["cpumaps", "num"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.cpumaps = try decoder.opaque(limit: 8_388_608)
      self.num = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.opaque(self.cpumaps, limit: 8_388_608)
      try encoder.int(self.num)
    }
  }

  /// `remote_domain_pin_emulator_args`
  package struct DomainPinEmulatorArguments: WireType {
    package var dom: Wire.Domain
    package var cpumap: [UInt8]
    /// ``DomainModificationImpact``
    package var flags: UInt32

    package init(dom: Wire.Domain, cpumap: [UInt8], flags: UInt32) {
      self.dom = dom
      self.cpumap = cpumap
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_pin_emulator_args" }
    package static var wireFields: [String] { ["dom", "cpumap", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.cpumap = try decoder.opaque(limit: 2048)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.opaque(self.cpumap, limit: 2048)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_emulator_pin_info_args`
  package struct DomainGetEmulatorPinInfoArguments: WireType {
    package var dom: Wire.Domain
    package var maplen: Int32
    /// ``DomainModificationImpact``
    package var flags: UInt32

    package init(dom: Wire.Domain, maplen: Int32, flags: UInt32) {
      self.dom = dom
      self.maplen = maplen
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_get_emulator_pin_info_args" }
    package static var wireFields: [String] { ["dom", "maplen", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.maplen = try decoder.int()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.int(self.maplen)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_emulator_pin_info_ret`
  package struct DomainGetEmulatorPinInfoReply: WireType {
    package var cpumaps: [UInt8]
    package var ret: Int32

    package init(cpumaps: [UInt8], ret: Int32) {
      self.cpumaps = cpumaps
      self.ret = ret
    }

    package static var wireName: String { "remote_domain_get_emulator_pin_info_ret" }
    package static var wireFields: [String] { ["cpumaps", "ret"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.cpumaps = try decoder.opaque(limit: 8_388_608)
      self.ret = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.opaque(self.cpumaps, limit: 8_388_608)
      try encoder.int(self.ret)
    }
  }

  /// `remote_domain_get_vcpus_args`
  package struct DomainGetVCPUsArguments: WireType {
    package var dom: Wire.Domain
    package var maxinfo: Int32
    package var maplen: Int32

    package init(dom: Wire.Domain, maxinfo: Int32, maplen: Int32) {
      self.dom = dom
      self.maxinfo = maxinfo
      self.maplen = maplen
    }

    package static var wireName: String { "remote_domain_get_vcpus_args" }
    package static var wireFields: [String] { ["dom", "maxinfo", "maplen"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.maxinfo = try decoder.int()
      self.maplen = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.int(self.maxinfo)
      try encoder.int(self.maplen)
    }
  }

  /// `remote_domain_get_vcpus_ret`
  package struct DomainGetVCPUsReply: WireType {
    package var info: [Wire.VCPUInfo]
    package var cpumaps: [UInt8]

    package init(info: [Wire.VCPUInfo], cpumaps: [UInt8]) {
      self.info = info
      self.cpumaps = cpumaps
    }

    package static var wireName: String { "remote_domain_get_vcpus_ret" }
    package static var wireFields: [String] { ["info", "cpumaps"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.info = try Wire.VCPUInfo.list(from: &decoder, limit: 16_384)
      self.cpumaps = try decoder.opaque(limit: 8_388_608)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.info, limit: 16_384)
      try encoder.opaque(self.cpumaps, limit: 8_388_608)
    }
  }

  /// `remote_domain_get_max_vcpus_args`
  package struct DomainGetMaxVCPUsArguments: WireType {
    package var dom: Wire.Domain

    package init(dom: Wire.Domain) {
      self.dom = dom
    }

    package static var wireName: String { "remote_domain_get_max_vcpus_args" }
    package static var wireFields: [String] { ["dom"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
    }
  }

  /// `remote_domain_get_max_vcpus_ret`
  package struct DomainGetMaxVCPUsReply: WireType {
    package var num: Int32

    package init(num: Int32) {
      self.num = num
    }

    package static var wireName: String { "remote_domain_get_max_vcpus_ret" }
    package static var wireFields: [String] { ["num"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.num = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.num)
    }
  }

  /// `remote_domain_iothread_info`
  package struct DomainIOThreadInfo: WireType {
    package var ioThreadID: UInt32
    package var cpumap: [UInt8]

    package init(ioThreadID: UInt32, cpumap: [UInt8]) {
      self.ioThreadID = ioThreadID
      self.cpumap = cpumap
    }

    package static var wireName: String { "remote_domain_iothread_info" }
    package static var wireFields: [String] { ["iothread_id", "cpumap"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.ioThreadID = try decoder.unsignedInt()
      self.cpumap = try decoder.opaque(limit: 2048)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.unsignedInt(self.ioThreadID)
      try encoder.opaque(self.cpumap, limit: 2048)
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

  /// `remote_domain_get_iothread_info_args`
  package struct DomainGetIOThreadInfoArguments: WireType {
    package var dom: Wire.Domain
    /// ``DomainModificationImpact``
    package var flags: UInt32

    package init(dom: Wire.Domain, flags: UInt32) {
      self.dom = dom
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_get_iothread_info_args" }
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

  /// `remote_domain_get_iothread_info_ret`
  package struct DomainGetIOThreadInfoReply: WireType {
    package var info: [Wire.DomainIOThreadInfo]
    package var ret: UInt32

    package init(info: [Wire.DomainIOThreadInfo], ret: UInt32) {
      self.info = info
      self.ret = ret
    }

    package static var wireName: String { "remote_domain_get_iothread_info_ret" }
    package static var wireFields: [String] { ["info", "ret"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.info = try Wire.DomainIOThreadInfo.list(from: &decoder, limit: 16_384)
      self.ret = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.info, limit: 16_384)
      try encoder.unsignedInt(self.ret)
    }
  }

  /// `remote_domain_pin_iothread_args`
  package struct DomainPinIOThreadArguments: WireType {
    package var dom: Wire.Domain
    package var ioThreadsID: UInt32
    package var cpumap: [UInt8]
    /// ``DomainModificationImpact``
    package var flags: UInt32

    package init(dom: Wire.Domain, ioThreadsID: UInt32, cpumap: [UInt8], flags: UInt32) {
      self.dom = dom
      self.ioThreadsID = ioThreadsID
      self.cpumap = cpumap
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_pin_iothread_args" }
    package static var wireFields: [String] { ["dom", "iothreads_id", "cpumap", "flags"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.ioThreadsID = try decoder.unsignedInt()
      self.cpumap = try decoder.opaque(limit: 2048)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.ioThreadsID)
      try encoder.opaque(self.cpumap, limit: 2048)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_add_iothread_args`
  package struct DomainAddIOThreadArguments: WireType {
    package var dom: Wire.Domain
    package var ioThreadID: UInt32
    /// ``DomainModificationImpact``
    package var flags: UInt32

    package init(dom: Wire.Domain, ioThreadID: UInt32, flags: UInt32) {
      self.dom = dom
      self.ioThreadID = ioThreadID
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_add_iothread_args" }
    package static var wireFields: [String] { ["dom", "iothread_id", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.ioThreadID = try decoder.unsignedInt()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.ioThreadID)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_del_iothread_args`
  package struct DomainDelIOThreadArguments: WireType {
    package var dom: Wire.Domain
    package var ioThreadID: UInt32
    /// ``DomainModificationImpact``
    package var flags: UInt32

    package init(dom: Wire.Domain, ioThreadID: UInt32, flags: UInt32) {
      self.dom = dom
      self.ioThreadID = ioThreadID
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_del_iothread_args" }
    package static var wireFields: [String] { ["dom", "iothread_id", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.ioThreadID = try decoder.unsignedInt()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.ioThreadID)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_set_iothread_params_args`
  package struct DomainSetIOThreadParamsArguments: WireType {
    package var dom: Wire.Domain
    package var ioThreadID: UInt32
    package var params: [Wire.TypedParameter]
    /// ``DomainModificationImpact``
    package var flags: UInt32

    package init(dom: Wire.Domain, ioThreadID: UInt32, params: [Wire.TypedParameter], flags: UInt32) {
      self.dom = dom
      self.ioThreadID = ioThreadID
      self.params = params
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_set_iothread_params_args" }
    package static var wireFields: [String] { ["dom", "iothread_id", "params", "flags"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.ioThreadID = try decoder.unsignedInt()
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 64)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.ioThreadID)
      try encoder.values(self.params, limit: 64)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_cpu_stats_args`
  package struct DomainGetCPUStatsArguments: WireType {
    package var dom: Wire.Domain
    package var nparams: UInt32
    package var startCPU: Int32
    package var ncpus: UInt32
    /// ``TypedParameterFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, nparams: UInt32, startCPU: Int32, ncpus: UInt32, flags: UInt32) {
      self.dom = dom
      self.nparams = nparams
      self.startCPU = startCPU
      self.ncpus = ncpus
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_get_cpu_stats_args" }
    package static var wireFields: [String] { ["dom", "nparams", "start_cpu", "ncpus", "flags"] }
    package static var minimumEncodedSize: Int { 40 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.nparams = try decoder.unsignedInt()
      self.startCPU = try decoder.int()
      self.ncpus = try decoder.unsignedInt()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.nparams)
      try encoder.int(self.startCPU)
      try encoder.unsignedInt(self.ncpus)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_cpu_stats_ret`
  package struct DomainGetCPUStatsReply: WireType {
    package var params: [Wire.TypedParameter]
    package var nparams: Int32

    package init(params: [Wire.TypedParameter], nparams: Int32) {
      self.params = params
      self.nparams = nparams
    }

    package static var wireName: String { "remote_domain_get_cpu_stats_ret" }
    package static var wireFields: [String] { ["params", "nparams"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 2048)
      self.nparams = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.params, limit: 2048)
      try encoder.int(self.nparams)
    }
  }

  /// `remote_domain_set_vcpu_args`
  package struct DomainSetVCPUArguments: WireType {
    package var dom: Wire.Domain
    package var cpumap: XDRString
    package var state: Int32
    /// ``DomainSetVCPUFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, cpumap: XDRString, state: Int32, flags: UInt32) {
      self.dom = dom
      self.cpumap = cpumap
      self.state = state
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_set_vcpu_args" }
    package static var wireFields: [String] { ["dom", "cpumap", "state", "flags"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.cpumap = try decoder.string(limit: 4_194_304)
      self.state = try decoder.int()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.cpumap, limit: 4_194_304)
      try encoder.int(self.state)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_launch_security_info_args`
  package struct DomainGetLaunchSecurityInfoArguments: WireType {
    package var dom: Wire.Domain
    /// ``TypedParameterFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, flags: UInt32) {
      self.dom = dom
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_get_launch_security_info_args" }
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

  /// `remote_domain_get_launch_security_info_ret`
  package struct DomainGetLaunchSecurityInfoReply: WireType {
    package var params: [Wire.TypedParameter]

    package init(params: [Wire.TypedParameter]) {
      self.params = params
    }

    package static var wireName: String { "remote_domain_get_launch_security_info_ret" }
    package static var wireFields: [String] { ["params"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 64)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.params, limit: 64)
    }
  }

  /// `remote_domain_set_launch_security_state_args`
  package struct DomainSetLaunchSecurityStateArguments: WireType {
    package var dom: Wire.Domain
    package var params: [Wire.TypedParameter]
    package var flags: UInt32

    package init(dom: Wire.Domain, params: [Wire.TypedParameter], flags: UInt32) {
      self.dom = dom
      self.params = params
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_set_launch_security_state_args" }
    package static var wireFields: [String] { ["dom", "params", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 64)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.values(self.params, limit: 64)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_start_dirty_rate_calc_args`
  package struct DomainStartDirtyRateCalcArguments: WireType {
    package var dom: Wire.Domain
    package var seconds: Int32
    /// ``DomainDirtyRateCalcFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, seconds: Int32, flags: UInt32) {
      self.dom = dom
      self.seconds = seconds
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_start_dirty_rate_calc_args" }
    package static var wireFields: [String] { ["dom", "seconds", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.seconds = try decoder.int()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.int(self.seconds)
      try encoder.unsignedInt(self.flags)
    }
  }
}
