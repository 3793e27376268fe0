// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import LibvirtTestSupport
import Testing

extension Interop {
  /// What can be done to a real guest beyond starting it, beside virsh.
  @Suite("Guests") struct GuestTests {
    @Test("I/O threads come, are bound and tuned, and go")
    func ioThreads() async throws {
      try await SmallGuest.with(devices: "") { guest in
        try await guest.addIOThread(7, .live)
        #expect(try await guest.ioThreads(.live).map(\.id) == [7])
        #expect(try Command.virsh(.qemu, "iothreadinfo", guest.name).hasPrefix(" 7"))
        try await guest.pinIOThread(7, to: [0], .live)
        #expect(try await guest.ioThreads(.live).first?.affinity == [0])
        #expect(try Command.virsh(.qemu, "iothreadinfo", guest.name).hasSuffix(" 0"))
        var parameters = TypedParameters()
        parameters[TypedParameterKeys.DomainIOThread.pollMaxNs] = 1000
        try await guest.setIOThreadParameters(parameters, of: 7, .live)
        let shown = fields(try Command.virsh(.qemu, "domstats", "--raw", "--iothread", guest.name), separator: "=")
        #expect(shown["iothread.7.poll-max-ns"] == "1000")
        try await guest.removeIOThread(7, .live)
        #expect(try await guest.ioThreads(.live).isEmpty)
      }
    }

    @Test("what is saved can be looked at and changed")
    func images() async throws {
      try await SmallGuest.with(devices: "", isPaused: true) { guest in
        let path = FileManager.default.temporaryDirectory.appending(path: "swift-libvirt-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let host = guest.connection
        try await guest.save(to: path)
        let xml = try await host.savedImageXML(at: path)
        #expect(xml.trimmingCharacters(in: .newlines) == (try Command.virsh(.qemu, "save-image-dumpxml", path)))
        let changed = xml.replacing("<on_crash>destroy</on_crash>", with: "<on_crash>restart</on_crash>")
        #expect(changed != xml)
        try await host.defineSavedImage(at: path, xml: changed)
        #expect(try Command.virsh(.qemu, "save-image-dumpxml", path).contains("<on_crash>restart</on_crash>"))
        try await host.restoreDomain(from: path)
        #expect(try await guest.state() == .paused)
        #expect(try await guest.xml().contains("<on_crash>restart</on_crash>"))
      }
    }

    @Test("what is saved by the host can be looked at and changed")
    func managedImages() async throws {
      try await withConnection(to: try Peer.qemu.uri) { (host: Connection) async throws -> Void in
        let guest = try await host.defineDomain(
          xml: SmallGuest.xml(boot: "network", devices: "").replacing("swift-libvirt-small", with: "swift-libvirt-kept")
        )
        do {
          try await guest.start(.startPaused)
          try await guest.managedSave()
          let xml = try await guest.managedSaveXML()
          #expect(
            xml.trimmingCharacters(in: .newlines) == (try Command.virsh(.qemu, "managedsave-dumpxml", guest.name)))
          let changed = xml.replacing("<on_crash>destroy</on_crash>", with: "<on_crash>restart</on_crash>")
          try await guest.defineManagedSave(xml: changed)
          #expect(try await guest.managedSaveXML().contains("<on_crash>restart</on_crash>"))
          try await guest.start()
          #expect(try await guest.state() == .paused)
          #expect(try await guest.xml().contains("<on_crash>restart</on_crash>"))
        } catch {
          Issue.record(error)
        }
        if try await guest.isActive() { try await guest.destroy() }
        try await guest.undefine(.managedSave)
      }
    }

    @Test("how it is to move is set, and read back by either")
    func migrationTuning() async throws {
      try await SmallGuest.with(devices: "", isPaused: true) { guest in
        try await guest.setMigrationDowntime(milliseconds: 123)
        #expect(try await guest.migrationDowntimeMilliseconds() == 123)
        #expect(try Command.virsh(.qemu, "migrate-getmaxdowntime", guest.name) == "123")
        try await guest.setMigrationSpeed(mibPerSecond: 7)
        #expect(try await guest.migrationSpeedMiBPerSecond() == 7)
        #expect(try Command.virsh(.qemu, "migrate-getspeed", guest.name) == "7")
        try await guest.setMigrationCompressionCache(bytes: 32 << 20)
        #expect(try await guest.migrationCompressionCacheBytes() == 32 << 20)
        #expect(try Command.virsh(.qemu, "migrate-compcache", guest.name).contains("32.000 MiB"))
      }
    }

