// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A daemon of a test's own that dies and is started again, at one address all the time.
final class ReturningDaemon {
  /// The test driver behind a link to the present daemon's socket.
  let uri: String
  private let link: String
  private var daemon: PrivateDaemon

  init() throws {
    daemon = try PrivateDaemon()
    link = FileManager.default.temporaryDirectory.appending(path: "swift-libvirt-\(UUID().uuidString.prefix(8))").path
    uri = "test+unix:///default?socket=\(link)"
    try relink()
  }

  deinit { try? FileManager.default.removeItem(atPath: link) }

  /// Stops it where it is: it answers nobody, and looks alive.
  func freeze() { daemon.signal(SIGSTOP) }

  /// Kills it. Its socket stays, and nobody listens there.
  func kill() { daemon.signal(SIGKILL) }

  /// Starts another in its place.
  func restart() throws {
    daemon = try PrivateDaemon()
    try relink()
  }

  private func relink() throws {
    guard let socket = daemon.uri.split(separator: "socket=").last else { return }
    // Renamed into place: there is always a link.
    try FileManager.default.createSymbolicLink(atPath: link + ".new", withDestinationPath: String(socket))
    guard rename(link + ".new", link) == 0 else { throw SocketEnd.Failed("rename \(link)") }
  }
}
