// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A daemon of a test's own, to be stopped, killed and mourned.
final class PrivateDaemon {
  let processID: Int32
  let uri: String
  private let state: String
  private static let script = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../daemon.sh").standardizedFileURL.path

  init() throws {
    state = NSTemporaryDirectory() + "swift-libvirt-interop-" + UUID().uuidString
    _ = try Command.run("bash", [Self.script, "--state", state, "start"])
    let environment = fields(
      try Command.run("bash", [Self.script, "--state", state, "env"]).replacing("export ", with: ""), separator: "="
    ).mapValues { $0.trimmingCharacters(in: CharacterSet(charactersIn: "'")) }
    guard let processID = environment["LIBVIRT_SWIFT_TEST_PID"].flatMap({ Int32($0) }),
      let uri = environment[Peer.unix.rawValue]
    else { throw Peer.Missing(description: "daemon.sh did not say where the daemon is") }
    self.processID = processID
    self.uri = uri
  }

  deinit {
    // Stopped daemons do not end.
    kill(processID, SIGCONT)
    _ = try? Command.run("bash", [Self.script, "--state", state, "stop"])
    try? FileManager.default.removeItem(atPath: state)
  }

  func signal(_ number: Int32) { kill(processID, number) }
}
