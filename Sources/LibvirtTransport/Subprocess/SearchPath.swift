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

/// The folders that programs are looked up in.
struct SearchPath {
  private let folders: [Substring]

  /// The `PATH` of a child with this environment; `nil` for ours.
  init(ofChild environment: [String: String]?) {
    let text =
      if let environment { environment["PATH"] } else { getenv("PATH").map { String(cString: $0) } }
    // What the C library takes when there is none.
    folders = (text ?? "/bin:/usr/bin").split(separator: ":", omittingEmptySubsequences: false)
  }

  /// The file of a program: the first one of this name that can be run. A name with a slash is a path already.
  ///
  /// - Throws: `ENOENT` when there is none.
  func path(of program: String) throws(TransportError.Cause) -> String {
    guard !program.utf8.contains(UInt8(ascii: "/")) else { return program }
    for folder in folders {
      // An empty name is the current folder's.
      let path = folder.isEmpty ? "./\(program)" : "\(folder)/\(program)"
      var status = stat()
      if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, access(path, X_OK) == 0 { return path }
    }
    throw .system(ENOENT)
  }
}