    @Test("it is reset, and told what to do at its end")
    func actions() async throws {
      let devices = SmallGuest.display
      try await SmallGuest.with(devices: devices) { guest in
        try await guest.setAction(on: .crash, to: .restart, .live)
        #expect(try Command.virsh(.qemu, "dumpxml", guest.name).contains("<on_crash>restart</on_crash>"))
        try await guest.connection.withEvents(.reboot, for: guest) { events in
          try await guest.reset()
          let event = try await events.first { _ in true }
          #expect(event?.domain == guest)
        }
        #expect(try await guest.state() == .running)
        let labels = try await guest.securityLabels()
        #expect(labels.first == (try await guest.securityLabel()))
        let shown = try Command.virsh(.qemu, "dumpxml", guest.name)
        for label in labels where !label.label.isEmpty { #expect(shown.contains("<label>\(label.label)</label>")) }
        try await guest.sendKeys([28])
        try await guest.injectNMI()
        // The daemon may still be busy with what the guest has told it.
        for _ in 0..<300 where try await guest.controlInfo().state != .ok {
          try await Task.sleep(for: .milliseconds(100))
        }
        #expect(try await guest.controlInfo().state == .ok)
      }
    }

    @Test("it is defined, named, saved and ended as one wants")
    func flags() async throws {
      try await withConnection(to: try Peer.qemu.uri) { (host: Connection) async throws -> Void in
        let path = FileManager.default.temporaryDirectory.appending(path: "swift-libvirt-\(UUID())").path
        defer { for end in ["", ".core"] { try? FileManager.default.removeItem(atPath: path + end) } }
        let xml = SmallGuest.xml(boot: "network", devices: "").replacing(
          "swift-libvirt-small", with: "swift-libvirt-named")
        #expect(
          await failure {
            try await host.defineDomain(xml: xml.replacing("<vcpu>", with: "<vcpu bad='1'>"), flags: .validate)
          }?
          .code == .xmlInvalidSchema)
        var guest = try await host.defineDomain(xml: xml, flags: .validate)
        do {
          guest = try await guest.rename(to: "swift-libvirt-renamed")
          #expect(try Command.virsh(.qemu, "domuuid", "swift-libvirt-renamed") == "\(guest.uuid)")
          try await guest.attachDevice(
            xml: "<interface type='user'><mac address='52:54:00:00:00:07'/></interface>", .config)
          #expect(try Command.virsh(.qemu, "domiflist", guest.name).contains("52:54:00:00:00:07"))
          try await guest.detachDevice(
            xml: "<interface type='user'><mac address='52:54:00:00:00:07'/></interface>", .config)
          #expect(try Command.virsh(.qemu, "domiflist", guest.name).isEmpty)
          guest = try await guest.start()
          try await guest.pinVCPU(0, to: [0], .live)
          #expect(try Command.virsh(.qemu, "vcpupin", guest.name, "--live").hasSuffix(" 0"))
          try await guest.dumpCore(to: path + ".core", .memoryOnly)
          #expect(FileManager.default.fileExists(atPath: path + ".core"))
          try await guest.save(to: path, .paused)
          #expect(try await guest.state() == .shutOff)
          try await host.restoreDomain(from: path, .running)
          #expect(try Command.virsh(.qemu, "domstate", guest.name) == "running")
          try await guest.destroy(.graceful)
          #expect(try await guest.state() == .shutOff)
        } catch {
          Issue.record(error)
        }
        try? await guest.destroy()
        try await guest.undefine()
      }
    }

    @Test("its medium is changed")
    func medium() async throws {
      try await SmallGuest.with(devices: "", isPaused: true) { guest in
        try await guest.updateDevice(
          xml: "<disk type='file' device='floppy'><target dev='fda' bus='fdc'/><readonly/></disk>", .live)
        #expect(try Command.virsh(.qemu, "domblklist", guest.name).split(separator: " ") == ["fda", "-"])
      }
    }

    @Test("its memory's statistics come as often as one wants")
    func memory() async throws {
      try await withConnection(to: try Peer.qemu.uri) { (host: Connection) async throws -> Void in
        let xml = SmallGuest.xml(boot: "network", devices: "").replacing(
          "<memballoon model='none'/>", with: "<memballoon model='virtio'/>")
        let guest = try await host.createDomain(xml: xml, flags: .startPaused)
        do {
          try await guest.setMemoryStatisticsPeriod(seconds: 3, .live)
          #expect(try await guest.xml().contains("<stats period='3'/>"))
          #expect(try await guest.memoryStatistics()[.actualBalloon] == 32_768)
          try await guest.setMemory(kib: 16_384, flags: .live)
          #expect(await failure { try await guest.setMemory(kib: 1 << 40) }?.code == .invalidArg)
        } catch {
          Issue.record(error)
        }
        try await guest.destroy()
      }
    }
  }
}
