// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtRPC

extension Program {
  /// The programs that the protocol has, in the order of the report.
  static let known: [(program: Program, name: String)] = [
    (.remote, "remote"), (.qemu, "qemu"), (.lxc, "lxc"), (.admin, "admin"), (.keepalive, "keepalive"),
  ]

  /// Where the program stands in the report, whatever its version; unknown programs come last.
  var rank: Int { Self.known.firstIndex { $0.program.number == number } ?? Self.known.count }

  /// The program's name, or its number when it has none; with the version, unless it is the one there is.
  var name: String {
    guard let known = Self.known.first(where: { $0.program.number == number }) else { return "\(number).\(version)" }
    return known.program == self ? known.name : "\(known.name).\(version)"
  }
}
