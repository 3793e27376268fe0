// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
import LibvirtSession
import LibvirtTestSupport
import LibvirtXDR
import Testing

@testable import Libvirt

/// What each kind of event's message is made into.
@Suite("Messages of domain events", .timeLimit(.minutes(10)))
struct DomainEventDecodingTests {
  private static let dom = ScriptedHost.domain

  /// The number and the contents, as text, of the event that a message tells of.
  private func event(_ procedure: any Procedure.Type, _ message: some XDREncodable) async throws -> (Int32, String)? {
    let connection = try await ScriptedHost().open()
    let packet = EventPacket(program: .remote, procedure: procedure.number, payload: encodedBytes(of: message)[...])
    guard let event = try DomainEvent(packet, on: connection) else { return nil }
    #expect(event.domain.name == "test")
    #expect(event.domain.id == 1)
    return (event.id.rawValue, "\(event.content)")
  }

  @Test func messagesWithTheDomainFirst() async throws {
    let rtc = try await event(
      Remote.DomainEventCallbackRTCChange.self,
      Wire.DomainEventCallbackRTCChangeMessage(callbackID: 1, msg: .init(dom: Self.dom, offset: -3600)))
    #expect(rtc?.0 == 2)
    #expect(rtc?.1 == "rtcChange(offsetSeconds: -3600)")
    let failed = try await event(
      Remote.DomainEventCallbackIOErrorReason.self,
      Wire.DomainEventCallbackIOErrorReasonMessage(
        callbackID: 1, msg: .init(dom: Self.dom, srcPath: "/a", devAlias: "d", action: 1, reason: "enospc")))
    #expect(failed?.0 == 6)
    #expect(failed?.1.contains("source: \"/a\", device: \"d\"") == true)
    #expect(failed?.1.contains("reason: Optional(\"enospc\")") == true)
    let disk = try await event(
      Remote.DomainEventCallbackDiskChange.self,
      Wire.DomainEventCallbackDiskChangeMessage(
        callbackID: 1, msg: .init(dom: Self.dom, oldSrcPath: "/old", newSrcPath: nil, devAlias: "d", reason: 9)))
    #expect(disk?.0 == 9)
    #expect(disk?.1.contains("oldSource: Optional(\"/old\"), newSource: nil") == true)
    #expect(disk?.1.contains("rawValue: 9") == true, "a value that is not known is kept")
  }

  @Test func messagesWithTheReasonFirst() async throws {
    let wakeup = try await event(
      Remote.DomainEventCallbackPMWakeup.self,
      Wire.DomainEventCallbackPMWakeupMessage(callbackID: 1, reason: 0, msg: .init(dom: Self.dom)))
    #expect(wakeup?.0 == 11)
    #expect(wakeup?.1 == "pmWakeup")
    let suspend = try await event(
      Remote.DomainEventCallbackPMSuspendDisk.self,
      Wire.DomainEventCallbackPMSuspendDiskMessage(callbackID: 1, reason: 0, msg: .init(dom: Self.dom)))
    #expect(suspend?.0 == 14)
    #expect(suspend?.1 == "pmSuspendDisk")
  }

  @Test func messagesOfTheNewerKind() async throws {
    let threshold = try await event(
      Remote.DomainEventBlockThreshold.self,
      Wire.DomainEventBlockThresholdMessage(
        callbackID: 1, dom: Self.dom, dev: "vda", path: nil, threshold: 10, excess: 2))
    #expect(threshold?.0 == 24)
    #expect(threshold?.1 == "blockThreshold(device: \"vda\", path: nil, thresholdBytes: 10, excessBytes: 2)")
    let job = try await event(
      Remote.DomainEventBlockJob2.self,
      Wire.DomainEventBlockJob2Message(callbackID: 1, dom: Self.dom, dst: "vda", type: 2, status: 3))
    #expect(job?.0 == 16)
    let address = try await event(
      Remote.DomainEventNICMACChange.self,
      Wire.DomainEventNICMACChangeMessage(callbackID: 1, dom: Self.dom, alias: "net0", oldMAC: "a", newMAC: "b"))
    #expect(address?.0 == 27)
    #expect(address?.1 == "nicMACChange(device: \"net0\", oldMAC: \"a\", newMAC: \"b\")")
  }

  @Test func anotherMessageIsNoDomainEvent() async throws {
    #expect(try await event(Remote.ConnectEventConnectionClosed.self, Self.dom) == nil)
  }
}
