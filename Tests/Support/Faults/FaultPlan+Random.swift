// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension FaultPlan {
  /// A plan drawn at random: the bytes of each direction come in pieces, some of them late, and one thing goes wrong
  /// somewhere in the first `reach` bytes of one direction.
  package static func random(
    reach: Int, faults: [Fault] = commonFaults, using generator: inout some RandomNumberGenerator
  ) -> FaultPlan {
    var plan = FaultPlan(toDaemon: .random(using: &generator), toClient: .random(using: &generator))
    guard let fault = faults.randomElement(using: &generator) else { return plan }
    let place = FaultAtOffset(offset: Int.random(in: 0..<max(1, reach), using: &generator), fault: fault)
    if Bool.random(using: &generator) { plan.toDaemon.faults = [place] } else { plan.toClient.faults = [place] }
    return plan
  }

  /// One of each kind.
  package static var commonFaults: [Fault] {
    [.close, .reset, .halfClose, .silence, .corrupt(count: 1), .drop(count: 1), .flood(count: 4096)]
  }
}

extension FaultPlan.Direction {
  fileprivate static func random(using generator: inout some RandomNumberGenerator) -> Self {
    var direction = Self()
    // Powers of two, so that tiny pieces are as likely as large ones.
    if Bool.random(using: &generator) { direction.pieces = 1...(1 << Int.random(in: 0...16, using: &generator)) }
    if Int.random(in: 0..<4, using: &generator) == 0 { direction.delayMicroseconds = 0...2000 }
    return direction
  }
}
