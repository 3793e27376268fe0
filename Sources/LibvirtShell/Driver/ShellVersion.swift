// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// What the shell says it is.
package enum ShellVersion {
  /// The libvirt release whose shell this one behaves like, and whose version it therefore shows.
  package static let libvirt = "9.0.0"

  /// What `-V` prints.
  ///
  /// - Parameter program: the program's name.
  package static func long(program: String) -> String {
    """
    \(program), the command line tool of swift-libvirt, as in libvirt \(libvirt)

    Compiled with support for:
     Drivers in this process: test
     XPath: \(hasXPath ? "yes" : "no")

    """
  }

  #if XML
    private static let hasXPath = true
  #else
    private static let hasXPath = false
  #endif
}
