// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import LibvirtTestSupport
import LibvirtTesting
import Testing

extension Interop {
  /// The functions of the articles do what their texts say.
  @Suite("Examples") struct ExampleTests {
    /// Those that cannot be run as they stand, and why.
    private static let exceptions = [
      "func move(_ name: String)": "the hosts that it names are not here",
      "func hand(_ domain: Domain)": "the host that it names is not here",
    ]

    @Test("of the articles are run by these tests, word for word")
    func completeness() throws {
      let root = URL(filePath: #filePath).appending(path: "../../../../..").standardized
      let folder = URL(filePath: #filePath).deletingLastPathComponent()
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
      let run = try files.map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
        .map(Self.words).joined(separator: " ").replacing("static func", with: "func")
      let articles = root.appending(path: "Sources/Libvirt/Documentation.docc")
      var count = 0
      for name in try FileManager.default.contentsOfDirectory(atPath: articles.path) where name.hasSuffix(".md") {
        let text = try String(contentsOf: articles.appending(path: name), encoding: .utf8)
        for example in Self.examples(in: text) {
          if let exception = Self.exceptions.first(where: { example.contains($0.key) }) {
            print("skip  \(name): \(exception.key): \(exception.value)")
          } else {
            count += 1
            #expect(run.contains(Self.words(example)), "\(name): \(example.prefix(80))")
          }
        }
      }
      #expect(count > 25)
    }

    /// The blocks of an article that are functions and nothing else, without their imports.
    private static func examples(in article: String) -> [String] {
      article.components(separatedBy: "```swift\n").dropFirst().compactMap { rest in
        let block = rest.components(separatedBy: "```")[0]
        let margin = block.prefix { $0 == " " }.count
        let lines = block.split(separator: "\n").map { $0.dropFirst(margin) }.filter { !$0.hasPrefix("import ") }
        let isWhole = lines.allSatisfy { line in
          line.isEmpty || [" ", "}", ")", "f", "/", "@"].contains(line.first) && !line.hasPrefix("for ")
        }
        return isWhole && lines.contains { $0.hasPrefix("func ") } ? lines.joined(separator: "\n") : nil
      }
    }

    private static func words(_ text: String) -> String {
      text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private func with(_ peer: Peer = .unix, _ body: (Connection) async throws -> Void) async throws {
      try await withConnection(to: try peer.uri) { (host: Connection) async throws -> Void in try await body(host) }
    }

    /// Runs something that only ends when it is cancelled, until `isDone`.
    private func following(
      _ body: @escaping @Sendable () async throws -> Void, until isDone: () async throws -> Void
    ) async throws {
      let task = Task { try await body() }
      try await Task.sleep(for: .milliseconds(300))
      try await isDone()
      try await Task.sleep(for: .milliseconds(300))
      task.cancel()
      _ = await task.result
    }

    @Test("of finding domains and acting on them")
    func domains() async throws {
      try await with { host in
        let web = try await host.defineDomain(xml: SampleDomain.xml("web01")).start()
        try await DomainsExamples.report(host)
        try await DomainsExamples.busiest(host)
        try await DomainsExamples.limit(web)
        #expect(try await web.memoryParameters()[TypedParameterKeys.DomainMemory.hardLimit] == 4 << 20)
        try await ComingFromExamples.limit(web, toKiB: 1 << 20)
        #expect(try await web.memoryParameters()[TypedParameterKeys.DomainMemory.hardLimit] == 1 << 20)
        let error = await failure {
          try await DomainsExamples.tryOut(web) {
            try await web.suspend()
            throw LibvirtError.sample
          }
        }
        #expect(error?.code == LibvirtError.sample.code)
        #expect(try await web.state() == .running, "it is back where it was")
        try await DomainsExamples.tryOut(web) { try await web.suspend() }
        #expect(try await web.state() == .paused)
        try await web.destroy()
        try await web.undefine()
      }
    }

    @Test("of jobs and disks")
    func jobs() async throws {
      let folder = FileManager.default.temporaryDirectory.appending(path: "swift-libvirt-\(UUID())")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      let (old, new) = (folder.appending(path: "old").path, folder.appending(path: "new").path)
      try Data(count: 4 << 20).write(to: URL(filePath: old))
      let disk = """
        <disk type='file' device='disk'>
          <driver name='qemu' type='raw'/><source file='\(old)'/><target dev='vda' bus='virtio'/>
        </disk>
        """
      try await SmallGuest.with(devices: disk, isPaused: true) { guest in
        try await DomainsExamples.watch(guest)
        try await DomainsExamples.move(guest, disk: "vda", to: new)
        #expect(try Command.virsh(.qemu, "domblklist", guest.name).contains(new))
      }
      try await with(.qemu) { host in
        let xml = SmallGuest.xml(boot: "network", devices: "").replacing(
          "swift-libvirt-small", with: "swift-libvirt-off")
        let guest = try await host.defineDomain(xml: xml)
        try await DomainsExamples.restart(guest)
        #expect(try await guest.state() == .running)
        try await guest.destroy()
        try await guest.undefine()
      }
    }

    @Test("of events")
    func events() async throws {
      try await with { host in
        let domain = try await host.defineDomain(xml: SampleDomain.xml("watched"))
        try await EventsExamples.startAndWait(domain, on: host)
        #expect(try await domain.state() == .running)
        try await following {
          try await EventsExamples.watch(host)
        } until: {
          try await domain.suspend()
        }
        try await following {
          try await ComingFromExamples.follow(host)
        } until: {
          try await domain.resume()
        }
        let pool = try await host.storagePool(named: "default-pool")
        try await following {
          try await EventsExamples.followPools(host)
        } until: {
          try await pool.refresh()
        }
        try await domain.destroy()
        try await domain.undefine()
      }
    }

    @Test("of errors")
    func errors() async throws {
      try await with { host in
        let domain = try await host.defineDomain(xml: SampleDomain.xml("stopped")).start()
        try await ErrorsExamples.stop("stopped", on: host)
        #expect(try await domain.state() == .shutOff)
        try await ErrorsExamples.stop("stopped", on: host)
        try await ErrorsExamples.stop("nosuch", on: host)
        try await domain.start()
        try await ErrorsExamples.suspendSoon(domain)
        #expect(try await domain.state() == .paused)
        try await domain.destroy()
        try await domain.undefine()
      }
      await ErrorsExamples.report(try Peer.unix.uri)
      await ErrorsExamples.report("qemu+tcp://127.0.0.1:1/system")
      await ErrorsExamples.report("nonsense:")
      let host = try await Connection.open(try Peer.unix.uri)
      let guardian = Task { try await ErrorsExamples.guardConnection(host) }
      await host.close()
      try await guardian.value
    }

    @Test("of storage")
    func storage() async throws {
      try await with { host in
        let pool = try await StorageExamples.makePool(host)
        #expect(try await pool.isAutostarted())
        #expect(try await pool.info().state == .running)
        try await StorageExamples.usage(host)
        try await pool.destroy()
        try await pool.undefine()
      }
      try await ScratchPool.with { scratch in
        try await scratch.pool.createVolume(
          xml: """
            <volume><name>debian12.qcow2</name><capacity>1048576</capacity>
            <target><format type='qcow2'/></target></volume>
            """)
        try await StorageExamples.prepare(scratch.pool)
        let disk = try await scratch.pool.volume(named: "web01.qcow2")
        #expect(try await disk.info().capacityBytes == 40 << 30)
        let target = scratch.directory.appending(path: "fetched").path
        try await StorageExamples.fetch(try await scratch.pool.volume(named: "debian12.qcow2"), to: target)
        #expect(FileManager.default.fileExists(atPath: target))
      }
    }

    @Test("of networks")
    func networks() async throws {
      try await with { host in
        try await NetworksExamples.makeNetwork(host)
        let lab = try await host.network(named: "lab")
        #expect(try await lab.isAutostarted())
        try await NetworksExamples.reserve("10.9.0.7", for: "52:54:00:00:00:07", in: lab)
        #expect(try Command.virsh(.unix, "net-dumpxml", "lab").contains("10.9.0.7"))
        try await lab.destroy()
        try await lab.undefine()
        try await NetworksExamples.interfaces(host)
      }
      try await with(.qemu) { host in
        try await NetworksExamples.filters(host)
        let network = try await host.createNetwork(
          xml: "<network><name>swift-there</name><bridge name='swbr8'/></network>")
        do { try await NetworksExamples.whoIsThere(network) } catch { Issue.record(error) }
        try await network.destroy()
      }
    }

    @Test("of migration")
    func migration() async throws {
      let other = try PrivateDaemon()
      try await BusyGuest.with(other) { guest, destination in
        // The source resolves the destination's own name, which is this machine's.
        do {
          let moved = try await MigrationExamples.moveAndTell(guest, to: destination)
          #expect(moved.connection === destination)
        } catch LibvirtError.internalError {
          print("this machine has no name that migration could use")
        }
      }
    }

    @Test("of what is supported")
    func support() async throws {
      var options = ConnectionOptions()
      options.drivers = [.test]
      try await withConnection(to: "test:///default", options: options) { (host: Connection) async throws -> Void in
        #expect(try await isSupported { _ = try await host.domains() })
        #expect(try await !isSupported { _ = try await host.networks() })
      }
    }
  }
}

extension LibvirtError {
  /// An error of a test's own.
  fileprivate static var sample: LibvirtError { LibvirtError(.operationFailed, .none, "sample", origin: .usage) }
}
