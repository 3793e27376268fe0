// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Dispatch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Waiting for one of two descriptors.
enum InputWait {
  /// What can be read now.
  enum Ready {
    case input
    case interruption
  }

  /// Waits until there is input, or an interruption; the interruption comes first when there are both.
  ///
  /// Other tasks go on meanwhile, even on a machine with one processor: the thread that waits is none of theirs.
  ///
  /// - Parameters:
  ///   - input: the descriptor that input comes from.
  ///   - interruption: the descriptor that becomes readable when something else has happened.
  static func wait(for input: Int32, or interruption: Int32) async -> Ready {
    await withCheckedContinuation { continuation in
      queue.async { continuation.resume(returning: block(for: input, or: interruption)) }
    }
  }

  private static let queue = DispatchQueue(label: "swift-libvirt input")

  private static func block(for input: Int32, or interruption: Int32) -> Ready {
    var entries = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0), pollfd(fd: interruption, events: Int16(POLLIN), revents: 0),
    ]
    while poll(&entries, 2, -1) < 0 {
      guard errno == EINTR else { return .input }
    }
    return entries[1].revents != 0 ? .interruption : .input
  }
}
