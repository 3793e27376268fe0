// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LibvirtTransport

/// The path of a file in a folder of its own, which is removed with this object.
final class TemporaryFile: Sendable {
  private let folder: URL
  let path: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("swift-libvirt-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appendingPathComponent("image").path
  }

  convenience init(_ contents: [UInt8]) throws {
    try self.init()
    try Data(contents).write(to: URL(fileURLWithPath: path))
  }

  /// A file with these segments, whose holes are holes where the file system knows any.
  convenience init(_ segments: [ScriptedVolume.Segment]) throws {
    try self.init([UInt8]())
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    defer { try? file.close() }
    var position: UInt64 = 0
    for segment in segments {
      switch segment {
      case .hole(let length): position += UInt64(length)
      case .data(let bytes):
        try file.seek(toOffset: position)
        try file.write(contentsOf: Data(bytes))
        position += UInt64(bytes.count)
      }
    }
    try file.truncate(atOffset: position)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var exists: Bool { FileManager.default.fileExists(atPath: path) }

  var contents: [UInt8]? { FileManager.default.contents(atPath: path).map { Array($0) } }

  /// How much the file takes on the disk.
  var allocatedBytes: Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_blocks) * 512 : 0
  }

  /// Whether files here can have holes of 64 KiB.
  static let hasHoles: Bool = {
    guard let file = try? TemporaryFile([.hole(1 << 20), .data([1])]) else { return false }
    let descriptor = Foundation.open(file.path, O_RDONLY)
    defer { close(descriptor) }
    return FileHoles.seekData(descriptor, from: 0) == 1 << 20
  }()
}
