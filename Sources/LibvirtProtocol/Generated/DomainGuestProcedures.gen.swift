// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/domain_guest.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtRPC
package import LibvirtXDR

extension Remote {
  /// Sends the guest a non-maskable interrupt.
  ///
  /// libvirt: `virDomainInjectNMI`, since 0.9.2.
  package enum DomainInjectNMI: Procedure {
    package typealias Arguments = Wire.DomainInjectNMIArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 210 }
    package static var name: String { "DOMAIN_INJECT_NMI" }
    package static var cFunctions: [String] { ["virDomainInjectNMI"] }
  }

  /// Presses up to 16 keys at once, for `holdtime` milliseconds.
  ///
  /// libvirt: `virDomainSendKey`, since 0.9.3.
  package enum DomainSendKey: Procedure {
    package typealias Arguments = Wire.DomainSendKeyArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 226 }
    package static var name: String { "DOMAIN_SEND_KEY" }
    package static var cFunctions: [String] { ["virDomainSendKey"] }
  }

  /// Has the guest's agent suspend the guest to memory or disk; `duration` must be 0 for now.
  ///
  /// libvirt: `virDomainPMSuspendForDuration`, since 0.9.10.
  package enum DomainPMSuspendForDuration: Procedure {
    package typealias Arguments = Wire.DomainPMSuspendForDurationArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 261 }
    package static var name: String { "DOMAIN_PM_SUSPEND_FOR_DURATION" }
    package static var cFunctions: [String] { ["virDomainPMSuspendForDuration"] }
  }

  /// Wakes a guest that had been suspended by its power management.
  ///
  /// libvirt: `virDomainPMWakeup`, since 0.9.11.
  package enum DomainPMWakeup: Procedure {
    package typealias Arguments = Wire.DomainPMWakeupArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 267 }
    package static var name: String { "DOMAIN_PM_WAKEUP" }
    package static var cFunctions: [String] { ["virDomainPMWakeup"] }
  }

  /// The guest's host name, from its agent or from DHCP leases.
  ///
  /// libvirt: `virDomainGetHostname`, since 0.10.0.
  package enum DomainGetHostname: Procedure {
    package typealias Arguments = Wire.DomainGetHostnameArguments
    package typealias Reply = Wire.DomainGetHostnameReply
    package static var program: Program { .remote }
    package static var number: Int32 { 277 }
    package static var name: String { "DOMAIN_GET_HOSTNAME" }
    package static var cFunctions: [String] { ["virDomainGetHostname"] }
  }

  /// Has the guest's agent give back unused blocks of at least `minimum` bytes, on one mount point or on all.
  ///
  /// libvirt: `virDomainFSTrim`, since 1.0.1.
  package enum DomainFSTrim: Procedure {
    package typealias Arguments = Wire.DomainFSTrimArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 294 }
    package static var name: String { "DOMAIN_FSTRIM" }
    package static var cFunctions: [String] { ["virDomainFSTrim"] }
  }

  /// Sends a signal to a process, or with a negative number to a group, inside the guest.
  ///
  /// libvirt: `virDomainSendProcessSignal`, since 1.0.1.
  package enum DomainSendProcessSignal: Procedure {
    package typealias Arguments = Wire.DomainSendProcessSignalArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 295 }
    package static var name: String { "DOMAIN_SEND_PROCESS_SIGNAL" }
    package static var cFunctions: [String] { ["virDomainSendProcessSignal"] }
  }

  /// Has the guest's agent freeze file systems, all when none is named, and gives their number.
  ///
  /// libvirt: `virDomainFSFreeze`, since 1.2.5.
  package enum DomainFSFreeze: Procedure {
    package typealias Arguments = Wire.DomainFSFreezeArguments
    package typealias Reply = Wire.DomainFSFreezeReply
    package static var program: Program { .remote }
    package static var number: Int32 { 335 }
    package static var name: String { "DOMAIN_FSFREEZE" }
    package static var cFunctions: [String] { ["virDomainFSFreeze"] }
  }

  /// Has the guest's agent thaw file systems and gives their number.
  ///
  /// libvirt: `virDomainFSThaw`, since 1.2.5.
  package enum DomainFSThaw: Procedure {
    package typealias Arguments = Wire.DomainFSThawArguments
    package typealias Reply = Wire.DomainFSThawReply
    package static var program: Program { .remote }
    package static var number: Int32 { 336 }
    package static var name: String { "DOMAIN_FSTHAW" }
    package static var cFunctions: [String] { ["virDomainFSThaw"] }
  }

  /// The guest's clock, as seconds and nanoseconds since 1970 UTC.
  ///
  /// libvirt: `virDomainGetTime`, since 1.2.5.
  package enum DomainGetTime: Procedure {
    package typealias Arguments = Wire.DomainGetTimeArguments
    package typealias Reply = Wire.DomainGetTimeReply
    package static var program: Program { .remote }
    package static var number: Int32 { 337 }
    package static var name: String { "DOMAIN_GET_TIME" }
    package static var cFunctions: [String] { ["virDomainGetTime"] }
  }

  /// Sets the guest's clock, to a time since 1970 UTC or from the host's clock.
  ///
  /// libvirt: `virDomainSetTime`, since 1.2.5.
  package enum DomainSetTime: Procedure {
    package typealias Arguments = Wire.DomainSetTimeArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 338 }
    package static var name: String { "DOMAIN_SET_TIME" }
    package static var cFunctions: [String] { ["virDomainSetTime"] }
  }

  /// The guest's mounted file systems and the disks they are on, from its agent.
  ///
  /// libvirt: `virDomainGetFSInfo`, since 1.2.11.
  package enum DomainGetFSInfo: Procedure {
    package typealias Arguments = Wire.DomainGetFSInfoArguments
    package typealias Reply = Wire.DomainGetFSInfoReply
    package static var program: Program { .remote }
    package static var number: Int32 { 349 }
    package static var name: String { "DOMAIN_GET_FSINFO" }
    package static var cFunctions: [String] { ["virDomainGetFSInfo"] }
  }

  /// The addresses of the guest's interfaces, from leases, its agent or the host's ARP table
  /// (`virDomainInterfaceAddressesSource`).
  ///
  /// libvirt: `virDomainInterfaceAddresses`, since 1.2.14.
  package enum DomainInterfaceAddresses: Procedure {
    package typealias Arguments = Wire.DomainInterfaceAddressesArguments
    package typealias Reply = Wire.DomainInterfaceAddressesReply
    package static var program: Program { .remote }
    package static var number: Int32 { 353 }
    package static var name: String { "DOMAIN_INTERFACE_ADDRESSES" }
    package static var cFunctions: [String] { ["virDomainInterfaceAddresses"] }
  }

  /// Has the guest's agent change a user's password.
  ///
  /// libvirt: `virDomainSetUserPassword`, since 1.2.16.
  package enum DomainSetUserPassword: Procedure {
    package typealias Arguments = Wire.DomainSetUserPasswordArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 357 }
    package static var name: String { "DOMAIN_SET_USER_PASSWORD" }
    package static var cFunctions: [String] { ["virDomainSetUserPassword"] }
  }

  /// Which virtual CPUs the guest has, uses and could turn off, from its agent.
  ///
  /// libvirt: `virDomainGetGuestVcpus`, since 2.0.0.
  package enum DomainGetGuestVCPUs: Procedure {
    package typealias Arguments = Wire.DomainGetGuestVCPUsArguments
    package typealias Reply = Wire.DomainGetGuestVCPUsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 371 }
    package static var name: String { "DOMAIN_GET_GUEST_VCPUS" }
    package static var cFunctions: [String] { ["virDomainGetGuestVcpus"] }
  }

  /// Has the guest's agent turn virtual CPUs on or off inside the guest.
  ///
  /// libvirt: `virDomainSetGuestVcpus`, since 2.0.0.
  package enum DomainSetGuestVCPUs: Procedure {
    package typealias Arguments = Wire.DomainSetGuestVCPUsArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 372 }
    package static var name: String { "DOMAIN_SET_GUEST_VCPUS" }
    package static var cFunctions: [String] { ["virDomainSetGuestVcpus"] }
  }

  /// What the guest's agent tells about users, system, time zone, file systems, disks and interfaces.
  ///
  /// libvirt: `virDomainGetGuestInfo`, since 5.7.0.
  package enum DomainGetGuestInfo: Procedure {
    package typealias Arguments = Wire.DomainGetGuestInfoArguments
    package typealias Reply = Wire.DomainGetGuestInfoReply
    package static var program: Program { .remote }
    package static var number: Int32 { 418 }
    package static var name: String { "DOMAIN_GET_GUEST_INFO" }
    package static var cFunctions: [String] { ["virDomainGetGuestInfo"] }
  }

  /// How many seconds to wait for the guest's agent; negative values are `virDomainAgentResponseTimeoutValues`.
  ///
  /// libvirt: `virDomainAgentSetResponseTimeout`, since 5.10.0.
  package enum DomainAgentSetResponseTimeout: Procedure {
    package typealias Arguments = Wire.DomainAgentSetResponseTimeoutArguments
    package typealias Reply = Wire.DomainAgentSetResponseTimeoutReply
    package static var program: Program { .remote }
    package static var number: Int32 { 420 }
    package static var name: String { "DOMAIN_AGENT_SET_RESPONSE_TIMEOUT" }
    package static var cFunctions: [String] { ["virDomainAgentSetResponseTimeout"] }
  }

  /// The authorised SSH keys of a user inside the guest, from its agent.
  ///
  /// libvirt: `virDomainAuthorizedSSHKeysGet`, since 6.10.0.
  package enum DomainAuthorizedSSHKeysGet: Procedure {
    package typealias Arguments = Wire.DomainAuthorizedSSHKeysGetArguments
    package typealias Reply = Wire.DomainAuthorizedSSHKeysGetReply
    package static var program: Program { .remote }
    package static var number: Int32 { 424 }
    package static var name: String { "DOMAIN_AUTHORIZED_SSH_KEYS_GET" }
    package static var cFunctions: [String] { ["virDomainAuthorizedSSHKeysGet"] }
  }

  /// Has the guest's agent replace, add or remove authorised SSH keys of a user.
  ///
  /// libvirt: `virDomainAuthorizedSSHKeysSet`, since 6.10.0.
  package enum DomainAuthorizedSSHKeysSet: Procedure {
    package typealias Arguments = Wire.DomainAuthorizedSSHKeysSetArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 425 }
    package static var name: String { "DOMAIN_AUTHORIZED_SSH_KEYS_SET" }
    package static var cFunctions: [String] { ["virDomainAuthorizedSSHKeysSet"] }
  }

  /// Warnings about the domain: what is deprecated in it, what taints it, I/O errors.
  ///
  /// libvirt: `virDomainGetMessages`, since 7.1.0.
  package enum DomainGetMessages: Procedure {
    package typealias Arguments = Wire.DomainGetMessagesArguments
    package typealias Reply = Wire.DomainGetMessagesReply
    package static var program: Program { .remote }
    package static var number: Int32 { 426 }
    package static var name: String { "DOMAIN_GET_MESSAGES" }
    package static var cFunctions: [String] { ["virDomainGetMessages"] }
  }
}
