// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/qemu.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtRPC
package import LibvirtXDR

extension QEMUProgram {
  /// Sends a command to QEMU's monitor, as JSON or as text for people. libvirt does not learn what it changed.
  ///
  /// libvirt: `virDomainQemuMonitorCommand`, since 0.8.3.
  package enum DomainMonitorCommand: Procedure {
    package typealias Arguments = Wire.QEMUDomainMonitorCommandArguments
    package typealias Reply = Wire.QEMUDomainMonitorCommandReply
    package static var program: Program { .qemu }
    package static var number: Int32 { 1 }
    package static var name: String { "DOMAIN_MONITOR_COMMAND" }
    package static var cFunctions: [String] { ["virDomainQemuMonitorCommand"] }
  }

  /// Takes over a QEMU process that was started by hand. Daemons from 5.5.0 on refuse it.
  ///
  /// libvirt: `virDomainQemuAttach`, since 0.9.4.
  package enum DomainAttach: Procedure {
    package typealias Arguments = Wire.QEMUDomainAttachArguments
    package typealias Reply = Wire.QEMUDomainAttachReply
    package static var program: Program { .qemu }
    package static var number: Int32 { 2 }
    package static var name: String { "DOMAIN_ATTACH" }
    package static var cFunctions: [String] { ["virDomainQemuAttach"] }
  }

  /// Sends a JSON command to the guest's agent and waits `timeout` seconds, or as
  /// `virDomainQemuAgentCommandTimeoutValues` say.
  ///
  /// libvirt: `virDomainQemuAgentCommand`, since 0.10.0.
  package enum DomainAgentCommand: Procedure {
    package typealias Arguments = Wire.QEMUDomainAgentCommandArguments
    package typealias Reply = Wire.QEMUDomainAgentCommandReply
    package static var program: Program { .qemu }
    package static var number: Int32 { 3 }
    package static var name: String { "DOMAIN_AGENT_COMMAND" }
    package static var cFunctions: [String] { ["virDomainQemuAgentCommand"] }
  }

  /// Asks for events of QEMU's monitor, of one domain or all, of one name or all, and gives the callback's
  /// number.
  ///
  /// libvirt: `virConnectDomainQemuMonitorEventRegister`, since 1.2.3.
  package enum ConnectDomainMonitorEventRegister: Procedure {
    package typealias Arguments = Wire.QEMUConnectDomainMonitorEventRegisterArguments
    package typealias Reply = Wire.QEMUConnectDomainMonitorEventRegisterReply
    package static var program: Program { .qemu }
    package static var number: Int32 { 4 }
    package static var name: String { "CONNECT_DOMAIN_MONITOR_EVENT_REGISTER" }
    package static var cFunctions: [String] { ["virConnectDomainQemuMonitorEventRegister"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Ends the monitor events of a callback.
  ///
  /// libvirt: `virConnectDomainQemuMonitorEventDeregister`, since 1.2.3.
  package enum ConnectDomainMonitorEventDeregister: Procedure {
    package typealias Arguments = Wire.QEMUConnectDomainMonitorEventDeregisterArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .qemu }
    package static var number: Int32 { 5 }
    package static var name: String { "CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER" }
    package static var cFunctions: [String] { ["virConnectDomainQemuMonitorEventDeregister"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// QEMU's monitor reported an event; details are JSON, the time is since 1970 UTC.
  ///
  /// libvirt: `virConnectDomainQemuMonitorEventRegister`, since <=9.0.0.
  package enum DomainMonitorEvent: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.QEMUDomainMonitorEventMessage
    package static var program: Program { .qemu }
    package static var number: Int32 { 6 }
    package static var name: String { "DOMAIN_MONITOR_EVENT" }
    package static var cFunctions: [String] { ["virConnectDomainQemuMonitorEventRegister"] }
    package static var isEvent: Bool { true }
  }

  /// Sends a command to QEMU's monitor along with open files, and may get open files back.
  ///
  /// libvirt: `virDomainQemuMonitorCommandWithFiles`, since 8.2.0.
  package enum DomainMonitorCommandWithFiles: Procedure {
    package typealias Arguments = Wire.QEMUDomainMonitorCommandWithFilesArguments
    package typealias Reply = Wire.QEMUDomainMonitorCommandWithFilesReply
    package static var program: Program { .qemu }
    package static var number: Int32 { 7 }
    package static var name: String { "DOMAIN_MONITOR_COMMAND_WITH_FILES" }
    package static var cFunctions: [String] { ["virDomainQemuMonitorCommandWithFiles"] }
    package static var traits: ProcedureTraits { ProcedureTraits(sendsDescriptors: true, receivesDescriptors: true) }
  }
}
