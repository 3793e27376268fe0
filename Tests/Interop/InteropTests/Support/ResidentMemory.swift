// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LibvirtTestSupport
import Testing

/// How much memory this process has, in KiB.
func residentMemory() throws -> Int {
  let status = fields(try String(contentsOfFile: "/proc/self/status", encoding: .utf8))
  return try #require(status["VmRSS"].flatMap { Int($0.prefix { $0.isNumber }) })
}
