// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/domain_events.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtRPC
package import LibvirtXDR

extension Remote {
  /// Undocumented CONNECT_DOMAIN_EVENT_REGISTER.
  ///
  /// libvirt: `virConnectDomainEventRegister`, since 0.5.0.
  package enum ConnectDomainEventRegister: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.ConnectDomainEventRegisterReply
    package static var program: Program { .remote }
    package static var number: Int32 { 105 }
    package static var name: String { "CONNECT_DOMAIN_EVENT_REGISTER" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegister"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Undocumented CONNECT_DOMAIN_EVENT_DEREGISTER.
  ///
  /// libvirt: `virConnectDomainEventDeregister`, since 0.5.0.
  package enum ConnectDomainEventDeregister: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.ConnectDomainEventDeregisterReply
    package static var program: Program { .remote }
    package static var number: Int32 { 106 }
    package static var name: String { "CONNECT_DOMAIN_EVENT_DEREGISTER" }
    package static var cFunctions: [String] { ["virConnectDomainEventDeregister"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Undocumented DOMAIN_EVENT_LIFECYCLE.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_LIFECYCLE`, since 0.5.0.
  package enum DomainEventLifecycle: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventLifecycleMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 107 }
    package static var name: String { "DOMAIN_EVENT_LIFECYCLE" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented CONNECT_DOMAIN_EVENT_REGISTER_ANY.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, since 0.8.0.
  package enum ConnectDomainEventRegisterAny: Procedure {
    package typealias Arguments = Wire.ConnectDomainEventRegisterAnyArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 167 }
    package static var name: String { "CONNECT_DOMAIN_EVENT_REGISTER_ANY" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Undocumented CONNECT_DOMAIN_EVENT_DEREGISTER_ANY.
  ///
  /// libvirt: `virConnectDomainEventDeregisterAny`, since 0.8.0.
  package enum ConnectDomainEventDeregisterAny: Procedure {
    package typealias Arguments = Wire.ConnectDomainEventDeregisterAnyArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 168 }
    package static var name: String { "CONNECT_DOMAIN_EVENT_DEREGISTER_ANY" }
    package static var cFunctions: [String] { ["virConnectDomainEventDeregisterAny"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Undocumented DOMAIN_EVENT_REBOOT.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_REBOOT`, since 0.8.0.
  package enum DomainEventReboot: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventRebootMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 169 }
    package static var name: String { "DOMAIN_EVENT_REBOOT" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_RTC_CHANGE.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_RTC_CHANGE`, since 0.8.0.
  package enum DomainEventRTCChange: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventRTCChangeMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 170 }
    package static var name: String { "DOMAIN_EVENT_RTC_CHANGE" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_WATCHDOG.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_WATCHDOG`, since 0.8.0.
  package enum DomainEventWatchdog: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventWatchdogMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 171 }
    package static var name: String { "DOMAIN_EVENT_WATCHDOG" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_IO_ERROR.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_IO_ERROR`, since 0.8.0.
  package enum DomainEventIOError: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventIOErrorMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 172 }
    package static var name: String { "DOMAIN_EVENT_IO_ERROR" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_GRAPHICS.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_GRAPHICS`, since 0.8.0.
  package enum DomainEventGraphics: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventGraphicsMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 173 }
    package static var name: String { "DOMAIN_EVENT_GRAPHICS" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_IO_ERROR_REASON.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON`, since 0.8.1.
  package enum DomainEventIOErrorReason: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventIOErrorReasonMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 195 }
    package static var name: String { "DOMAIN_EVENT_IO_ERROR_REASON" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_CONTROL_ERROR.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_CONTROL_ERROR`, since 0.9.2.
  package enum DomainEventControlError: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventControlErrorMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 224 }
    package static var name: String { "DOMAIN_EVENT_CONTROL_ERROR" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_BLOCK_JOB.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_BLOCK_JOB`, since 0.9.4.
  package enum DomainEventBlockJob: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventBlockJobMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 241 }
    package static var name: String { "DOMAIN_EVENT_BLOCK_JOB" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_DISK_CHANGE.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_DISK_CHANGE`, since 0.9.7.
  package enum DomainEventDiskChange: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventDiskChangeMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 248 }
    package static var name: String { "DOMAIN_EVENT_DISK_CHANGE" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_TRAY_CHANGE.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_TRAY_CHANGE`, since 0.9.11.
  package enum DomainEventTrayChange: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventTrayChangeMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 268 }
    package static var name: String { "DOMAIN_EVENT_TRAY_CHANGE" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_PMWAKEUP.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_PMWAKEUP`, since 0.9.11.
  package enum DomainEventPMWakeup: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventPMWakeupMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 269 }
    package static var name: String { "DOMAIN_EVENT_PMWAKEUP" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_PMSUSPEND.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_PMSUSPEND`, since 0.9.11.
  package enum DomainEventPMSuspend: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventPMSuspendMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 270 }
    package static var name: String { "DOMAIN_EVENT_PMSUSPEND" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_BALLOON_CHANGE.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE`, since 0.10.0.
  package enum DomainEventBalloonChange: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventBalloonChangeMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 276 }
    package static var name: String { "DOMAIN_EVENT_BALLOON_CHANGE" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_PMSUSPEND_DISK.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK`, since 1.0.0.
  package enum DomainEventPMSuspendDisk: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventPMSuspendDiskMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 292 }
    package static var name: String { "DOMAIN_EVENT_PMSUSPEND_DISK" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_DEVICE_REMOVED.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED`, since 1.1.1.
  package enum DomainEventDeviceRemoved: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventDeviceRemovedMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 311 }
    package static var name: String { "DOMAIN_EVENT_DEVICE_REMOVED" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY.
  ///
  /// libvirt: `virConnectDomainEventRegister`, `virConnectDomainEventRegisterAny`, since <=9.0.0.
  package enum ConnectDomainEventCallbackRegisterAny: Procedure {
    package typealias Arguments = Wire.ConnectDomainEventCallbackRegisterAnyArguments
    package typealias Reply = Wire.ConnectDomainEventCallbackRegisterAnyReply
    package static var program: Program { .remote }
    package static var number: Int32 { 316 }
    package static var name: String { "CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegister", "virConnectDomainEventRegisterAny"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Undocumented CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY.
  ///
  /// libvirt: `virConnectDomainEventDeregister`, `virConnectDomainEventDeregisterAny`, since <=9.0.0.
  package enum ConnectDomainEventCallbackDeregisterAny: Procedure {
    package typealias Arguments = Wire.ConnectDomainEventCallbackDeregisterAnyArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 317 }
    package static var name: String { "CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY" }
    package static var cFunctions: [String] { ["virConnectDomainEventDeregister", "virConnectDomainEventDeregisterAny"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Undocumented DOMAIN_EVENT_CALLBACK_LIFECYCLE.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_LIFECYCLE`, since <=9.0.0.
  package enum DomainEventCallbackLifecycle: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventCallbackLifecycleMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 318 }
    package static var name: String { "DOMAIN_EVENT_CALLBACK_LIFECYCLE" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_CALLBACK_REBOOT.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_REBOOT`, since <=9.0.0.
  package enum DomainEventCallbackReboot: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventCallbackRebootMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 319 }
    package static var name: String { "DOMAIN_EVENT_CALLBACK_REBOOT" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_CALLBACK_RTC_CHANGE.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_RTC_CHANGE`, since <=9.0.0.
  package enum DomainEventCallbackRTCChange: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventCallbackRTCChangeMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 320 }
    package static var name: String { "DOMAIN_EVENT_CALLBACK_RTC_CHANGE" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_CALLBACK_WATCHDOG.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_WATCHDOG`, since <=9.0.0.
  package enum DomainEventCallbackWatchdog: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventCallbackWatchdogMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 321 }
    package static var name: String { "DOMAIN_EVENT_CALLBACK_WATCHDOG" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_CALLBACK_IO_ERROR.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_IO_ERROR`, since <=9.0.0.
  package enum DomainEventCallbackIOError: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventCallbackIOErrorMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 322 }
    package static var name: String { "DOMAIN_EVENT_CALLBACK_IO_ERROR" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_CALLBACK_GRAPHICS.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_GRAPHICS`, since <=9.0.0.
  package enum DomainEventCallbackGraphics: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventCallbackGraphicsMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 323 }
    package static var name: String { "DOMAIN_EVENT_CALLBACK_GRAPHICS" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON`, since <=9.0.0.
  package enum DomainEventCallbackIOErrorReason: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventCallbackIOErrorReasonMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 324 }
    package static var name: String { "DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_CALLBACK_CONTROL_ERROR.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_CONTROL_ERROR`, since <=9.0.0.
  package enum DomainEventCallbackControlError: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventCallbackControlErrorMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 325 }
    package static var name: String { "DOMAIN_EVENT_CALLBACK_CONTROL_ERROR" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_CALLBACK_BLOCK_JOB.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_BLOCK_JOB`, since <=9.0.0.
  package enum DomainEventCallbackBlockJob: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventCallbackBlockJobMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 326 }
    package static var name: String { "DOMAIN_EVENT_CALLBACK_BLOCK_JOB" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_CALLBACK_DISK_CHANGE.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_DISK_CHANGE`, since <=9.0.0.
  package enum DomainEventCallbackDiskChange: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventCallbackDiskChangeMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 327 }
    package static var name: String { "DOMAIN_EVENT_CALLBACK_DISK_CHANGE" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_CALLBACK_TRAY_CHANGE.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_TRAY_CHANGE`, since <=9.0.0.
  package enum DomainEventCallbackTrayChange: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventCallbackTrayChangeMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 328 }
    package static var name: String { "DOMAIN_EVENT_CALLBACK_TRAY_CHANGE" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_CALLBACK_PMWAKEUP.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_PMWAKEUP`, since <=9.0.0.
  package enum DomainEventCallbackPMWakeup: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventCallbackPMWakeupMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 329 }
    package static var name: String { "DOMAIN_EVENT_CALLBACK_PMWAKEUP" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_CALLBACK_PMSUSPEND.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_PMSUSPEND`, since <=9.0.0.
  package enum DomainEventCallbackPMSuspend: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventCallbackPMSuspendMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 330 }
    package static var name: String { "DOMAIN_EVENT_CALLBACK_PMSUSPEND" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE`, since <=9.0.0.
  package enum DomainEventCallbackBalloonChange: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventCallbackBalloonChangeMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 331 }
    package static var name: String { "DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK`, since <=9.0.0.
  package enum DomainEventCallbackPMSuspendDisk: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventCallbackPMSuspendDiskMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 332 }
    package static var name: String { "DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED`, since <=9.0.0.
  package enum DomainEventCallbackDeviceRemoved: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventCallbackDeviceRemovedMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 333 }
    package static var name: String { "DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_BLOCK_JOB_2.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2`, since 1.2.6.
  package enum DomainEventBlockJob2: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventBlockJob2Message
    package static var program: Program { .remote }
    package static var number: Int32 { 339 }
    package static var name: String { "DOMAIN_EVENT_BLOCK_JOB_2" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_CALLBACK_TUNABLE.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_TUNABLE`, since 1.2.9.
  package enum DomainEventCallbackTunable: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventCallbackTunableMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 346 }
    package static var name: String { "DOMAIN_EVENT_CALLBACK_TUNABLE" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE`, since 1.2.11.
  package enum DomainEventCallbackAgentLifecycle: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventCallbackAgentLifecycleMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 348 }
    package static var name: String { "DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_CALLBACK_DEVICE_ADDED.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_DEVICE_ADDED`, since 1.2.15.
  package enum DomainEventCallbackDeviceAdded: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventCallbackDeviceAddedMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 354 }
    package static var name: String { "DOMAIN_EVENT_CALLBACK_DEVICE_ADDED" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION`, since 1.3.2.
  package enum DomainEventCallbackMigrationIteration: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventCallbackMigrationIterationMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 359 }
    package static var name: String { "DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_CALLBACK_JOB_COMPLETED.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_JOB_COMPLETED`, since 1.3.3.
  package enum DomainEventCallbackJobCompleted: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventCallbackJobCompletedMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 363 }
    package static var name: String { "DOMAIN_EVENT_CALLBACK_JOB_COMPLETED" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED`, since 1.3.4.
  package enum DomainEventCallbackDeviceRemovalFailed: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventCallbackDeviceRemovalFailedMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 367 }
    package static var name: String { "DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_CALLBACK_METADATA_CHANGE.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_METADATA_CHANGE`, since 3.0.0.
  package enum DomainEventCallbackMetadataChange: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventCallbackMetadataChangeMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 379 }
    package static var name: String { "DOMAIN_EVENT_CALLBACK_METADATA_CHANGE" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_BLOCK_THRESHOLD.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD`, since 3.2.0.
  package enum DomainEventBlockThreshold: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventBlockThresholdMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 385 }
    package static var name: String { "DOMAIN_EVENT_BLOCK_THRESHOLD" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_MEMORY_FAILURE.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE`, since 6.9.0.
  package enum DomainEventMemoryFailure: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventMemoryFailureMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 423 }
    package static var name: String { "DOMAIN_EVENT_MEMORY_FAILURE" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE`, since 7.9.0.
  package enum DomainEventMemoryDeviceSizeChange: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventMemoryDeviceSizeChangeMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 438 }
    package static var name: String { "DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_NIC_MAC_CHANGE.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_NIC_MAC_CHANGE`, since 11.2.0.
  package enum DomainEventNICMACChange: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventNICMACChangeMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 453 }
    package static var name: String { "DOMAIN_EVENT_NIC_MAC_CHANGE" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_VCPU_REMOVED.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_VCPU_REMOVED`, since 12.4.0.
  package enum DomainEventVCPURemoved: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventVCPURemovedMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 454 }
    package static var name: String { "DOMAIN_EVENT_VCPU_REMOVED" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Undocumented DOMAIN_EVENT_CALLBACK_CHANNEL_LIFECYCLE.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `VIR_DOMAIN_EVENT_ID_CHANNEL_LIFECYCLE`, since 12.4.0.
  package enum DomainEventCallbackChannelLifecycle: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.DomainEventCallbackChannelLifecycleMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 455 }
    package static var name: String { "DOMAIN_EVENT_CALLBACK_CHANNEL_LIFECYCLE" }
    package static var cFunctions: [String] { ["virConnectDomainEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }
}
