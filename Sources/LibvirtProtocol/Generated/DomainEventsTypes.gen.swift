// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/domain_events.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtXDR

extension Wire {
  /// `remote_connect_domain_event_register_ret`
  package struct ConnectDomainEventRegisterReply: WireType {
    package var cbRegistered: Int32

    package init(cbRegistered: Int32) {
      self.cbRegistered = cbRegistered
    }

    package static var wireName: String { "remote_connect_domain_event_register_ret" }
    package static var wireFields: [String] { ["cb_registered"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.cbRegistered = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.cbRegistered)
    }
  }

  /// `remote_connect_domain_event_deregister_ret`
  package struct ConnectDomainEventDeregisterReply: WireType {
    package var cbRegistered: Int32

    package init(cbRegistered: Int32) {
      self.cbRegistered = cbRegistered
    }

    package static var wireName: String { "remote_connect_domain_event_deregister_ret" }
    package static var wireFields: [String] { ["cb_registered"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.cbRegistered = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.cbRegistered)
    }
  }

  /// `remote_domain_event_lifecycle_msg`
  package struct DomainEventLifecycleMessage: WireType {
    package var dom: Wire.Domain
    package var event: Int32
    package var detail: Int32

    package init(dom: Wire.Domain, event: Int32, detail: Int32) {
      self.dom = dom
      self.event = event
      self.detail = detail
    }

    package static var wireName: String { "remote_domain_event_lifecycle_msg" }
    package static var wireFields: [String] { ["dom", "event", "detail"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.event = try decoder.int()
      self.detail = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.int(self.event)
      try encoder.int(self.detail)
    }
  }

  /// `remote_domain_event_callback_lifecycle_msg`
  package struct DomainEventCallbackLifecycleMessage: WireType {
    package var callbackID: Int32
    package var msg: Wire.DomainEventLifecycleMessage

    package init(callbackID: Int32, msg: Wire.DomainEventLifecycleMessage) {
      self.callbackID = callbackID
      self.msg = msg
    }

    package static var wireName: String { "remote_domain_event_callback_lifecycle_msg" }
    package static var wireFields: [String] { ["callbackID", "msg"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
      self.msg = try Wire.DomainEventLifecycleMessage(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
      try self.msg.encode(into: &encoder)
    }
  }

  /// `remote_connect_domain_event_register_any_args`
  package struct ConnectDomainEventRegisterAnyArguments: WireType {
    package var eventID: Int32

    package init(eventID: Int32) {
      self.eventID = eventID
    }

    package static var wireName: String { "remote_connect_domain_event_register_any_args" }
    package static var wireFields: [String] { ["eventID"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.eventID = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.eventID)
    }
  }

  /// `remote_connect_domain_event_deregister_any_args`
  package struct ConnectDomainEventDeregisterAnyArguments: WireType {
    package var eventID: Int32

    package init(eventID: Int32) {
      self.eventID = eventID
    }

    package static var wireName: String { "remote_connect_domain_event_deregister_any_args" }
    package static var wireFields: [String] { ["eventID"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.eventID = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.eventID)
    }
  }

  /// `remote_connect_domain_event_callback_register_any_args`
  package struct ConnectDomainEventCallbackRegisterAnyArguments: WireType {
    package var eventID: Int32
    package var dom: Wire.Domain?

    package init(eventID: Int32, dom: Wire.Domain?) {
      self.eventID = eventID
      self.dom = dom
    }

    package static var wireName: String { "remote_connect_domain_event_callback_register_any_args" }
    package static var wireFields: [String] { ["eventID", "dom"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.eventID = try decoder.int()
      self.dom = try decoder.optionalValue(Wire.Domain.self)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.eventID)
      try encoder.optionalValue(self.dom)
    }
  }

  /// `remote_connect_domain_event_callback_register_any_ret`
  package struct ConnectDomainEventCallbackRegisterAnyReply: WireType {
    package var callbackID: Int32

    package init(callbackID: Int32) {
      self.callbackID = callbackID
    }

    package static var wireName: String { "remote_connect_domain_event_callback_register_any_ret" }
    package static var wireFields: [String] { ["callbackID"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
    }
  }

  /// `remote_connect_domain_event_callback_deregister_any_args`
  package struct ConnectDomainEventCallbackDeregisterAnyArguments: WireType {
    package var callbackID: Int32

    package init(callbackID: Int32) {
      self.callbackID = callbackID
    }

    package static var wireName: String { "remote_connect_domain_event_callback_deregister_any_args" }
    package static var wireFields: [String] { ["callbackID"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
    }
  }

  /// `remote_domain_event_reboot_msg`
  package struct DomainEventRebootMessage: WireType {
    package var dom: Wire.Domain

    package init(dom: Wire.Domain) {
      self.dom = dom
    }

    package static var wireName: String { "remote_domain_event_reboot_msg" }
    package static var wireFields: [String] { ["dom"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
    }
  }

  /// `remote_domain_event_callback_reboot_msg`
  package struct DomainEventCallbackRebootMessage: WireType {
    package var callbackID: Int32
    package var msg: Wire.DomainEventRebootMessage

    package init(callbackID: Int32, msg: Wire.DomainEventRebootMessage) {
      self.callbackID = callbackID
      self.msg = msg
    }

    package static var wireName: String { "remote_domain_event_callback_reboot_msg" }
    package static var wireFields: [String] { ["callbackID", "msg"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
      self.msg = try Wire.DomainEventRebootMessage(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
      try self.msg.encode(into: &encoder)
    }
  }

  /// `remote_domain_event_rtc_change_msg`
  package struct DomainEventRTCChangeMessage: WireType {
    package var dom: Wire.Domain
    package var offset: Int64

    package init(dom: Wire.Domain, offset: Int64) {
      self.dom = dom
      self.offset = offset
    }

    package static var wireName: String { "remote_domain_event_rtc_change_msg" }
    package static var wireFields: [String] { ["dom", "offset"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.offset = try decoder.hyper()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.hyper(self.offset)
    }
  }

  /// `remote_domain_event_callback_rtc_change_msg`
  package struct DomainEventCallbackRTCChangeMessage: WireType {
    package var callbackID: Int32
    package var msg: Wire.DomainEventRTCChangeMessage

    package init(callbackID: Int32, msg: Wire.DomainEventRTCChangeMessage) {
      self.callbackID = callbackID
      self.msg = msg
    }

    package static var wireName: String { "remote_domain_event_callback_rtc_change_msg" }
    package static var wireFields: [String] { ["callbackID", "msg"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
      self.msg = try Wire.DomainEventRTCChangeMessage(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
      try self.msg.encode(into: &encoder)
    }
  }

  /// `remote_domain_event_watchdog_msg`
  package struct DomainEventWatchdogMessage: WireType {
    package var dom: Wire.Domain
    package var action: Int32

    package init(dom: Wire.Domain, action: Int32) {
      self.dom = dom
      self.action = action
    }

    package static var wireName: String { "remote_domain_event_watchdog_msg" }
    package static var wireFields: [String] { ["dom", "action"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.action = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.int(self.action)
    }
  }

  /// `remote_domain_event_callback_watchdog_msg`
  package struct DomainEventCallbackWatchdogMessage: WireType {
    package var callbackID: Int32
    package var msg: Wire.DomainEventWatchdogMessage

    package init(callbackID: Int32, msg: Wire.DomainEventWatchdogMessage) {
      self.callbackID = callbackID
      self.msg = msg
    }

    package static var wireName: String { "remote_domain_event_callback_watchdog_msg" }
    package static var wireFields: [String] { ["callbackID", "msg"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
      self.msg = try Wire.DomainEventWatchdogMessage(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
      try self.msg.encode(into: &encoder)
    }
  }

  /// `remote_domain_event_io_error_msg`
  package struct DomainEventIOErrorMessage: WireType {
    package var dom: Wire.Domain
    package var srcPath: XDRString
    package var devAlias: XDRString
    package var action: Int32

    package init(dom: Wire.Domain, srcPath: XDRString, devAlias: XDRString, action: Int32) {
      self.dom = dom
      self.srcPath = srcPath
      self.devAlias = devAlias
      self.action = action
    }

    package static var wireName: String { "remote_domain_event_io_error_msg" }
    package static var wireFields: [String] { ["dom", "srcPath", "devAlias", "action"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.srcPath = try decoder.string(limit: 4_194_304)
      self.devAlias = try decoder.string(limit: 4_194_304)
      self.action = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.srcPath, limit: 4_194_304)
      try encoder.string(self.devAlias, limit: 4_194_304)
      try encoder.int(self.action)
    }
  }

  /// `remote_domain_event_callback_io_error_msg`
  package struct DomainEventCallbackIOErrorMessage: WireType {
    package var callbackID: Int32
    package var msg: Wire.DomainEventIOErrorMessage

    package init(callbackID: Int32, msg: Wire.DomainEventIOErrorMessage) {
      self.callbackID = callbackID
      self.msg = msg
    }

    package static var wireName: String { "remote_domain_event_callback_io_error_msg" }
    package static var wireFields: [String] { ["callbackID", "msg"] }
    package static var minimumEncodedSize: Int { 40 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
      self.msg = try Wire.DomainEventIOErrorMessage(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
      try self.msg.encode(into: &encoder)
    }
  }

  /// `remote_domain_event_io_error_reason_msg`
  package struct DomainEventIOErrorReasonMessage: WireType {
    package var dom: Wire.Domain
    package var srcPath: XDRString
    package var devAlias: XDRString
    package var action: Int32
    package var reason: XDRString

    package init(dom: Wire.Domain, srcPath: XDRString, devAlias: XDRString, action: Int32, reason: XDRString) {
      self.dom = dom
      self.srcPath = srcPath
      self.devAlias = devAlias
      self.action = action
      self.reason = reason
    }

    package static var wireName: String { "remote_domain_event_io_error_reason_msg" }
    package static var wireFields: [String] { ["dom", "srcPath", "devAlias", "action", "reason"] }
    package static var minimumEncodedSize: Int { 40 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.srcPath = try decoder.string(limit: 4_194_304)
      self.devAlias = try decoder.string(limit: 4_194_304)
      self.action = try decoder.int()
      self.reason = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.srcPath, limit: 4_194_304)
      try encoder.string(self.devAlias, limit: 4_194_304)
      try encoder.int(self.action)
      try encoder.string(self.reason, limit: 4_194_304)
    }
  }

  /// `remote_domain_event_callback_io_error_reason_msg`
  package struct DomainEventCallbackIOErrorReasonMessage: WireType {
    package var callbackID: Int32
    package var msg: Wire.DomainEventIOErrorReasonMessage

    package init(callbackID: Int32, msg: Wire.DomainEventIOErrorReasonMessage) {
      self.callbackID = callbackID
      self.msg = msg
    }

    package static var wireName: String { "remote_domain_event_callback_io_error_reason_msg" }
    package static var wireFields: [String] { ["callbackID", "msg"] }
    package static var minimumEncodedSize: Int { 44 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
      self.msg = try Wire.DomainEventIOErrorReasonMessage(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
      try self.msg.encode(into: &encoder)
    }
  }

  /// `remote_domain_event_graphics_address`
  package struct DomainEventGraphicsAddress: WireType {
    package var family: Int32
    package var node: XDRString
    package var service: XDRString

    package init(family: Int32, node: XDRString, service: XDRString) {
      self.family = family
      self.node = node
      self.service = service
    }

    package static var wireName: String { "remote_domain_event_graphics_address" }
    package static var wireFields: [String] { ["family", "node", "service"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.family = try decoder.int()
      self.node = try decoder.string(limit: 4_194_304)
      self.service = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.family)
      try encoder.string(self.node, limit: 4_194_304)
      try encoder.string(self.service, limit: 4_194_304)
    }
  }

  /// `remote_domain_event_graphics_identity`
  package struct DomainEventGraphicsIdentity: WireType {
    package var type: XDRString
    package var name: XDRString

    package init(type: XDRString, name: XDRString) {
      self.type = type
      self.name = name
    }

    package static var wireName: String { "remote_domain_event_graphics_identity" }
    package static var wireFields: [String] { ["type", "name"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.type = try decoder.string(limit: 4_194_304)
      self.name = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.type, limit: 4_194_304)
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

  /// `remote_domain_event_graphics_msg`
  package struct DomainEventGraphicsMessage: WireType {
    package var dom: Wire.Domain
    package var phase: Int32
    package var local: Wire.DomainEventGraphicsAddress
    package var remote: Wire.DomainEventGraphicsAddress
    package var authScheme: XDRString
    package var subject: [Wire.DomainEventGraphicsIdentity]

    package init(dom: Wire.Domain, phase: Int32, local: Wire.DomainEventGraphicsAddress, remote: Wire.DomainEventGraphicsAddress, authScheme: XDRString, subject: [Wire.DomainEventGraphicsIdentity]) {
      self.dom = dom
      self.phase = phase
      self.local = local
      self.remote = remote
      self.authScheme = authScheme
      self.subject = subject
    }

    package static var wireName: String { "remote_domain_event_graphics_msg" }
    package static var wireFields: [String] { ["dom", "phase", "local", "remote", "authScheme", "subject"] }
    package static var minimumEncodedSize: Int { 60 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.phase = try decoder.int()
      self.local = try Wire.DomainEventGraphicsAddress(from: &decoder)
      self.remote = try Wire.DomainEventGraphicsAddress(from: &decoder)
      self.authScheme = try decoder.string(limit: 4_194_304)
      self.subject = try Wire.DomainEventGraphicsIdentity.list(from: &decoder, limit: 20)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.int(self.phase)
      try self.local.encode(into: &encoder)
      try self.remote.encode(into: &encoder)
      try encoder.string(self.authScheme, limit: 4_194_304)
      try encoder.values(self.subject, limit: 20)
    }
  }

  /// `remote_domain_event_callback_graphics_msg`
  package struct DomainEventCallbackGraphicsMessage: WireType {
    package var callbackID: Int32
    package var msg: Wire.DomainEventGraphicsMessage

    package init(callbackID: Int32, msg: Wire.DomainEventGraphicsMessage) {
      self.callbackID = callbackID
      self.msg = msg
    }

    package static var wireName: String { "remote_domain_event_callback_graphics_msg" }
    package static var wireFields: [String] { ["callbackID", "msg"] }
    package static var minimumEncodedSize: Int { 64 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
      self.msg = try Wire.DomainEventGraphicsMessage(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
      try self.msg.encode(into: &encoder)
    }
  }

  /// `remote_domain_event_block_job_msg`
  package struct DomainEventBlockJobMessage: WireType {
    package var dom: Wire.Domain
    package var path: XDRString
    package var type: Int32
    package var status: Int32

    package init(dom: Wire.Domain, path: XDRString, type: Int32, status: Int32) {
      self.dom = dom
      self.path = path
      self.type = type
      self.status = status
    }

    package static var wireName: String { "remote_domain_event_block_job_msg" }
    package static var wireFields: [String] { ["dom", "path", "type", "status"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.path = try decoder.string(limit: 4_194_304)
      self.type = try decoder.int()
      self.status = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.path, limit: 4_194_304)
      try encoder.int(self.type)
      try encoder.int(self.status)
    }
  }

  /// `remote_domain_event_callback_block_job_msg`
  package struct DomainEventCallbackBlockJobMessage: WireType {
    package var callbackID: Int32
    package var msg: Wire.DomainEventBlockJobMessage

    package init(callbackID: Int32, msg: Wire.DomainEventBlockJobMessage) {
      self.callbackID = callbackID
      self.msg = msg
    }

    package static var wireName: String { "remote_domain_event_callback_block_job_msg" }
    package static var wireFields: [String] { ["callbackID", "msg"] }
    package static var minimumEncodedSize: Int { 40 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
      self.msg = try Wire.DomainEventBlockJobMessage(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
      try self.msg.encode(into: &encoder)
    }
  }

  /// `remote_domain_event_disk_change_msg`
  package struct DomainEventDiskChangeMessage: WireType {
    package var dom: Wire.Domain
    package var oldSrcPath: XDRString?
    package var newSrcPath: XDRString?
    package var devAlias: XDRString
    package var reason: Int32

    package init(dom: Wire.Domain, oldSrcPath: XDRString?, newSrcPath: XDRString?, devAlias: XDRString, reason: Int32) {
      self.dom = dom
      self.oldSrcPath = oldSrcPath
      self.newSrcPath = newSrcPath
      self.devAlias = devAlias
      self.reason = reason
    }

    package static var wireName: String { "remote_domain_event_disk_change_msg" }
    package static var wireFields: [String] { ["dom", "oldSrcPath", "newSrcPath", "devAlias", "reason"] }
    package static var minimumEncodedSize: Int { 40 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.oldSrcPath = try decoder.optionalString(limit: 4_194_304)
      self.newSrcPath = try decoder.optionalString(limit: 4_194_304)
      self.devAlias = try decoder.string(limit: 4_194_304)
      self.reason = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.optionalString(self.oldSrcPath, limit: 4_194_304)
      try encoder.optionalString(self.newSrcPath, limit: 4_194_304)
      try encoder.string(self.devAlias, limit: 4_194_304)
      try encoder.int(self.reason)
    }
  }

  /// `remote_domain_event_callback_disk_change_msg`
  package struct DomainEventCallbackDiskChangeMessage: WireType {
    package var callbackID: Int32
    package var msg: Wire.DomainEventDiskChangeMessage

    package init(callbackID: Int32, msg: Wire.DomainEventDiskChangeMessage) {
      self.callbackID = callbackID
      self.msg = msg
    }

    package static var wireName: String { "remote_domain_event_callback_disk_change_msg" }
    package static var wireFields: [String] { ["callbackID", "msg"] }
    package static var minimumEncodedSize: Int { 44 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
      self.msg = try Wire.DomainEventDiskChangeMessage(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
      try self.msg.encode(into: &encoder)
    }
  }

  /// `remote_domain_event_tray_change_msg`
  package struct DomainEventTrayChangeMessage: WireType {
    package var dom: Wire.Domain
    package var devAlias: XDRString
    package var reason: Int32

    package init(dom: Wire.Domain, devAlias: XDRString, reason: Int32) {
      self.dom = dom
      self.devAlias = devAlias
      self.reason = reason
    }

    package static var wireName: String { "remote_domain_event_tray_change_msg" }
    package static var wireFields: [String] { ["dom", "devAlias", "reason"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.devAlias = try decoder.string(limit: 4_194_304)
      self.reason = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.devAlias, limit: 4_194_304)
      try encoder.int(self.reason)
    }
  }

  /// `remote_domain_event_callback_tray_change_msg`
  package struct DomainEventCallbackTrayChangeMessage: WireType {
    package var callbackID: Int32
    package var msg: Wire.DomainEventTrayChangeMessage

    package init(callbackID: Int32, msg: Wire.DomainEventTrayChangeMessage) {
      self.callbackID = callbackID
      self.msg = msg
    }

    package static var wireName: String { "remote_domain_event_callback_tray_change_msg" }
    package static var wireFields: [String] { ["callbackID", "msg"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
      self.msg = try Wire.DomainEventTrayChangeMessage(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
      try self.msg.encode(into: &encoder)
    }
  }

  /// `remote_domain_event_pmwakeup_msg`
  package struct DomainEventPMWakeupMessage: WireType {
    package var dom: Wire.Domain

    package init(dom: Wire.Domain) {
      self.dom = dom
    }

    package static var wireName: String { "remote_domain_event_pmwakeup_msg" }
    package static var wireFields: [String] { ["dom"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
    }
  }

  /// `remote_domain_event_callback_pmwakeup_msg`
  package struct DomainEventCallbackPMWakeupMessage: WireType {
    package var callbackID: Int32
    package var reason: Int32
    package var msg: Wire.DomainEventPMWakeupMessage

    package init(callbackID: Int32, reason: Int32, msg: Wire.DomainEventPMWakeupMessage) {
      self.callbackID = callbackID
      self.reason = reason
      self.msg = msg
    }

    package static var wireName: String { "remote_domain_event_callback_pmwakeup_msg" }
    package static var wireFields: [String] { ["callbackID", "reason", "msg"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
      self.reason = try decoder.int()
      self.msg = try Wire.DomainEventPMWakeupMessage(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
      try encoder.int(self.reason)
      try self.msg.encode(into: &encoder)
    }
  }

  /// `remote_domain_event_pmsuspend_msg`
  package struct DomainEventPMSuspendMessage: WireType {
    package var dom: Wire.Domain

    package init(dom: Wire.Domain) {
      self.dom = dom
    }

    package static var wireName: String { "remote_domain_event_pmsuspend_msg" }
    package static var wireFields: [String] { ["dom"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
    }
  }

  /// `remote_domain_event_callback_pmsuspend_msg`
  package struct DomainEventCallbackPMSuspendMessage: WireType {
    package var callbackID: Int32
    package var reason: Int32
    package var msg: Wire.DomainEventPMSuspendMessage

    package init(callbackID: Int32, reason: Int32, msg: Wire.DomainEventPMSuspendMessage) {
      self.callbackID = callbackID
      self.reason = reason
      self.msg = msg
    }

    package static var wireName: String { "remote_domain_event_callback_pmsuspend_msg" }
    package static var wireFields: [String] { ["callbackID", "reason", "msg"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
      self.reason = try decoder.int()
      self.msg = try Wire.DomainEventPMSuspendMessage(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
      try encoder.int(self.reason)
      try self.msg.encode(into: &encoder)
    }
  }

  /// `remote_domain_event_balloon_change_msg`
  package struct DomainEventBalloonChangeMessage: WireType {
    package var dom: Wire.Domain
    package var actual: UInt64

    package init(dom: Wire.Domain, actual: UInt64) {
      self.dom = dom
      self.actual = actual
    }

    package static var wireName: String { "remote_domain_event_balloon_change_msg" }
    package static var wireFields: [String] { ["dom", "actual"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.actual = try decoder.unsignedHyper()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedHyper(self.actual)
    }
  }

  /// `remote_domain_event_callback_balloon_change_msg`
  package struct DomainEventCallbackBalloonChangeMessage: WireType {
    package var callbackID: Int32
    package var msg: Wire.DomainEventBalloonChangeMessage

    package init(callbackID: Int32, msg: Wire.DomainEventBalloonChangeMessage) {
      self.callbackID = callbackID
      self.msg = msg
    }

    package static var wireName: String { "remote_domain_event_callback_balloon_change_msg" }
    package static var wireFields: [String] { ["callbackID", "msg"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
      self.msg = try Wire.DomainEventBalloonChangeMessage(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
      try self.msg.encode(into: &encoder)
    }
  }

  /// `remote_domain_event_pmsuspend_disk_msg`
  package struct DomainEventPMSuspendDiskMessage: WireType {
    package var dom: Wire.Domain

    package init(dom: Wire.Domain) {
      self.dom = dom
    }

    package static var wireName: String { "remote_domain_event_pmsuspend_disk_msg" }
    package static var wireFields: [String] { ["dom"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
    }
  }

  /// `remote_domain_event_callback_pmsuspend_disk_msg`
  package struct DomainEventCallbackPMSuspendDiskMessage: WireType {
    package var callbackID: Int32
    package var reason: Int32
    package var msg: Wire.DomainEventPMSuspendDiskMessage

    package init(callbackID: Int32, reason: Int32, msg: Wire.DomainEventPMSuspendDiskMessage) {
      self.callbackID = callbackID
      self.reason = reason
      self.msg = msg
    }

    package static var wireName: String { "remote_domain_event_callback_pmsuspend_disk_msg" }
    package static var wireFields: [String] { ["callbackID", "reason", "msg"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
      self.reason = try decoder.int()
      self.msg = try Wire.DomainEventPMSuspendDiskMessage(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
      try encoder.int(self.reason)
      try self.msg.encode(into: &encoder)
    }
  }

  /// `remote_domain_event_control_error_msg`
  package struct DomainEventControlErrorMessage: WireType {
    package var dom: Wire.Domain

    package init(dom: Wire.Domain) {
      self.dom = dom
    }

    package static var wireName: String { "remote_domain_event_control_error_msg" }
    package static var wireFields: [String] { ["dom"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
    }
  }

  /// `remote_domain_event_callback_control_error_msg`
  package struct DomainEventCallbackControlErrorMessage: WireType {
    package var callbackID: Int32
    package var msg: Wire.DomainEventControlErrorMessage

    package init(callbackID: Int32, msg: Wire.DomainEventControlErrorMessage) {
      self.callbackID = callbackID
      self.msg = msg
    }

    package static var wireName: String { "remote_domain_event_callback_control_error_msg" }
    package static var wireFields: [String] { ["callbackID", "msg"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
      self.msg = try Wire.DomainEventControlErrorMessage(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
      try self.msg.encode(into: &encoder)
    }
  }

  /// `remote_domain_event_device_removed_msg`
  package struct DomainEventDeviceRemovedMessage: WireType {
    package var dom: Wire.Domain
    package var devAlias: XDRString

    package init(dom: Wire.Domain, devAlias: XDRString) {
      self.dom = dom
      self.devAlias = devAlias
    }

    package static var wireName: String { "remote_domain_event_device_removed_msg" }
    package static var wireFields: [String] { ["dom", "devAlias"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.devAlias = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.devAlias, limit: 4_194_304)
    }
  }

  /// `remote_domain_event_callback_device_removed_msg`
  package struct DomainEventCallbackDeviceRemovedMessage: WireType {
    package var callbackID: Int32
    package var msg: Wire.DomainEventDeviceRemovedMessage

    package init(callbackID: Int32, msg: Wire.DomainEventDeviceRemovedMessage) {
      self.callbackID = callbackID
      self.msg = msg
    }

    package static var wireName: String { "remote_domain_event_callback_device_removed_msg" }
    package static var wireFields: [String] { ["callbackID", "msg"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
      self.msg = try Wire.DomainEventDeviceRemovedMessage(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
      try self.msg.encode(into: &encoder)
    }
  }

  /// `remote_domain_event_block_job_2_msg`
  package struct DomainEventBlockJob2Message: WireType {
    package var callbackID: Int32
    package var dom: Wire.Domain
    package var dst: XDRString
    package var type: Int32
    package var status: Int32

    package init(callbackID: Int32, dom: Wire.Domain, dst: XDRString, type: Int32, status: Int32) {
      self.callbackID = callbackID
      self.dom = dom
      self.dst = dst
      self.type = type
      self.status = status
    }

    package static var wireName: String { "remote_domain_event_block_job_2_msg" }
    package static var wireFields: [String] { ["callbackID", "dom", "dst", "type", "status"] }
    package static var minimumEncodedSize: Int { 40 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
      self.dom = try Wire.Domain(from: &decoder)
      self.dst = try decoder.string(limit: 4_194_304)
      self.type = try decoder.int()
      self.status = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
      try self.dom.encode(into: &encoder)
      try encoder.string(self.dst, limit: 4_194_304)
      try encoder.int(self.type)
      try encoder.int(self.status)
    }
  }

  /// `remote_domain_event_block_threshold_msg`
  package struct DomainEventBlockThresholdMessage: WireType {
    package var callbackID: Int32
    package var dom: Wire.Domain
    package var dev: XDRString
    package var path: XDRString?
    package var threshold: UInt64
    package var excess: UInt64

    package init(callbackID: Int32, dom: Wire.Domain, dev: XDRString, path: XDRString?, threshold: UInt64, excess: UInt64) {
      self.callbackID = callbackID
      self.dom = dom
      self.dev = dev
      self.path = path
      self.threshold = threshold
      self.excess = excess
    }

    package static var wireName: String { "remote_domain_event_block_threshold_msg" }
    package static var wireFields: [String] { ["callbackID", "dom", "dev", "path", "threshold", "excess"] }
    package static var minimumEncodedSize: Int { 52 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
      self.dom = try Wire.Domain(from: &decoder)
      self.dev = try decoder.string(limit: 4_194_304)
      self.path = try decoder.optionalString(limit: 4_194_304)
      self.threshold = try decoder.unsignedHyper()
      self.excess = try decoder.unsignedHyper()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
      try self.dom.encode(into: &encoder)
      try encoder.string(self.dev, limit: 4_194_304)
      try encoder.optionalString(self.path, limit: 4_194_304)
      try encoder.unsignedHyper(self.threshold)
      try encoder.unsignedHyper(self.excess)
    }
  }

  /// `remote_domain_event_callback_tunable_msg`
  package struct DomainEventCallbackTunableMessage: WireType {
    package var callbackID: Int32
    package var dom: Wire.Domain
    package var params: [Wire.TypedParameter]

    package init(callbackID: Int32, dom: Wire.Domain, params: [Wire.TypedParameter]) {
      self.callbackID = callbackID
      self.dom = dom
      self.params = params
    }

    package static var wireName: String { "remote_domain_event_callback_tunable_msg" }
    package static var wireFields: [String] { ["callbackID", "dom", "params"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
      self.dom = try Wire.Domain(from: &decoder)
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 2048)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
      try self.dom.encode(into: &encoder)
      try encoder.values(self.params, limit: 2048)
    }
  }

  /// `remote_domain_event_callback_device_added_msg`
  package struct DomainEventCallbackDeviceAddedMessage: WireType {
    package var callbackID: Int32
    package var dom: Wire.Domain
    package var devAlias: XDRString

    package init(callbackID: Int32, dom: Wire.Domain, devAlias: XDRString) {
      self.callbackID = callbackID
      self.dom = dom
      self.devAlias = devAlias
    }

    package static var wireName: String { "remote_domain_event_callback_device_added_msg" }
    package static var wireFields: [String] { ["callbackID", "dom", "devAlias"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
      self.dom = try Wire.Domain(from: &decoder)
      self.devAlias = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
      try self.dom.encode(into: &encoder)
      try encoder.string(self.devAlias, limit: 4_194_304)
    }
  }

  /// `remote_domain_event_callback_agent_lifecycle_msg`
  package struct DomainEventCallbackAgentLifecycleMessage: WireType {
    package var callbackID: Int32
    package var dom: Wire.Domain
    package var state: Int32
    package var reason: Int32

    package init(callbackID: Int32, dom: Wire.Domain, state: Int32, reason: Int32) {
      self.callbackID = callbackID
      self.dom = dom
      self.state = state
      self.reason = reason
    }

    package static var wireName: String { "remote_domain_event_callback_agent_lifecycle_msg" }
    package static var wireFields: [String] { ["callbackID", "dom", "state", "reason"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
      self.dom = try Wire.Domain(from: &decoder)
      self.state = try decoder.int()
      self.reason = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
      try self.dom.encode(into: &encoder)
      try encoder.int(self.state)
      try encoder.int(self.reason)
    }
  }

  /// `remote_domain_event_callback_migration_iteration_msg`
  package struct DomainEventCallbackMigrationIterationMessage: WireType {
    package var callbackID: Int32
    package var dom: Wire.Domain
    package var iteration: Int32

    package init(callbackID: Int32, dom: Wire.Domain, iteration: Int32) {
      self.callbackID = callbackID
      self.dom = dom
      self.iteration = iteration
    }

    package static var wireName: String { "remote_domain_event_callback_migration_iteration_msg" }
    package static var wireFields: [String] { ["callbackID", "dom", "iteration"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
      self.dom = try Wire.Domain(from: &decoder)
      self.iteration = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
      try self.dom.encode(into: &encoder)
      try encoder.int(self.iteration)
    }
  }

  /// `remote_domain_event_callback_job_completed_msg`
  package struct DomainEventCallbackJobCompletedMessage: WireType {
    package var callbackID: Int32
    package var dom: Wire.Domain
    package var params: [Wire.TypedParameter]

    package init(callbackID: Int32, dom: Wire.Domain, params: [Wire.TypedParameter]) {
      self.callbackID = callbackID
      self.dom = dom
      self.params = params
    }

    package static var wireName: String { "remote_domain_event_callback_job_completed_msg" }
    package static var wireFields: [String] { ["callbackID", "dom", "params"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
      self.dom = try Wire.Domain(from: &decoder)
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 64)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
      try self.dom.encode(into: &encoder)
      try encoder.values(self.params, limit: 64)
    }
  }

  /// `remote_domain_event_callback_device_removal_failed_msg`
  package struct DomainEventCallbackDeviceRemovalFailedMessage: WireType {
    package var callbackID: Int32
    package var dom: Wire.Domain
    package var devAlias: XDRString

    package init(callbackID: Int32, dom: Wire.Domain, devAlias: XDRString) {
      self.callbackID = callbackID
      self.dom = dom
      self.devAlias = devAlias
    }

    package static var wireName: String { "remote_domain_event_callback_device_removal_failed_msg" }
    package static var wireFields: [String] { ["callbackID", "dom", "devAlias"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
      self.dom = try Wire.Domain(from: &decoder)
      self.devAlias = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
      try self.dom.encode(into: &encoder)
      try encoder.string(self.devAlias, limit: 4_194_304)
    }
  }

  /// `remote_domain_event_callback_metadata_change_msg`
  package struct DomainEventCallbackMetadataChangeMessage: WireType {
    package var callbackID: Int32
    package var dom: Wire.Domain
    package var type: Int32
    package var nsuri: XDRString?

    package init(callbackID: Int32, dom: Wire.Domain, type: Int32, nsuri: XDRString?) {
      self.callbackID = callbackID
      self.dom = dom
      self.type = type
      self.nsuri = nsuri
    }

    package static var wireName: String { "remote_domain_event_callback_metadata_change_msg" }
    package static var wireFields: [String] { ["callbackID", "dom", "type", "nsuri"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
      self.dom = try Wire.Domain(from: &decoder)
      self.type = try decoder.int()
      self.nsuri = try decoder.optionalString(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
      try self.dom.encode(into: &encoder)
      try encoder.int(self.type)
      try encoder.optionalString(self.nsuri, limit: 4_194_304)
    }
  }

  /// `remote_domain_event_memory_failure_msg`
  package struct DomainEventMemoryFailureMessage: WireType {
    package var callbackID: Int32
    package var dom: Wire.Domain
    package var recipient: Int32
    package var action: Int32
    /// ``DomainMemoryFailureFlags``
    package var flags: UInt32

    package init(callbackID: Int32, dom: Wire.Domain, recipient: Int32, action: Int32, flags: UInt32) {
      self.callbackID = callbackID
      self.dom = dom
      self.recipient = recipient
      self.action = action
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_event_memory_failure_msg" }
    package static var wireFields: [String] { ["callbackID", "dom", "recipient", "action", "flags"] }
    package static var minimumEncodedSize: Int { 40 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
      self.dom = try Wire.Domain(from: &decoder)
      self.recipient = try decoder.int()
      self.action = try decoder.int()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
      try self.dom.encode(into: &encoder)
      try encoder.int(self.recipient)
      try encoder.int(self.action)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_event_memory_device_size_change_msg`
  package struct DomainEventMemoryDeviceSizeChangeMessage: WireType {
    package var callbackID: Int32
    package var dom: Wire.Domain
    package var alias: XDRString
    package var size: UInt64

    package init(callbackID: Int32, dom: Wire.Domain, alias: XDRString, size: UInt64) {
      self.callbackID = callbackID
      self.dom = dom
      self.alias = alias
      self.size = size
    }

    package static var wireName: String { "remote_domain_event_memory_device_size_change_msg" }
    package static var wireFields: [String] { ["callbackID", "dom", "alias", "size"] }
    package static var minimumEncodedSize: Int { 40 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
      self.dom = try Wire.Domain(from: &decoder)
      self.alias = try decoder.string(limit: 4_194_304)
      self.size = try decoder.unsignedHyper()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
      try self.dom.encode(into: &encoder)
      try encoder.string(self.alias, limit: 4_194_304)
      try encoder.unsignedHyper(self.size)
    }
  }

  /// `remote_domain_event_nic_mac_change_msg`
  package struct DomainEventNICMACChangeMessage: WireType {
    package var callbackID: Int32
    package var dom: Wire.Domain
    package var alias: XDRString
    package var oldMAC: XDRString
    package var newMAC: XDRString

    package init(callbackID: Int32, dom: Wire.Domain, alias: XDRString, oldMAC: XDRString, newMAC: XDRString) {
      self.callbackID = callbackID
      self.dom = dom
      self.alias = alias
      self.oldMAC = oldMAC
      self.newMAC = newMAC
    }

    package static var wireName: String { "remote_domain_event_nic_mac_change_msg" }
    package static var wireFields: [String] { ["callbackID", "dom", "alias", "oldMAC", "newMAC"] }
    package static var minimumEncodedSize: Int { 40 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
      self.dom = try Wire.Domain(from: &decoder)
      self.alias = try decoder.string(limit: 4_194_304)
      self.oldMAC = try decoder.string(limit: 4_194_304)
      self.newMAC = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
      try self.dom.encode(into: &encoder)
      try encoder.string(self.alias, limit: 4_194_304)
      try encoder.string(self.oldMAC, limit: 4_194_304)
      try encoder.string(self.newMAC, limit: 4_194_304)
    }
  }

  /// `remote_domain_event_vcpu_removed_msg`
  package struct DomainEventVCPURemovedMessage: WireType {
    package var callbackID: Int32
    package var dom: Wire.Domain
    package var vcpuid: UInt32

    package init(callbackID: Int32, dom: Wire.Domain, vcpuid: UInt32) {
      self.callbackID = callbackID
      self.dom = dom
      self.vcpuid = vcpuid
    }

    package static var wireName: String { "remote_domain_event_vcpu_removed_msg" }
    package static var wireFields: [String] { ["callbackID", "dom", "vcpuid"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
      self.dom = try Wire.Domain(from: &decoder)
      self.vcpuid = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.vcpuid)
    }
  }

  /// `remote_domain_event_callback_channel_lifecycle_msg`
  package struct DomainEventCallbackChannelLifecycleMessage: WireType {
    package var callbackID: Int32
    package var dom: Wire.Domain
    package var channelName: XDRString
    package var state: Int32
    package var reason: Int32

    package init(callbackID: Int32, dom: Wire.Domain, channelName: XDRString, state: Int32, reason: Int32) {
      self.callbackID = callbackID
      self.dom = dom
      self.channelName = channelName
      self.state = state
      self.reason = reason
    }

    package static var wireName: String { "remote_domain_event_callback_channel_lifecycle_msg" }
    package static var wireFields: [String] { ["callbackID", "dom", "channelName", "state", "reason"] }
    package static var minimumEncodedSize: Int { 40 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
      self.dom = try Wire.Domain(from: &decoder)
      self.channelName = try decoder.string(limit: 4_194_304)
      self.state = try decoder.int()
      self.reason = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
      try self.dom.encode(into: &encoder)
      try encoder.string(self.channelName, limit: 4_194_304)
      try encoder.int(self.state)
      try encoder.int(self.reason)
    }
  }
}
