// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtSession
import Testing

@Suite("Choosing and ending authentication")
struct SASLExchangeTests {
  private typealias Message = SASLExchange.Message

  @Test("one message is enough where both sides say so, as with PLAIN")
  func plain() {
    var exchange = SASLExchange()
    #expect(exchange.local(Message(data: [1], isComplete: true)) == .send([1]))
    #expect(exchange.remote(Message(data: nil, isComplete: true)) == .finish)
  }

  @Test("the daemon's last word is approved of without another message, as with SCRAM")
  func successWithData() {
    var exchange = SASLExchange()
    #expect(exchange.local(Message(data: [1], isComplete: false)) == .send([1]))
    #expect(exchange.remote(Message(data: [2], isComplete: false)) == .answer([2]))
    #expect(exchange.local(Message(data: [3], isComplete: false)) == .send([3]))
    #expect(exchange.remote(Message(data: [4], isComplete: true)) == .answer([4]))
    #expect(exchange.local(Message(data: nil, isComplete: true)) == .finish)
  }

  @Test("one side alone ends nothing")
  func oneSided() {
    var exchange = SASLExchange()
    #expect(exchange.local(Message(data: nil, isComplete: true)) == .send(nil))
    #expect(exchange.remote(Message(data: nil, isComplete: false)) == .answer(nil))
    #expect(exchange.local(Message(data: [], isComplete: false)) == .send([]))
    #expect(exchange.remote(Message(data: [], isComplete: true)) == .answer([]))
    #expect(exchange.local(Message(data: [5], isComplete: false)) == .send([5]))
    // It was complete, and says now that it is not.
    #expect(exchange.remote(Message(data: nil, isComplete: false)) == .answer(nil))
    #expect(exchange.local(Message(data: nil, isComplete: true)) == .send(nil))
    #expect(exchange.remote(Message(data: nil, isComplete: true)) == .finish)
  }

  @Test(
    "which way is chosen",
    arguments: [
      (nil, [], .none), ("sasl", [], .none), ("nonsense", [], .none), (nil, [.none], .none), (nil, [.polkit], .polkit),
      (nil, [.sasl], .sasl(mechanism: nil)), (nil, [.sasl, .polkit], .sasl(mechanism: nil)),
      ("polkit", [.sasl, .polkit], .polkit), ("SASL", [.polkit, .sasl], .sasl(mechanism: nil)),
      ("Sasl.GSSAPI", [.sasl], .sasl(mechanism: "GSSAPI")), ("sasl.", [.sasl], .sasl(mechanism: "")),
    ] as [(String?, [Wire.AuthenticationType], AuthenticationMethod)])
  func choice(wanted: String?, offered: [Wire.AuthenticationType], method: AuthenticationMethod) throws {
    #expect(try AuthenticationMethod(wanted: wanted, offered: offered) == method)
  }

  @Test(
    "which mechanisms may be used",
    arguments: [
      (nil, "A,B", "A,B"), ("B", "A,B", "B"), ("CRAM", "SCRAM-SHA-1", "CRAM"), (nil, "", ""), ("", "A", ""),
    ] as [(String?, String, String)])
  func mechanisms(wanted: String?, offered: String, usable: String) throws {
    #expect(try AuthenticationMethod.mechanisms(wanted: wanted, offered: offered) == usable)
  }

  @Test("a mechanism that is not on the list", arguments: ["FOO", "digest-md5"])
  func notOffered(wanted: String) async {
    let error = await failure { () async throws(SessionError) in
      try AuthenticationMethod.mechanisms(wanted: wanted, offered: "DIGEST-MD5,PLAIN")
    }
    #expect(
      error?.text == SessionError.authentication("SASL mechanism \(wanted) not supported by server").text)
  }
}
