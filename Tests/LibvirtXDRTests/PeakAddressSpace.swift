// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The most address space this process ever had, in KiB. Only grows; `nil` where the system does not say.
func peakAddressSpaceKiB() -> Int? {
  guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return nil }
  for line in status.split(separator: "\n") where line.hasPrefix("VmPeak:") {
    return Int(line.filter(\.isNumber))
  }
  return nil
}
