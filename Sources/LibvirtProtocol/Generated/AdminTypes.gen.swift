// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/admin.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtXDR

extension Wire {
  /// `admin_typed_param_value`
  package enum AdminTypedParameterValue: WireType {
    case int(Int32)
    case unsignedInt(UInt32)
    case hyper(Int64)
    case unsignedHyper(UInt64)
    case double(Double)
    case boolean(Int32)
    case string(XDRString)

    package static var wireName: String { "admin_typed_param_value" }
    package static var wireFields: [String] { ["i", "ui", "l", "ul", "d", "b", "s"] }
    package static var minimumEncodedSize: Int { 8 }

    /// The discriminant.
    package var type: Int32 {
      switch self {
      case .int: 1
      case .unsignedInt: 2
      case .hyper: 3
      case .unsignedHyper: 4
      case .double: 5
      case .boolean: 6
      case .string: 7
      }
    }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      let start = decoder.offset
      switch try decoder.int() {
      case 1: self = .int(try decoder.int())
      case 2: self = .unsignedInt(try decoder.unsignedInt())
      case 3: self = .hyper(try decoder.hyper())
      case 4: self = .unsignedHyper(try decoder.unsignedHyper())
      case 5: self = .double(try decoder.double())
      case 6: self = .boolean(try decoder.int())
      case 7: self = .string(try decoder.string(limit: 4_194_304))
      case let value: throw XDRError.invalidDiscriminant(offset: start, value: value)
      }
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(type)
      switch self {
      case .int(let value): try encoder.int(value)
      case .unsignedInt(let value): try encoder.unsignedInt(value)
      case .hyper(let value): try encoder.hyper(value)
      case .unsignedHyper(let value): try encoder.unsignedHyper(value)
      case .double(let value): try encoder.double(value)
      case .boolean(let value): try encoder.int(value)
      case .string(let value): try encoder.string(value, limit: 4_194_304)
      }
    }
  }
}

