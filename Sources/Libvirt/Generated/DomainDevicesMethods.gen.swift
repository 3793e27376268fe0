// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/domain_devices.x by `make generate`; do not edit.
// swift-format-ignore-file

public import LibvirtProtocol
import LibvirtXDR

extension Domain {
  /// Adds a device, described in XML, to the running domain, to its definition, or to both.
  ///
  /// libvirt: `virDomainAttachDevice`, `virDomainAttachDeviceFlags`, since 0.1.9
  public func attachDevice(xml: String, _ flags: DomainDeviceModifyFlags = []) async throws(LibvirtError) {
    guard !flags.isEmpty else {
      _ = try await connection.change(Remote.DomainAttachDevice.self, .init(dom: wire, xml: XDRString(xml)))
      return
    }
    _ = try await connection.change(
      Remote.DomainAttachDeviceFlags.self, .init(dom: wire, xml: XDRString(xml), flags: flags.rawValue))
  }

  /// Removes the device that the XML describes. From a running guest it goes only once the guest lets go: wait
  /// for the event.
  ///
  /// libvirt: `virDomainDetachDevice`, `virDomainDetachDeviceFlags`, since 0.1.9
  public func detachDevice(xml: String, _ flags: DomainDeviceModifyFlags = []) async throws(LibvirtError) {
    guard !flags.isEmpty else {
      _ = try await connection.change(Remote.DomainDetachDevice.self, .init(dom: wire, xml: XDRString(xml)))
      return
    }
    _ = try await connection.change(
      Remote.DomainDetachDeviceFlags.self, .init(dom: wire, xml: XDRString(xml), flags: flags.rawValue))
  }

  /// Changes a device to what the XML describes, such as the medium in a drive.
  ///
  /// libvirt: `virDomainUpdateDeviceFlags`, since 0.8.0
  public func updateDevice(xml: String, _ flags: DomainDeviceModifyFlags = []) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.DomainUpdateDeviceFlags.self, .init(dom: wire, xml: XDRString(xml), flags: flags.rawValue))
  }

  /// Ends the job on a disk, or, for a mirror, switches to the copy.
  ///
  /// libvirt: `virDomainBlockJobAbort`, since 0.9.4
  public func abortBlockJob(of path: String, _ flags: DomainBlockJobAbortFlags = []) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.DomainBlockJobAbort.self, .init(dom: wire, path: XDRString(path), flags: flags.rawValue))
  }

  /// Limits the bandwidth of the job on a disk, in MiB/s unless the flags say bytes.
  ///
  /// libvirt: `virDomainBlockJobSetSpeed`, since 0.9.4
  public func setBlockJobSpeed(
    of path: String, to bandwidth: UInt64, _ flags: DomainBlockJobSetSpeedFlags = []
  ) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.DomainBlockJobSetSpeed.self,
      .init(
        dom: wire,
        path: XDRString(path),
        bandwidth: bandwidth,
        flags: flags.rawValue))
  }

  /// Starts to copy a disk's backing file into the disk. Returns when the job has begun.
  ///
  /// libvirt: `virDomainBlockPull`, since 0.9.4
  public func pullBlock(
    of path: String, bandwidth: UInt64, _ flags: DomainBlockPullFlags = []
  ) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.DomainBlockPull.self, .init(dom: wire, path: XDRString(path), bandwidth: bandwidth, flags: flags.rawValue))
  }

  /// Changes the size of a running domain's disk, in KiB unless the flags say bytes.
  ///
  /// libvirt: `virDomainBlockResize`, since 0.9.8
  public func resizeBlock(
    of disk: String, to size: UInt64, _ flags: DomainBlockResizeFlags = []
  ) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.DomainBlockResize.self, .init(dom: wire, disk: XDRString(disk), size: size, flags: flags.rawValue))
  }

  /// Starts to copy a disk's chain down to `base` into the disk, or into another file. Bandwidth in MiB/s unless
  /// the flags say bytes.
  ///
  /// libvirt: `virDomainBlockRebase`, since 0.9.10
  public func rebaseBlock(
    of path: String, onto base: String? = nil, bandwidth: UInt64, _ flags: DomainBlockRebaseFlags = []
  ) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.DomainBlockRebase.self,
      .init(
        dom: wire,
        path: XDRString(path),
        base: base.map { XDRString($0) },
        bandwidth: bandwidth,
        flags: flags.rawValue))
  }

  /// Starts to move what lies between `top` and `base` of a disk's chain into `base`. Bandwidth in MiB/s unless
  /// the flags say bytes.
  ///
  /// libvirt: `virDomainBlockCommit`, since 0.10.2
  public func commitBlock(
    of disk: String,
    into base: String? = nil,
    from top: String? = nil,
    bandwidth: UInt64,
    _ flags: DomainBlockCommitFlags = []
  ) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.DomainBlockCommit.self,
      .init(
        dom: wire,
        disk: XDRString(disk),
        base: base.map { XDRString($0) },
        top: top.map { XDRString($0) },
        bandwidth: bandwidth,
        flags: flags.rawValue))
  }

  /// Asks for an event when a disk, or an element of its chain, has been written up to `threshold` bytes. 0 turns
  /// it off.
  ///
  /// libvirt: `virDomainSetBlockThreshold`, since 3.1.0
  public func setBlockThreshold(of dev: String, to threshold: UInt64) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.DomainSetBlockThreshold.self, .init(dom: wire, dev: XDRString(dev), threshold: threshold, flags: 0))
  }

  /// Removes a device by its alias. Asks the guest and does not wait: wait for the event.
  ///
  /// libvirt: `virDomainDetachDeviceAlias`, since 4.4.0
  public func detachDevice(alias: String, _ flags: DomainDeviceModifyFlags = []) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.DomainDetachDeviceAlias.self, .init(dom: wire, alias: XDRString(alias), flags: flags.rawValue))
  }

  /// Starts a backup of a running domain's disks, and a checkpoint if one is described. Returns when the job has
  /// begun.
  ///
  /// libvirt: `virDomainBackupBegin`, since 6.0.0
  public func beginBackup(
    xml backupXML: String, checkpointXML: String? = nil, _ flags: DomainBackupBeginFlags = []
  ) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.DomainBackupBegin.self,
      .init(
        dom: wire,
        backupXML: XDRString(backupXML),
        checkpointXML: checkpointXML.map { XDRString($0) },
        flags: flags.rawValue))
  }

  /// The running backup's description as XML.
  ///
  /// libvirt: `virDomainBackupGetXMLDesc`, since 6.0.0
  public func backupXML() async throws(LibvirtError) -> String {
    let reply = try await connection.call(Remote.DomainBackupGetXMLDesc.self, .init(dom: wire, flags: 0))
    return reply.xml.text
  }

  /// Has a display read its certificates again (`virDomainGraphicsReloadType`).
  ///
  /// libvirt: `virDomainGraphicsReload`, since 10.2.0
  public func reloadGraphics(_ type: DomainGraphicsReloadType) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.DomainGraphicsReload.self, .init(dom: wire, type: UInt32(bitPattern: type.rawValue), flags: 0))
  }

  /// Removes a group of I/O limits that no disk uses.
  ///
  /// libvirt: `virDomainDelThrottleGroup`, since 11.2.0
  public func removeThrottleGroup(
    named group: String?, _ flags: DomainModificationImpact = []
  ) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.DomainDelThrottleGroup.self, .init(dom: wire, group: group.map { XDRString($0) }, flags: flags.rawValue))
  }
}
