// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtXDR

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension TestConnection {
  func domainGetInfo(_ arguments: Wire.DomainGetInfoArguments) async throws -> Wire.DomainGetInfoReply {
    let now = Self.now()
    let information = try read { (state) throws(HypervisorError) in
      try state.information(of: DomainReference(arguments.dom), now: now)
    }
    return Wire.DomainGetInfoReply(
      state: UInt8(clamping: information.state), maxMem: information.maximumMemoryKiB, memory: information.memoryKiB,
      nrVirtCpu: UInt16(clamping: information.vcpus), cpuTime: information.cpuTime)
  }

  /// Nanoseconds since 1970, in whole microseconds.
  private static func now() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return UInt64(max(time.tv_sec, 0)) * 1_000_000_000 + UInt64(max(time.tv_nsec, 0)) / 1000 * 1000
  }

  func domainGetState(_ arguments: Wire.DomainGetStateArguments) async throws -> Wire.DomainGetStateReply {
    let (state, reason) = try read { (state) throws(HypervisorError) in
      try state.state(of: DomainReference(arguments.dom), flags: arguments.flags)
    }
    return Wire.DomainGetStateReply(state: state, reason: reason)
  }

  func domainIsActive(_ arguments: Wire.DomainIsActiveArguments) async throws -> Wire.DomainIsActiveReply {
    let answer = try read { (state) throws(HypervisorError) in try state.isActive(DomainReference(arguments.dom)) }
    return Wire.DomainIsActiveReply(active: answer ? 1 : 0)
  }

  func domainIsPersistent(_ arguments: Wire.DomainIsPersistentArguments) async throws -> Wire.DomainIsPersistentReply {
    let answer = try read { (state) throws(HypervisorError) in try state.isPersistent(DomainReference(arguments.dom)) }
    return Wire.DomainIsPersistentReply(persistent: answer ? 1 : 0)
  }

  /// Never: libvirt's test driver says so too, even of a domain whose next start will be another.
  func domainIsUpdated(_ arguments: Wire.DomainIsUpdatedArguments) async throws -> Wire.DomainIsUpdatedReply {
    _ = try read { (state) throws(HypervisorError) in try state.isActive(DomainReference(arguments.dom)) }
    return Wire.DomainIsUpdatedReply(updated: 0)
  }

  func domainGetAutostart(_ arguments: Wire.DomainGetAutostartArguments) async throws -> Wire.DomainGetAutostartReply {
    let answer = try read { (state) throws(HypervisorError) in try state.autostarts(DomainReference(arguments.dom)) }
    return Wire.DomainGetAutostartReply(autostart: answer ? 1 : 0)
  }

  func domainGetOSType(_ arguments: Wire.DomainGetOSTypeArguments) async throws -> Wire.DomainGetOSTypeReply {
    let type = try read { (state) throws(HypervisorError) in try state.osType(of: DomainReference(arguments.dom)) }
    return Wire.DomainGetOSTypeReply(type: XDRString(type))
  }

  func domainGetSecurityLabel(
    _ arguments: Wire.DomainGetSecurityLabelArguments
  ) async throws -> Wire.DomainGetSecurityLabelReply {
    let (label, isEnforcing) = try read { (state) throws(HypervisorError) in
      try state.securityLabel(of: DomainReference(arguments.dom))
    }
    return Wire.DomainGetSecurityLabelReply(label: cString(label), enforcing: isEnforcing ? 1 : 0)
  }

  func domainHasManagedSaveImage(
    _ arguments: Wire.DomainHasManagedSaveImageArguments
  ) async throws -> Wire.DomainHasManagedSaveImageReply {
    let answer = try read { (state) throws(HypervisorError) in
      try state.hasManagedSaveImage(DomainReference(arguments.dom), flags: arguments.flags)
    }
    return Wire.DomainHasManagedSaveImageReply(result: answer ? 1 : 0)
  }

  func domainSnapshotNum(_ arguments: Wire.DomainSnapshotNumArguments) async throws -> Wire.DomainSnapshotNumReply {
    let count = try read { (state) throws(HypervisorError) in
      try state.snapshotCount(of: DomainReference(arguments.dom))
    }
    return Wire.DomainSnapshotNumReply(num: Int32(clamping: count))
  }

  func domainGetMessages(_ arguments: Wire.DomainGetMessagesArguments) async throws -> Wire.DomainGetMessagesReply {
    let messages = try read { (state) throws(HypervisorError) in
      try state.messages(of: DomainReference(arguments.dom), flags: arguments.flags)
    }
    return Wire.DomainGetMessagesReply(msgs: messages.map { XDRString($0) })
  }
}
