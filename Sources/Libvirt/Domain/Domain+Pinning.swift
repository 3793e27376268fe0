// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol

extension Domain {
  /// The virtual CPUs of the running domain.
  ///
  /// libvirt: `virDomainGetVcpus`
  public func vcpus() async throws(LibvirtError) -> [VirtualCPU] {
    let length = try await connection.cpuMapLength()
    let count = try await info().virtualProcessors
    let reply = try await connection.call(
      Remote.DomainGetVCPUs.self, .init(dom: wire, maxinfo: Int32(count), maplen: Int32(length)))
    let maps = Self.maps(reply.cpumaps, length)
    return reply.info.enumerated().map { index, cpu in
      VirtualCPU(
        number: cpu.number, state: VCPUState(rawValue: cpu.state), timeNanoseconds: cpu.cpuTime,
        hostCPU: cpu.cpu < 0 ? nil : Int(cpu.cpu), affinity: index < maps.count ? maps[index] : [])
    }
  }

  /// The host's CPUs that each virtual CPU may run on, by its number.
  ///
  /// - Parameter impact: of the running domain or of its definition.
  ///
  /// libvirt: `virDomainGetVcpuPinInfo`
  public func vcpuPinning(_ impact: DomainModificationImpact = []) async throws(LibvirtError) -> [CPUMap] {
    let length = try await connection.cpuMapLength()
    let count = try await numberOfVCPUs(DomainVCPUFlags(rawValue: impact.rawValue))
    let reply = try await connection.call(
      Remote.DomainGetVCPUPinInfo.self,
      .init(dom: wire, ncpumaps: Int32(count), maplen: Int32(length), flags: impact.rawValue))
    return Array(Self.maps(reply.cpumaps, length).prefix(Int(max(0, reply.num))))
  }

  /// Binds a virtual CPU to CPUs of the host.
  ///
  /// - Parameters:
  ///   - vcpu: its number, from 0.
  ///   - cpus: at least one.
  ///   - impact: of the running domain, its definition, or both.
  ///
  /// libvirt: `virDomainPinVcpu`, `virDomainPinVcpuFlags`
  public func pinVCPU(
    _ vcpu: UInt32, to cpus: CPUMap, _ impact: DomainModificationImpact = []
  ) async throws(LibvirtError) {
    try Self.check(cpus, impact.isEmpty ? "virDomainPinVcpu" : "virDomainPinVcpuFlags")
    if impact.isEmpty {
      _ = try await connection.change(
        Remote.DomainPinVCPU.self, .init(dom: wire, vcpu: vcpu, cpumap: cpus.bytes))
    } else {
      _ = try await connection.change(
        Remote.DomainPinVCPUFlags.self, .init(dom: wire, vcpu: vcpu, cpumap: cpus.bytes, flags: impact.rawValue))
    }
  }

  /// The host's CPUs that the emulator's own threads may run on.
  ///
  /// libvirt: `virDomainGetEmulatorPinInfo`
  public func emulatorPinning(_ impact: DomainModificationImpact = []) async throws(LibvirtError) -> CPUMap {
    let length = try await connection.cpuMapLength()
    let reply = try await connection.call(
      Remote.DomainGetEmulatorPinInfo.self, .init(dom: wire, maplen: Int32(length), flags: impact.rawValue))
    return CPUMap(bytes: reply.cpumaps)
  }

  /// Binds the emulator's own threads to CPUs of the host.
  ///
  /// libvirt: `virDomainPinEmulator`
  public func pinEmulator(to cpus: CPUMap, _ impact: DomainModificationImpact = []) async throws(LibvirtError) {
    try Self.check(cpus, "virDomainPinEmulator")
    _ = try await connection.change(
      Remote.DomainPinEmulator.self, .init(dom: wire, cpumap: cpus.bytes, flags: impact.rawValue))
  }

  /// Its I/O threads.
  ///
  /// libvirt: `virDomainGetIOThreadInfo`
  public func ioThreads(_ impact: DomainModificationImpact = []) async throws(LibvirtError) -> [IOThread] {
    try await connection.call(Remote.DomainGetIOThreadInfo.self, .init(dom: wire, flags: impact.rawValue)).info
      .map { IOThread(id: $0.ioThreadID, affinity: CPUMap(bytes: $0.cpumap)) }
  }

  /// Binds an I/O thread to CPUs of the host.
  ///
  /// libvirt: `virDomainPinIOThread`
  public func pinIOThread(
    _ id: UInt32, to cpus: CPUMap, _ impact: DomainModificationImpact = []
  ) async throws(LibvirtError) {
    try Self.check(cpus, "virDomainPinIOThread")
    _ = try await connection.change(
      Remote.DomainPinIOThread.self,
      .init(dom: wire, ioThreadsID: id, cpumap: cpus.bytes, flags: impact.rawValue))
  }

  /// Changes how an I/O thread polls, and how many workers it has.
  ///
  /// libvirt: `virDomainSetIOThreadParams`
  public func setIOThreadParameters(
    _ parameters: TypedParameters, of id: UInt32, _ impact: DomainModificationImpact = []
  ) async throws(LibvirtError) {
    try await connection.change(Remote.DomainSetIOThreadParams.self, parameters, limit: 64) {
      .init(dom: wire, ioThreadID: id, params: $0, flags: impact.rawValue)
    }
  }

  /// Maps as they follow each other on the wire, `length` bytes each.
  private static func maps(_ bytes: [UInt8], _ length: Int) -> [CPUMap] {
    stride(from: 0, to: bytes.count, by: length).map { CPUMap(bytes: bytes[$0..<min($0 + length, bytes.count)]) }
  }

  private static func check(_ cpus: CPUMap, _ function: String) throws(LibvirtError) {
    guard cpus.bytes.isEmpty else { return }
    throw .invalidArgument("maplen", of: function, "maplen in \(function) must be greater than zero")
  }
}
