// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Glibc

/// One end of a socket, read and written by blocking calls that give up after half a minute.
final class SocketEnd {
  struct Failed: Error, CustomStringConvertible {
    var description: String
    init(_ what: String) { description = "\(what): \(String(cString: strerror(errno)))" }
  }

  let descriptor: Int32
  private let isOwned: Bool

  init(adopting descriptor: Int32) {
    self.descriptor = descriptor
    isOwned = true
    limit()
  }

  /// One that stays the caller's.
  init(lending descriptor: Int32) {
    self.descriptor = descriptor
    isOwned = false
    limit()
  }

  deinit { if isOwned { close(descriptor) } }

  private func limit() {
    var limit = timeval(tv_sec: 30, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
  }

  /// Two that are connected.
  static func pair() throws -> (SocketEnd, SocketEnd) {
    var ends: [Int32] = [-1, -1]
    guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
      throw Failed("socketpair")
    }
    return (SocketEnd(adopting: ends[0]), SocketEnd(adopting: ends[1]))
  }

  /// Reads exactly this many bytes.
  func read(_ count: Int) throws -> String {
    var bytes = [UInt8](repeating: 0, count: count)
    guard recv(descriptor, &bytes, count, Int32(MSG_WAITALL)) == count else { throw Failed("recv") }
    return String(decoding: bytes, as: UTF8.self)
  }

  func write(_ text: String) throws {
    let bytes = Array(text.utf8)
    guard send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count else { throw Failed("send") }
  }
}

/// A listening unix socket with a file of its own.
final class UnixListener {
  let path: String
  private let end: SocketEnd

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "swift-libvirt-\(UUID().uuidString.prefix(8))").path
    end = SocketEnd(adopting: socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0))
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix($0.count - 1)) }
    let size = socklen_t(MemoryLayout<sockaddr_un>.size)
    let isBound = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(end.descriptor, $0, size) == 0 }
    }
    guard isBound, listen(end.descriptor, 8) == 0 else { throw SocketEnd.Failed("bind \(path)") }
    chmod(path, 0o666)
  }

  deinit { unlink(path) }

  /// The next one who connects.
  func accept() throws -> SocketEnd {
    let descriptor = Glibc.accept(end.descriptor, nil, nil)
    guard descriptor >= 0 else { throw SocketEnd.Failed("accept") }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    return SocketEnd(adopting: descriptor)
  }
}
