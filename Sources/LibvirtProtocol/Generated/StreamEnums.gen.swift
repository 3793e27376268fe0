// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/enums_stream.x by `make generate`; do not edit.
// swift-format-ignore-file

/// What a stream is watched for.
///
/// libvirt: `virStreamEventType`, since 0.7.2. Bits it does not list are kept.
public struct StreamEventType: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_STREAM_EVENT_READABLE`, 1, since 0.7.2.
  public static var readable: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_STREAM_EVENT_WRITABLE`, 2, since 0.7.2.
  public static var writable: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_STREAM_EVENT_ERROR`, 4, since 0.7.2.
  public static var error: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_STREAM_EVENT_HANGUP`, 8, since 0.7.2.
  public static var hangup: Self { Self(rawValue: 8) }
}

/// How a stream behaves.
///
/// libvirt: `virStreamFlags`, since 0.7.2. Bits it does not list are kept.
public struct StreamFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_STREAM_NONBLOCK`, 1, since 0.7.2.
  public static var nonBlocking: Self { Self(rawValue: 1) }
}

/// Whether reading from a stream stops where a hole begins.
///
/// libvirt: `virStreamRecvFlagsValues`, since 3.4.0. Bits it does not list are kept.
public struct StreamReceiveFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_STREAM_RECV_STOP_AT_HOLE`, 1, since 3.4.0.
  public static var stopAtHole: Self { Self(rawValue: 1) }
}
