// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import Testing

@Suite struct CPUMapTests {
  @Test(arguments: [
    ([], ""), ([0], "0"), ([0, 1, 2, 3], "0-3"), ([8, 1, 0, 2, 63], "0-2,8,63"), ([5, 5, 7], "5,7"),
  ])
  func isPrintedInRanges(cpus: [Int], text: String) {
    #expect(CPUMap(cpus).description == text)
    #expect(CPUMap(cpus).cpus == Set(cpus).sorted())
  }

  @Test func isEqualWhenItNamesTheSame() {
    var map: CPUMap = [1, 200]
    map.remove(200)
    map.remove(77)
    #expect(map == [1])
    #expect(map.hashValue == CPUMap([1]).hashValue)
    #expect(map.contains(1) && !map.contains(200) && !map.contains(-1))
  }
}
