// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtTransport
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A unix socket in a directory of its own, with a scripted daemon for everybody who connects.
package final class ScriptedListener: Sendable {
  /// Where it listens.
  package let path: String
  private let folder: String?
  private let descriptor: Int32
  /// The directory that it listens in.
  package let directory: String
  private let daemons = Mutex<[ScriptedDaemon]>([])

  /// Begins to listen.
  ///
  /// - Parameters:
  ///   - folder: a folder of its own for the socket, below the directory.
  ///   - name: the socket's name.
  ///   - script: what each daemon does; `nil` leaves the connections in the backlog, unanswered.
  package init(folder: String? = nil, name: String = "socket", script: ScriptedDaemon.Script?) throws(SystemFailure) {
    var template = Array("/tmp/slt-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw SystemFailure(errno: errno) }
    let directory = template.withUnsafeBytes { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    self.directory = directory
    self.folder = folder.map { directory + "/" + $0 }
    if let folder = self.folder { mkdir(folder, 0o700) }
    path = (self.folder ?? directory) + "/" + name
    descriptor = try Self.listen(at: path)
    if let script { acceptAll(script) }
  }

  deinit {
    // Wakes the accepting thread, which then closes the descriptor.
    shutdown(descriptor, Int32(SHUT_RDWR))
    unlink(path)
    if let folder { rmdir(folder) }
    rmdir(directory)
  }

  /// The daemons of all who have connected.
  package var connected: [ScriptedDaemon] { daemons.withLock { $0 } }

  private static func listen(at path: String) throws(SystemFailure) -> Int32 {
    #if os(Linux)
      let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    #else
      let descriptor = socket(AF_UNIX, SOCK_STREAM, 0)
    #endif
    guard descriptor >= 0 else { throw SystemFailure(errno: errno) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix(100)) }
    let size = socklen_t(MemoryLayout<sockaddr_un>.size)
    let status = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, size) }
    }
    guard status == 0, systemListen(descriptor, 16) == 0 else { throw SystemFailure(errno: errno) }
    return descriptor
  }

  private func acceptAll(_ script: @escaping ScriptedDaemon.Script) {
    let descriptor = descriptor
    let accept: @Sendable () -> Void = { [weak self] in
      while true {
        let connection = systemAccept(descriptor)
        guard connection >= 0 else { break }
        makeNonBlocking(connection)
        let transport = SocketTransport(adopting: connection, name: "accepted", passesDescriptors: true)
        guard let daemon = try? ScriptedDaemon(transport, script: script) else { continue }
        self?.daemons.withLock { $0.append(daemon) }
      }
      close(descriptor)
    }
    startThread(accept)
  }
}

private func systemListen(_ descriptor: Int32, _ backlog: Int32) -> Int32 { listen(descriptor, backlog) }
private func systemAccept(_ descriptor: Int32) -> Int32 { accept(descriptor, nil, nil) }
