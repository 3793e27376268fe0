// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import LibvirtTestSupport
import Testing

extension Interop {
  /// Descriptors to and from a real QEMU, by way of a real libvirtd, and a guest's devices. Each test is a process of its
  /// own, so that a descriptor too many can be told from what other tests do meanwhile.
  @Suite("Descriptors and devices")
  struct DescriptorTests {
    /// What there is to be tried.
    enum Errand: String, CaseIterable {
      case screenshot, console, channel, openGraphics, lendGraphics, disk, monitor, refusedFiles, testDriverFiles,
        container

      func run() async throws {
        switch self {
        case .screenshot: try await DescriptorErrands.screenshot()
        case .console: try await DescriptorErrands.console()
        case .channel: try await DescriptorErrands.channel()
        case .openGraphics: try await DescriptorErrands.openGraphics()
        case .lendGraphics: try await DescriptorErrands.lendGraphics()
        case .disk: try await DescriptorErrands.disk()
        case .monitor: try await DescriptorErrands.monitor()
        case .refusedFiles: try await DescriptorErrands.refusedFiles()
        case .testDriverFiles: try await DescriptorErrands.testDriverFiles()
        case .container: try await DescriptorErrands.container()
        }
      }
    }

    @Test("work, and none is left open", arguments: Errand.allCases.filter { $0 != .container })
    func errand(_ errand: Errand) async throws { await Self.play(errand) }

    @Test(
      "those that a container is given, and those of its namespaces",
      .enabled(if: Self.hasContainers, "libvirtd has no driver for containers here"))
    func container() async throws { await Self.play(.container) }

    private static func play(_ errand: Errand) async {
      await inProcessTurn {
        await #expect(processExitsWith: .success) { [name = errand.rawValue as String] in
          let errand = try #require(Errand(rawValue: name))
          await recordingErrors {
            // What the runtime and the poller keep once they have been needed is open before the count.
            try await withConnection(to: try Peer.qemu.uri) { _ = try await $0.hostname() }
            let residue = try Residue()
            try await errand.run()
            try await residue.expectNothing(name)
          }
        }
      }
    }

    /// Whether the daemon beside the tests, which is the machine's libvirtd, can have containers.
    private static let hasContainers = [
      "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib",
    ].contains { FileManager.default.fileExists(atPath: $0 + "/libvirt/connection-driver/libvirt_driver_lxc.so") }
  }
}
