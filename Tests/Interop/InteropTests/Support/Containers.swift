// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Containers of the daemon that the tests share: programs of the machine's own, on its own root folder.
enum Containers {
  /// Whether that daemon, which is the machine's libvirtd, has the driver.
  static let hasDriver = [
    "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib",
  ].contains { FileManager.default.fileExists(atPath: $0 + "/libvirt/connection-driver/libvirt_driver_lxc.so") }

  /// Why none can run here; `nil` when one has.
  ///
  /// Containers need more of the machine than the daemon does, control groups that can be written to above all. It is virsh
  /// that tries: what does not work because of us is to fail, not to be skipped.
  static let obstacle: String? = {
    let name = "swift-libvirt-\(UUID())"
    let file = FileManager.default.temporaryDirectory.appending(path: name + ".xml")
    defer { try? FileManager.default.removeItem(at: file) }
    do {
      try xml(name: name, command: "exec sleep 600").write(to: file, atomically: true, encoding: .utf8)
      if let complaint = try Command.complaint(.lxc, "create", file.path) { return complaint }
      return try Command.complaint(.lxc, "destroy", name)
    } catch {
      return "\(error)"
    }
  }()

  /// - Parameter command: what its shell does, as XML has it.
  static func xml(name: String, command: String) -> String {
    """
    <domain type='lxc'><name>\(name)</name><memory unit='MiB'>32</memory>
    <os><type>exe</type><init>/bin/sh</init><initarg>-c</initarg><initarg>\(command)</initarg></os>
    <devices><console type='pty'/></devices></domain>
    """
  }
}
