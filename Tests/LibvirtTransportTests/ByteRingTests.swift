// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtTransport
import Testing

@Suite struct ByteRingTests {
  @Test(arguments: 1...9, 1...9)
  func keepsOrderAcrossTheSeam(writing writeSize: Int, reading readSize: Int) {
    var ring = ByteRing(capacity: 7)
    var next: UInt8 = 0
    var expected: UInt8 = 0
    for _ in 0..<200 {
      let block = (0..<writeSize).map { UInt8(truncatingIfNeeded: Int(next) + $0) }
      let written = block.withUnsafeBytes { ring.write($0) }
      #expect(written == min(writeSize, 7 - (ring.count - written)))
      next &+= UInt8(written)
      var target = [UInt8](repeating: 0xEE, count: readSize)
      let before = ring.count
      let count = target.withUnsafeMutableBytes { ring.read(into: $0) }
      #expect(count == min(readSize, before))
      for byte in target.prefix(count) {
        #expect(byte == expected)
        expected &+= 1
      }
      #expect(target.dropFirst(count).allSatisfy { $0 == 0xEE })
    }
  }

  @Test func takesNoMoreThanFits() {
    var ring = ByteRing(capacity: 3)
    #expect([1, 2, 3, 4, 5].withUnsafeBytes { ring.write(UnsafeRawBufferPointer(rebasing: $0[..<5])) } == 3)
    #expect(ring.room == 0)
    ring.removeAll()
    #expect(ring.room == 3)
  }
}
