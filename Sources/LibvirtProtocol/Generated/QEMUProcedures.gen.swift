// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/qemu.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtRPC
package import LibvirtXDR

extension QEMUProgram {
  /// Undocumented DOMAIN_MONITOR_COMMAND.
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

  /// Undocumented DOMAIN_ATTACH.
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

  /// Undocumented DOMAIN_AGENT_COMMAND.
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

  /// Undocumented CONNECT_DOMAIN_MONITOR_EVENT_REGISTER.
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

  /// Undocumented CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER.
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

  /// Undocumented DOMAIN_MONITOR_EVENT.
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

  /// Undocumented DOMAIN_MONITOR_COMMAND_WITH_FILES.
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
