// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import Testing

/// What is done with a guest's devices and with descriptors; each errand leaves nothing open.
enum DescriptorErrands {
  static func isCloseOnExec(_ descriptor: Int32) -> Bool { fcntl(descriptor, F_GETFD) & FD_CLOEXEC != 0 }

  static func screenshot() async throws {
    try await SmallGuest.with(devices: SmallGuest.display) { guest in
      let picture = try await guest.screenshot()
      let size = try #require(PictureSize(picture), "\(picture.mimeType ?? "no type"), \(picture.bytes.count) bytes")
      #expect(size.width >= 320 && size.height >= 200, "\(size)")
      print("- screenshot: \(picture.mimeType ?? "no type"), \(size.width) x \(size.height)")
    }
  }

  static func console() async throws {
    try await SmallGuest.with(devices: SmallGuest.serialPort, isPaused: true) { guest in
      try await guest.withConsole { console in
        try await guest.resume()
        try await console.expect("ready\r\n")
        try await console.write("said".utf8)
        try await console.expect("said")
        let error = await failure { try await guest.openConsole() }
        #expect(error?.message == "operation failed: Active console session exists for this domain")
      }
      // It is free again.
      try await guest.openConsole().abort()
    }
  }

  /// QEMU and the daemon both connect to our socket; the daemon does so for the stream.
  static func channel() async throws {
    let listener = try UnixListener()
    let device = """
      <controller type='virtio-serial'/>
      <channel type='unix'><source mode='connect' path='\(listener.path)'/><target type='virtio' name='swift'/></channel>
      """
    try await SmallGuest.with(devices: device) { guest in
      let emulator = try listener.accept()
      let stream = try await guest.openChannel("swift")
      let daemon = try listener.accept()
      try await stream.write("to the channel".utf8)
      #expect(try daemon.read(14) == "to the channel")
      try daemon.write("and back")
      try await stream.expect("and back")
      let error = await failure { try await guest.openChannel("swift") }
      #expect(error?.message == "operation failed: Active channel stream exists for this domain")
      try await stream.finish()
      try await guest.openChannel("swift").abort()
      withExtendedLifetime(emulator) {}
    }
  }

  static func openGraphics() async throws {
    try await SmallGuest.with(devices: SmallGuest.display) { guest in
      let file = try await guest.openGraphics(flags: .skipAuthentication)
      #expect(isCloseOnExec(file.rawValue))
      #expect(try SocketEnd(lending: file.rawValue).read(12) == "RFB 003.008\n")
    }
  }

  static func lendGraphics() async throws {
    try await SmallGuest.with(devices: SmallGuest.display) { guest in
      let (ours, theirs) = try SocketEnd.pair()
      try await guest.openGraphics(descriptor: theirs.descriptor, flags: .skipAuthentication)
      #expect(try ours.read(12) == "RFB 003.008\n")
      try ours.write("RFB 003.008\n")
      // One kind of security, none.
      #expect(try ours.read(2) == "\u{1}\u{1}")
    }
  }

  /// The guest begins from a disk that has no name any more: only our descriptors lead to it.
  static func disk() async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "swift-libvirt-\(UUID())")
    try SmallGuest.bootDisk.write(to: file)
    let descriptors = [O_RDWR, O_RDONLY].map { open(file.path, $0 | O_CLOEXEC) }
    defer { for descriptor in descriptors { close(descriptor) } }
    try FileManager.default.removeItem(at: file)
    #expect(descriptors.allSatisfy { $0 >= 0 })
    let disk = """
      <disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='\(file.path)' fdgroup='boot'/>
      <target dev='hda' bus='ide'/></disk>
      """
    try await withConnection(to: try Peer.qemu.uri) { (host: Connection) async throws -> Void in
      let guest = try await host.defineDomain(
        xml: SmallGuest.xml(boot: "hd", devices: disk + SmallGuest.serialPort))
      do {
        try await guest.associate(files: descriptors, as: "boot")
        try await guest.start(.startPaused)
        try await guest.withConsole { console in
          try await guest.resume()
          try await console.expect("ready\r\n")
        }
      } catch {
        try? await guest.destroy()
        try? await guest.undefine()
        throw error
      }
      try await guest.destroy()
      try await guest.undefine()
    }
  }

  static func monitor() async throws {
    try await SmallGuest.with(devices: "") { guest in
      let pipe = Pipe()
      let descriptor = pipe.fileHandleForReading.fileDescriptor
      let added = try await guest.monitorCommand(
        #"{"execute": "add-fd", "arguments": {"opaque": "swift"}}"#, files: [descriptor])
      #expect(added.text.contains(/"return":\{.*"fdset-id":\d+/), "\(added.text)")
      #expect(added.files.count == 0)
      let sets = try await guest.monitorCommand(#"{"execute": "query-fdsets"}"#, files: [])
      #expect(sets.text.contains(#""opaque":"swift""#), "\(sets.text)")
      let named = try await guest.monitorCommand(
        #"{"execute": "getfd", "arguments": {"fdname": "swift"}}"#, files: [descriptor])
      #expect(named.text.contains(#""return":{}"#), "\(named.text)")
      let closed = try await guest.monitorCommand(
        #"{"execute": "closefd", "arguments": {"fdname": "swift"}}"#, files: [])
      #expect(closed.text.contains(#""return":{}"#), "\(closed.text)")
      // The same without a descriptor is refused: it was there before.
      let missing = try await guest.monitorCommand(
        #"{"execute": "getfd", "arguments": {"fdname": "none"}}"#, files: [])
      #expect(missing.text.contains("No file descriptor supplied"), "\(missing.text)")
    }
  }

  /// libvirt 9.0.0's driver for QEMU gives no files to a domain that starts; other drivers do.
  static func refusedFiles() async throws {
    try await withConnection(to: try Peer.qemu.uri) { (host: Connection) async throws -> Void in
      let pipe = Pipe()
      let files = [pipe.fileHandleForReading.fileDescriptor, pipe.fileHandleForWriting.fileDescriptor]
      let error = await failure { try await host.createDomain(xml: SmallGuest.xml(devices: ""), files: files) }
      #expect(error?.code == .noSupport)
      #expect(error?.origin == .daemon)
      #expect(
        error?.message == "this function is not supported by the connection driver: virDomainCreateXMLWithFiles")
      #expect(try await host.hostname() == Command.virsh(.qemu, "hostname"), "what follows is understood")
    }
  }

  static func testDriverFiles() async throws {
    try await withConnection(to: try Peer.unix.uri) { (host: Connection) async throws -> Void in
      let pipe = Pipe()
      let files = [pipe.fileHandleForReading.fileDescriptor, pipe.fileHandleForWriting.fileDescriptor]
      let name = "swift-libvirt-files"
      let created = try await host.createDomain(xml: SampleDomain.xml(name), files: files)
      #expect(try Command.virsh(.unix, "domstate", name) == "running")
      try await created.destroy()
      let defined = try await host.defineDomain(xml: SampleDomain.xml(name))
      let started = try await defined.start(files: files)
      #expect(started.id != nil)
      try await started.destroy()
      try await started.undefine()
    }
  }
}

extension ByteStream {
  /// Reads until this has come.
  func expect(_ text: String, location: SourceLocation = #_sourceLocation) async throws {
    var seen = ""
    while !seen.contains(text) {
      let segment = try await withCallTimeout(.seconds(60)) { try await nextSegment() }
      guard case .data(let bytes)? = segment else {
        Issue.record("the stream ended after \(seen.debugDescription)", sourceLocation: location)
        return
      }
      seen += String(decoding: bytes, as: UTF8.self)
    }
  }
}
