// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtTestSupport
import Testing

@testable import LibvirtSession

@Suite("Stream state machine")
struct StreamStateMachineTests {
  private typealias Machine = StreamStateMachine

  private enum Item: Equatable {
    case data([UInt8])
    case hole(Int64)
  }

  private static func takeAll(_ machine: inout Machine) -> [Item] {
    var items: [Item] = []
    while let item = machine.takeNext() {
      switch item {
      case .data(let chunk): items.append(.data(chunk.array))
      case .hole(let length): items.append(.hole(length))
      }
    }
    return items
  }

  private static func bytes(_ items: [Item]) -> [UInt8] {
    items.flatMap { item in if case .data(let bytes) = item { bytes } else { [UInt8]() } }
  }

  @Test("data comes out in order, however it is cut and however it is taken")
  func order() {
    var random = SeededGenerator()
    for _ in 0..<50 {
      var machine = Machine(acceptsHoles: false)
      let data = pattern(Int.random(in: 1...600_000, using: &random))
      var taken: [UInt8] = []
      var rest = data[...]
      while !rest.isEmpty {
        let piece = rest.prefix(Int.random(in: 1...(Bool.random(using: &random) ? 40 : 300_000), using: &random))
        rest = rest.dropFirst(piece.count)
        machine.receive(.bytes(Array(piece)))
        if Bool.random(using: &random), case .data(let chunk)? = machine.takeNext() { taken += chunk.array }
      }
      taken += Self.bytes(Self.takeAll(&machine))
      let memory = machine.waitingMemory
      #expect(taken == data, "seed \(random.seed)")
      #expect(memory == 0, "seed \(random.seed)")
    }
  }

  /// Puts the beginning of `data` into the machine the way the reader does that receives past it, or copies it in.
  private static func feed(_ data: ArraySlice<UInt8>, to machine: inout Machine, atMost limit: Int) -> Int {
    guard let chunk = machine.lend(for: data.count) else {
      machine.receive(.bytes(Array(data)))
      return data.count
    }
    let piece = data.prefix(min(limit, chunk.room.count))
    chunk.room.copyBytes(from: piece)
    chunk.grow(by: piece.count)
    machine.takeBack(chunk)
    return piece.count
  }

  @Test("what is received where it stays comes out in order too")
  func lending() {
    var random = SeededGenerator()
    for _ in 0..<50 {
      var machine = Machine(acceptsHoles: false)
      let data = pattern(Int.random(in: 1...900_000, using: &random))
      var (taken, rest, most) = ([UInt8](), data[...], 0)
      while !rest.isEmpty {
        let packet = rest.prefix(Int.random(in: 1...262_120, using: &random))
        rest = rest.dropFirst(
          Self.feed(packet, to: &machine, atMost: Int.random(in: 0...200_000, using: &random)))
        most = max(most, machine.waitingMemory)
        if Bool.random(using: &random), case .data(let chunk)? = machine.takeNext() { taken += chunk.array }
      }
      taken += Self.bytes(Self.takeAll(&machine))
      let memory = machine.waitingMemory
      #expect(taken == data, "seed \(random.seed)")
      #expect(memory == 0 && most > 0, "seed \(random.seed)")
    }
  }

  private static func lend(_ machine: inout Machine) -> StreamChunk {
    let chunk = machine.lend(for: 100_000)
    #expect(chunk != nil)
    return chunk ?? StreamChunk(capacity: 1)
  }

  @Test("memory is lent where copying costs more, and never what somebody has")
  func lendingLimits() {
    var machine = Machine(acceptsHoles: true)
    let little = machine.lend(for: 1000)
    #expect(little == nil, "little is copied")
    let first = Self.lend(&machine)
    first.grow(by: 100)
    machine.takeBack(first)
    // The rest of it is used as long as it lies there, last.
    let again = Self.lend(&machine)
    #expect(again === first)
    machine.takeBack(again)
    machine.receive(.hole(5))
    let second = Self.lend(&machine)
    #expect(second !== first)
    machine.takeBack(second)
    #expect(Self.takeAll(&machine).count == 2, "what nothing was received into is no item")
    let third = Self.lend(&machine)
    third.grow(by: 100)
    machine.beginToFinish()
    machine.takeBack(third)
    #expect(Self.takeAll(&machine).isEmpty, "nobody wants it any more")
    let (late, memory) = (machine.lend(for: 100_000), machine.waitingMemory)
    #expect(late == nil)
    #expect(memory == 0)
  }

