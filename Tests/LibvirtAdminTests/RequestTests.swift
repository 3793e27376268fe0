// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtAdmin
import LibvirtRPC
import LibvirtTestSupport
import Testing

/// Something that is asked of a daemon, last of what its `body` does.
struct Request: Sendable, CustomTestStringConvertible {
  let procedure: String
  let body: @Sendable (AdminConnection) async throws -> Void
  var testDescription: String { procedure }

  init(_ procedure: String, _ body: @escaping @Sendable (AdminConnection) async throws -> Void) {
    self.procedure = procedure
    self.body = body
  }
}

@Suite("Requests of administration", .timeLimit(.minutes(10)))
struct RequestTests {
  static let recorded: [Request] = [
    Request("CONNECT_GET_LIB_VERSION") { _ = try await $0.libraryVersion() },
    Request("CONNECT_LIST_SERVERS") { _ = try await $0.servers() },
    Request("CONNECT_GET_LOGGING_FILTERS") { _ = try await $0.loggingFilters() },
    Request("CONNECT_GET_LOGGING_OUTPUTS") { _ = try await $0.loggingOutputs() },
    Request("CONNECT_SET_DAEMON_TIMEOUT") { try await $0.setDaemonTimeout(seconds: 0) },
    Request("CONNECT_DAEMON_SHUTDOWN") { try? await $0.shutDownDaemon() },
    Request("CONNECT_CLOSE") {
      _ = try await $0.libraryVersion()
      await $0.close()
    },
    Request("SERVER_GET_CLIENT_LIMITS") { _ = try await $0.server(named: "libvirtd").clientLimits() },
    Request("SERVER_GET_CLIENT_LIMITS") { _ = try await $0.server(named: "admin").clientLimits() },
    Request("SERVER_SET_CLIENT_LIMITS") {
      try await $0.server(named: "libvirtd").setClientLimits(maxClients: 5001, maxUnauthenticatedClients: 21)
    },
    Request("SERVER_SET_THREADPOOL_PARAMETERS") {
      try await $0.server(named: "libvirtd").setThreadPool(minWorkers: 4, maxWorkers: 21, prioWorkers: 6)
    },
    Request("SERVER_UPDATE_TLS_FILES") { try? await $0.server(named: "libvirtd").updateTLSFiles() },
    Request("SERVER_LIST_CLIENTS") { _ = try await $0.server(named: "libvirtd").clients() },
    Request("SERVER_LIST_CLIENTS") { _ = try await $0.server(named: "admin").clients() },
    Request("SERVER_LOOKUP_CLIENT") { _ = try await $0.server(named: "libvirtd").client(id: 5) },
    Request("SERVER_LOOKUP_CLIENT") { _ = try await $0.server(named: "libvirtd").client(id: 99_999) },
    Request("CLIENT_GET_INFO") { _ = try await $0.server(named: "libvirtd").client(id: 5).info() },
    Request("CLIENT_CLOSE") { try await $0.server(named: "libvirtd").client(id: 5).close() },
  ]

  @Test("are byte by byte those of virt-admin", arguments: recorded)
  func bytes(request: Request) async throws {
    let host = try AdminHost()
    let connection = try await host.open()
    try await request.body(connection)
    let sent = try #require(host.packets.last)
    let calls = RecordedPacket.all.filter { $0.isCall && $0.procname == request.procedure }
    #expect(calls.contains { $0.bytes == sent.bytes }, "\(sent.bytes)")
  }

  @Test("begin with nothing but the opening")
  func opening() async throws {
    let host = try AdminHost()
    let connection = try await host.open()
    let opening = try #require(RecordedPacket.all.first { $0.isCall && $0.procname == "CONNECT_OPEN" })
    #expect(host.packets.map(\.bytes) == [opening.bytes])
    #expect(connection.uri == host.uri)
  }

  @Test("that were recorded are all tested")
  func completeness() {
    let procedures = Set(RecordedPacket.all.filter(\.isCall).map(\.procname))
    #expect(procedures == Set(Self.recorded.map(\.procedure) + ["CONNECT_OPEN"]))
    #expect(procedures.count == 16)
  }

  /// A call, and the words and texts that its payload consists of.
  struct Unrecorded: Sendable, CustomTestStringConvertible {
    enum Piece: Sendable {
      case number(UInt32)
      case text(String)
    }

    let request: Request
    let pieces: [Piece]
    var testDescription: String { request.procedure }

