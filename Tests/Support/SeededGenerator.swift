// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// SplitMix64: the same numbers again from the same seed.
///
/// The seed is drawn at random, unless the environment variable `LIBVIRT_TEST_SEED` names one.
package struct SeededGenerator: RandomNumberGenerator {
  package let seed: UInt64
  private var state: UInt64

  package init(seed: UInt64? = nil) {
    let chosen =
      seed ?? ProcessInfo.processInfo.environment["LIBVIRT_TEST_SEED"].flatMap { UInt64($0) }
      ?? UInt64.random(in: 0 ... .max)
    self.seed = chosen
    state = chosen
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
