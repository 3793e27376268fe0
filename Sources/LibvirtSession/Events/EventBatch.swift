// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtRPC

/// Events in the order they came, not decoded yet.
///
/// Their payloads lie one behind the other: events are small and come in great numbers, and memory for each of them would
/// cost more than everything else that is done with it.
package struct EventBatch: Sendable {
  @usableFromInline
  struct Record {
    @usableFromInline var program: Program
    @usableFromInline var procedure: Int32
    @usableFromInline var callbackID: Int32?
    /// Where its payload ends, and the next one's begins.
    @usableFromInline var end: Int
  }

  @usableFromInline private(set) var records: [Record] = []
  @usableFromInline private(set) var bytes: [UInt8] = []

  package init() {}

  @inlinable package var count: Int { records.count }
  package var isEmpty: Bool { records.isEmpty }

  /// How many bytes the payloads have together.
  package var byteCount: Int { bytes.count }

  /// How many bytes the payload of an event has.
  package func byteCount(at index: Int) -> Int { payload(at: index).count }

  @inlinable
  func payload(at index: Int) -> Range<Int> {
    (index == 0 ? 0 : records[index - 1].end)..<records[index].end
  }

  /// An event. It shares the batch's memory.
  @inlinable
  package subscript(index: Int) -> EventPacket {
    EventPacket(
      program: records[index].program, procedure: records[index].procedure, payload: bytes[payload(at: index)])
  }

  /// Whether an event is of a program, of one of these procedures, and for one of these callbacks; `nil` is any.
  func isEvent(at index: Int, of program: Program, _ procedures: [Int32], callbacks: [Int32]?) -> Bool {
    let record = records[index]
    guard record.program == program, procedures.contains(record.procedure) else { return false }
    guard let callbacks else { return true }
    return record.callbackID.map(callbacks.contains) ?? false
  }

  /// Appends an event as it was received.
  package mutating func append(_ header: PacketHeader, _ payload: RawSpan) {
    unsafe payload.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
    records.append(
      Record(
        program: header.program, procedure: header.procedure, callbackID: EventPacket.callbackID(payload),
        end: bytes.count))
  }

  /// Appends one event of another batch.
  mutating func append(_ other: borrowing EventBatch, at index: Int) {
    var record = other.records[index]
    bytes.append(contentsOf: other.bytes[other.payload(at: index)])
    record.end = bytes.count
    records.append(record)
  }

  /// Appends the events of another batch, from one of them on.
  mutating func append(_ other: borrowing EventBatch, from first: Int = 0) {
    guard first < other.count else { return }
    let begin = other.payload(at: first).lowerBound
    let shift = bytes.count - begin
    bytes.append(contentsOf: other.bytes[begin...])
    records.reserveCapacity(records.count + other.count - first)
    for var record in other.records[first...] {
      record.end += shift
      records.append(record)
    }
  }

  /// Empty, with memory for the next events if they are about as many: a connection that is idle after a flood gives back
  /// what that took.
  mutating func removeAll() {
    records.removeAll(keepingCapacity: records.capacity <= 256 || records.count >= records.capacity / 4)
    bytes.removeAll(keepingCapacity: bytes.capacity <= 16 * 1024 || bytes.count >= bytes.capacity / 4)
  }
}
