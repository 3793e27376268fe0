// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import LibvirtTestSupport
import Testing

extension Interop {
  /// A console of a guest that says "ready" and then says back what it is told, byte by byte.
  @Suite("Consoles")
  struct ConsoleTests {
    private static let environment = ["LC_ALL": "C", "TERM": "dumb", "PATH": "/usr/bin:/bin"]

    /// virsh-swift, which is built beside the tests.
    private static var program: String {
      get throws {
        let candidates = (CommandLine.arguments.prefix(1) + [Bundle.main.executablePath ?? ""]).map {
          URL(filePath: $0).deletingLastPathComponent().appending(path: "virsh-swift").path
        }
        return try #require(
          candidates.first(where: FileManager.default.isExecutableFile), "virsh-swift is not beside the tests")
      }
    }

    private static func xml(_ floppy: String) -> String {
      """
      <domain type='qemu'>
        <name>swift-libvirt-console</name>
        <memory unit='MiB'>32</memory>
        <vcpu>1</vcpu>
        <os><type arch='x86_64' machine='pc'>hvm</type><boot dev='fd'/></os>
        <devices>
          <disk type='file' device='floppy'>
            <driver name='qemu' type='raw'/><source file='\(floppy)'/><target dev='fda' bus='fdc'/><readonly/>
          </disk>
          <controller type='usb' model='none'/>
          <memballoon model='none'/>
          <serial type='pty'><target port='0'/></serial>
          <console type='pty'><target type='serial' port='0'/></console>
        </devices>
      </domain>
      """
    }

    /// Runs `body` with the guest, which has not begun yet.
    private func withGuest(_ body: (Domain) async throws -> Void) async throws {
      let directory = FileManager.default.temporaryDirectory.appending(path: "swift-libvirt-\(UUID())")
      try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: directory) }
      let floppy = directory.appending(path: "boot.img")
      try SmallGuest.bootDisk.write(to: floppy)
      try await withConnection(to: try Peer.qemu.uri) { (host: Connection) async throws -> Void in
        let domain = try await host.createDomain(xml: Self.xml(floppy.path), flags: .startPaused)
        do {
          try await body(domain)
        } catch {
          try? await domain.destroy()
          throw error
        }
        // A test may have ended it.
        try? await domain.destroy()
      }
    }

    @Test("virsh-swift's console shows what the guest says, and says what is typed")
    func shell() async throws {
      try await withGuest { domain in
        let virsh = [try Self.program, "-c", try Peer.qemu.uri]
        let session = try Terminal(virsh + ["-e", "^A", "console", domain.name], environment: Self.environment)
        #expect(session.waits(for: "Escape character is ^A (Ctrl + A)"))
        try await domain.resume()
        #expect(session.waits(for: "ready"))
        // Control-C is the guest's.
        try session.press("hello\u{3}")
        #expect(session.waits(for: "hello\u{3}"))
        let second = try Terminal(virsh + ["console", domain.name], environment: Self.environment)
        #expect(second.finish().contains("error: operation failed: Active console session exists for this domain"))
        try session.press("\u{1}")
        #expect(session.finish().hasSuffix("hello\u{3}\r\n"))
        let third = try Terminal(virsh + ["console", domain.name, "--safe"], environment: Self.environment)
        #expect(third.waits(for: "Escape character is ^] (Ctrl + ])"))
        try third.press("again")
        #expect(third.waits(for: "again"))
        try await domain.destroy()
        // libvirtd may end the stream of a terminal that is gone with an error of its own, which is shown.
        #expect(third.finish().contains("\r\nagain"), "the guest's end is the console's end")
      }
    }

    @Test("the terminal may change its size, and is as it was, whatever ended the console", arguments: [false, true])
    func terminalIsRestored(isKilled: Bool) async throws {
      try await withGuest { domain in
        let uri = try Peer.qemu.uri
        // The terminal's own shell outlives the console, and looks at the terminal before and after.
        let script = """
          before=$(stty -g)
          sh -c 'echo "pid $$."; exec "$@"' sh '\(try Self.program)' -c '\(uri)' console '\(domain.name)'
          status=$?
          if [ "$before" = "$(stty -g)" ]; then echo "same after $status."; else echo "changed after $status."; fi
          """
        let session = try Terminal(["sh", "-c", script], environment: Self.environment)
        #expect(session.waits(for: "Escape character is"))
        try await domain.resume()
        // The console is open, and the terminal raw.
        #expect(session.waits(for: "ready"))
        let pid = try #require(session.text.firstMatch(of: /pid (\d+)\./).flatMap { Int32($0.1) })
        // Another size, of which the program has a signal, and the guest cannot be told.
        _ = try Command.run("stty", ["-F", "/proc/\(pid)/fd/0", "rows", "50", "cols", "132"])
        try session.press("wide")
        #expect(session.waits(for: "wide"))
        if isKilled {
          #expect(kill(pid, SIGTERM) == 0)
        } else {
          try session.press("\u{1D}")
        }
        #expect(session.waits(for: "same after \(isKilled ? 128 + SIGTERM : 0)."), "\(session.text)")
      }
    }

    @Test("a domain's events are told from before the call returns until it ends")
    func events() async throws {
      try await withGuest { domain in
        let seen = try await domain.connection.withEvents(.lifecycle, for: domain) { events in
          try await domain.resume()
          try await domain.suspend()
          try await domain.destroy()
          var seen: [DomainEventType] = []
          for try await event in events {
            if let kind = event.kind { seen.append(kind) }
            if event.kind == .stopped { break }
          }
          return seen
        }
        #expect(seen.filter { $0 != .shutdown } == [.resumed, .suspended, .stopped])
      }
    }
  }
}
