// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// What was typed at a console, up to the key that leaves it.
struct ConsoleInput: Equatable {
  /// What the guest is to get.
  var text: [UInt8]
  /// Whether the user leaves.
  var leaves: Bool

  /// Splits what was typed. The key counts wherever it is; what follows it is dropped.
  init(_ typed: some Collection<UInt8>, escape: ConsoleEscape) {
    let end = typed.firstIndex(of: escape.byte)
    text = Array(typed[..<(end ?? typed.endIndex)])
    leaves = end != nil
  }
}
