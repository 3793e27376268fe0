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

/// A folder of a test's own, until it is removed with the one file in it.
struct ScratchDirectory: Sendable {
  let path: String

  init() throws(SystemFailure) {
    var template = Array("/tmp/slt-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw SystemFailure(errno: errno) }
    path = template.withUnsafeBytes { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }

  /// Removes the folder and the socket called `proxy` in it, if there is one.
  func remove() {
    unlink(path + "/proxy")
    rmdir(path)
  }
}
