// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A daemon of a test's own, to be stopped, killed and mourned.
final class PrivateDaemon {
  let processID: Int32
  let uri: String
  /// All that `daemon.sh` tells of it.
  let environment: [String: String]
  private let state: String
  private static let script = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../daemon.sh").standardizedFileURL.path

  /// - Parameter configuration: lines for its `libvirtd.conf`, which win.
  init(configuration: String? = nil) throws {
    state = NSTemporaryDirectory() + "swift-libvirt-interop-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: state, withIntermediateDirectories: true)
    var options = ["--state", state]
    if let configuration {
      let file = state + "/more.conf"
      try configuration.write(toFile: file, atomically: true, encoding: .utf8)
      options += ["--config", file]
    }
    if let socket = ProcessInfo.processInfo.environment["LIBVIRT_SWIFT_TEST_SOCKET"] {
      let folder = URL(filePath: socket).deletingLastPathComponent().deletingLastPathComponent().path
      options += ["--knowing", folder]
    }
    _ = try Command.run("bash", [Self.script] + options + ["start"])
    environment = fields(
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
