// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/connect.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtXDR

extension Wire {
  /// How a client may be asked to prove who it is.
  /// `remote_auth_type`. Values it does not list are kept.
  package struct AuthenticationType: RawRepresentable, Hashable, XDRCodable, Sendable {
    package var rawValue: Int32
    package init(rawValue: Int32) { self.rawValue = rawValue }

    /// `REMOTE_AUTH_NONE`
    package static var none: Self { Self(rawValue: 0) }
    /// `REMOTE_AUTH_SASL`
    package static var sasl: Self { Self(rawValue: 1) }
    /// `REMOTE_AUTH_POLKIT`
    package static var polkit: Self { Self(rawValue: 2) }

    package static var minimumEncodedSize: Int { 4 }
    package init(from decoder: inout XDRDecoder) throws(XDRError) { rawValue = try decoder.int() }
    package func encode(into encoder: inout XDREncoder) throws(XDRError) { try encoder.int(rawValue) }
  }
}

extension Wire {
  /// What `CONNECT_SUPPORTS_FEATURE` can be asked for.
  /// `virDrvFeature`. Values it does not list are kept.
  package struct DriverFeature: RawRepresentable, Hashable, XDRCodable, Sendable {
    package var rawValue: Int32
    package init(rawValue: Int32) { self.rawValue = rawValue }

    /// `VIR_DRV_FEATURE_MIGRATION_V1`
    package static var migrationV1: Self { Self(rawValue: 1) }
    /// `VIR_DRV_FEATURE_REMOTE`
    package static var remote: Self { Self(rawValue: 2) }
    /// `VIR_DRV_FEATURE_MIGRATION_V2`
    package static var migrationV2: Self { Self(rawValue: 3) }
    /// `VIR_DRV_FEATURE_MIGRATION_P2P`
    package static var migrationP2p: Self { Self(rawValue: 4) }
    /// `VIR_DRV_FEATURE_MIGRATION_DIRECT`
    package static var migrationDirect: Self { Self(rawValue: 5) }
    /// `VIR_DRV_FEATURE_MIGRATION_V3`
    package static var migrationV3: Self { Self(rawValue: 6) }
    /// `VIR_DRV_FEATURE_MIGRATE_CHANGE_PROTECTION`
    package static var migrateChangeProtection: Self { Self(rawValue: 7) }
    /// `VIR_DRV_FEATURE_FD_PASSING`
    package static var fdPassing: Self { Self(rawValue: 8) }
    /// `VIR_DRV_FEATURE_TYPED_PARAM_STRING`
    package static var typedParamString: Self { Self(rawValue: 9) }
    /// `VIR_DRV_FEATURE_PROGRAM_KEEPALIVE`
    package static var programKeepalive: Self { Self(rawValue: 10) }
    /// `VIR_DRV_FEATURE_XML_MIGRATABLE`
    package static var xmlMigratable: Self { Self(rawValue: 11) }
    /// `VIR_DRV_FEATURE_MIGRATION_OFFLINE`
    package static var migrationOffline: Self { Self(rawValue: 12) }
    /// `VIR_DRV_FEATURE_MIGRATION_PARAMS`
    package static var migrationParams: Self { Self(rawValue: 13) }
    /// `VIR_DRV_FEATURE_REMOTE_EVENT_CALLBACK`
    package static var remoteEventCallback: Self { Self(rawValue: 14) }
    /// `VIR_DRV_FEATURE_REMOTE_CLOSE_CALLBACK`
    package static var remoteCloseCallback: Self { Self(rawValue: 15) }
    /// `VIR_DRV_FEATURE_NETWORK_UPDATE_HAS_CORRECT_ORDER`
    package static var networkUpdateHasCorrectOrder: Self { Self(rawValue: 16) }

    package static var minimumEncodedSize: Int { 4 }
    package init(from decoder: inout XDRDecoder) throws(XDRError) { rawValue = try decoder.int() }
    package func encode(into encoder: inout XDREncoder) throws(XDRError) { try encoder.int(rawValue) }
  }
}

