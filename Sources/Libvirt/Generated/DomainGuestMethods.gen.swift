// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/domain_guest.x by `make generate`; do not edit.
// swift-format-ignore-file

public import LibvirtProtocol
import LibvirtXDR

extension Domain {
  /// Sends the guest a non-maskable interrupt.
  ///
  /// libvirt: `virDomainInjectNMI`, since 0.9.2
  public func injectNMI() async throws(LibvirtError) {
    _ = try await connection.change(Remote.DomainInjectNMI.self, .init(dom: wire, flags: 0))
  }

  /// Has the guest's agent suspend the guest to memory or disk; `duration` must be 0 for now.
  ///
  /// libvirt: `virDomainPMSuspendForDuration`, since 0.9.10
  public func suspendGuest(to target: NodeSuspendTarget, seconds duration: UInt64) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.DomainPMSuspendForDuration.self,
      .init(
        dom: wire,
        target: UInt32(bitPattern: target.rawValue),
        duration: duration,
        flags: 0))
  }

  /// Wakes a guest that had been suspended by its power management.
  ///
  /// libvirt: `virDomainPMWakeup`, since 0.9.11
  public func wakeUpGuest() async throws(LibvirtError) {
    _ = try await connection.change(Remote.DomainPMWakeup.self, .init(dom: wire, flags: 0))
  }

  /// The guest's host name, from its agent or from DHCP leases.
  ///
  /// libvirt: `virDomainGetHostname`, since 0.10.0
  public func hostname(_ flags: DomainGetHostnameFlags = []) async throws(LibvirtError) -> String {
    let reply = try await connection.change(Remote.DomainGetHostname.self, .init(dom: wire, flags: flags.rawValue))
    return reply.hostname.text
  }

  /// Has the guest's agent give back unused blocks of at least `minimum` bytes, on one mount point or on all.
  ///
  /// libvirt: `virDomainFSTrim`, since 1.0.1
  public func trimFileSystems(at mountPoint: String? = nil, minimum: UInt64) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.DomainFSTrim.self,
      .init(
        dom: wire,
        mountPoint: mountPoint.map { XDRString($0) },
        minimum: minimum,
        flags: 0))
  }

  /// Sends a signal to a process, or with a negative number to a group, inside the guest.
  ///
  /// libvirt: `virDomainSendProcessSignal`, since 1.0.1
  public func sendSignal(toProcess pidValue: Int64, _ signum: DomainProcessSignal) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.DomainSendProcessSignal.self,
      .init(
        dom: wire,
        pidValue: pidValue,
        signum: UInt32(bitPattern: signum.rawValue),
        flags: 0))
  }

  /// Has the guest's agent freeze file systems, all when none is named, and gives their number.
  ///
  /// libvirt: `virDomainFSFreeze`, since 1.2.5
  public func freezeFileSystems(at mountpoints: [String]) async throws(LibvirtError) -> Int32 {
    let reply = try await connection.change(
      Remote.DomainFSFreeze.self, .init(dom: wire, mountpoints: mountpoints.map { XDRString($0) }, flags: 0))
    return reply.filesystems
  }

  /// Has the guest's agent thaw file systems and gives their number.
  ///
  /// libvirt: `virDomainFSThaw`, since 1.2.5
  public func thawFileSystems(at mountpoints: [String]) async throws(LibvirtError) -> Int32 {
    let reply = try await connection.change(
      Remote.DomainFSThaw.self, .init(dom: wire, mountpoints: mountpoints.map { XDRString($0) }, flags: 0))
    return reply.filesystems
  }

  /// Has the guest's agent change a user's password.
  ///
  /// libvirt: `virDomainSetUserPassword`, since 1.2.16
  public func setPassword(
    ofUser user: String?, to password: String?, _ flags: DomainSetUserPasswordFlags = []
  ) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.DomainSetUserPassword.self,
      .init(
        dom: wire,
        user: user.map { XDRString($0) },
        password: password.map { XDRString($0) },
        flags: flags.rawValue))
  }

  /// Has the guest's agent turn virtual CPUs on or off inside the guest.
  ///
  /// libvirt: `virDomainSetGuestVcpus`, since 2.0.0
  public func setGuestVCPUs(_ cpumap: String, online state: Bool) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.DomainSetGuestVCPUs.self, .init(dom: wire, cpumap: XDRString(cpumap), state: state ? 1 : 0, flags: 0))
  }

  /// The authorised SSH keys of a user inside the guest, from its agent.
  ///
  /// libvirt: `virDomainAuthorizedSSHKeysGet`, since 6.10.0
  public func authorizedSSHKeys(ofUser user: String) async throws(LibvirtError) -> [String] {
    let reply = try await connection.change(
      Remote.DomainAuthorizedSSHKeysGet.self, .init(dom: wire, user: XDRString(user), flags: 0))
    return reply.keys.map(\.text)
  }

  /// Has the guest's agent replace, add or remove authorised SSH keys of a user.
  ///
  /// libvirt: `virDomainAuthorizedSSHKeysSet`, since 6.10.0
  public func setAuthorizedSSHKeys(
    ofUser user: String, to keys: [String], _ flags: DomainAuthorizedSSHKeysSetFlags = []
  ) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.DomainAuthorizedSSHKeysSet.self,
      .init(
        dom: wire,
        user: XDRString(user),
        keys: keys.map { XDRString($0) },
        flags: flags.rawValue))
  }
}
