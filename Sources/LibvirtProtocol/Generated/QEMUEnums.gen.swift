// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/enums_qemu.x by `make generate`; do not edit.
// swift-format-ignore-file

/// How names of QEMU's events are matched.
///
/// libvirt: `virConnectDomainQemuMonitorEventRegisterFlags`, since 1.2.3. Bits it does not list are kept.
public struct ConnectDomainQEMUMonitorEventRegisterFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_REGEX`, 1, since 1.2.3.
  public static var regex: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_NOCASE`, 2, since 1.2.3.
  public static var nocase: Self { Self(rawValue: 2) }
}

/// How long to wait for an agent command, where it is not a number of seconds.
///
/// libvirt: `virDomainQemuAgentCommandTimeoutValues`, since 0.10.0. Values it does not list are kept.
public struct DomainQEMUAgentCommandTimeout: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_QEMU_AGENT_COMMAND_BLOCK`, -2, since 0.10.0.
  public static var block: Self { Self(rawValue: -2) }
  /// libvirt: `VIR_DOMAIN_QEMU_AGENT_COMMAND_MIN`, -2, since 0.10.0.
  public static var min: Self { Self(rawValue: -2) }
  /// libvirt: `VIR_DOMAIN_QEMU_AGENT_COMMAND_DEFAULT`, -1, since 0.10.0.
  public static var `default`: Self { Self(rawValue: -1) }
  /// libvirt: `VIR_DOMAIN_QEMU_AGENT_COMMAND_NOWAIT`, 0, since 0.10.0.
  public static var nowait: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_DOMAIN_QEMU_AGENT_COMMAND_SHUTDOWN`, 60, since 1.2.15.
  public static var shutdown: Self { Self(rawValue: 60) }
}

/// The language of a command to QEMU's monitor.
///
/// libvirt: `virDomainQemuMonitorCommandFlags`, since 0.8.8. Bits it does not list are kept.
public struct DomainQEMUMonitorCommandFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_QEMU_MONITOR_COMMAND_DEFAULT`, 0, since 0.8.8.
  public static var `default`: Self { [] }
  /// libvirt: `VIR_DOMAIN_QEMU_MONITOR_COMMAND_HMP`, 1, since 0.8.8.
  public static var hmp: Self { Self(rawValue: 1) }
}
