// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol

extension StructureVector {
  /// Decodes and encodes the value, and compares it with itself and with what was noted beside it.
  package func check() -> CheckResult {
    CheckResult(isMalformed: isMalformed, noted: value) { () throws(Refusal) in
      guard let type = WireTypeTable.type(named: type) else { throw .unknownStructure(self.type) }
      return try Reading(type, in: bytes)
    }
  }
}
