// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
package import LibvirtRPC

/// What the packets of one line of the report have in common.
package enum ReplaySubject: Hashable, Sendable {
  /// A program's procedure, known or not.
  case procedure(Program, Int32)
  /// A structure or union, by its wire name.
  case structure(String)

  /// The subject under which `record` is counted.
  package init(_ record: CaptureRecord) {
    switch record {
    case .packet(let packet): self = .procedure(packet.program, packet.procedure)
    case .structure(let vector): self = .structure(vector.type)
    }
  }
}

extension ReplaySubject: Comparable {
  /// Procedures by program and number, then structures by name.
  package static func < (left: ReplaySubject, right: ReplaySubject) -> Bool {
    switch (left, right) {
    case (.procedure(let left, let leftNumber), .procedure(let right, let rightNumber)):
      (left.rank, left.number, left.version, leftNumber) < (right.rank, right.number, right.version, rightNumber)
    case (.structure(let left), .structure(let right)): left < right
    case (.procedure, .structure): true
    case (.structure, .procedure): false
    }
  }
}

extension ReplaySubject: CustomStringConvertible {
  /// The beginning of the report's line.
  package var description: String {
    switch self {
    case .structure(let name): return "structure \(name)"
    case .procedure(let program, let number):
      let name = ProcedureTable.procedure(number, of: program)?.name ?? "(unknown)"
      return "\(program.name) \(number) \(name)"
    }
  }
}
