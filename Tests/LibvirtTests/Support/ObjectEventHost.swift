// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
import LibvirtTestSupport
import Synchronization

/// A daemon that takes registrations for the events of networks, storage pools, devices, secrets and monitors.
enum ObjectEventHost {
  /// The number of the first registration.
  static let callback: Int32 = 7

  static let registering: [any Procedure.Type] = [
    Remote.ConnectNetworkEventRegisterAny.self, Remote.ConnectStoragePoolEventRegisterAny.self,
    Remote.ConnectNodeDeviceEventRegisterAny.self, Remote.ConnectSecretEventRegisterAny.self,
    QEMUProgram.ConnectDomainMonitorEventRegister.self,
  ]
  static let ending: [any Procedure.Type] = [
    Remote.ConnectNetworkEventDeregisterAny.self, Remote.ConnectStoragePoolEventDeregisterAny.self,
    Remote.ConnectNodeDeviceEventDeregisterAny.self, Remote.ConnectSecretEventDeregisterAny.self,
    QEMUProgram.ConnectDomainMonitorEventDeregister.self,
  ]

  /// A daemon that numbers registrations one by one, and knows only one kind where it is an old one.
  static func make(isOld: Bool = false) -> ScriptedHost {
    let next = Mutex<Int32>(callback)
    return ScriptedHost { packet in
      if ending.contains(where: packet.calls) { return packet.reply(payload: []).bytes }
      guard registering.contains(where: packet.calls) else { return nil }
      // All of them begin with the kind.
      if isOld, packet.payload.prefix(4) != [0, 0, 0, 0] {
        return packet.refusal(.init(code: .internalError, domain: .remote, message: "unsupported event ID 1")).bytes
      }
      let number = next.withLock { next in
        defer { next += 1 }
        return next
      }
      return packet.reply(payload: word(UInt32(number))).bytes
    }
  }
}