  @Test("nothing is lent for data behind the end")
  func lendingBehindTheEnd() {
    var machine = Machine(acceptsHoles: false)
    machine.receive(.endOfData)
    let chunk = machine.lend(for: 100_000)
    #expect(chunk == nil)
  }

  @Test("small pieces share their memory")
  func smallPieces() {
    var machine = Machine(acceptsHoles: false)
    for byte in pattern(1000) { machine.receive(.bytes([byte])) }
    let memory = machine.waitingMemory
    #expect(memory <= 16 * 1024)
    #expect(Self.takeAll(&machine) == [.data(pattern(1000))])
  }

  @Test("a chunk that somebody has is not written to any more")
  func handedOut() {
    var machine = Machine(acceptsHoles: false)
    machine.receive(.bytes([1, 2]))
    guard case .data(let chunk)? = machine.takeNext() else {
      Issue.record("nothing came out")
      return
    }
    machine.receive(.bytes([3]))
    #expect(chunk.array == [1, 2])
    #expect(Self.takeAll(&machine) == [.data([3])])
  }

  @Test("the memory of many tiny pieces with holes between them is counted, not their bytes")
  func tinyPieces() {
    var machine = Machine(acceptsHoles: true)
    var chunks = 0
    for _ in 0..<100 {
      machine.receive(.bytes([7]))
      machine.receive(.hole(1))
    }
    let counted = machine.waitingMemory
    var allocated = 0
    while let item = machine.takeNext() {
      if case .data(let chunk) = item {
        allocated += chunk.capacity
        chunks += 1
      }
    }
    #expect(chunks == 100)
    #expect(counted >= allocated)
    #expect(allocated <= 100 * 1024, "and it is not much")
    let memory = machine.waitingMemory
    #expect(memory == 0)
  }

  @Test("holes that follow each other are one; a hole of nothing is none")
  func holes() {
    var machine = Machine(acceptsHoles: true)
    for length in [0, 5, 0, 7] as [Int64] { machine.receive(.hole(length)) }
    machine.receive(.bytes([1]))
    machine.receive(.hole(.max))
    machine.receive(.endOfData)
    #expect(Self.takeAll(&machine) == [.hole(12), .data([1]), .hole(.max)])
    let (failure, isExhausted) = (machine.failure, machine.isExhausted)
    #expect(failure == nil)
    #expect(isExhausted)
  }

  @Test("the rest of a hole that was put back comes next")
  func putBack() {
    var machine = Machine(acceptsHoles: true)
    machine.receive(.hole(10))
    machine.receive(.bytes([1]))
    _ = machine.takeNext()
    machine.putBack(hole: 4)
    #expect(Self.takeAll(&machine) == [.hole(4), .data([1])])
    let memory = machine.waitingMemory
    #expect(memory == 0)
    machine.beginToFinish()
    machine.putBack(hole: 4)
    #expect(machine.takeNext() == nil)
  }

  /// What a daemon may not send, with what went before.
  enum Offence: String, CaseIterable, CustomTestStringConvertible {
    case negativeHole = "a hole of negative length"
    case smallestHole = "a hole of the smallest number there is"
    case overflowingHoles = "holes whose sum is no number"
    case holeInOther = "a hole in a stream that has none"
    case dataAfterEnd = "data after the end"
    case holeAfterEnd = "a hole after the end"

    var testDescription: String { rawValue }
    var acceptsHoles: Bool { self != .holeInOther }

    var inputs: [StreamInput] {
      switch self {
      case .negativeHole: [.hole(-1)]
      case .smallestHole: [.hole(.min)]
      case .overflowingHoles: [.hole(.max), .hole(1)]
      case .holeInOther: [.hole(1)]
      case .dataAfterEnd: [.endOfData, .bytes([1])]
      case .holeAfterEnd: [.endOfData, .hole(1)]
      }
    }

