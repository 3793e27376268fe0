// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import Testing

@testable import LibvirtShell

/// The texts are those of virsh 9.0.0's own format strings.
@Suite struct DomainEventTextTests {
  private static let tails: [(DomainEvent.Content, String)] = [
    (.lifecycle(.suspended, detail: 0), ": Suspended Paused"),
    (.lifecycle(.shutdown, detail: 2), ": Shutdown Finished after host request"),
    (.lifecycle(.init(rawValue: 42), detail: 0), ": unknown unknown"),
    (.lifecycle(.started, detail: -1), ": Started unknown"),
    (.reboot, ""),
    (.pmWakeup, ""),
    (.rtcChange(offsetSeconds: -5), ": -5"),
    (.watchdog(.powerOff), ": poweroff"),
    (.ioError(source: "/a", device: "disk0", action: .pause, reason: nil), ": /a (disk0) pause"),
    (.ioError(source: "/a", device: "disk0", action: .report, reason: "enospc"), ": /a (disk0) report due to enospc"),
    (.blockJob(disk: "vda", type: .activeCommit, status: .init(rawValue: 3)), ": Active Block Commit for vda ready"),
    (.blockJob(disk: "vda", type: .init(rawValue: 99), status: .init(rawValue: 2)), ": Unknown job for vda canceled"),
    (
      .diskChange(oldSource: nil, newSource: "/b", device: "ide0", reason: .init(rawValue: 0)),
      " disk ide0: <null> -> /b: changed"
    ),
    (.trayChange(device: "ide0", reason: .close), " disk ide0: closed"),
    (.balloonChange(memoryKiB: 2048), ": 2048KiB"),
    (.deviceRemovalFailed(device: "net0"), ": net0"),
    (
      .agentLifecycle(.init(rawValue: 1), reason: .init(rawValue: 2)), ": state: 'connected' reason: 'channel event'"
    ),
    (.migrationIteration(3), ": iteration: '3'"),
    (.metadataChange(.description, namespace: nil), ": type description, uri <null>"),
    (.blockThreshold(device: "vda", path: nil, thresholdBytes: 10, excessBytes: 1), ": dev: vda(<null>) 10 1"),
    (
      .memoryFailure(.guest, action: .inject, flags: .recursive),
      ":\nrecipient: guest\naction: inject\nflags:\n\taction required: 0\n\trecursive: 1"
    ),
    (.memoryDeviceSizeChange(device: "dimm0", sizeKiB: 7), ":\nalias: dimm0\nsize: 7"),
  ]

  @Test(arguments: tails.indices) func whatFollowsTheDomain(_ index: Int) {
    let (content, expected) = Self.tails[index]
    #expect(DomainEventText.tail(content) == expected)
  }

  @Test func everyListedNameIsItsNumber() {
    #expect(DomainEventNames.listed.count == 27)
    for (number, name) in DomainEventNames.listed.enumerated() {
      #expect(DomainEventNames.id(name)?.rawValue == Int32(number))
    }
    #expect(DomainEventNames.id("nic-mac-change") == .nicMACChange)
    #expect(DomainEventNames.id("bogus") == nil)
    #expect(DomainEventNames.name(.init(rawValue: 99)) == "unknown")
  }

  @Test func timestampsAreInUTC() {
    #expect(TimestampText.text(seconds: 1_795_353_789, nanoseconds: 39_999_999) == "2026-11-22 13:23:09.039+0000")
  }
}
