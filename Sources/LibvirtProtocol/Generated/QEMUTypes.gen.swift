// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/qemu.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtXDR

extension Wire {
  /// `qemu_domain_monitor_command_args`
  package struct QEMUDomainMonitorCommandArguments: WireType {
    package var dom: Wire.Domain
    package var cmd: XDRString
    /// ``DomainQEMUMonitorCommandFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, cmd: XDRString, flags: UInt32) {
      self.dom = dom
      self.cmd = cmd
      self.flags = flags
    }

    package static var wireName: String { "qemu_domain_monitor_command_args" }
    package static var wireFields: [String] { ["dom", "cmd", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.cmd = try decoder.string(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.cmd, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `qemu_domain_monitor_command_ret`
  package struct QEMUDomainMonitorCommandReply: WireType {
    package var result: XDRString

    package init(result: XDRString) {
      self.result = result
    }

    package static var wireName: String { "qemu_domain_monitor_command_ret" }
    package static var wireFields: [String] { ["result"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.result = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.result, limit: 4_194_304)
    }
  }

  /// `qemu_domain_attach_args`
  package struct QEMUDomainAttachArguments: WireType {
    package var pidValue: UInt32
    package var flags: UInt32

    package init(pidValue: UInt32, flags: UInt32) {
      self.pidValue = pidValue
      self.flags = flags
    }

    package static var wireName: String { "qemu_domain_attach_args" }
    package static var wireFields: [String] { ["pid_value", "flags"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.pidValue = try decoder.unsignedInt()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.unsignedInt(self.pidValue)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `qemu_domain_attach_ret`
  package struct QEMUDomainAttachReply: WireType {
    package var dom: Wire.Domain

    package init(dom: Wire.Domain) {
      self.dom = dom
    }

    package static var wireName: String { "qemu_domain_attach_ret" }
    package static var wireFields: [String] { ["dom"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
    }
  }

  /// `qemu_domain_agent_command_args`
  package struct QEMUDomainAgentCommandArguments: WireType {
    package var dom: Wire.Domain
    package var cmd: XDRString
    package var timeout: Int32
    package var flags: UInt32

    package init(dom: Wire.Domain, cmd: XDRString, timeout: Int32, flags: UInt32) {
      self.dom = dom
      self.cmd = cmd
      self.timeout = timeout
      self.flags = flags
    }

    package static var wireName: String { "qemu_domain_agent_command_args" }
    package static var wireFields: [String] { ["dom", "cmd", "timeout", "flags"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.cmd = try decoder.string(limit: 4_194_304)
      self.timeout = try decoder.int()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.cmd, limit: 4_194_304)
      try encoder.int(self.timeout)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `qemu_domain_agent_command_ret`
  package struct QEMUDomainAgentCommandReply: WireType {
    package var result: XDRString?

    package init(result: XDRString?) {
      self.result = result
    }

    package static var wireName: String { "qemu_domain_agent_command_ret" }
    package static var wireFields: [String] { ["result"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.result = try decoder.optionalString(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.optionalString(self.result, limit: 4_194_304)
    }
  }

  /// `qemu_connect_domain_monitor_event_register_args`
  package struct QEMUConnectDomainMonitorEventRegisterArguments: WireType {
    package var dom: Wire.Domain?
    package var event: XDRString?
    /// ``ConnectDomainQEMUMonitorEventRegisterFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain?, event: XDRString?, flags: UInt32) {
      self.dom = dom
      self.event = event
      self.flags = flags
    }

    package static var wireName: String { "qemu_connect_domain_monitor_event_register_args" }
    package static var wireFields: [String] { ["dom", "event", "flags"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try decoder.optionalValue(Wire.Domain.self)
      self.event = try decoder.optionalString(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.optionalValue(self.dom)
      try encoder.optionalString(self.event, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `qemu_connect_domain_monitor_event_register_ret`
  package struct QEMUConnectDomainMonitorEventRegisterReply: WireType {
    package var callbackID: Int32

    package init(callbackID: Int32) {
      self.callbackID = callbackID
    }

    package static var wireName: String { "qemu_connect_domain_monitor_event_register_ret" }
    package static var wireFields: [String] { ["callbackID"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
    }
  }

  /// `qemu_connect_domain_monitor_event_deregister_args`
  package struct QEMUConnectDomainMonitorEventDeregisterArguments: WireType {
    package var callbackID: Int32

    package init(callbackID: Int32) {
      self.callbackID = callbackID
    }

    package static var wireName: String { "qemu_connect_domain_monitor_event_deregister_args" }
    package static var wireFields: [String] { ["callbackID"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
    }
  }

  /// `qemu_domain_monitor_event_msg`
  package struct QEMUDomainMonitorEventMessage: WireType {
    package var callbackID: Int32
    package var dom: Wire.Domain
    package var event: XDRString
    package var seconds: Int64
    package var micros: UInt32
    package var details: XDRString?

    package init(callbackID: Int32, dom: Wire.Domain, event: XDRString, seconds: Int64, micros: UInt32, details: XDRString?) {
      self.callbackID = callbackID
      self.dom = dom
      self.event = event
      self.seconds = seconds
      self.micros = micros
      self.details = details
    }

    package static var wireName: String { "qemu_domain_monitor_event_msg" }
    package static var wireFields: [String] { ["callbackID", "dom", "event", "seconds", "micros", "details"] }
    package static var minimumEncodedSize: Int { 48 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
      self.dom = try Wire.Domain(from: &decoder)
      self.event = try decoder.string(limit: 4_194_304)
      self.seconds = try decoder.hyper()
      self.micros = try decoder.unsignedInt()
      self.details = try decoder.optionalString(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
      try self.dom.encode(into: &encoder)
      try encoder.string(self.event, limit: 4_194_304)
      try encoder.hyper(self.seconds)
      try encoder.unsignedInt(self.micros)
      try encoder.optionalString(self.details, limit: 4_194_304)
    }
  }

  /// `qemu_domain_monitor_command_with_files_args`
  package struct QEMUDomainMonitorCommandWithFilesArguments: WireType {
    package var dom: Wire.Domain
    package var cmd: XDRString
    /// ``DomainQEMUMonitorCommandFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, cmd: XDRString, flags: UInt32) {
      self.dom = dom
      self.cmd = cmd
      self.flags = flags
    }

    package static var wireName: String { "qemu_domain_monitor_command_with_files_args" }
    package static var wireFields: [String] { ["dom", "cmd", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.cmd = try decoder.string(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.cmd, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `qemu_domain_monitor_command_with_files_ret`
  package struct QEMUDomainMonitorCommandWithFilesReply: WireType {
    package var result: XDRString

    package init(result: XDRString) {
      self.result = result
    }

    package static var wireName: String { "qemu_domain_monitor_command_with_files_ret" }
    package static var wireFields: [String] { ["result"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.result = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.result, limit: 4_194_304)
    }
  }
}
