// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import Synchronization

/// `vol-download`: writes a volume's contents to a file.
enum VolDownloadCommand: Command {
  static let definition = CommandDefinition(
    "vol-download", .volume, "download volume contents to a file", "Download volume contents to a file",
    options: [
      .required("vol", "vol name, key or path"),
      .required("file", "file", completion: .files),
      .string("pool", "pool name or uuid"),
      .number("offset", "volume offset to download from"),
      .number("length", "amount of data to download"),
      .flag("sparse", "preserve sparseness of volume"),
    ])

  static func run(_ context: CommandContext) async throws {
    let arguments = context.arguments
    let offset = try arguments.unsigned64("offset") ?? 0
    let length = try arguments.unsigned64("length", wraps: true) ?? 0
    let volume = try await context.volume()
    let path = try arguments.requiredString("file")
    guard let file = VolumeFile.openForWriting(path) else { throw CommandFailure("cannot create \(path)") }
    do {
      let bar = ProgressBar(context.shell)
      let isOpen = Atomic(false)
      var options = TransferOptions()
      (options.offset, options.length, options.isSparse) = (offset, length, arguments.has("sparse"))
      options.progress = { progress in
        isOpen.store(true, ordering: .relaxed)
        bar?.report(progress)
      }
      defer { bar?.clear() }
      try await VolumeFile.attempt(
        isOpen.load(ordering: .relaxed)
          ? "cannot receive data from volume \(volume.name)" : "cannot download from volume \(volume.name)",
        handler: "recv"
      ) { () async throws(LibvirtError) in
        try await volume.download(toDescriptor: file.descriptor, options: options)
      }
      try file.close()
    } catch {
      file.removeIfNew()
      throw error
    }
  }
}
