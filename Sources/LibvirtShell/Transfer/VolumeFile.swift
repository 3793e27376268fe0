// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The local file of an upload, a download or a screenshot.
final class VolumeFile {
  /// The open file; -1 once it is closed.
  private(set) var descriptor: Int32
  private let path: String
  private let isNew: Bool

  private init(_ descriptor: Int32, path: String, isNew: Bool) {
    self.descriptor = descriptor
    self.path = path
    self.isNew = isNew
  }

  deinit { if descriptor >= 0 { _ = systemClose(descriptor) } }

  /// Opens a file; nil when that cannot be done.
  static func openForReading(_ path: String) -> VolumeFile? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    return descriptor < 0 ? nil : VolumeFile(descriptor, path: path, isNew: false)
  }

  /// Creates a file, or empties the one that is there; nil when neither can be done.
  static func openForWriting(_ path: String) -> VolumeFile? {
    let created = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    if created >= 0 { return VolumeFile(created, path: path, isNew: true) }
    guard errno == EEXIST else { return nil }
    let opened = open(path, O_WRONLY | O_TRUNC | O_CLOEXEC)
    return opened < 0 ? nil : VolumeFile(opened, path: path, isNew: false)
  }

  /// Closes the file, and tells what the system may only tell now.
  func close() throws(CommandFailure) {
    defer { descriptor = -1 }
    guard systemClose(descriptor) != 0, errno != EINTR else { return }
    throw CommandFailure("cannot close file \(path)")
  }

  /// Removes a file that was made for something that failed.
  func removeIfNew() {
    if isNew { unlink(path) }
  }

  /// Moves data between a file and a stream. What the file itself has against it is told as virsh does.
  ///
  /// - Parameters:
  ///   - text: what the user reads first.
  ///   - handler: `send` or `recv`.
  static func attempt<Value>(
    _ text: @autoclosure () -> String, handler: String, _ body: () async throws(LibvirtError) -> Value
  ) async throws(CommandFailure) {
    do throws(LibvirtError) {
      _ = try await body()
    } catch {
      let isFile = error.origin == .usage && error.code == .systemError
      let reason = isFile ? "\(handler) handler failed: \(SystemFailure(code: error.integer1))" : error.message
      throw CommandFailure(messages: [text(), reason])
    }
  }
}

/// `close`, under a name that a method does not hide.
private func systemClose(_ descriptor: Int32) -> Int32 {
  close(descriptor)
}
