// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LibvirtProtocol
import LibvirtTestSupport
import LibvirtXDR
import Testing

@testable import Libvirt

extension Interop {
  /// What a driver or a guest cannot do is the daemon's error, in the words that virsh has for it.
  @Suite("Refused calls") struct RefusedCallTests {
    private typealias Refusal = (error: LibvirtError?, command: [String], code: LibvirtError.Code)

    private func compare(_ refusals: [Refusal], on peer: Peer) throws {
      for (error, command, code) in refusals {
        let complaint = try Command.complaint("virsh", ["-q", "-c", try peer.uri] + command)
        #expect(error?.message == complaint, "\(command)")
        #expect(error?.code == code, "\(command)")
        #expect(error?.origin == .daemon, "\(command)")
      }
    }

    @Test("that need an agent within the guest")
    func agent() async throws {
      try await SmallGuest.with(devices: "") { guest in
        let name = guest.name
        let keys = FileManager.default.temporaryDirectory.appending(path: "swift-libvirt-\(UUID())")
        defer { try? FileManager.default.removeItem(at: keys) }
        try Data("ssh-ed25519 AAAA test\n".utf8).write(to: keys)
        try compare(
          [
            (
              await failure { try await guest.setTime(seconds: 1) }, ["domtime", name, "--time", "1"],
              .argumentUnsupported
            ),
            (await failure { try await guest.time() }, ["domtime", name], .argumentUnsupported),
            (await failure { try await guest.trimFileSystems(minimum: 0) }, ["domfstrim", name], .argumentUnsupported),
            (await failure { try await guest.freezeFileSystems(at: []) }, ["domfsfreeze", name], .argumentUnsupported),
            (await failure { try await guest.thawFileSystems(at: []) }, ["domfsthaw", name], .argumentUnsupported),
            (await failure { try await guest.fileSystems() }, ["domfsinfo", name], .argumentUnsupported),
            (await failure { try await guest.guestInfo() }, ["guestinfo", name], .argumentUnsupported),
            (
              await failure { try await guest.hostname(.agent) }, ["domhostname", name, "--source", "agent"],
              .argumentUnsupported
            ),
            (
              await failure { try await guest.interfaceAddresses(from: .agent) },
              ["domifaddr", name, "--source", "agent"], .argumentUnsupported
            ),
            (await failure { try await guest.guestVCPUs() }, ["guestvcpus", name], .argumentUnsupported),
            (
              await failure { try await guest.setGuestVCPUs("0", online: true) },
              ["guestvcpus", name, "--enable", "--cpulist", "0"], .argumentUnsupported
            ),
            (
              await failure { try await guest.setAuthorizedSSHKeys(ofUser: "root", to: ["ssh-ed25519 AAAA test"]) },
              ["set-user-sshkeys", name, "root", "--file", keys.path], .argumentUnsupported
            ),
            (
              await failure { try await guest.authorizedSSHKeys(ofUser: "root") },
              ["get-user-sshkeys", name, "root"], .argumentUnsupported
            ),
            (
              await failure { try await guest.setPassword(ofUser: "root", to: "x") },
              ["set-user-password", name, "root", "x"], .argumentUnsupported
            ),
            (
              await failure { try await guest.suspendGuest(to: .mem, seconds: 0) },
              ["dompmsuspend", name, "mem"], .argumentUnsupported
            ),
          ], on: .qemu)
      }
    }

    @Test("that this guest's machine has nothing for")
    func machine() async throws {
      try await SmallGuest.with(devices: SmallGuest.display) { guest in
        let name = guest.name
        try compare(
          [
            (await failure { try await guest.abortJob() }, ["domjobabort", name], .operationInvalid),
            (await failure { try await guest.startPostCopy() }, ["migrate-postcopy", name], .operationInvalid),
            (await failure { try await guest.wakeUpGuest() }, ["dompmwakeup", name], .internalError),
            (
              await failure { try await guest.setMemoryStatisticsPeriod(seconds: 2) },
              ["dommemstat", name, "--period", "2"], .internalError
            ),
            (
              await failure { try await guest.setMemory(kib: 16384) }, ["setmem", name, "16384"], .operationInvalid
            ),
            (await failure { try await guest.setVCPUs(9) }, ["setvcpus", name, "9"], .invalidArg),
            (await failure { try await guest.backupXML() }, ["backup-dumpxml", name], .noDomainBackup),
            (
              await failure { try await guest.setBlockThreshold(of: "nosuch", to: 1) },
              ["domblkthreshold", name, "nosuch", "1"], .invalidArg
            ),
            (
              await failure { try await guest.setBlockJobSpeed(of: "fda", to: 1) },
              ["blockjob", name, "fda", "--bandwidth", "1"], .invalidArg
            ),
            (
              await failure { try await guest.commitBlock(of: "fda", bandwidth: 0) },
              ["blockcommit", name, "fda"], .invalidArg
            ),
            (
              await failure { try await guest.sendSignal(toProcess: 1, .term) },
              ["send-process-signal", name, "1", "term"], .noSupport
            ),
          ], on: .qemu)
      }
    }

