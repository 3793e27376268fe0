// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtURI

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension AuthenticationFile {
  /// Reads the file of credentials.
  ///
  /// - Parameter setting: where it is. One that nobody named may be unreadable: it is another user's then, and no file.
  /// - Returns: `nil` when there is none.
  /// - Throws: ``LibvirtError`` when it cannot be read, or understood.
  static func read(_ setting: Setting<String?>) throws(LibvirtError) -> AuthenticationFile? {
    guard let path = setting.value else { return nil }
    if setting.source == .builtIn, access(path, R_OK) != 0 { return nil }
    let contents = try SecretBytes(contentsOf: path)
    do {
      return try AuthenticationFile(path: path, contents: contents)
    } catch {
      throw LibvirtError(error)
    }
  }
}

extension SecretBytes {
  /// Reads a file into memory of its own; no more than that one copy is made.
  fileprivate init(contentsOf path: String) throws(LibvirtError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw LibvirtError(cannotRead: path, errno) }
    defer { close(descriptor) }
    try self.init(capacity: Self.sizeLimit + 1) { (target) throws(LibvirtError) in
      var count = 0
      while count < target.count {
        let part = UnsafeMutableRawBufferPointer(rebasing: target[count...])
        let length = read(descriptor, part.baseAddress, part.count)
        if length == 0 { return count }
        guard length > 0 else {
          if errno == EINTR { continue }
          throw LibvirtError(cannotRead: path, errno)
        }
        count += length
      }
      throw LibvirtError(cannotRead: path, EFBIG)
    }
  }

  /// Far more than credentials for every host there is.
  private static var sizeLimit: Int { 256 * 1024 }
}
