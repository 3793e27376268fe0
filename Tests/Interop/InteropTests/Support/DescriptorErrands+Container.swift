// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import LibvirtTestSupport
import Testing

extension DescriptorErrands {
  /// A container that does not run has no namespaces; this needs the driver, but nothing of the machine.
  static func idleContainer() async throws {
    try await withContainer(command: "exec sleep 600") { domain in
      let error = await failure { _ = try await domain.openNamespaces() }
      #expect(error?.code == .operationInvalid)
      #expect(error?.message == "Requested operation is not valid: domain is not running")
    }
  }

  /// A container says into a file of ours which namespaces it is in, and those are what is opened.
  static func container() async throws {
    // In one write, which one read brings.
    let command = "cd /proc/self/ns; echo $(readlink user ipc uts net pid mnt) >&amp;3; exec sleep 600"
    try await withContainer(command: command) { domain in
      let pipe = Pipe()
      try await domain.start(files: [pipe.fileHandleForWriting.fileDescriptor])
      try pipe.fileHandleForWriting.close()
      let said = String(decoding: pipe.fileHandleForReading.availableData, as: UTF8.self)
      var files = try await domain.openNamespaces()
      var opened: [String] = []
      while let file = files.takeFirst() {
        #expect(isCloseOnExec(file.rawValue))
        opened.append(try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(file.rawValue)"))
      }
      print("- namespaces of a container: \(opened)")
      #expect(opened.contains { $0.hasPrefix("mnt:[") }, "\(opened)")
      #expect(opened.sorted() == said.split { $0.isWhitespace }.map(String.init).sorted())
      // Those that nobody takes are closed as well.
      #expect(try await domain.openNamespaces().count == opened.count)
      try await domain.destroy()
    }
  }

  private static func withContainer(command: String, _ body: (Domain) async throws -> Void) async throws {
    try await withConnection(to: try Peer.lxc.uri) { (host: Connection) async throws -> Void in
      let domain = try await host.defineDomain(xml: Containers.xml(name: "swift-libvirt-container", command: command))
      do {
        try await body(domain)
      } catch {
        try? await domain.destroy()
        try? await domain.undefine()
        throw error
      }
      try await domain.undefine()
    }
  }
}
