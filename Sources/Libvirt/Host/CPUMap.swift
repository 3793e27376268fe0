// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// A set of CPUs, by number from 0.
///
/// Printed as libvirt and virsh print it: `0-3,8`.
///
/// libvirt: the `cpumap` arguments of `virDomainPinVcpu` and its like, `VIR_USE_CPU`, `VIR_CPU_USED`
public struct CPUMap: Hashable, Sendable {
  /// The bits, the lowest of the first byte being CPU 0; the last byte is not 0.
  private(set) var bytes: [UInt8]

  /// No CPU at all.
  public init() { bytes = [] }

  /// Exactly these CPUs.
  public init(_ cpus: some Sequence<Int>) {
    self.init()
    for cpu in cpus { insert(cpu) }
  }

  /// A map from the wire.
  init(bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes)
    trim()
  }

  /// Whether the CPU is one of them.
  public func contains(_ cpu: Int) -> Bool {
    cpu >= 0 && cpu / 8 < bytes.count && bytes[cpu / 8] & (1 << (cpu % 8)) != 0
  }

  /// Adds a CPU.
  ///
  /// - Precondition: the number is not negative.
  public mutating func insert(_ cpu: Int) {
    precondition(cpu >= 0, "a CPU's number is not negative")
    while bytes.count <= cpu / 8 { bytes.append(0) }
    bytes[cpu / 8] |= 1 << (cpu % 8)
  }

  /// Removes a CPU.
  public mutating func remove(_ cpu: Int) {
    guard contains(cpu) else { return }
    bytes[cpu / 8] &= ~(1 << (cpu % 8))
    trim()
  }

  /// The numbers of the CPUs, in order.
  public var cpus: [Int] { (0..<bytes.count * 8).filter(contains) }

  /// Two maps are equal when they name the same CPUs, however long they were on the wire.
  private mutating func trim() {
    while bytes.last == 0 { bytes.removeLast() }
  }
}

extension CPUMap: ExpressibleByArrayLiteral {
  /// Exactly these CPUs.
  public init(arrayLiteral elements: Int...) { self.init(elements) }
}

extension CPUMap: CustomStringConvertible {
  /// Ranges and single numbers, separated by commas.
  public var description: String {
    var ranges: [ClosedRange<Int>] = []
    for cpu in cpus {
      if let last = ranges.last, last.upperBound == cpu - 1 {
        ranges[ranges.count - 1] = last.lowerBound...cpu
      } else {
        ranges.append(cpu...cpu)
      }
    }
    return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
      .joined(separator: ",")
  }
}
