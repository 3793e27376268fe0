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

/// Names of files for completion.
package enum FileNames {
  /// The names that begin with what was typed, sorted; directories end with `/`, and hidden files are left out until
  /// a dot is typed.
  package static func beginning(with typed: String) -> [String] {
    let split = typed.lastIndex(of: "/").map(typed.index(after:)) ?? typed.startIndex
    let directory = String(typed[..<split])
    let prefix = typed[split...]
    guard let stream = opendir(directory.isEmpty ? "." : directory) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name != ".", name != "..", name.hasPrefix(prefix), prefix.hasPrefix(".") || !name.hasPrefix(".") else {
        continue
      }
      var status = stat()
      let isDirectory = stat(directory + name, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      names.append(directory + name + (isDirectory ? "/" : ""))
    }
    return names.sorted()
  }
}
