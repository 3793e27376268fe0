// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt

/// A guest of the emulator without a system. It boots, if it boots, from a sector that says "ready" on the serial port
/// and then says back what it is told.
enum SmallGuest {
  /// A boot sector for a machine with a serial port: prints, then echoes.
  static let bootSector: [UInt8] = {
    let code: [UInt8] = [
      0xFC,  // cld
      0x31, 0xC0, 0x8E, 0xD8,  // ds = 0
      0xBE, 0x32, 0x7C,  // si = the text below, in memory
      0xAC, 0x84, 0xC0, 0x74, 0x05,  // next character; after the last one, on to the echo
      0xE8, 0x12, 0x00, 0xEB, 0xF6,  // print it, and again
      0xBA, 0xFD, 0x03, 0xEC, 0xA8, 0x01, 0x74, 0xF8,  // wait for a byte from the line
      0xB2, 0xF8, 0xEC, 0xE8, 0x02, 0x00, 0xEB, 0xF0,  // take it, print it, and again
      0x88, 0xC4,  // print: keep the byte
      0xBA, 0xFD, 0x03, 0xEC, 0xA8, 0x20, 0x74, 0xF8,  // wait until the line takes one
      0xB2, 0xF8, 0x88, 0xE0, 0xEE, 0xC3,  // give it, and return
    ]
    let text = Array("ready\r\n\0".utf8)
    let padding = [UInt8](repeating: 0, count: 510 - code.count - text.count)
    return code + text + padding + [0x55, 0xAA]
  }()

  /// A disk that begins with it, of a size that a floppy disk can have too.
  static var bootDisk: Data { Data(bootSector) + Data(count: 1_474_560 - 512) }

  static let serialPort = """
    <serial type='pty'><target port='0'/></serial><console type='pty'><target type='serial' port='0'/></console>
    """

  /// A screen, and a way to see it.
  static let display = """
    <video><model type='vga'/></video><graphics type='vnc' port='-1' listen='127.0.0.1'/>
    """

  /// A definition.
  ///
  /// - Parameter boot: what to boot from: `fd`, `hd` or `network`.
  static func xml(boot: String = "hd", devices: String) -> String {
    """
    <domain type='qemu'>
      <name>swift-libvirt-small</name>
      <memory unit='MiB'>32</memory>
      <vcpu>1</vcpu>
      <os><type arch='x86_64' machine='pc'>hvm</type><boot dev='\(boot)'/></os>
      <devices>
        <controller type='usb' model='none'/>
        <memballoon model='none'/>
        \(devices)
      </devices>
    </domain>
    """
  }

  /// Runs `body` with a guest that boots from a floppy disk, and is gone afterwards.
  static func with(
    devices: String, isPaused: Bool = false, _ body: (Domain) async throws -> Void
  ) async throws {
    let floppy = FileManager.default.temporaryDirectory.appending(path: "swift-libvirt-\(UUID())")
    defer { try? FileManager.default.removeItem(at: floppy) }
    try bootDisk.write(to: floppy)
    let disk = """
      <disk type='file' device='floppy'>
        <driver name='qemu' type='raw'/><source file='\(floppy.path)'/><target dev='fda' bus='fdc'/><readonly/>
      </disk>
      """
    try await withConnection(to: try Peer.qemu.uri) { (host: Connection) async throws -> Void in
      let guest = try await host.createDomain(
        xml: xml(boot: "fd", devices: disk + devices), flags: isPaused ? .startPaused : [])
      do {
        try await body(guest)
      } catch {
        try? await guest.destroy()
        throw error
      }
      try await guest.destroy()
    }
  }
}
