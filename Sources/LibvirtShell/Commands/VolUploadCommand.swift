// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// `vol-upload`: overwrites a volume with what a file holds.
enum VolUploadCommand: Command {
  static let definition = CommandDefinition(
    "vol-upload", .volume, "upload file contents to a volume", "Upload file contents to a volume",
    options: [
      .required("vol", "vol name, key or path"),
      .required("file", "file", completion: .files),
      .string("pool", "pool name or uuid"),
      .number("offset", "volume offset to upload to"),
      .number("length", "amount of data to upload"),
      .flag("sparse", "preserve sparseness of volume"),
    ])

  static func run(_ context: CommandContext) async throws {
    let arguments = context.arguments
    let offset = try arguments.unsigned64("offset") ?? 0
    let length = try arguments.unsigned64("length", wraps: true) ?? 0
    let volume = try await context.volume()
    let path = try arguments.requiredString("file")
    guard let file = VolumeFile.openForReading(path) else { throw CommandFailure("cannot read \(path)") }
    let stream = try await context.attempt("cannot upload to volume \(volume.name)") {
      try await volume.openUpload(
        offset: offset, length: length, flags: arguments.has("sparse") ? .sparseStream : [])
    }
    do {
      // The whole file, whatever the length: what is too much is for the daemon to refuse.
      let bar = ProgressBar(context.shell)
      var options = TransferOptions()
      options.isSparse = arguments.has("sparse")
      options.progress = bar?.report
      defer { bar?.clear() }
      try await VolumeFile.attempt("cannot send data to volume \(volume.name)", handler: "send") {
        () async throws(LibvirtError) in
        try await stream.send(fromDescriptor: file.descriptor, options: options)
      }
      try await context.attempt("cannot close volume \(volume.name)") { try await stream.finish() }
    } catch {
      await stream.abort()
      throw error
    }
  }
}
