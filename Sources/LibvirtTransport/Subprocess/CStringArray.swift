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

/// Strings as C's `argv` and `environ` have them.
struct CStringArray: ~Copyable {
  private let pointers: [UnsafeMutablePointer<CChar>?]

  /// The arguments of a program, of which there is at least one, its name. A zero byte would cut an argument short.
  init(_ arguments: [String]) throws(TransportError.Cause) {
    guard let program = arguments.first, !program.isEmpty else { throw .system(ENOENT) }
    try self.init(copying: arguments)
  }

  /// An environment.
  init(environment: [String: String]) throws(TransportError.Cause) {
    try self.init(copying: environment.map { "\($0.key)=\($0.value)" }.sorted())
  }

  private init(copying strings: [String]) throws(TransportError.Cause) {
    guard !strings.contains(where: { $0.utf8.contains(0) }) else { throw .system(EINVAL) }
    pointers = strings.map { strdup($0) } + [nil]
  }

  deinit {
    for pointer in pointers { free(pointer) }
  }

  borrowing func withPointer<Result>(
    _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) throws(TransportError.Cause) -> Result
  ) throws(TransportError.Cause) -> Result {
    try pointers.withUnsafeBufferPointer { (buffer) throws(TransportError.Cause) in
      // At least the final null is in it, so it has an address.
      try body(buffer.baseAddress!)
    }
  }
}
