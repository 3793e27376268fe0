// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// What a descriptor is ready for.
struct Readiness: OptionSet, Sendable {
  let rawValue: UInt8
  static let readable = Readiness(rawValue: 1)
  static let writable = Readiness(rawValue: 2)
}

/// A descriptor's readiness, as the kernel reports it.
struct ReadinessEvent {
  var token: UInt64
  var readiness: Readiness
}

/// The kernel's readiness queue: epoll on Linux, kqueue on Darwin.
///
/// Registration is level-triggered for reading and, while asked for, for writing. Everything but `wait` may be called
/// from any thread.
protocol ReadinessQueue: Sendable {
  init() throws(TransportError)
  func add(_ descriptor: Int32, token: UInt64, interest: Readiness) throws(TransportError)
  func change(_ descriptor: Int32, token: UInt64, interest: Readiness)
  func remove(_ descriptor: Int32)
  /// Makes a waiting `wait` return.
  func wake()
  /// Waits until something is ready, `wake` was called, or the time is over (`nil`: no limit), and appends to `events`.
  func wait(milliseconds: Int32?, into events: inout [ReadinessEvent])
}
