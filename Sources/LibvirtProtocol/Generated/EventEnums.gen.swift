// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/enums_event.x by `make generate`; do not edit.
// swift-format-ignore-file

/// What a file descriptor is watched for.
///
/// libvirt: `virEventHandleType`, since 0.5.0. Bits it does not list are kept.
public struct EventHandleType: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_EVENT_HANDLE_READABLE`, 1, since 0.5.0.
  public static var readable: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_EVENT_HANDLE_WRITABLE`, 2, since 0.5.0.
  public static var writable: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_EVENT_HANDLE_ERROR`, 4, since 0.5.0.
  public static var error: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_EVENT_HANDLE_HANGUP`, 8, since 0.5.0.
  public static var hangup: Self { Self(rawValue: 8) }
}
