// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/domain_events.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtRPC
package import LibvirtXDR

extension Remote {
  /// Asks for lifecycle events without callback numbers, as clients before 1.2.1 did.
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

  /// Ends what `CONNECT_DOMAIN_EVENT_REGISTER` began.
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

  /// A domain was defined, started, suspended, stopped and so on; for clients without callback numbers.
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

  /// Asks for a kind of domain event without callback numbers, as clients before 1.2.1 did.
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

  /// Ends what `CONNECT_DOMAIN_EVENT_REGISTER_ANY` began.
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

  /// A domain rebooted; for clients without callback numbers.
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

  /// The guest changed its clock; for clients without callback numbers. The offset is in seconds from UTC.
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

  /// The guest's watchdog fired; for clients without callback numbers.
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

  /// A disk failed; for clients without callback numbers.
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

  /// Somebody connected to a display, was let in, or left; for clients without callback numbers.
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

  /// A disk failed, and why; for clients without callback numbers.
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

  /// The daemon lost control of a domain's process; for clients without callback numbers.
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

  /// A block job ended or became ready, with the disk's path; for clients without callback numbers.
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

  /// A disk's source was changed or dropped; for clients without callback numbers.
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

  /// A removable drive's tray was moved; for clients without callback numbers.
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

  /// The guest woke up; for clients without callback numbers.
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

  /// The guest suspended to memory; for clients without callback numbers.
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

  /// The balloon changed the guest's memory, given in KiB; for clients without callback numbers.
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

  /// The guest suspended to disk; for clients without callback numbers.
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

  /// The guest let go of a device; for clients without callback numbers.
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

  /// Asks for a kind of domain event, of one domain or of all, and gives the callback's number.
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

  /// Ends the domain events of a callback.
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

  /// A domain was defined, started, suspended, stopped and so on.
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

  /// A domain rebooted.
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

  /// The guest changed its clock; the offset is in seconds from UTC.
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

  /// The guest's watchdog fired.
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

  /// A disk failed.
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

  /// Somebody connected to a display, was let in, or left.
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

  /// A disk failed, and why.
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

  /// The daemon lost control of a domain's process.
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

  /// A block job ended or became ready, with the disk's path.
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

  /// A disk's source was changed or dropped.
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

  /// A removable drive's tray was moved.
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

  /// The guest woke up.
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

  /// The guest suspended to memory.
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

  /// The balloon changed the guest's memory, given in KiB.
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

  /// The guest suspended to disk.
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

  /// The guest let go of a device.
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

  /// A block job ended or became ready, with the disk's target name.
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

  /// Somebody changed the domain's tuning; the new values are typed parameters.
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

  /// The guest's agent connected or disconnected.
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

  /// A device was added to a running domain.
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

  /// A migration began another pass over the guest's memory.
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

  /// The domain's job ended; its statistics are typed parameters.
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

  /// The guest would not let go of a device.
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

  /// The domain's title, description or a metadata element changed.
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

  /// A disk was written past its threshold, by `excess` bytes.
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

  /// The host's memory failed under the guest.
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

  /// A memory device of the guest changed its size, given in KiB.
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

  /// The guest changed the MAC address of an interface.
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

  /// The guest let go of a virtual CPU.
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

  /// Something in the guest opened or closed a channel.
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
