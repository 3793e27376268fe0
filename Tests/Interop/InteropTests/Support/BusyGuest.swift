// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt

/// A guest that writes to half a mebibyte of its memory again and again, so that moving it at a low rate never ends.
enum BusyGuest {
  /// A boot sector that fills eight segments with a number, and then with the next.
  static let bootSector: [UInt8] = {
    let code: [UInt8] = [
      0xFC, 0xBA, 0x00, 0x00,  // cld; dx = 0
      0xBB, 0x00, 0x10,  // from the segment at 64 KiB
      0x8E, 0xC3, 0x31, 0xFF,  // es:di is its beginning
      0xB9, 0x00, 0x80, 0x89, 0xD0, 0xF3, 0xAB,  // 32768 times dx
      0x42,  // the next number
      0x81, 0xC3, 0x00, 0x10, 0x81, 0xFB, 0x00, 0x90,  // the next segment, up to that at 576 KiB
      0x72, 0xEA, 0xEB, 0xE5,
    ]
    return code + [UInt8](repeating: 0, count: 510 - code.count) + [0x55, 0xAA]
  }()

  /// Runs `body` with such a guest and a connection to another daemon, to which it may be moved. It is gone afterwards,
  /// wherever it is.
  static func with(_ other: PrivateDaemon, _ body: (Domain, Connection) async throws -> Void) async throws {
    let floppy = FileManager.default.temporaryDirectory.appending(path: "swift-libvirt-\(UUID())")
    defer { try? FileManager.default.removeItem(at: floppy) }
    try (Data(bootSector) + Data(count: 1_474_560 - 512)).write(to: floppy)
    let disk = """
      <disk type='file' device='floppy'>
        <driver name='qemu' type='raw'/><source file='\(floppy.path)'/><target dev='fda' bus='fdc'/><readonly/>
      </disk>
      """
    try await withConnection(to: try Peer.qemu.uri) { (host: Connection) async throws -> Void in
      try await withConnection(to: other.environment[Peer.qemu.rawValue]) { (other: Connection) async throws -> Void in
        let guest = try await host.createDomain(xml: SmallGuest.xml(boot: "fd", devices: disk))
        let outcome: Result<Void, any Error>
        do { outcome = .success(try await body(guest, other)) } catch { outcome = .failure(error) }
        for connection in [host, other] {
          if let left = try? await connection.domain(named: guest.name) { try? await left.destroy() }
        }
        try outcome.get()
      }
    }
  }
}
