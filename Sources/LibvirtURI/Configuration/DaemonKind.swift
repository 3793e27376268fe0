// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Which daemon answers for a driver.
public enum DaemonKind: String, Sendable, Hashable, CaseIterable {
  /// `libvirtd`, or `virtproxyd` in its place, for all drivers.
  case legacy
  /// The driver's own daemon, such as `virtqemud`.
  case direct
}
