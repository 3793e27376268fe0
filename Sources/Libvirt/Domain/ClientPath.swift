// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtTransport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Paths of files that the daemon writes and reads.
///
/// libvirt's client resolves some of them against its own working directory, whatever host they are on, and so does this
/// one: scripts that say `save web web.img` mean the same file with either.
enum ClientPath {
  /// The path from the root on, without `.`, `..` and doubled slashes. Links are not looked at: the file is elsewhere.
  static func absolute(_ path: String) throws(LibvirtError) -> String {
    path.hasPrefix("/") ? path : normalized(try workingDirectory() + "/" + path)
  }

  static func normalized(_ path: String) -> String {
    var names: [Substring] = []
    for name in path.split(separator: "/") where name != "." {
      if name == ".." { _ = names.popLast() } else { names.append(name) }
    }
    return "/" + names.joined(separator: "/")
  }

  private static func workingDirectory() throws(LibvirtError) -> String {
    guard let path = getcwd(nil, 0) else {
      throw LibvirtError(
        .systemError, .none, "cannot get working directory: \(systemErrorText(errno))", origin: .usage, errno: errno)
    }
    defer { free(path) }
    return String(cString: path)
  }
}
