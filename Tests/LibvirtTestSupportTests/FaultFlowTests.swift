// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtTestSupport
import Testing

@Suite struct FaultFlowTests {
  /// Everything that the flow does with bytes that are all there, until it has nothing more to do.
  private func steps(
    _ plan: FaultPlan.Direction, _ bytes: [UInt8], seed: UInt64 = 1, ends: Bool = true
  ) -> [FaultFlow.Step] {
    var flow = FaultFlow(plan, random: SeededGenerator(seed: seed))
    flow.append(bytes)
    if ends { flow.senderHasEnded() }
    return steps(&flow)
  }

  private func steps(_ flow: inout FaultFlow) -> [FaultFlow.Step] {
    var steps: [FaultFlow.Step] = []
    var now = ContinuousClock.now
    while true {
      let step = flow.next(now: now)
      if step == .idle { return steps }
      steps.append(step)
      if case .wait(let until) = step { now = until }
      if step == .close || step == .reset { return steps }
    }
  }

  @Test func passesOnWhatComes() {
    #expect(steps(.init(), [1, 2, 3]) == [.send([1, 2, 3]), .end])
    #expect(steps(.init(), [], ends: false) == [])
  }

  @Test func cutsIntoPieces() {
    #expect(steps(.byteByByte, [1, 2, 3]) == [.send([1]), .send([2]), .send([3]), .end])
  }

  @Test func drawsTheSamePiecesFromTheSameSeed() {
    let plan = FaultPlan.Direction(pieces: 1...50)
    let bytes = [UInt8](repeating: 7, count: 1000)
    #expect(steps(plan, bytes, seed: 5) == steps(plan, bytes, seed: 5))
    #expect(steps(plan, bytes, seed: 5) != steps(plan, bytes, seed: 6))
  }

  @Test(arguments: [
    (Fault.corrupt(count: 2), [FaultFlow.Step.send([1, 2]), .send([252, 251, 5]), .end]),
    (.drop(count: 2), [.send([1, 2]), .send([5]), .end]),
    (.insert([9, 9]), [.send([1, 2]), .send([9, 9]), .send([3, 4, 5]), .end]),
    (.halfClose, [.send([1, 2]), .end]),
    (.silence, [.send([1, 2])]),
    (.close, [.send([1, 2]), .close]),
    (.reset, [.send([1, 2]), .reset]),
  ])
  func goesWrongAtItsOffset(_ fault: Fault, _ expected: [FaultFlow.Step]) {
    #expect(steps(.at(2, fault), [1, 2, 3, 4, 5]) == expected)
  }

  @Test func takesFaultsInTheOrderOfTheirOffsets() {
    let plan = FaultPlan.Direction(
      pieces: 2...2,
      faults: [.init(offset: 3, fault: .drop(count: 1)), .init(offset: 1, fault: .corrupt(count: 1))])
    #expect(steps(plan, [1, 2, 3, 4, 5]) == [.send([1]), .send([253, 3]), .send([5]), .end])
  }

  @Test func corruptsAndDropsAcrossPieces() {
    let plan = FaultPlan.Direction(
      pieces: 1...1, faults: [.init(offset: 0, fault: .corrupt(count: 2)), .init(offset: 2, fault: .drop(count: 2))])
    #expect(steps(plan, [0, 0, 0, 0, 0]) == [.send([255]), .send([255]), .send([0]), .end])
  }

  @Test func floodsWithAsMuchAsWasAskedFor() throws {
    let steps = steps(.at(0, .flood(count: 5000)), [1])
    guard case .send(let flood) = try #require(steps.first) else {
      Issue.record("\(steps)")
      return
    }
    #expect(flood.count == 5000)
    #expect(Set(flood).count > 200)
    #expect(steps.dropFirst() == [.send([1]), .end])
  }

  @Test func holdsEachPieceBack() {
    let plan = FaultPlan.Direction(pieces: 2...2, delayMicroseconds: 1000...1000)
    var flow = FaultFlow(plan, random: SeededGenerator(seed: 1))
    flow.append([1, 2, 3])
    let start = ContinuousClock.now
    let due = start + .milliseconds(1)
    #expect(flow.next(now: start) == .wait(due))
    #expect(flow.next(now: start + .microseconds(999)) == .wait(due))
    #expect(flow.next(now: due) == .send([1, 2]))
    #expect(flow.next(now: due) == .wait(due + .milliseconds(1)))
    #expect(flow.next(now: due + .seconds(1)) == .send([3]))
    #expect(flow.next(now: due + .seconds(1)) == .idle)
  }

  @Test func goesOnAfterASilence() {
    var flow = FaultFlow(.at(1, .silence), random: SeededGenerator(seed: 1))
    flow.append([1, 2, 3])
    #expect(steps(&flow) == [.send([1])])
    #expect(flow.isSilent)
    flow.append([4])
    #expect(steps(&flow) == [])
    flow.resume()
    #expect(steps(&flow) == [.send([2, 3, 4])])
  }

  @Test func endsEvenInASilence() {
    var flow = FaultFlow(.init(), random: SeededGenerator(seed: 1))
    flow.inject(.silence)
    #expect(steps(&flow) == [])
    flow.append([1])
    flow.inject(.close)
    #expect(steps(&flow) == [.close])
  }

  @Test func randomPlansRepeatThemselves() {
    func plans(_ seed: UInt64) -> [FaultPlan] {
      var generator = SeededGenerator(seed: seed)
      return (0..<200).map { _ in .random(reach: 1000, using: &generator) }
    }
    #expect(plans(3) == plans(3))
    #expect(plans(3) != plans(4))
    let plans = plans(3)
    let faults = plans.flatMap { $0.toDaemon.faults + $0.toClient.faults }
    #expect(faults.count == plans.count)
    #expect(Set(faults.map(\.fault)) == Set(FaultPlan.commonFaults))
    #expect(faults.allSatisfy { (0..<1000).contains($0.offset) })
  }
}