extension Wire {
  /// `admin_typed_param`
  package struct AdminTypedParameter: WireType {
    package var field: XDRString
    package var value: Wire.AdminTypedParameterValue

    package init(field: XDRString, value: Wire.AdminTypedParameterValue) {
      self.field = field
      self.value = value
    }

    package static var wireName: String { "admin_typed_param" }
    package static var wireFields: [String] { ["field", "value"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.field = try decoder.string(limit: 4_194_304)
      self.value = try Wire.AdminTypedParameterValue(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.field, limit: 4_194_304)
      try self.value.encode(into: &encoder)
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

  /// `admin_nonnull_server`
  package struct AdminServer: WireType {
    package var name: XDRString

    package init(name: XDRString) {
      self.name = name
    }

    package static var wireName: String { "admin_nonnull_server" }
    package static var wireFields: [String] { ["name"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.name = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.name, limit: 4_194_304)
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

  /// `admin_nonnull_client`
  package struct AdminClient: WireType {
    package var srv: Wire.AdminServer
    package var id: UInt64
    package var timestamp: Int64
    package var transport: UInt32

    package init(srv: Wire.AdminServer, id: UInt64, timestamp: Int64, transport: UInt32) {
      self.srv = srv
      self.id = id
      self.timestamp = timestamp
      self.transport = transport
    }

    package static var wireName: String { "admin_nonnull_client" }
    package static var wireFields: [String] { ["srv", "id", "timestamp", "transport"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.srv = try Wire.AdminServer(from: &decoder)
      self.id = try decoder.unsignedHyper()
      self.timestamp = try decoder.hyper()
      self.transport = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.srv.encode(into: &encoder)
      try encoder.unsignedHyper(self.id)
      try encoder.hyper(self.timestamp)
      try encoder.unsignedInt(self.transport)
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

  /// `admin_connect_open_args`
  package struct AdminConnectOpenArguments: WireType {
    /// ``ConnectFlags``
    package var flags: UInt32

    package init(flags: UInt32) {
      self.flags = flags
    }

    package static var wireName: String { "admin_connect_open_args" }
    package static var wireFields: [String] { ["flags"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `admin_connect_get_lib_version_ret`
  package struct AdminConnectGetLibVersionReply: WireType {
    package var libVer: UInt64

    package init(libVer: UInt64) {
      self.libVer = libVer
    }

    package static var wireName: String { "admin_connect_get_lib_version_ret" }
    package static var wireFields: [String] { ["libVer"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.libVer = try decoder.unsignedHyper()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.unsignedHyper(self.libVer)
    }
  }

  /// `admin_connect_list_servers_args`
  package struct AdminConnectListServersArguments: WireType {
    package var needResults: UInt32
    package var flags: UInt32

    package init(needResults: UInt32, flags: UInt32) {
      self.needResults = needResults
      self.flags = flags
    }

    package static var wireName: String { "admin_connect_list_servers_args" }
    package static var wireFields: [String] { ["need_results", "flags"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.needResults = try decoder.unsignedInt()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.unsignedInt(self.needResults)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `admin_connect_list_servers_ret`
  package struct AdminConnectListServersReply: WireType {
    package var servers: [Wire.AdminServer]
    package var ret: UInt32

    package init(servers: [Wire.AdminServer], ret: UInt32) {
      self.servers = servers
      self.ret = ret
    }

    package static var wireName: String { "admin_connect_list_servers_ret" }
    package static var wireFields: [String] { ["servers", "ret"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.servers = try Wire.AdminServer.list(from: &decoder, limit: 16_384)
      self.ret = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.servers, limit: 16_384)
      try encoder.unsignedInt(self.ret)
    }
  }

  /// `admin_connect_lookup_server_args`
  package struct AdminConnectLookupServerArguments: WireType {
    package var name: XDRString
    package var flags: UInt32

    package init(name: XDRString, flags: UInt32) {
      self.name = name
      self.flags = flags
    }

    package static var wireName: String { "admin_connect_lookup_server_args" }
    package static var wireFields: [String] { ["name", "flags"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.name = try decoder.string(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.name, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `admin_connect_lookup_server_ret`
  package struct AdminConnectLookupServerReply: WireType {
    package var srv: Wire.AdminServer

    package init(srv: Wire.AdminServer) {
      self.srv = srv
    }

    package static var wireName: String { "admin_connect_lookup_server_ret" }
    package static var wireFields: [String] { ["srv"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.srv = try Wire.AdminServer(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.srv.encode(into: &encoder)
    }
  }

  /// `admin_server_get_threadpool_parameters_args`
  package struct AdminServerGetThreadpoolParametersArguments: WireType {
    package var srv: Wire.AdminServer
    package var flags: UInt32

    package init(srv: Wire.AdminServer, flags: UInt32) {
      self.srv = srv
      self.flags = flags
    }

    package static var wireName: String { "admin_server_get_threadpool_parameters_args" }
    package static var wireFields: [String] { ["srv", "flags"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.srv = try Wire.AdminServer(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.srv.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `admin_server_get_threadpool_parameters_ret`
  package struct AdminServerGetThreadpoolParametersReply: WireType {
    package var params: [Wire.AdminTypedParameter]

    package init(params: [Wire.AdminTypedParameter]) {
      self.params = params
    }

    package static var wireName: String { "admin_server_get_threadpool_parameters_ret" }
    package static var wireFields: [String] { ["params"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.params = try Wire.AdminTypedParameter.list(from: &decoder, limit: 32)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.params, limit: 32)
    }
  }

  /// `admin_server_set_threadpool_parameters_args`
  package struct AdminServerSetThreadpoolParametersArguments: WireType {
    package var srv: Wire.AdminServer
    package var params: [Wire.AdminTypedParameter]
    package var flags: UInt32

    package init(srv: Wire.AdminServer, params: [Wire.AdminTypedParameter], flags: UInt32) {
      self.srv = srv
      self.params = params
      self.flags = flags
    }

    package static var wireName: String { "admin_server_set_threadpool_parameters_args" }
    package static var wireFields: [String] { ["srv", "params", "flags"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.srv = try Wire.AdminServer(from: &decoder)
      self.params = try Wire.AdminTypedParameter.list(from: &decoder, limit: 32)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.srv.encode(into: &encoder)
      try encoder.values(self.params, limit: 32)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `admin_server_list_clients_args`
  package struct AdminServerListClientsArguments: WireType {
    package var srv: Wire.AdminServer
    package var needResults: UInt32
    package var flags: UInt32

    package init(srv: Wire.AdminServer, needResults: UInt32, flags: UInt32) {
      self.srv = srv
      self.needResults = needResults
      self.flags = flags
    }

    package static var wireName: String { "admin_server_list_clients_args" }
    package static var wireFields: [String] { ["srv", "need_results", "flags"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.srv = try Wire.AdminServer(from: &decoder)
      self.needResults = try decoder.unsignedInt()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.srv.encode(into: &encoder)
      try encoder.unsignedInt(self.needResults)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `admin_server_list_clients_ret`
  package struct AdminServerListClientsReply: WireType {
    package var clients: [Wire.AdminClient]
    package var ret: UInt32

    package init(clients: [Wire.AdminClient], ret: UInt32) {
      self.clients = clients
      self.ret = ret
    }

    package static var wireName: String { "admin_server_list_clients_ret" }
    package static var wireFields: [String] { ["clients", "ret"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.clients = try Wire.AdminClient.list(from: &decoder, limit: 16_384)
      self.ret = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.clients, limit: 16_384)
      try encoder.unsignedInt(self.ret)
    }
  }

  /// `admin_server_lookup_client_args`
  package struct AdminServerLookupClientArguments: WireType {
    package var srv: Wire.AdminServer
    package var id: UInt64
    package var flags: UInt32

    package init(srv: Wire.AdminServer, id: UInt64, flags: UInt32) {
      self.srv = srv
      self.id = id
      self.flags = flags
    }

    package static var wireName: String { "admin_server_lookup_client_args" }
    package static var wireFields: [String] { ["srv", "id", "flags"] }
    package static var minimumEncodedSize: Int { 16 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.srv = try Wire.AdminServer(from: &decoder)
      self.id = try decoder.unsignedHyper()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.srv.encode(into: &encoder)
      try encoder.unsignedHyper(self.id)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `admin_server_lookup_client_ret`
  package struct AdminServerLookupClientReply: WireType {
    package var clnt: Wire.AdminClient

    package init(clnt: Wire.AdminClient) {
      self.clnt = clnt
    }

    package static var wireName: String { "admin_server_lookup_client_ret" }
    package static var wireFields: [String] { ["clnt"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.clnt = try Wire.AdminClient(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.clnt.encode(into: &encoder)
    }
  }

  /// `admin_client_get_info_args`
  package struct AdminClientGetInfoArguments: WireType {
    package var clnt: Wire.AdminClient
    package var flags: UInt32

    package init(clnt: Wire.AdminClient, flags: UInt32) {
      self.clnt = clnt
      self.flags = flags
    }

    package static var wireName: String { "admin_client_get_info_args" }
    package static var wireFields: [String] { ["clnt", "flags"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.clnt = try Wire.AdminClient(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.clnt.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `admin_client_get_info_ret`
  package struct AdminClientGetInfoReply: WireType {
    package var params: [Wire.AdminTypedParameter]

    package init(params: [Wire.AdminTypedParameter]) {
      self.params = params
    }

    package static var wireName: String { "admin_client_get_info_ret" }
    package static var wireFields: [String] { ["params"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.params = try Wire.AdminTypedParameter.list(from: &decoder, limit: 64)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.params, limit: 64)
    }
  }

  /// `admin_client_close_args`
  package struct AdminClientCloseArguments: WireType {
    package var clnt: Wire.AdminClient
    package var flags: UInt32

    package init(clnt: Wire.AdminClient, flags: UInt32) {
      self.clnt = clnt
      self.flags = flags
    }

    package static var wireName: String { "admin_client_close_args" }
    package static var wireFields: [String] { ["clnt", "flags"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.clnt = try Wire.AdminClient(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.clnt.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `admin_server_get_client_limits_args`
  package struct AdminServerGetClientLimitsArguments: WireType {
    package var srv: Wire.AdminServer
    package var flags: UInt32

    package init(srv: Wire.AdminServer, flags: UInt32) {
      self.srv = srv
      self.flags = flags
    }

    package static var wireName: String { "admin_server_get_client_limits_args" }
    package static var wireFields: [String] { ["srv", "flags"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.srv = try Wire.AdminServer(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.srv.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `admin_server_get_client_limits_ret`
  package struct AdminServerGetClientLimitsReply: WireType {
    package var params: [Wire.AdminTypedParameter]

    package init(params: [Wire.AdminTypedParameter]) {
      self.params = params
    }

    package static var wireName: String { "admin_server_get_client_limits_ret" }
    package static var wireFields: [String] { ["params"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.params = try Wire.AdminTypedParameter.list(from: &decoder, limit: 32)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.params, limit: 32)
    }
  }

  /// `admin_server_set_client_limits_args`
  package struct AdminServerSetClientLimitsArguments: WireType {
    package var srv: Wire.AdminServer
    package var params: [Wire.AdminTypedParameter]
    package var flags: UInt32

    package init(srv: Wire.AdminServer, params: [Wire.AdminTypedParameter], flags: UInt32) {
      self.srv = srv
      self.params = params
      self.flags = flags
    }

    package static var wireName: String { "admin_server_set_client_limits_args" }
    package static var wireFields: [String] { ["srv", "params", "flags"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.srv = try Wire.AdminServer(from: &decoder)
      self.params = try Wire.AdminTypedParameter.list(from: &decoder, limit: 32)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.srv.encode(into: &encoder)
      try encoder.values(self.params, limit: 32)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `admin_server_update_tls_files_args`
  package struct AdminServerUpdateTLSFilesArguments: WireType {
    package var srv: Wire.AdminServer
    package var flags: UInt32

    package init(srv: Wire.AdminServer, flags: UInt32) {
      self.srv = srv
      self.flags = flags
    }

    package static var wireName: String { "admin_server_update_tls_files_args" }
    package static var wireFields: [String] { ["srv", "flags"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.srv = try Wire.AdminServer(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.srv.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `admin_connect_get_logging_outputs_args`
  package struct AdminConnectGetLoggingOutputsArguments: WireType {
    package var flags: UInt32

    package init(flags: UInt32) {
      self.flags = flags
    }

    package static var wireName: String { "admin_connect_get_logging_outputs_args" }
    package static var wireFields: [String] { ["flags"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `admin_connect_get_logging_outputs_ret`
  package struct AdminConnectGetLoggingOutputsReply: WireType {
    package var outputs: XDRString
    package var noutputs: UInt32

    package init(outputs: XDRString, noutputs: UInt32) {
      self.outputs = outputs
      self.noutputs = noutputs
    }

    package static var wireName: String { "admin_connect_get_logging_outputs_ret" }
    package static var wireFields: [String] { ["outputs", "noutputs"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.outputs = try decoder.string(limit: 4_194_304)
      self.noutputs = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.outputs, limit: 4_194_304)
      try encoder.unsignedInt(self.noutputs)
    }
  }

  /// `admin_connect_get_logging_filters_args`
  package struct AdminConnectGetLoggingFiltersArguments: WireType {
    package var flags: UInt32

    package init(flags: UInt32) {
      self.flags = flags
    }

    package static var wireName: String { "admin_connect_get_logging_filters_args" }
    package static var wireFields: [String] { ["flags"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `admin_connect_get_logging_filters_ret`
  package struct AdminConnectGetLoggingFiltersReply: WireType {
    package var filters: XDRString?
    package var nfilters: UInt32

    package init(filters: XDRString?, nfilters: UInt32) {
      self.filters = filters
      self.nfilters = nfilters
    }

    package static var wireName: String { "admin_connect_get_logging_filters_ret" }
    package static var wireFields: [String] { ["filters", "nfilters"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.filters = try decoder.optionalString(limit: 4_194_304)
      self.nfilters = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.optionalString(self.filters, limit: 4_194_304)
      try encoder.unsignedInt(self.nfilters)
    }
  }

  /// `admin_connect_set_logging_outputs_args`
  package struct AdminConnectSetLoggingOutputsArguments: WireType {
    package var outputs: XDRString?
    package var flags: UInt32

    package init(outputs: XDRString?, flags: UInt32) {
      self.outputs = outputs
      self.flags = flags
    }

    package static var wireName: String { "admin_connect_set_logging_outputs_args" }
    package static var wireFields: [String] { ["outputs", "flags"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.outputs = try decoder.optionalString(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.optionalString(self.outputs, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `admin_connect_set_logging_filters_args`
  package struct AdminConnectSetLoggingFiltersArguments: WireType {
    package var filters: XDRString?
    package var flags: UInt32

    package init(filters: XDRString?, flags: UInt32) {
      self.filters = filters
      self.flags = flags
    }

    package static var wireName: String { "admin_connect_set_logging_filters_args" }
    package static var wireFields: [String] { ["filters", "flags"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.filters = try decoder.optionalString(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.optionalString(self.filters, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `admin_connect_set_daemon_timeout_args`
  package struct AdminConnectSetDaemonTimeoutArguments: WireType {
    package var timeout: UInt32
    package var flags: UInt32

    package init(timeout: UInt32, flags: UInt32) {
      self.timeout = timeout
      self.flags = flags
    }

    package static var wireName: String { "admin_connect_set_daemon_timeout_args" }
    package static var wireFields: [String] { ["timeout", "flags"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.timeout = try decoder.unsignedInt()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.unsignedInt(self.timeout)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `admin_connect_daemon_shutdown_args`
  package struct AdminConnectDaemonShutdownArguments: WireType {
    /// ``AdminConnectDaemonShutdownFlags``
    package var flags: UInt32

    package init(flags: UInt32) {
      self.flags = flags
    }

    package static var wireName: String { "admin_connect_daemon_shutdown_args" }
    package static var wireFields: [String] { ["flags"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.unsignedInt(self.flags)
    }
  }
}
