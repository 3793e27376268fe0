// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol
import LibvirtXDR

/// What the guest itself knows. Most of it needs the guest agent, and fails with `agentUnresponsive` or
/// `operationInvalid` where there is none; the guest may take its time, so a task's deadline is worth setting.
extension Domain {
  /// The file systems that the guest has mounted.
  ///
  /// libvirt: `virDomainGetFSInfo`
  public func fileSystems() async throws(LibvirtError) -> [GuestFileSystem] {
    try await connection.change(Remote.DomainGetFSInfo.self, .init(dom: wire, flags: 0)).info.map {
      GuestFileSystem(
        mountPoint: $0.mountpoint.text, name: $0.name.text, type: $0.fstype.text, disks: $0.devAliases.map(\.text))
    }
  }

  /// The guest's network interfaces and their addresses.
  ///
  /// - Parameter source: who is asked: the DHCP leases of libvirt's own networks, the guest's agent, or the host's ARP
  ///   table.
  ///
  /// libvirt: `virDomainInterfaceAddresses`
  public func interfaceAddresses(
    from source: DomainInterfaceAddressesSource = .lease
  ) async throws(LibvirtError) -> [GuestInterface] {
    guard source != .agent || !connection.isReadOnly else { throw .readOnly("virDomainInterfaceAddresses") }
    let reply = try await connection.call(
      Remote.DomainInterfaceAddresses.self, .init(dom: wire, source: UInt32(bitPattern: source.rawValue), flags: 0))
    return reply.ifaces.map { interface in
      GuestInterface(
        name: interface.name.text, hardwareAddress: interface.hwaddr?.text,
        addresses: interface.addrs.map {
          .init(type: IPAddressType(rawValue: $0.type), text: $0.addr.text, prefix: $0.prefix)
        })
    }
  }

  /// The guest's clock: seconds since 1970, and nanoseconds.
  ///
  /// libvirt: `virDomainGetTime`
  public func time() async throws(LibvirtError) -> (seconds: Int64, nanoseconds: UInt32) {
    let reply = try await connection.change(Remote.DomainGetTime.self, .init(dom: wire, flags: 0))
    return (reply.seconds, reply.nseconds)
  }

  /// Sets the guest's clock.
  ///
  /// - Parameters:
  ///   - seconds: since 1970; overlooked with the flag `sync`, which takes the guest's own hardware clock.
  ///   - nanoseconds: and of these so many.
  ///   - flags: whether to take the hardware clock instead.
  ///
  /// libvirt: `virDomainSetTime`
  public func setTime(
    seconds: Int64, nanoseconds: UInt32 = 0, flags: DomainSetTimeFlags = []
  ) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.DomainSetTime.self, .init(dom: wire, seconds: seconds, nseconds: nanoseconds, flags: flags.rawValue))
  }

  /// What the guest says of itself: users, system, time zone, host name, file systems, disks, by libvirt's names.
  ///
  /// - Parameter types: what to ask for; empty means all that the guest can tell.
  ///
  /// libvirt: `virDomainGetGuestInfo`
  public func guestInfo(_ types: DomainGuestInfoTypes = []) async throws(LibvirtError) -> TypedParameters {
    TypedParameters(
      try await connection.change(
        Remote.DomainGetGuestInfo.self, .init(dom: wire, types: types.rawValue, flags: 0)
      ).params)
  }

  /// The guest's own view of its CPUs: `vcpus`, `online` and `offlinable`, each as text such as `0-3`.
  ///
  /// libvirt: `virDomainGetGuestVcpus`
  public func guestVCPUs() async throws(LibvirtError) -> TypedParameters {
    TypedParameters(
      try await connection.change(Remote.DomainGetGuestVCPUs.self, .init(dom: wire, flags: 0)).params)
  }
}
