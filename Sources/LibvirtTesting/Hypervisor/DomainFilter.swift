// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Which domains a list holds: libvirt's flags for that. Bits of one kind widen the list, kinds narrow it.
struct DomainFilter: OptionSet, Sendable {
  let rawValue: UInt32

  static let active = DomainFilter(rawValue: 1 << 0)
  static let inactive = DomainFilter(rawValue: 1 << 1)
  static let persistent = DomainFilter(rawValue: 1 << 2)
  static let transient = DomainFilter(rawValue: 1 << 3)
  static let running = DomainFilter(rawValue: 1 << 4)
  static let paused = DomainFilter(rawValue: 1 << 5)
  static let shutOff = DomainFilter(rawValue: 1 << 6)
  static let otherState = DomainFilter(rawValue: 1 << 7)
  static let managedSave = DomainFilter(rawValue: 1 << 8)
  static let noManagedSave = DomainFilter(rawValue: 1 << 9)
  static let autostart = DomainFilter(rawValue: 1 << 10)
  static let noAutostart = DomainFilter(rawValue: 1 << 11)
  static let snapshot = DomainFilter(rawValue: 1 << 12)
  static let noSnapshot = DomainFilter(rawValue: 1 << 13)
  static let checkpoint = DomainFilter(rawValue: 1 << 14)
  static let noCheckpoint = DomainFilter(rawValue: 1 << 15)

  static let all = DomainFilter(rawValue: 0xffff)
  /// The kinds that statistics can be filtered by.
  static let statistics: DomainFilter = [
    .active, .inactive, .persistent, .transient, .running, .paused, .shutOff, .otherState,
  ]

  func matches(_ domain: TestDomain) -> Bool {
    let traits: DomainFilter = [
      domain.isActive ? .active : .inactive, domain.isPersistent ? .persistent : .transient, stateBit(of: domain),
      .noManagedSave, domain.autostarts ? .autostart : .noAutostart, .noSnapshot, .noCheckpoint,
    ]
    return Self.kinds.allSatisfy { kind in
      let wanted = intersection(kind)
      return wanted.isEmpty || !wanted.isDisjoint(with: traits)
    }
  }

  private static let kinds: [DomainFilter] = [
    [.active, .inactive], [.persistent, .transient], [.running, .paused, .shutOff, .otherState],
    [.managedSave, .noManagedSave], [.autostart, .noAutostart], [.snapshot, .noSnapshot],
    [.checkpoint, .noCheckpoint],
  ]

  private func stateBit(of domain: TestDomain) -> DomainFilter {
    switch domain.state {
    case .running: .running
    case .paused: .paused
    case .shutOff: .shutOff
    }
  }
}