extension Wire {
  /// `remote_node_get_cpu_stats`
  package struct NodeGetCPUStats: WireType {
    package var field: XDRString
    package var value: UInt64

    package init(field: XDRString, value: UInt64) {
      self.field = field
      self.value = value
    }

    package static var wireName: String { "remote_node_get_cpu_stats" }
    package static var wireFields: [String] { ["field", "value"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.field = try decoder.string(limit: 4_194_304)
      self.value = try decoder.unsignedHyper()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.field, limit: 4_194_304)
      try encoder.unsignedHyper(self.value)
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

  /// `remote_node_get_memory_stats`
  package struct NodeGetMemoryStats: WireType {
    package var field: XDRString
    package var value: UInt64

    package init(field: XDRString, value: UInt64) {
      self.field = field
      self.value = value
    }

    package static var wireName: String { "remote_node_get_memory_stats" }
    package static var wireFields: [String] { ["field", "value"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.field = try decoder.string(limit: 4_194_304)
      self.value = try decoder.unsignedHyper()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.field, limit: 4_194_304)
      try encoder.unsignedHyper(self.value)
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

  /// `remote_connect_open_args`
  package struct ConnectOpenArguments: WireType {
    package var name: XDRString?
    /// ``ConnectFlags``
    package var flags: UInt32

    package init(name: XDRString?, flags: UInt32) {
      self.name = name
      self.flags = flags
    }

    package static var wireName: String { "remote_connect_open_args" }
    package static var wireFields: [String] { ["name", "flags"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.name = try decoder.optionalString(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.optionalString(self.name, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_connect_supports_feature_args`
  package struct ConnectSupportsFeatureArguments: WireType {
    package var feature: Int32

    package init(feature: Int32) {
      self.feature = feature
    }

    package static var wireName: String { "remote_connect_supports_feature_args" }
    package static var wireFields: [String] { ["feature"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.feature = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.feature)
    }
  }

  /// `remote_connect_supports_feature_ret`
  package struct ConnectSupportsFeatureReply: WireType {
    package var supported: Int32

    package init(supported: Int32) {
      self.supported = supported
    }

    package static var wireName: String { "remote_connect_supports_feature_ret" }
    package static var wireFields: [String] { ["supported"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.supported = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.supported)
    }
  }

  /// `remote_connect_get_type_ret`
  package struct ConnectGetTypeReply: WireType {
    package var type: XDRString

    package init(type: XDRString) {
      self.type = type
    }

    package static var wireName: String { "remote_connect_get_type_ret" }
    package static var wireFields: [String] { ["type"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.type = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.type, limit: 4_194_304)
    }
  }

  /// `remote_connect_get_version_ret`
  package struct ConnectGetVersionReply: WireType {
    package var hvVer: UInt64

    package init(hvVer: UInt64) {
      self.hvVer = hvVer
    }

    package static var wireName: String { "remote_connect_get_version_ret" }
    package static var wireFields: [String] { ["hv_ver"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.hvVer = try decoder.unsignedHyper()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.unsignedHyper(self.hvVer)
    }
  }

  /// `remote_connect_get_lib_version_ret`
  package struct ConnectGetLibVersionReply: WireType {
    package var libVer: UInt64

    package init(libVer: UInt64) {
      self.libVer = libVer
    }

    package static var wireName: String { "remote_connect_get_lib_version_ret" }
    package static var wireFields: [String] { ["lib_ver"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.libVer = try decoder.unsignedHyper()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.unsignedHyper(self.libVer)
    }
  }

  /// `remote_connect_get_hostname_ret`
  package struct ConnectGetHostnameReply: WireType {
    package var hostname: XDRString

    package init(hostname: XDRString) {
      self.hostname = hostname
    }

    package static var wireName: String { "remote_connect_get_hostname_ret" }
    package static var wireFields: [String] { ["hostname"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.hostname = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.hostname, limit: 4_194_304)
    }
  }

  /// `remote_connect_get_sysinfo_args`
  package struct ConnectGetSysinfoArguments: WireType {
    package var flags: UInt32

    package init(flags: UInt32) {
      self.flags = flags
    }

    package static var wireName: String { "remote_connect_get_sysinfo_args" }
    package static var wireFields: [String] { ["flags"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_connect_get_sysinfo_ret`
  package struct ConnectGetSysinfoReply: WireType {
    package var sysinfo: XDRString

    package init(sysinfo: XDRString) {
      self.sysinfo = sysinfo
    }

    package static var wireName: String { "remote_connect_get_sysinfo_ret" }
    package static var wireFields: [String] { ["sysinfo"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.sysinfo = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.sysinfo, limit: 4_194_304)
    }
  }

  /// `remote_connect_get_uri_ret`
  package struct ConnectGetURIReply: WireType {
    package var uri: XDRString

    package init(uri: XDRString) {
      self.uri = uri
    }

    package static var wireName: String { "remote_connect_get_uri_ret" }
    package static var wireFields: [String] { ["uri"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.uri = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.uri, limit: 4_194_304)
    }
  }

  /// `remote_connect_get_max_vcpus_args`
  package struct ConnectGetMaxVCPUsArguments: WireType {
    package var type: XDRString?

    package init(type: XDRString?) {
      self.type = type
    }

    package static var wireName: String { "remote_connect_get_max_vcpus_args" }
    package static var wireFields: [String] { ["type"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.type = try decoder.optionalString(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.optionalString(self.type, limit: 4_194_304)
    }
  }

  /// `remote_connect_get_max_vcpus_ret`
  package struct ConnectGetMaxVCPUsReply: WireType {
    package var maxVCPUs: Int32

    package init(maxVCPUs: Int32) {
      self.maxVCPUs = maxVCPUs
    }

    package static var wireName: String { "remote_connect_get_max_vcpus_ret" }
    package static var wireFields: [String] { ["max_vcpus"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.maxVCPUs = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.maxVCPUs)
    }
  }

  /// `remote_node_get_info_ret`
  package struct NodeGetInfoReply: WireType {
    package var model: [Int8]
    package var memory: UInt64
    package var cpus: Int32
    package var mhz: Int32
    package var nodes: Int32
    package var sockets: Int32
    package var cores: Int32
    package var threads: Int32

    package init(model: [Int8], memory: UInt64, cpus: Int32, mhz: Int32, nodes: Int32, sockets: Int32, cores: Int32, threads: Int32) {
      self.model = model
      self.memory = memory
      self.cpus = cpus
      self.mhz = mhz
      self.nodes = nodes
      self.sockets = sockets
      self.cores = cores
      self.threads = threads
    }

    package static var wireName: String { "remote_node_get_info_ret" }
    package static var wireFields: [String] { ["model", "memory", "cpus", "mhz", "nodes", "sockets", "cores", "threads"] }
    package static var minimumEncodedSize: Int { 160 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.model = try decoder.chars(length: 32)
      self.memory = try decoder.unsignedHyper()
      self.cpus = try decoder.int()
      self.mhz = try decoder.int()
      self.nodes = try decoder.int()
      self.sockets = try decoder.int()
      self.cores = try decoder.int()
      self.threads = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.chars(self.model, length: 32)
      try encoder.unsignedHyper(self.memory)
      try encoder.int(self.cpus)
      try encoder.int(self.mhz)
      try encoder.int(self.nodes)
      try encoder.int(self.sockets)
      try encoder.int(self.cores)
      try encoder.int(self.threads)
    }
  }

  /// `remote_connect_get_capabilities_ret`
  package struct ConnectGetCapabilitiesReply: WireType {
    package var capabilities: XDRString

    package init(capabilities: XDRString) {
      self.capabilities = capabilities
    }

    package static var wireName: String { "remote_connect_get_capabilities_ret" }
    package static var wireFields: [String] { ["capabilities"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.capabilities = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.capabilities, limit: 4_194_304)
    }
  }

  /// `remote_connect_get_domain_capabilities_args`
  package struct ConnectGetDomainCapabilitiesArguments: WireType {
    package var emulator: XDRString?
    package var architecture: XDRString?
    package var machine: XDRString?
    package var type: XDRString?
    /// ``ConnectGetDomainCapabilitiesFlags``
    package var flags: UInt32

    package init(emulator: XDRString?, architecture: XDRString?, machine: XDRString?, type: XDRString?, flags: UInt32) {
      self.emulator = emulator
      self.architecture = architecture
      self.machine = machine
      self.type = type
      self.flags = flags
    }

    package static var wireName: String { "remote_connect_get_domain_capabilities_args" }
    package static var wireFields: [String] { ["emulatorbin", "arch", "machine", "virttype", "flags"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.emulator = try decoder.optionalString(limit: 4_194_304)
      self.architecture = try decoder.optionalString(limit: 4_194_304)
      self.machine = try decoder.optionalString(limit: 4_194_304)
      self.type = try decoder.optionalString(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.optionalString(self.emulator, limit: 4_194_304)
      try encoder.optionalString(self.architecture, limit: 4_194_304)
      try encoder.optionalString(self.machine, limit: 4_194_304)
      try encoder.optionalString(self.type, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_connect_get_domain_capabilities_ret`
  package struct ConnectGetDomainCapabilitiesReply: WireType {
    package var capabilities: XDRString

    package init(capabilities: XDRString) {
      self.capabilities = capabilities
    }

    package static var wireName: String { "remote_connect_get_domain_capabilities_ret" }
    package static var wireFields: [String] { ["capabilities"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.capabilities = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.capabilities, limit: 4_194_304)
    }
  }

  /// `remote_node_get_cpu_stats_args`
  package struct NodeGetCPUStatsArguments: WireType {
    package var cpuNum: Int32
    package var nparams: Int32
    package var flags: UInt32

    package init(cpuNum: Int32, nparams: Int32, flags: UInt32) {
      self.cpuNum = cpuNum
      self.nparams = nparams
      self.flags = flags
    }

    package static var wireName: String { "remote_node_get_cpu_stats_args" }
    package static var wireFields: [String] { ["cpuNum", "nparams", "flags"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.cpuNum = try decoder.int()
      self.nparams = try decoder.int()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.cpuNum)
      try encoder.int(self.nparams)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_node_get_cpu_stats_ret`
  package struct NodeGetCPUStatsReply: WireType {
    package var params: [Wire.NodeGetCPUStats]
    package var nparams: Int32

    package init(params: [Wire.NodeGetCPUStats], nparams: Int32) {
      self.params = params
      self.nparams = nparams
    }

    package static var wireName: String { "remote_node_get_cpu_stats_ret" }
    package static var wireFields: [String] { ["params", "nparams"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.params = try Wire.NodeGetCPUStats.list(from: &decoder, limit: 16)
      self.nparams = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.params, limit: 16)
      try encoder.int(self.nparams)
    }
  }

  /// `remote_node_get_memory_stats_args`
  package struct NodeGetMemoryStatsArguments: WireType {
    package var nparams: Int32
    package var cellNum: Int32
    package var flags: UInt32

    package init(nparams: Int32, cellNum: Int32, flags: UInt32) {
      self.nparams = nparams
      self.cellNum = cellNum
      self.flags = flags
    }

    package static var wireName: String { "remote_node_get_memory_stats_args" }
    package static var wireFields: [String] { ["nparams", "cellNum", "flags"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.nparams = try decoder.int()
      self.cellNum = try decoder.int()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.nparams)
      try encoder.int(self.cellNum)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_node_get_memory_stats_ret`
  package struct NodeGetMemoryStatsReply: WireType {
    package var params: [Wire.NodeGetMemoryStats]
    package var nparams: Int32

    package init(params: [Wire.NodeGetMemoryStats], nparams: Int32) {
      self.params = params
      self.nparams = nparams
    }

    package static var wireName: String { "remote_node_get_memory_stats_ret" }
    package static var wireFields: [String] { ["params", "nparams"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.params = try Wire.NodeGetMemoryStats.list(from: &decoder, limit: 16)
      self.nparams = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.params, limit: 16)
      try encoder.int(self.nparams)
    }
  }

  /// `remote_node_get_cells_free_memory_args`
  package struct NodeGetCellsFreeMemoryArguments: WireType {
    package var startCell: Int32
    package var count: Int32

    package init(startCell: Int32, count: Int32) {
      self.startCell = startCell
      self.count = count
    }

    package static var wireName: String { "remote_node_get_cells_free_memory_args" }
    package static var wireFields: [String] { ["startCell", "maxcells"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.startCell = try decoder.int()
      self.count = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.startCell)
      try encoder.int(self.count)
    }
  }

  /// `remote_node_get_cells_free_memory_ret`
  package struct NodeGetCellsFreeMemoryReply: WireType {
    package var cells: [UInt64]

    package init(cells: [UInt64]) {
      self.cells = cells
    }

    package static var wireName: String { "remote_node_get_cells_free_memory_ret" }
    package static var wireFields: [String] { ["cells"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.cells = try decoder.array(limit: 1024, elementSize: 8) { (decoder: inout XDRDecoder) throws(XDRError) -> UInt64 in try decoder.unsignedHyper() }
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.array(self.cells, limit: 1024) { (encoder: inout XDREncoder, value: UInt64) throws(XDRError) in try encoder.unsignedHyper(value) }
    }
  }

  /// `remote_node_get_free_memory_ret`
  package struct NodeGetFreeMemoryReply: WireType {
    package var freeMem: UInt64

    package init(freeMem: UInt64) {
      self.freeMem = freeMem
    }

    package static var wireName: String { "remote_node_get_free_memory_ret" }
    package static var wireFields: [String] { ["freeMem"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.freeMem = try decoder.unsignedHyper()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.unsignedHyper(self.freeMem)
    }
  }

  /// `remote_node_get_security_model_ret`
  package struct NodeGetSecurityModelReply: WireType {
    package var model: [Int8]
    package var doi: [Int8]

    package init(model: [Int8], doi: [Int8]) {
      self.model = model
      self.doi = doi
    }

    package static var wireName: String { "remote_node_get_security_model_ret" }
    package static var wireFields: [String] { ["model", "doi"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.model = try decoder.chars(limit: 257)
      self.doi = try decoder.chars(limit: 257)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.chars(self.model, limit: 257)
      try encoder.chars(self.doi, limit: 257)
    }
  }

  /// `remote_auth_list_ret`
  package struct AuthListReply: WireType {
    package var types: [Wire.AuthenticationType]

    package init(types: [Wire.AuthenticationType]) {
      self.types = types
    }

    package static var wireName: String { "remote_auth_list_ret" }
    package static var wireFields: [String] { ["types"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.types = try decoder.values(Wire.AuthenticationType.self, limit: 20)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.types, limit: 20)
    }
  }

  /// `remote_auth_sasl_init_ret`
  package struct AuthSASLInitReply: WireType {
    package var mechlist: XDRString

    package init(mechlist: XDRString) {
      self.mechlist = mechlist
    }

    package static var wireName: String { "remote_auth_sasl_init_ret" }
    package static var wireFields: [String] { ["mechlist"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.mechlist = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.mechlist, limit: 4_194_304)
    }
  }

  /// `remote_auth_sasl_start_args`
  package struct AuthSASLStartArguments: WireType {
    package var mech: XDRString
    package var isNil: Int32
    package var data: [Int8]

    package init(mech: XDRString, isNil: Int32, data: [Int8]) {
      self.mech = mech
      self.isNil = isNil
      self.data = data
    }

    package static var wireName: String { "remote_auth_sasl_start_args" }
    package static var wireFields: [String] { ["mech", "nil", "data"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.mech = try decoder.string(limit: 4_194_304)
      self.isNil = try decoder.int()
      self.data = try decoder.chars(limit: 65_536)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.mech, limit: 4_194_304)
      try encoder.int(self.isNil)
      try encoder.chars(self.data, limit: 65_536)
    }
  }

  /// `remote_auth_sasl_start_ret`
  package struct AuthSASLStartReply: WireType {
    package var complete: Int32
    package var isNil: Int32
    package var data: [Int8]

    package init(complete: Int32, isNil: Int32, data: [Int8]) {
      self.complete = complete
      self.isNil = isNil
      self.data = data
    }

    package static var wireName: String { "remote_auth_sasl_start_ret" }
    package static var wireFields: [String] { ["complete", "nil", "data"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.complete = try decoder.int()
      self.isNil = try decoder.int()
      self.data = try decoder.chars(limit: 65_536)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.complete)
      try encoder.int(self.isNil)
      try encoder.chars(self.data, limit: 65_536)
    }
  }

  /// `remote_auth_sasl_step_args`
  package struct AuthSASLStepArguments: WireType {
    package var isNil: Int32
    package var data: [Int8]

    package init(isNil: Int32, data: [Int8]) {
      self.isNil = isNil
      self.data = data
    }

    package static var wireName: String { "remote_auth_sasl_step_args" }
    package static var wireFields: [String] { ["nil", "data"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.isNil = try decoder.int()
      self.data = try decoder.chars(limit: 65_536)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.isNil)
      try encoder.chars(self.data, limit: 65_536)
    }
  }

  /// `remote_auth_sasl_step_ret`
  package struct AuthSASLStepReply: WireType {
    package var complete: Int32
    package var isNil: Int32
    package var data: [Int8]

    package init(complete: Int32, isNil: Int32, data: [Int8]) {
      self.complete = complete
      self.isNil = isNil
      self.data = data
    }

    package static var wireName: String { "remote_auth_sasl_step_ret" }
    package static var wireFields: [String] { ["complete", "nil", "data"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.complete = try decoder.int()
      self.isNil = try decoder.int()
      self.data = try decoder.chars(limit: 65_536)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.complete)
      try encoder.int(self.isNil)
      try encoder.chars(self.data, limit: 65_536)
    }
  }

  /// `remote_auth_polkit_ret`
  package struct AuthPolkitReply: WireType {
    package var complete: Int32

    package init(complete: Int32) {
      self.complete = complete
    }

    package static var wireName: String { "remote_auth_polkit_ret" }
    package static var wireFields: [String] { ["complete"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.complete = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.complete)
    }
  }

  /// `remote_connect_is_secure_ret`
  package struct ConnectIsSecureReply: WireType {
    package var secure: Int32

    package init(secure: Int32) {
      self.secure = secure
    }

    package static var wireName: String { "remote_connect_is_secure_ret" }
    package static var wireFields: [String] { ["secure"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.secure = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.secure)
    }
  }

  /// `remote_connect_compare_cpu_args`
  package struct ConnectCompareCPUArguments: WireType {
    package var xml: XDRString
    /// ``ConnectCompareCPUFlags``
    package var flags: UInt32

    package init(xml: XDRString, flags: UInt32) {
      self.xml = xml
      self.flags = flags
    }

    package static var wireName: String { "remote_connect_compare_cpu_args" }
    package static var wireFields: [String] { ["xml", "flags"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.xml = try decoder.string(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.xml, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_connect_compare_cpu_ret`
  package struct ConnectCompareCPUReply: WireType {
    package var result: Int32

    package init(result: Int32) {
      self.result = result
    }

    package static var wireName: String { "remote_connect_compare_cpu_ret" }
    package static var wireFields: [String] { ["result"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.result = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.result)
    }
  }

  /// `remote_connect_baseline_cpu_args`
  package struct ConnectBaselineCPUArguments: WireType {
    package var xmlCPUs: [XDRString]
    /// ``ConnectBaselineCPUFlags``
    package var flags: UInt32

    package init(xmlCPUs: [XDRString], flags: UInt32) {
      self.xmlCPUs = xmlCPUs
      self.flags = flags
    }

    package static var wireName: String { "remote_connect_baseline_cpu_args" }
    package static var wireFields: [String] { ["xmlCPUs", "flags"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.xmlCPUs = try decoder.strings(limit: 256, each: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.strings(self.xmlCPUs, limit: 256, each: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_connect_baseline_cpu_ret`
  package struct ConnectBaselineCPUReply: WireType {
    package var cpu: XDRString

    package init(cpu: XDRString) {
      self.cpu = cpu
    }

    package static var wireName: String { "remote_connect_baseline_cpu_ret" }
    package static var wireFields: [String] { ["cpu"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.cpu = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.cpu, limit: 4_194_304)
    }
  }

  /// `remote_node_suspend_for_duration_args`
  package struct NodeSuspendForDurationArguments: WireType {
    package var target: UInt32
    package var duration: UInt64
    package var flags: UInt32

    package init(target: UInt32, duration: UInt64, flags: UInt32) {
      self.target = target
      self.duration = duration
      self.flags = flags
    }

    package static var wireName: String { "remote_node_suspend_for_duration_args" }
    package static var wireFields: [String] { ["target", "duration", "flags"] }
    package static var minimumEncodedSize: Int { 16 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.target = try decoder.unsignedInt()
      self.duration = try decoder.unsignedHyper()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.unsignedInt(self.target)
      try encoder.unsignedHyper(self.duration)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_node_set_memory_parameters_args`
  package struct NodeSetMemoryParametersArguments: WireType {
    package var params: [Wire.TypedParameter]
    package var flags: UInt32

    package init(params: [Wire.TypedParameter], flags: UInt32) {
      self.params = params
      self.flags = flags
    }

    package static var wireName: String { "remote_node_set_memory_parameters_args" }
    package static var wireFields: [String] { ["params", "flags"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 64)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.params, limit: 64)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_node_get_memory_parameters_args`
  package struct NodeGetMemoryParametersArguments: WireType {
    package var nparams: Int32
    /// ``TypedParameterFlags``
    package var flags: UInt32

    package init(nparams: Int32, flags: UInt32) {
      self.nparams = nparams
      self.flags = flags
    }

    package static var wireName: String { "remote_node_get_memory_parameters_args" }
    package static var wireFields: [String] { ["nparams", "flags"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.nparams = try decoder.int()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.nparams)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_node_get_memory_parameters_ret`
  package struct NodeGetMemoryParametersReply: WireType {
    package var params: [Wire.TypedParameter]
    package var nparams: Int32

    package init(params: [Wire.TypedParameter], nparams: Int32) {
      self.params = params
      self.nparams = nparams
    }

    package static var wireName: String { "remote_node_get_memory_parameters_ret" }
    package static var wireFields: [String] { ["params", "nparams"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 64)
      self.nparams = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.params, limit: 64)
      try encoder.int(self.nparams)
    }
  }

  /// `remote_node_get_cpu_map_args`
  package struct NodeGetCPUMapArguments: WireType {
    package var needMap: Int32
    package var needOnline: Int32
    package var flags: UInt32

    package init(needMap: Int32, needOnline: Int32, flags: UInt32) {
      self.needMap = needMap
      self.needOnline = needOnline
      self.flags = flags
    }

    package static var wireName: String { "remote_node_get_cpu_map_args" }
    package static var wireFields: [String] { ["need_map", "need_online", "flags"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.needMap = try decoder.int()
      self.needOnline = try decoder.int()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.needMap)
      try encoder.int(self.needOnline)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_node_get_cpu_map_ret`
  package struct NodeGetCPUMapReply: WireType {
    package var cpumap: [UInt8]
    package var online: UInt32
    package var ret: Int32

    package init(cpumap: [UInt8], online: UInt32, ret: Int32) {
      self.cpumap = cpumap
      self.online = online
      self.ret = ret
    }

    package static var wireName: String { "remote_node_get_cpu_map_ret" }
    package static var wireFields: [String] { ["cpumap", "online", "ret"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.cpumap = try decoder.opaque(limit: 2048)
      self.online = try decoder.unsignedInt()
      self.ret = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.opaque(self.cpumap, limit: 2048)
      try encoder.unsignedInt(self.online)
      try encoder.int(self.ret)
    }
  }

  /// `remote_connect_event_connection_closed_msg`
  package struct ConnectEventConnectionClosedMessage: WireType {
    package var reason: Int32

    package init(reason: Int32) {
      self.reason = reason
    }

    package static var wireName: String { "remote_connect_event_connection_closed_msg" }
    package static var wireFields: [String] { ["reason"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.reason = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.reason)
    }
  }

  /// `remote_connect_get_cpu_model_names_args`
  package struct ConnectGetCPUModelNamesArguments: WireType {
    package var architecture: XDRString
    package var needResults: Int32
    package var flags: UInt32

    package init(architecture: XDRString, needResults: Int32, flags: UInt32) {
      self.architecture = architecture
      self.needResults = needResults
      self.flags = flags
    }

    package static var wireName: String { "remote_connect_get_cpu_model_names_args" }
    package static var wireFields: [String] { ["arch", "need_results", "flags"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.architecture = try decoder.string(limit: 4_194_304)
      self.needResults = try decoder.int()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.architecture, limit: 4_194_304)
      try encoder.int(self.needResults)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_connect_get_cpu_model_names_ret`
  package struct ConnectGetCPUModelNamesReply: WireType {
    package var models: [XDRString]
    package var ret: Int32

    package init(models: [XDRString], ret: Int32) {
      self.models = models
      self.ret = ret
    }

    package static var wireName: String { "remote_connect_get_cpu_model_names_ret" }
    package static var wireFields: [String] { ["models", "ret"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.models = try decoder.strings(limit: 8192, each: 4_194_304)
      self.ret = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.strings(self.models, limit: 8192, each: 4_194_304)
      try encoder.int(self.ret)
    }
  }

  /// `remote_node_get_free_pages_args`
  package struct NodeGetFreePagesArguments: WireType {
    package var pages: [UInt32]
    package var startCell: Int32
    package var cellCount: UInt32
    package var flags: UInt32

    package init(pages: [UInt32], startCell: Int32, cellCount: UInt32, flags: UInt32) {
      self.pages = pages
      self.startCell = startCell
      self.cellCount = cellCount
      self.flags = flags
    }

    package static var wireName: String { "remote_node_get_free_pages_args" }
    package static var wireFields: [String] { ["pages", "startCell", "cellCount", "flags"] }
    package static var minimumEncodedSize: Int { 16 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.pages = try decoder.array(limit: 1024, elementSize: 4) { (decoder: inout XDRDecoder) throws(XDRError) -> UInt32 in try decoder.unsignedInt() }
      self.startCell = try decoder.int()
      self.cellCount = try decoder.unsignedInt()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.array(self.pages, limit: 1024) { (encoder: inout XDREncoder, value: UInt32) throws(XDRError) in try encoder.unsignedInt(value) }
      try encoder.int(self.startCell)
      try encoder.unsignedInt(self.cellCount)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_node_get_free_pages_ret`
  package struct NodeGetFreePagesReply: WireType {
    package var counts: [UInt64]

    package init(counts: [UInt64]) {
      self.counts = counts
    }

    package static var wireName: String { "remote_node_get_free_pages_ret" }
    package static var wireFields: [String] { ["counts"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.counts = try decoder.array(limit: 1024, elementSize: 8) { (decoder: inout XDRDecoder) throws(XDRError) -> UInt64 in try decoder.unsignedHyper() }
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.array(self.counts, limit: 1024) { (encoder: inout XDREncoder, value: UInt64) throws(XDRError) in try encoder.unsignedHyper(value) }
    }
  }

  /// `remote_node_alloc_pages_args`
  package struct NodeAllocPagesArguments: WireType {
    package var pageSizes: [UInt32]
    package var pageCounts: [UInt64]
    package var startCell: Int32
    package var cellCount: UInt32
    /// ``NodeAllocPagesFlags``
    package var flags: UInt32

    package init(pageSizes: [UInt32], pageCounts: [UInt64], startCell: Int32, cellCount: UInt32, flags: UInt32) {
      self.pageSizes = pageSizes
      self.pageCounts = pageCounts
      self.startCell = startCell
      self.cellCount = cellCount
      self.flags = flags
    }

    package static var wireName: String { "remote_node_alloc_pages_args" }
    package static var wireFields: [String] { ["pageSizes", "pageCounts", "startCell", "cellCount", "flags"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.pageSizes = try decoder.array(limit: 1024, elementSize: 4) { (decoder: inout XDRDecoder) throws(XDRError) -> UInt32 in try decoder.unsignedInt() }
      self.pageCounts = try decoder.array(limit: 1024, elementSize: 8) { (decoder: inout XDRDecoder) throws(XDRError) -> UInt64 in try decoder.unsignedHyper() }
      self.startCell = try decoder.int()
      self.cellCount = try decoder.unsignedInt()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.array(self.pageSizes, limit: 1024) { (encoder: inout XDREncoder, value: UInt32) throws(XDRError) in try encoder.unsignedInt(value) }
      try encoder.array(self.pageCounts, limit: 1024) { (encoder: inout XDREncoder, value: UInt64) throws(XDRError) in try encoder.unsignedHyper(value) }
      try encoder.int(self.startCell)
      try encoder.unsignedInt(self.cellCount)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_node_alloc_pages_ret`
  package struct NodeAllocPagesReply: WireType {
    package var ret: Int32

    package init(ret: Int32) {
      self.ret = ret
    }

    package static var wireName: String { "remote_node_alloc_pages_ret" }
    package static var wireFields: [String] { ["ret"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.ret = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.ret)
    }
  }

  /// `remote_connect_compare_hypervisor_cpu_args`
  package struct ConnectCompareHypervisorCPUArguments: WireType {
    package var emulator: XDRString?
    package var architecture: XDRString?
    package var machine: XDRString?
    package var type: XDRString?
    package var xml: XDRString
    /// ``ConnectCompareCPUFlags``
    package var flags: UInt32

    package init(emulator: XDRString?, architecture: XDRString?, machine: XDRString?, type: XDRString?, xml: XDRString, flags: UInt32) {
      self.emulator = emulator
      self.architecture = architecture
      self.machine = machine
      self.type = type
      self.xml = xml
      self.flags = flags
    }

    package static var wireName: String { "remote_connect_compare_hypervisor_cpu_args" }
    package static var wireFields: [String] { ["emulator", "arch", "machine", "virttype", "xmlCPU", "flags"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.emulator = try decoder.optionalString(limit: 4_194_304)
      self.architecture = try decoder.optionalString(limit: 4_194_304)
      self.machine = try decoder.optionalString(limit: 4_194_304)
      self.type = try decoder.optionalString(limit: 4_194_304)
      self.xml = try decoder.string(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.optionalString(self.emulator, limit: 4_194_304)
      try encoder.optionalString(self.architecture, limit: 4_194_304)
      try encoder.optionalString(self.machine, limit: 4_194_304)
      try encoder.optionalString(self.type, limit: 4_194_304)
      try encoder.string(self.xml, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_connect_compare_hypervisor_cpu_ret`
  package struct ConnectCompareHypervisorCPUReply: WireType {
    package var result: Int32

    package init(result: Int32) {
      self.result = result
    }

    package static var wireName: String { "remote_connect_compare_hypervisor_cpu_ret" }
    package static var wireFields: [String] { ["result"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.result = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.result)
    }
  }

  /// `remote_connect_baseline_hypervisor_cpu_args`
  package struct ConnectBaselineHypervisorCPUArguments: WireType {
    package var emulator: XDRString?
    package var architecture: XDRString?
    package var machine: XDRString?
    package var type: XDRString?
    package var xmlCPUs: [XDRString]
    /// ``ConnectBaselineCPUFlags``
    package var flags: UInt32

    package init(emulator: XDRString?, architecture: XDRString?, machine: XDRString?, type: XDRString?, xmlCPUs: [XDRString], flags: UInt32) {
      self.emulator = emulator
      self.architecture = architecture
      self.machine = machine
      self.type = type
      self.xmlCPUs = xmlCPUs
      self.flags = flags
    }

    package static var wireName: String { "remote_connect_baseline_hypervisor_cpu_args" }
    package static var wireFields: [String] { ["emulator", "arch", "machine", "virttype", "xmlCPUs", "flags"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.emulator = try decoder.optionalString(limit: 4_194_304)
      self.architecture = try decoder.optionalString(limit: 4_194_304)
      self.machine = try decoder.optionalString(limit: 4_194_304)
      self.type = try decoder.optionalString(limit: 4_194_304)
      self.xmlCPUs = try decoder.strings(limit: 256, each: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.optionalString(self.emulator, limit: 4_194_304)
      try encoder.optionalString(self.architecture, limit: 4_194_304)
      try encoder.optionalString(self.machine, limit: 4_194_304)
      try encoder.optionalString(self.type, limit: 4_194_304)
      try encoder.strings(self.xmlCPUs, limit: 256, each: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_connect_baseline_hypervisor_cpu_ret`
  package struct ConnectBaselineHypervisorCPUReply: WireType {
    package var cpu: XDRString

    package init(cpu: XDRString) {
      self.cpu = cpu
    }

    package static var wireName: String { "remote_connect_baseline_hypervisor_cpu_ret" }
    package static var wireFields: [String] { ["cpu"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.cpu = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.cpu, limit: 4_194_304)
    }
  }

  /// `remote_node_get_sev_info_args`
  package struct NodeGetSEVInfoArguments: WireType {
    package var nparams: Int32
    /// ``TypedParameterFlags``
    package var flags: UInt32

    package init(nparams: Int32, flags: UInt32) {
      self.nparams = nparams
      self.flags = flags
    }

    package static var wireName: String { "remote_node_get_sev_info_args" }
    package static var wireFields: [String] { ["nparams", "flags"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.nparams = try decoder.int()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.nparams)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_node_get_sev_info_ret`
  package struct NodeGetSEVInfoReply: WireType {
    package var params: [Wire.TypedParameter]
    package var nparams: Int32

    package init(params: [Wire.TypedParameter], nparams: Int32) {
      self.params = params
      self.nparams = nparams
    }

    package static var wireName: String { "remote_node_get_sev_info_ret" }
    package static var wireFields: [String] { ["params", "nparams"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 64)
      self.nparams = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.params, limit: 64)
      try encoder.int(self.nparams)
    }
  }

  /// `remote_connect_set_identity_args`
  package struct ConnectSetIdentityArguments: WireType {
    package var params: [Wire.TypedParameter]
    package var flags: UInt32

    package init(params: [Wire.TypedParameter], flags: UInt32) {
      self.params = params
      self.flags = flags
    }

    package static var wireName: String { "remote_connect_set_identity_args" }
    package static var wireFields: [String] { ["params", "flags"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 20)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.params, limit: 20)
      try encoder.unsignedInt(self.flags)
    }
  }
}