    @Test("about guests that have no such thing")
    func missing() async throws {
      try await SmallGuest.with(devices: "") { guest in
        let name = guest.name
        let device = try file("<interface type='user'><mac address='52:54:00:00:00:99'/></interface>")
        let native = try file("/usr/bin/qemu-system-x86_64 -nodefaults")
        defer { for path in [device, native] { try? FileManager.default.removeItem(atPath: path) } }
        let xml = try String(contentsOfFile: device, encoding: .utf8)
        try compare(
          [
            (
              await failure { try await guest.detachDevice(xml: xml) }, ["detach-device", name, device], .deviceMissing
            ),
            (
              await failure { try await guest.detachDevice(xml: xml, .live) },
              ["detach-device", name, device, "--live"], .deviceMissing
            ),
            (
              await failure { try await guest.shutDown(.guestAgent) }, ["shutdown", name, "--mode", "agent"],
              .argumentUnsupported
            ),
            (
              await failure { try await guest.setVCPUs("0", plugged: false) }, ["setvcpu", name, "0", "--disable"],
              .operationUnsupported
            ),
            (
              await failure { try await guest.abortJob(.postcopy) }, ["domjobabort", name, "--postcopy"],
              .operationInvalid
            ),
            (
              await failure {
                try await guest.connection.domainXML(fromFormat: "qemu-argv", configuration: "/usr/bin/qemu")
              }, ["domxml-from-native", "qemu-argv", native], .noSupport
            ),
          ], on: .qemu)
        let state = await failure {
          try await guest.setLaunchSecurityState([
            TypedParameterKeys.DomainLaunchSecurity.sevSecret.name: .string("x"),
            TypedParameterKeys.DomainLaunchSecurity.sevSecretHeader.name: .string("x"),
          ])
        }
        #expect(state?.origin == .daemon)
        #expect(state?.code == .operationUnsupported)
        #expect(try await guest.launchSecurityInfo().isEmpty)
        try await guest.setAgentResponseTimeout(seconds: 5)
      }
    }

    private func file(_ text: String) throws -> String {
      let path = FileManager.default.temporaryDirectory.appending(path: "swift-libvirt-\(UUID())").path
      try Data(text.utf8).write(to: URL(filePath: path))
      return path
    }

    @Test("about the host's devices, networks and filters")
    func host() async throws {
      try await withConnection(to: try Peer.qemu.uri) { (host: Connection) async throws -> Void in
        let xml = "<device><parent>nosuch</parent><capability type='mdev'><type id='t'/></capability></device>"
        let path = try file(xml)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let computer = try await host.nodeDevice(named: "computer")
        let binding = NWFilterBinding(
          Wire.NWFilterBinding(portdev: "nosuch", filtername: "no-mac-spoofing"), on: host)
        try compare(
          [
            (
              await failure { try await host.defineNodeDevice(xml: xml) }, ["nodedev-define", path], .configUnsupported
            ),
            (
              await failure { try await host.createNodeDevice(xml: xml) }, ["nodedev-create", path], .configUnsupported
            ),
            (await failure { try await computer.undefine() }, ["nodedev-undefine", "computer"], .configUnsupported),
            (await failure { try await computer.start() }, ["nodedev-start", "computer"], .operationInvalid),
            (
              await failure { try await computer.setAutostart(true) }, ["nodedev-autostart", "computer"],
              .operationUnsupported
            ),
            (await failure { try await computer.reattach() }, ["nodedev-reattach", "computer"], .invalidArg),
            (
              await failure { try await computer.detach(driver: "vfio") },
              ["nodedev-detach", "computer", "--driver", "vfio"], .argumentUnsupported
            ),
            (
              await failure { try await host.nodeDevice(wwnn: "2000000000000001", wwpn: "2000000000000002") },
              ["nodedev-dumpxml", "2000000000000001,2000000000000002"], .internalError
            ),
            (await failure { try await binding.xml() }, ["nwfilter-binding-dumpxml", "nosuch"], .noNWFilterBinding),
            (await failure { try await binding.delete() }, ["nwfilter-binding-delete", "nosuch"], .noNWFilterBinding),
          ], on: .qemu)
      }
    }

    @Test("that are newer than the daemon")
    func newer() async throws {
      try await SmallGuest.with(devices: "") { guest in
        let host = guest.connection
        let network = try await host.defineNetwork(xml: "<network><name>swift-newer</name></network>")
        let device = try #require(try await host.nodeDevices().first)
        let refusals: [(LibvirtError?, Int)] = [
          (await failure { try await network.setMetadata(.title, to: "x") }, 444),
          (await failure { try await network.metadata(.title) }, 445),
          (await failure { try await device.update(xml: "<device/>") }, 447),
          (await failure { try await guest.reloadGraphics(.vnc) }, 448),
          (await failure { try await guest.isAutostartedOnce() }, 449),
          (await failure { try await guest.setAutostartOnce(true) }, 450),
          (
            await failure {
              try await guest.setThrottleGroup(named: "g", ["total_bytes_sec": .unsignedInt64(1)])
            }, 451
          ),
          (await failure { try await guest.removeThrottleGroup(named: "g") }, 452),
          (await failure { try await guest.announceInterface() }, 456),
        ]
        try await network.undefine()
        for (error, number) in refusals {
          #expect(error?.message == "unknown procedure: \(number)")
          #expect(error?.code == .noSupport)
          #expect(error?.origin == .daemon)
        }
      }
    }
  }
}
