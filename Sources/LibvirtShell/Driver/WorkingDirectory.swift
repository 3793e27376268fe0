// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The directory that relative file names start from.
package enum WorkingDirectory {
  /// Its path.
  package static func current() throws(SystemFailure) -> String {
    guard let path = getcwd(nil, 0) else { throw .last }
    defer { free(path) }
    return String(cString: path)
  }

  /// Makes another directory the current one.
  package static func change(to path: String) throws(SystemFailure) {
    if chdir(path) != 0 { throw .last }
  }

  /// The user's home according to the user database.
  package static var home: String? {
    getpwuid(getuid()).flatMap { $0.pointee.pw_dir }.map { String(cString: $0) }
  }
}
