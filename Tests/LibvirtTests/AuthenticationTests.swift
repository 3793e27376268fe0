// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import LibvirtProtocol
import LibvirtRPC
import LibvirtTestSupport
import LibvirtXDR
import Synchronization
import Testing

@Suite("Authentication", .timeLimit(.minutes(10)))
struct AuthenticationTests {
  private static func host(offering types: [Wire.AuthenticationType]) -> ScriptedHost {
    ScriptedHost { packet in
      packet.calls(Remote.AuthList.self) ? packet.reply(Wire.AuthListReply(types: types)).bytes : nil
    }
  }

  @Test("a daemon that wants none lets us in", arguments: [[], [Wire.AuthenticationType.none]])
  func none(types: [Wire.AuthenticationType]) async throws {
    let host = Self.host(offering: types)
    #expect(try await host.open().hostname() == "kvm7")
    #expect(!host.calls.contains(Remote.AuthPolkit.number))
  }

  @Test(
    "a daemon that does not know the question wants none",
    arguments: [Wire.RemoteError.bare(39, 7, "unknown procedure: 66"), .bare(3, 20, "no such function")])
  func notSupported(error: Wire.RemoteError) async throws {
    let host = ScriptedHost { packet in packet.calls(Remote.AuthList.self) ? packet.refusal(error).bytes : nil }
    #expect(try await host.open().hostname() == "kvm7")
  }

  @Test("any other refusal of the question is an error")
  func refused() async throws {
    let host = ScriptedHost { packet in
      packet.calls(Remote.AuthList.self) ? packet.refusal(.bare(39, 20, "unknown procedure: 66")).bytes : nil
    }
    let error = await failure { try await host.open() }
    #expect(error?.code == .rpc)
    #expect(error?.domain == .domain)
  }

  @Test("polkit is one call, and the driver is opened after it")
  func polkit() async throws {
    let isAllowed = Mutex(false)
    let host = ScriptedHost { packet in
      if packet.calls(Remote.AuthList.self) { return packet.reply(Wire.AuthListReply(types: [.polkit])).bytes }
      if packet.calls(Remote.AuthPolkit.self) { isAllowed.withLock { $0 = true } }
      guard packet.calls(Remote.ConnectOpen.self), !isAllowed.withLock({ $0 }) else { return nil }
      return packet.refusal(.bare(39, 7, "authentication required")).bytes
    }
    #expect(try await host.open().hostname() == "kvm7")
    let opening = try #require(host.calls.lastIndex(of: Remote.ConnectOpen.number))
    let polkit = try #require(host.calls.firstIndex(of: Remote.AuthPolkit.number))
    #expect(polkit < opening)
    #expect(host.calls.count { $0 == Remote.AuthPolkit.number } == 1)
  }

  /// A root client of a polkit socket is let in when it asks for the list, and not before. The question and the opening
  /// travel together, so the opening may be refused although nothing is asked for in the end.
  @Test("a daemon that lets us in only once it was asked")
  func letInByTheQuestion() async throws {
    let refused = Mutex(false)
    let host = ScriptedHost { packet in
      guard packet.calls(Remote.ConnectOpen.self), refused.withLock({ !$0 }) else { return nil }
      refused.withLock { $0 = true }
      return packet.refusal(.bare(39, 7, "authentication required")).bytes
    }
    #expect(try await host.open().hostname() == "kvm7")
    #expect(host.calls.count { $0 == Remote.ConnectOpen.number } == 2)
  }

  @Test("the daemon's refusal by polkit is its own error")
  func polkitDenied() async throws {
    let host = ScriptedHost { packet in
      if packet.calls(Remote.AuthList.self) { return packet.reply(Wire.AuthListReply(types: [.polkit])).bytes }
      if packet.calls(Remote.AuthPolkit.self) {
        return packet.refusal(.bare(45, 60, "authentication failed: access denied by policy")).bytes
      }
      guard packet.calls(Remote.ConnectOpen.self) else { return nil }
      return packet.refusal(.bare(39, 7, "authentication required")).bytes
    }
    let error = await failure { try await host.open() }
    ExpectedError(
      bare: .authFailed, .polkit, "authentication failed: access denied by policy", integers: -1, .daemon
    ).check(error)
    #expect(error?.string3?.contains("group libvirt") == true)
    await host.daemon?.clientHasGone()
  }

  @Test(
    "polkit's other refusals say what to do",
    arguments: [
      (94, "authentication unavailable: no polkit agent available to authenticate action 'x'", "pkttyagent"),
      (79, "authentication cancelled: user cancelled authentication process", "dialog was closed"),
    ] as [(Int32, String, String)])
  func polkitAdvice(code: Int32, message: String, advice: String) async throws {
    let host = ScriptedHost { packet in
      if packet.calls(Remote.AuthList.self) { return packet.reply(Wire.AuthListReply(types: [.polkit])).bytes }
      if packet.calls(Remote.AuthPolkit.self) { return packet.refusal(.bare(code, 60, message)).bytes }
      guard packet.calls(Remote.ConnectOpen.self) else { return nil }
      return packet.refusal(.bare(39, 7, "authentication required")).bytes
    }
    let error = await failure { try await host.open() }
    #expect(error?.message == message)
    #expect(error?.code.rawValue == code)
    #expect(error?.string3?.contains(advice) == true)
  }

  @Test(
    "what the two sides have no way in common for",
    arguments: [
      ([Wire.AuthenticationType(rawValue: 7)], "", "unsupported authentication type 7"),
      ([.none], "sasl", "requested authentication type sasl rejected"),
      ([.none], "SASL", "requested authentication type SASL rejected"),
      ([.none], "Sasl.X", "requested authentication type Sasl.X rejected"),
      ([.sasl], "polkit", "requested authentication type polkit rejected"),
      ([.none], "POLKIT", "requested authentication type POLKIT rejected"),
      ([.none], "foo", "unknown authentication type foo"),
      ([.none], "none", "unknown authentication type none"),
    ] as [([Wire.AuthenticationType], String, String)])
  func mismatch(offered: [Wire.AuthenticationType], wanted: String, detail: String) async throws {
    let listener = try ScriptedListener { packet, daemon in
      let isQuestion = packet.calls(Remote.AuthList.self)
      let reply = isQuestion ? packet.reply(Wire.AuthListReply(types: offered)) : ScriptedHost.goodReply(to: packet)
      if let reply { daemon.send(reply) }
    }
    let parameter = wanted.isEmpty ? "" : "&auth=\(wanted)"
    ExpectedError(.authFailed, .remote, "authentication failed: ", detail, .session).check(
      await failure {
        try await Connection.open(
          "test+unix:///default?socket=\(listener.path)\(parameter)", options: ScriptedHost().options)
      })
    await listener.connected.first?.clientHasGone()
  }
}
