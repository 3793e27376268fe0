// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import LibvirtTestSupport
import LibvirtTesting

/// A road with a ``FaultProxy`` on it, for one case.
struct Scene: Sendable {
  let road: Road
  /// `nil` on the road that leads to this process itself.
  let proxy: FaultProxy?
  /// Leads through the proxy.
  let uri: String
  private let folder: String

  /// Prepares a road.
  ///
  /// - Parameters:
  ///   - isMute: whether clients are accepted and never hear from anybody.
  ///   - isDeaf: whether clients are not even accepted.
  init(_ road: Road, isMute: Bool = false, isDeaf: Bool = false) async throws {
    self.road = road
    for (name, value) in road.variables { setenv(name, try road.fill(value, place: nil), 1) }
    folder = NSTemporaryDirectory() + "slt-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let target = try road.place
    proxy = if let target { try FaultProxy(to: target, isMute: isMute) } else { nil }
    if let proxy { print("- \(road.name): seed \(proxy.seed)") }
    uri = try Self.uri(road, place: proxy?.place, folder: folder)
  }

  private static func uri(_ road: Road, place: Place?, folder: String) throws -> String {
    guard let script = road.script else { return try road.fill(road.uri, place: place) }
    // One for each place: another may be in use already. Nothing else starts children in this process, and Foundation's
    // own way to start them keeps descriptors, which would be counted.
    let path = folder + "/program-" + UUID().uuidString
    try "#!/bin/sh\n\(try road.fill(script, place: place))\n".write(toFile: path, atomically: true, encoding: .utf8)
    chmod(path, 0o755)
    return try road.fill(road.uri, place: place, script: path)
  }

  /// The URI of the same road to another place.
  func uri(to place: Place) throws -> String { try Self.uri(road, place: place, folder: folder) }

  /// To be called last.
  func end() async {
    await proxy?.stop()
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Connects.
  func open(_ change: (inout ConnectionOptions) -> Void = { _ in }) async throws -> Connection {
    var options = ConnectionOptions()
    options.drivers = [.test]
    change(&options)
    return OpenedSessions.note(try await Connection.open(uri, options: options), uri)
  }

  /// Connects to the same daemon's QEMU driver, which has storage beside it.
  ///
  /// - Parameter isDirect: whether past the proxy.
  func openStorage(
    isDirect: Bool = false, _ change: (inout ConnectionOptions) -> Void = { _ in }
  ) async throws -> Connection {
    var options = ConnectionOptions()
    change(&options)
    var uri = uri
    if isDirect, let place = try road.place { uri = try self.uri(to: place) }
    let storage = uri.replacing("test+", with: "qemu+", maxReplacements: 1)
      .replacing("/default", with: "/system", maxReplacements: 1)
    return OpenedSessions.note(try await Connection.open(storage, options: options), storage)
  }
}
