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
        idleContainer, container

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
        case .idleContainer: try await DescriptorErrands.idleContainer()
        case .container: try await DescriptorErrands.container()
        }
      }
    }

    @Test(
      "work, and none is left open", arguments: Errand.allCases.filter { ![.idleContainer, .container].contains($0) })
    func errand(_ errand: Errand) async throws { await Self.play(errand) }

    @Test(
      "none come of a container that does not run",
      .enabled(if: Containers.hasDriver, "libvirtd has no driver for containers here"))
    func idleContainer() async throws { await Self.play(.idleContainer) }

    @Test(
      "those that a container is given, and those of its namespaces",
      .enabled(if: Containers.obstacle == nil, "no container runs here: \(Containers.obstacle ?? "")"))
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
  }
}
