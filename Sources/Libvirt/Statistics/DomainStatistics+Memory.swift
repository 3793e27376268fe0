// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol

extension DomainStatistics {
  /// The memory it has, and what its guest says of it. Sizes are in KiB; `nil` is what nobody has told.
  public struct Balloon: Hashable, Sendable {
    /// What it has now.
    public var currentKiB: UInt64?
    /// What it can have.
    public var maximumKiB: UInt64?
    /// What it takes of the host's.
    public var residentKiB: UInt64?
    /// What the guest can use, without what its firmware keeps.
    public var availableKiB: UInt64?
    /// What the guest does not use at all.
    public var unusedKiB: UInt64?
    /// What the guest could give to programs without swapping.
    public var usableKiB: UInt64?
    /// What the guest uses to keep files in.
    public var diskCachesKiB: UInt64?
    /// What the guest has read from swap.
    public var swapInKiB: UInt64?
    /// What the guest has written to swap.
    public var swapOutKiB: UInt64?
    /// How often the guest had to fetch a page from disk.
    public var majorFaults: UInt64?
    /// How often the guest had to fetch a page from elsewhere.
    public var minorFaults: UInt64?
    /// When the guest said so, in seconds since 1970.
    public var lastUpdateSeconds: UInt64?
  }

  /// Group `balloon`; `nil` when that was not measured.
  public var balloon: Balloon? {
    let fields = StatisticsFields(parameters, "balloon.")
    guard !fields.isEmpty else { return nil }
    return Balloon(
      currentKiB: fields.unsigned("current"), maximumKiB: fields.unsigned("maximum"),
      residentKiB: fields.unsigned("rss"), availableKiB: fields.unsigned("available"),
      unusedKiB: fields.unsigned("unused"), usableKiB: fields.unsigned("usable"),
      diskCachesKiB: fields.unsigned("disk_caches"), swapInKiB: fields.unsigned("swap_in"),
      swapOutKiB: fields.unsigned("swap_out"), majorFaults: fields.unsigned("major_fault"),
      minorFaults: fields.unsigned("minor_fault"), lastUpdateSeconds: fields.unsigned("last-update"))
  }

  /// How fast it writes to its memory.
  public struct DirtyRate: Hashable, Sendable {
    /// Whether that has been measured.
    public var status: DomainDirtyRateStatus
    /// When the measurement began, in seconds since the host was started.
    public var startSeconds: Int64?
    /// How long it took, in seconds.
    public var periodSeconds: Int64?
    /// The result, in MiB a second.
    public var mibPerSecond: Int64?
    /// The same of each virtual processor, by its number, where that was asked for.
    public var mibPerSecondOfVCPUs: [Int: UInt64]
  }

  /// Group `dirtyrate`; `nil` when that was not measured.
  public var dirtyRate: DirtyRate? {
    let fields = StatisticsFields(parameters, "dirtyrate.")
    guard let status = fields.int("calc_status").flatMap({ Int32(exactly: $0) }) else { return nil }
    let vcpus = fields.numbered("vcpu.").compactMap { number, fields in
      fields.unsigned("megabytes_per_second").map { (number, $0) }
    }
    return DirtyRate(
      status: DomainDirtyRateStatus(rawValue: status), startSeconds: fields.int("calc_start_time"),
      periodSeconds: fields.int("calc_period"), mibPerSecond: fields.int("megabytes_per_second"),
      mibPerSecondOfVCPUs: Dictionary(vcpus) { first, _ in first })
  }

  /// Memory bandwidth of some virtual processors.
  public struct MemoryMonitor: Hashable, Sendable {
    /// Its name.
    public var name: String?
    /// Which processors it watches, as in a definition: `0-3,5`.
    public var vcpus: String?
    /// The host's memory controllers.
    public var nodes: [Node]

    /// One memory controller.
    public struct Node: Hashable, Sendable {
      /// Its number.
      public var id: UInt64?
      /// Bytes that went through it to memory of its own.
      public var localBytes: UInt64?
      /// Bytes that went through it in all.
      public var totalBytes: UInt64?
    }
  }

  /// Group `memory`.
  public var memoryMonitors: [MemoryMonitor] {
    StatisticsFields(parameters, "memory.bandwidth.monitor.").numbered().map { _, fields in
      let nodes = fields.numbered("node.").map { _, fields in
        MemoryMonitor.Node(
          id: fields.unsigned("id"), localBytes: fields.unsigned("bytes.local"),
          totalBytes: fields.unsigned("bytes.total"))
      }
      return MemoryMonitor(name: fields.text("name"), vcpus: fields.text("vcpus"), nodes: nodes)
    }
  }
}
