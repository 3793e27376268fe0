// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtRPC
import Testing

@testable import LibvirtSession

@Suite("Batches of events")
struct EventBatchTests {
  private static func batch(_ payloads: [[UInt8]]) -> EventBatch {
    var batch = EventBatch()
    for (index, payload) in payloads.enumerated() {
      let header = PacketHeader(program: .remote, procedure: Int32(300 + index), type: .message, serial: 0)
      batch.append(header, payload.span.bytes)
    }
    return batch
  }

  private static func text(_ batch: borrowing EventBatch) -> [String] {
    (0..<batch.count).map { index in
      let event = batch[index]
      return "\(event.procedure): \(Array(event.payload))"
    }
  }

  private static let some = batch([[1], [], [2, 3, 4, 5], [6, 7], []])
  private static let texts = ["300: [1]", "301: []", "302: [2, 3, 4, 5]", "303: [6, 7]", "304: []"]

  @Test("events come out as they went in")
  func contents() {
    #expect(Self.text(Self.some) == Self.texts)
    #expect(Self.some.byteCount == 7)
    #expect((0..<5).map(Self.some.byteCount(at:)) == [1, 0, 4, 2, 0])
  }

  @Test("events of one batch are appended to another, from each on", arguments: 0...6)
  func appending(first: Int) {
    var batch = Self.batch([[9, 9]])
    batch.append(Self.some, from: first)
    #expect(Self.text(batch) == ["300: [9, 9]"] + Self.texts.dropFirst(first))
    batch.append(Self.some, at: 2)
    #expect(Self.text(batch).last == Self.texts[2])
  }

  @Test("an event that was taken out stays what it is when the batch is used again")
  func reuse() {
    var batch = Self.some
    let event = batch[2]
    batch.removeAll()
    #expect(batch.isEmpty)
    #expect(batch.byteCount == 0)
    batch.append(Self.batch([[8, 8, 8, 8, 8, 8]]))
    #expect(event.payload == [2, 3, 4, 5])
    #expect(Self.text(batch) == ["300: [8, 8, 8, 8, 8, 8]"])
  }

  @Test("memory is kept for as many events as came last")
  func memory() {
    var batch = EventBatch()
    let payloads = [[UInt8]](repeating: [UInt8](repeating: 1, count: 50), count: 4000)
    batch.append(Self.batch(payloads))
    batch.removeAll()
    #expect(batch.bytes.capacity >= 4000 * 50)
    #expect(batch.records.capacity >= 4000)
    batch.append(Self.some)
    batch.removeAll()
    #expect(batch.bytes.capacity <= 16 * 1024)
    #expect(batch.records.capacity <= 256)
    batch.append(Self.some)
    #expect(Self.text(batch) == Self.texts)
  }

  @Test("an event is picked by its program, its procedure and its callback")
  func picking() {
    let batch = Self.some
    #expect(batch.isEvent(at: 2, of: .remote, [302], callbacks: nil))
    #expect(batch.isEvent(at: 2, of: .remote, [7, 302], callbacks: [1, 0x0203_0405]))
    #expect(!batch.isEvent(at: 2, of: .remote, [302], callbacks: [1]))
    #expect(!batch.isEvent(at: 2, of: .qemu, [302], callbacks: nil))
    #expect(!batch.isEvent(at: 2, of: .remote, [303], callbacks: nil))
    // One with no room for a callback's number.
    #expect(!batch.isEvent(at: 3, of: .remote, [303], callbacks: [6]))
    #expect(batch.isEvent(at: 3, of: .remote, [303], callbacks: nil))
  }
}