    var text: String {
      switch self {
      case .negativeHole: "Unexpected stream hole of -1 bytes"
      case .smallestHole: "Unexpected stream hole of -9223372036854775808 bytes"
      case .overflowingHoles, .holeAfterEnd: "Unexpected stream hole of 1 bytes"
      case .holeInOther: "Unexpected stream hole"
      case .dataAfterEnd: "stream data after the end of the stream"
      }
    }
  }

  @Test("what the protocol does not allow ends the stream", arguments: Offence.allCases)
  func offences(offence: Offence) {
    var machine = Machine(acceptsHoles: offence.acceptsHoles)
    machine.receive(.bytes([1]))
    for input in offence.inputs { machine.receive(input) }
    let (failure, isOver, memory) = (machine.failure, machine.isOver, machine.waitingMemory)
    #expect(failure?.text == SessionError.protocolViolation(offence.text).text)
    #expect(isOver)
    #expect(memory == 0)
    #expect(machine.takeNext() == nil)
  }

  @Test("the end of the data is told once all of it was taken, and leaves the stream open")
  func endOfData() {
    var machine = Machine(acceptsHoles: false)
    machine.receive(.bytes([1]))
    machine.receive(.endOfData)
    machine.receive(.endOfData)
    var isExhausted = machine.isExhausted
    #expect(!isExhausted)
    #expect(Self.takeAll(&machine) == [.data([1])])
    isExhausted = machine.isExhausted
    let (isOver, refusal) = (machine.isOver, machine.refusal)
    #expect(isExhausted)
    #expect(!isOver)
    #expect(refusal == nil)
  }

  @Test("finishing forgets the data, drops what still comes, and waits for the confirmation")
  func finishing() {
    var machine = Machine(acceptsHoles: true)
    machine.receive(.bytes([1]))
    machine.beginToFinish()
    for input in [.bytes([2]), .hole(3), .hole(-1), .endOfData, .bytes([4])] as [StreamInput] { machine.receive(input) }
    #expect(machine.takeNext() == nil)
    let (isOver, refusal, memory, isExhausted) =
      (machine.isOver, machine.refusal, machine.waitingMemory, machine.isExhausted)
    #expect(!isOver)
    #expect(refusal?.text == SessionError.streamClosed.text)
    #expect(memory == 0)
    #expect(isExhausted)
    machine.receive(.confirmation)
    let (isFinished, failure) = (machine.isFinished, machine.failure)
    #expect(isFinished)
    #expect(failure == nil)
  }

  @Test("an error instead of the confirmation is the stream's error")
  func errorAfterFinish() {
    var machine = Machine(acceptsHoles: false)
    machine.beginToFinish()
    machine.receive(.failure(.daemon(.diskFull)))
    let (failure, refusal, isOver) = (machine.failure, machine.refusal, machine.isOver)
    #expect(failure?.text == SessionError.daemon(.diskFull).text)
    #expect(refusal?.text == SessionError.daemon(.diskFull).text)
    #expect(isOver)
  }

  @Test("a confirmation that nobody asked for ends the stream; what came before it is there")
  func unasked() {
    var machine = Machine(acceptsHoles: false)
    machine.receive(.bytes([1]))
    machine.receive(.confirmation)
    machine.receive(.bytes([2]))
    machine.receive(.failure(.endOfFile))
    #expect(Self.takeAll(&machine) == [.data([1])])
    let (isFinished, failure, refusal) = (machine.isFinished, machine.failure, machine.refusal)
    #expect(isFinished)
    #expect(failure == nil)
    #expect(refusal?.text == SessionError.streamClosed.text)
  }

  @Test("the first failure counts, and nothing comes after it")
  func firstFailure() {
    var machine = Machine(acceptsHoles: false)
    machine.receive(.failure(.keepAliveTimeout))
    machine.receive(.failure(.endOfFile))
    machine.fail(.cancelled)
    machine.beginToFinish()
    machine.receive(.confirmation)
    machine.receive(.bytes([1]))
    #expect(machine.takeNext() == nil)
    let (failure, isFinished) = (machine.failure, machine.isFinished)
    #expect(failure?.text == SessionError.keepAliveTimeout.text)
    #expect(!isFinished)
  }
}
