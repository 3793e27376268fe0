// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol

extension DomainStatistics {
  /// What it is doing, and why: group `state`; `nil` when that was not measured.
  public var state: DomainStatus? {
    let fields = StatisticsFields(parameters, "state.")
    guard let state = fields.int("state").flatMap({ Int32(exactly: $0) }) else { return nil }
    let reason = fields.int("reason").flatMap { Int32(exactly: $0) } ?? 0
    return DomainStatus(state: DomainState(rawValue: state), reason: reason)
  }

  /// Processor time of the whole domain.
  public struct CPU: Hashable, Sendable {
    /// Nanoseconds in all.
    public var timeNanoseconds: UInt64?
    /// Nanoseconds in user mode.
    public var userNanoseconds: UInt64?
    /// Nanoseconds in the kernel.
    public var systemNanoseconds: UInt64?
  }

  /// Group `cpu`; `nil` when that was not measured. What cache monitors say is in ``parameters``.
  public var cpu: CPU? {
    let fields = StatisticsFields(parameters, "cpu.")
    let cpu = CPU(
      timeNanoseconds: fields.unsigned("time"), userNanoseconds: fields.unsigned("user"),
      systemNanoseconds: fields.unsigned("system"))
    return cpu == CPU() ? nil : cpu
  }

  /// One virtual processor.
  public struct VCPU: Hashable, Sendable {
    /// Its number, from 0.
    public var number: Int
    /// What it is doing.
    public var state: VCPUState?
    /// Nanoseconds that it has run.
    public var timeNanoseconds: UInt64?
    /// Nanoseconds that it wanted to run and could not, because of I/O.
    public var waitNanoseconds: UInt64?
    /// Nanoseconds that it wanted to run and could not, because others did.
    public var delayNanoseconds: UInt64?
    /// Whether the guest has halted it.
    public var isHalted: Bool?
  }

  /// Group `vcpu`: those that are online, in the order of their numbers.
  public var vcpus: [VCPU] {
    StatisticsFields(parameters, "vcpu.").numbered().map { number, fields in
      VCPU(
        number: number, state: fields.int("state").flatMap { Int32(exactly: $0) }.map { VCPUState(rawValue: $0) },
        timeNanoseconds: fields.unsigned("time"), waitNanoseconds: fields.unsigned("wait"),
        delayNanoseconds: fields.unsigned("delay"), isHalted: fields.bool("halted"))
    }
  }

  /// How many virtual processors it has now, and how many it can have; `nil` when that was not measured.
  public var vcpuCounts: (current: Int, maximum: Int)? {
    let fields = StatisticsFields(parameters, "vcpu.")
    guard let current = fields.int("current").flatMap({ Int(exactly: $0) }),
      let maximum = fields.int("maximum").flatMap({ Int(exactly: $0) })
    else { return nil }
    return (current, maximum)
  }

  /// Hardware counters that are turned on: group `perf`, by libvirt's names without `perf.`, such as `cpu_cycles`.
  public var perf: [String: UInt64] {
    var counters: [String: UInt64] = [:]
    for (name, value) in parameters where name.hasPrefix("perf.") {
      counters[String(name.dropFirst(5))] = value.integer()
    }
    return counters
  }

  /// What the hypervisor itself counts: group `vm`, by its own names without `vm.`, such as `io_exits.sum`.
  public var vm: [String: TypedParameters.Value] {
    var counters: [String: TypedParameters.Value] = [:]
    for (name, value) in parameters where name.hasPrefix("vm.") { counters[String(name.dropFirst(3))] = value }
    return counters
  }
}