    init(_ request: Request, _ pieces: Piece...) {
      self.request = request
      self.pieces = pieces
    }

    var payload: [UInt8] {
      var payload: [UInt8] = []
      for piece in pieces {
        switch piece {
        case .number(let number): payload += word(number)
        case .text(let text):
          payload += word(UInt32(text.utf8.count))
          payload += Array(text.utf8)
          while payload.count % 4 != 0 { payload.append(0) }
        }
      }
      return payload
    }
  }

  static let unrecorded: [Unrecorded] = [
    Unrecorded(
      Request("CONNECT_LOOKUP_SERVER") { _ = try await $0.server(named: "libvirtd") }, .text("libvirtd"), .number(0)),
    Unrecorded(
      Request("SERVER_GET_THREADPOOL_PARAMETERS") { _ = try? await $0.server(named: "libvirtd").threadPool() },
      .text("libvirtd"), .number(0)),
    Unrecorded(
      Request("CONNECT_SET_LOGGING_FILTERS") { try await $0.setLoggingFilters("1:qemu") },
      .number(1), .text("1:qemu"), .number(0)),
    Unrecorded(
      Request("CONNECT_SET_LOGGING_FILTERS") { try await $0.setLoggingFilters(nil) }, .number(0), .number(0)),
    Unrecorded(
      Request("CONNECT_SET_LOGGING_FILTERS") { try await $0.setLoggingFilters("") }, .number(1), .text(""), .number(0)),
    Unrecorded(
      Request("CONNECT_SET_LOGGING_OUTPUTS") { try await $0.setLoggingOutputs("3:stderr") },
      .number(1), .text("3:stderr"), .number(0)),
    Unrecorded(
      Request("CONNECT_SET_LOGGING_OUTPUTS") { try await $0.setLoggingOutputs(nil) }, .number(0), .number(0)),
    Unrecorded(
      Request("CONNECT_SET_DAEMON_TIMEOUT") { try await $0.setDaemonTimeout(seconds: .max) }, .number(.max), .number(0)),
    Unrecorded(Request("CONNECT_DAEMON_SHUTDOWN") { try? await $0.shutDownDaemon(.preserve) }, .number(1)),
    Unrecorded(
      Request("SERVER_SET_CLIENT_LIMITS") { try await $0.server(named: "libvirtd").setClientLimits(maxClients: 7) },
      .text("libvirtd"), .number(1), .text("nclients_max"), .number(2), .number(7), .number(0)),
    Unrecorded(
      Request("SERVER_SET_THREADPOOL_PARAMETERS") { try await $0.server(named: "libvirtd").setThreadPool() },
      .text("libvirtd"), .number(0), .number(0)),
    Unrecorded(
      Request("SERVER_SET_THREADPOOL_PARAMETERS") {
        try await $0.server(named: "libvirtd").setThreadPool(["a": .int64(-1), "b": .bool(true), "c": .string("d")])
      },
      .text("libvirtd"), .number(3), .text("a"), .number(3), .number(.max), .number(.max), .text("b"), .number(6),
      .number(1), .text("c"), .number(7), .text("d"), .number(0)),
  ]

  @Test("that were not recorded, by their payloads", arguments: unrecorded)
  func payloads(unrecorded: Unrecorded) async throws {
    let host = try AdminHost()
    let connection = try await host.open()
    try await unrecorded.request.body(connection)
    let sent = try #require(host.packets.last)
    #expect(sent.payload == unrecorded.payload)
    #expect(host.procedureNames.last == unrecorded.request.procedure)
  }

  @Test("that cannot be sent are refused, and nothing is sent")
  func refused() async throws {
    let host = try AdminHost()
    let server = try await host.open().server(named: "libvirtd")
    let before = host.packets.count
    var many = TypedParameters()
    for _ in 0..<33 { many.append("maxWorkers", .unsignedInt(1)) }
    for error in [
      await failure { try await server.setThreadPool(many) }, await failure { try await server.setClientLimits(many) },
    ] {
      #expect(error?.message == "too many parameters '33' for limit '32'")
      #expect(error?.code == .rpc)
      #expect(error?.origin == .usage)
    }
    let error = await failure { try await server.connection.server(named: "libvirtd\0x") }
    #expect(error?.message == "Unable to encode message payload")
    #expect(error?.origin == .usage)
    #expect(host.packets.count == before)
  }
}
