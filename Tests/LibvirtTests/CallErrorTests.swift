// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import LibvirtProtocol
import LibvirtRPC
import LibvirtTestSupport
import LibvirtXDR
import Testing

@Suite("Errors of calls", .timeLimit(.minutes(10)))
struct CallErrorTests {
  @Test("a faulty answer is the error that libvirt's own client makes of it", arguments: FaultyAnswer.all)
  func faulty(answer: FaultyAnswer) async throws {
    let host = ScriptedHost.playing { packet, daemon in
      guard packet.calls(Remote.ConnectGetHostname.self) else {
        if let reply = ScriptedHost.goodReply(to: packet) { daemon.send(reply) }
        return
      }
      if let bytes = answer.bytes { daemon.send(bytes(packet)) } else { daemon.close() }
    }
    let connection = try await host.open()
    let error = await failure { try await connection.hostname() }
    answer.expected.check(error)
    #expect(connection.isAlive == answer.survives)
    guard !answer.survives else {
      #expect(try await connection.domain(named: "test").id == 1)
      await connection.close()
      return
    }
    ExpectedError(.internalError, .rpc, "internal error: ", "client socket is closed", .session)
      .check(await failure { try await connection.domain(named: "test") })
  }

  @Test("a daemon's error keeps all nine fields, also numbers that nobody knows")
  func allFields() async throws {
    let host = ScriptedHost { packet in
      guard packet.calls(Remote.ConnectGetHostname.self) else { return nil }
      return packet.refusal(
        Wire.RemoteError(
          code: 4711, domain: -3, message: "süß", level: 1, dom: nil, str1: "one", str2: "two",
          str3: "three", int1: Int32.min, int2: Int32.max, net: nil)
      ).bytes
    }
    let connection = try await host.open()
    let error = try #require(await failure { try await connection.hostname() })
    #expect(error.code.rawValue == 4711)
    #expect(error.domain.rawValue == -3)
    #expect(error.level.rawValue == 1)
    #expect(error.message == "süß")
    #expect([error.string1, error.string2, error.string3] == ["one", "two", "three"])
    #expect(error.integer1 == .min)
    #expect(error.integer2 == .max)
    #expect(error.origin == .daemon)
  }

  @Test("a name with a NUL, of which a daemon would see the beginning, is not sent")
  func nul() async throws {
    let host = ScriptedHost()
    let connection = try await host.open()
    let before = host.calls.count
    let error = try #require(await failure { try await connection.domain(named: "test\0ing") })
    #expect(error.message == "Unable to encode message payload")
    #expect(error.string3?.contains("NUL") == true)
    #expect(error.origin == .usage)
    #expect(host.calls.count == before)
    #expect(try await connection.domain(named: "test").name == "test")
  }

  @Test("a code can be caught as it reads, also where the error's type is unknown")
  func catching() async throws {
    let host = ScriptedHost { packet in
      guard packet.calls(Remote.DomainLookupByName.self) else { return nil }
      return packet.refusal(Wire.RemoteError(code: .noDomain, domain: .test, message: "Domain not found")).bytes
    }
    let connection = try await host.open()
    var caught: [String] = []
    let closure: () async throws -> Void = {
      do {
        _ = try await connection.domain(named: "nosuch")
      } catch LibvirtError.noNetwork {
        caught.append("noNetwork")
      } catch LibvirtError.noDomain {
        caught.append("noDomain")
      }
    }
    try await closure()
    #expect(caught == ["noDomain"])
    struct Other: Error {}
    #expect(!(LibvirtError.noDomain ~= Other()))
  }

  @Test("arguments that do not fit are refused before anything is sent")
  func unencodable() async throws {
    let host = ScriptedHost()
    let connection = try await host.open()
    let before = host.calls.count
    let error = await failure { try await connection.domain(named: String(repeating: "x", count: 4_194_305)) }
    ExpectedError(.rpc, .rpc, "Unable to encode message payload", .usage).check(error)
    #expect(host.calls.count == before)
    #expect(try await connection.hostname() == "kvm7")
  }

  @Test("a call that takes too long fails, and the connection stays usable")
  func callTimeout() async throws {
    let host = ScriptedHost { packet in packet.calls(Remote.ConnectGetType.self) ? [] : nil }
    var options = host.options
    options.callTimeout = .milliseconds(100)
    let connection = try await Connection.open("scripted:///", options: options)
    ExpectedError(
      .operationTimeout, .rpc, "Timed out during operation: ",
      "the daemon did not answer CONNECT_GET_TYPE in time", .session
    ).check(await failure { try await connection.hypervisorType() })
    #expect(connection.isAlive)
  }

  @Test("a cancelled call says so")
  func cancelled() async throws {
    let host = ScriptedHost { packet in packet.calls(Remote.ConnectGetType.self) ? [] : nil }
    let connection = try await host.open()
    let task = Task { await failure { try await connection.hypervisorType() } }
    _ = await host.daemon?.packets(atLeast: 3)
    task.cancel()
    ExpectedError(.operationAborted, .rpc, "operation aborted: ", "CONNECT_GET_TYPE was cancelled", .session)
      .check(await task.value)
    #expect(try await connection.hostname() == "kvm7")
  }

  @Test("a closed connection says so")
  func closed() async throws {
    let connection = try await ScriptedHost().open()
    await connection.close()
    await connection.close()
    #expect(!connection.isAlive)
    ExpectedError(.internalError, .rpc, "internal error: ", "client socket is closed", .session)
      .check(await failure { try await connection.hostname() })
  }
}
