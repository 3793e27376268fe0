// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LibvirtTesting
import LibvirtTransport

/// A daemon on a unix socket, for programs outside this process.
final class VirshServer: Sendable {
  let path: String
  private let descriptor: Int32

  /// Listens at a path of its own.
  init(_ daemon: TestDaemon) throws {
    path = FileManager.default.temporaryDirectory.appending(path: "lvt-\(UUID().uuidString.prefix(8)).sock").path
    #if os(Linux)
      let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    #else
      let descriptor = socket(AF_UNIX, SOCK_STREAM, 0)
    #endif
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = Array(path.utf8)
    guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else {
      throw CocoaError(.fileWriteInvalidFileName)
    }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
    let status = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard status == 0, listen(descriptor, 16) == 0 else { throw CocoaError(.fileWriteUnknown) }
    self.descriptor = descriptor
    Thread.detachNewThread {
      while true {
        let connection = accept(descriptor, nil, nil)
        guard connection >= 0 else { return }
        _ = fcntl(connection, F_SETFL, fcntl(connection, F_GETFL) | O_NONBLOCK)
        let transport = SocketTransport(adopting: connection, name: "virsh", passesDescriptors: true)
        try? daemon.serve(transport)
      }
    }
  }

  deinit {
    // Wakes the thread that accepts.
    shutdown(descriptor, Int32(SHUT_RDWR))
    close(descriptor)
    unlink(path)
  }
}
