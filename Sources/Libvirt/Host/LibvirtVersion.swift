// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// A version of libvirt or of a hypervisor, such as 9.0.0.
public struct LibvirtVersion: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The number as libvirt counts: major × 1,000,000 + minor × 1,000 + release.
  public let rawValue: UInt64

  /// A version from libvirt's number.
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// A version from its parts. `minor` and `release` are below 1,000; what is not wraps, as in libvirt's own arithmetic.
  public init(major: UInt64, minor: UInt64, release: UInt64) {
    rawValue = major &* 1_000_000 &+ minor &* 1_000 &+ release
  }

  /// The first part.
  public var major: UInt64 { rawValue / 1_000_000 }
  /// The second part.
  public var minor: UInt64 { rawValue / 1_000 % 1_000 }
  /// The third part.
  public var release: UInt64 { rawValue % 1_000 }

  /// The newest libvirt whose calls, events and constants this package knows. Newer daemons can be talked to; what is new
  /// in them cannot be asked for by name. What a daemon runs tells ``Connection/libraryVersion()``.
  ///
  /// libvirt: `virGetVersion`, `virAdmGetVersion`
  public static let client = LibvirtVersion(major: 12, minor: 5, release: 0)

  /// `major.minor.release`
  public var description: String { "\(major).\(minor).\(release)" }

  /// Older is less.
  public static func < (left: LibvirtVersion, right: LibvirtVersion) -> Bool { left.rawValue < right.rawValue }
}
