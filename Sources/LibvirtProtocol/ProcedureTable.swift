// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtRPC

/// All procedures, for those who meet them by number.
package enum ProcedureTable {
  private struct Key: Hashable {
    var program: Program
    var number: Int32
  }

  private static let byNumber: [Key: any Procedure.Type] = Dictionary(
    all.map { (Key(program: $0.program, number: $0.number), $0) }, uniquingKeysWith: { first, _ in first })

  /// The procedure with this number.
  package static func procedure(_ number: Int32, of program: Program) -> (any Procedure.Type)? {
    byNumber[Key(program: program, number: number)]
  }
}
