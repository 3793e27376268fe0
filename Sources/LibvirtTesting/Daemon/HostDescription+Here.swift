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

extension HostDescription {
  /// The made-up host under the name of the real one.
  package static var here: HostDescription {
    var name = [CChar](repeating: 0, count: 256)
    // The last byte stays 0, whatever the system does with a long name.
    guard gethostname(&name, name.count - 1) == 0 else { return HostDescription() }
    let bytes = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return HostDescription(hostname: String(decoding: bytes, as: UTF8.self))
  }
}
