// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import LibvirtTestSupport
import Testing

extension DescriptorErrands {
  /// A container says something into a file of ours, and its namespaces are opened.
  static func container() async throws {
    let uri = try Peer.qemu.uri.replacing("qemu+unix:///system", with: "lxc+unix:///system")
    try await withConnection(to: uri) { (host: Connection) async throws -> Void in
      let pipe = Pipe()
      let domain = try await host.defineDomain(
        xml: """
          <domain type='lxc'><name>swift-libvirt-container</name><memory unit='MiB'>32</memory>
          <os><type>exe</type><init>/bin/sh</init><initarg>-c</initarg><initarg>echo ready >&amp;3; exec sleep 600</initarg></os>
          <devices><console type='pty'/></devices></domain>
          """)
      do {
        #expect(await failure { _ = try await domain.openNamespaces() }?.code == .operationInvalid, "it does not run")
        try await domain.start(files: [pipe.fileHandleForWriting.fileDescriptor])
        try pipe.fileHandleForWriting.close()
        #expect(try pipe.fileHandleForReading.read(upToCount: 6) == Data("ready\n".utf8))
        var files = try await domain.openNamespaces()
        var kinds: Set<String> = []
        while let file = files.takeFirst() {
          #expect(isCloseOnExec(file.rawValue))
          let target = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(file.rawValue)")
          kinds.insert(String(target.prefix { $0 != ":" }))
        }
        print("- namespaces of a container: \(kinds.sorted())")
        #expect(kinds.isSuperset(of: ["mnt", "pid", "ipc", "uts"]), "\(kinds)")
      } catch {
        try? await domain.destroy()
        try? await domain.undefine()
        throw error
      }
      try await domain.destroy()
      try await domain.undefine()
    }
  }
}
