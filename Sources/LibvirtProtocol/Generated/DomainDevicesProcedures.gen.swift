// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/domain_devices.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtRPC
package import LibvirtXDR

extension Remote {
  /// Adds a device, described in XML, to a running domain. Its stored definition stays as it was.
  ///
  /// libvirt: `virDomainAttachDevice`, since 0.1.9.
  package enum DomainAttachDevice: Procedure {
    package typealias Arguments = Wire.DomainAttachDeviceArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 8 }
    package static var name: String { "DOMAIN_ATTACH_DEVICE" }
    package static var cFunctions: [String] { ["virDomainAttachDevice"] }
  }

  /// Removes the device that the XML describes from a running domain.
  ///
  /// libvirt: `virDomainDetachDevice`, since 0.1.9.
  package enum DomainDetachDevice: Procedure {
    package typealias Arguments = Wire.DomainDetachDeviceArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 13 }
    package static var name: String { "DOMAIN_DETACH_DEVICE" }
    package static var cFunctions: [String] { ["virDomainDetachDevice"] }
  }

  /// Requests and bytes read from and written to a disk, and errors; -1 where unknown.
  ///
  /// libvirt: `virDomainBlockStats`, since 0.3.2.
  package enum DomainBlockStats: Procedure {
    package typealias Arguments = Wire.DomainBlockStatsArguments
    package typealias Reply = Wire.DomainBlockStatsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 64 }
    package static var name: String { "DOMAIN_BLOCK_STATS" }
    package static var cFunctions: [String] { ["virDomainBlockStats"] }
  }

  /// Bytes, packets, errors and drops of an interface in each direction; -1 where unknown.
  ///
  /// libvirt: `virDomainInterfaceStats`, since 0.3.2.
  package enum DomainInterfaceStats: Procedure {
    package typealias Arguments = Wire.DomainInterfaceStatsArguments
    package typealias Reply = Wire.DomainInterfaceStatsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 65 }
    package static var name: String { "DOMAIN_INTERFACE_STATS" }
    package static var cFunctions: [String] { ["virDomainInterfaceStats"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Reads `size` bytes at `offset` of a running domain's disk.
  ///
  /// libvirt: `virDomainBlockPeek`, since 0.4.2.
  package enum DomainBlockPeek: Procedure {
    package typealias Arguments = Wire.DomainBlockPeekArguments
    package typealias Reply = Wire.DomainBlockPeekReply
    package static var program: Program { .remote }
    package static var number: Int32 { 103 }
    package static var name: String { "DOMAIN_BLOCK_PEEK" }
    package static var cFunctions: [String] { ["virDomainBlockPeek"] }
  }

  /// The security label a running domain has, and whether it is enforced. Characters take four bytes each.
  ///
  /// libvirt: `virDomainGetSecurityLabel`, since 0.6.1.
  package enum DomainGetSecurityLabel: Procedure {
    package typealias Arguments = Wire.DomainGetSecurityLabelArguments
    package typealias Reply = Wire.DomainGetSecurityLabelReply
    package static var program: Program { .remote }
    package static var number: Int32 { 121 }
    package static var name: String { "DOMAIN_GET_SECURITY_LABEL" }
    package static var cFunctions: [String] { ["virDomainGetSecurityLabel"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Adds a device, described in XML, to the running domain, to its definition, or to both.
  ///
  /// libvirt: `virDomainAttachDeviceFlags`, since 0.7.7.
  package enum DomainAttachDeviceFlags: Procedure {
    package typealias Arguments = Wire.DomainAttachDeviceFlagsArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 160 }
    package static var name: String { "DOMAIN_ATTACH_DEVICE_FLAGS" }
    package static var cFunctions: [String] { ["virDomainAttachDeviceFlags"] }
  }

  /// Removes the device that the XML describes. From a running guest it goes only once the guest lets go: wait
  /// for the event.
  ///
  /// libvirt: `virDomainDetachDeviceFlags`, since 0.7.7.
  package enum DomainDetachDeviceFlags: Procedure {
    package typealias Arguments = Wire.DomainDetachDeviceFlagsArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 161 }
    package static var name: String { "DOMAIN_DETACH_DEVICE_FLAGS" }
    package static var cFunctions: [String] { ["virDomainDetachDeviceFlags"] }
  }

  /// Changes a device to what the XML describes, such as the medium in a drive.
  ///
  /// libvirt: `virDomainUpdateDeviceFlags`, since 0.8.0.
  package enum DomainUpdateDeviceFlags: Procedure {
    package typealias Arguments = Wire.DomainUpdateDeviceFlagsArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 174 }
    package static var name: String { "DOMAIN_UPDATE_DEVICE_FLAGS" }
    package static var cFunctions: [String] { ["virDomainUpdateDeviceFlags"] }
  }

  /// Capacity, allocation and physical size of a disk in bytes.
  ///
  /// libvirt: `virDomainGetBlockInfo`, since 0.8.1.
  package enum DomainGetBlockInfo: Procedure {
    package typealias Arguments = Wire.DomainGetBlockInfoArguments
    package typealias Reply = Wire.DomainGetBlockInfoReply
    package static var program: Program { .remote }
    package static var number: Int32 { 194 }
    package static var name: String { "DOMAIN_GET_BLOCK_INFO" }
    package static var cFunctions: [String] { ["virDomainGetBlockInfo"] }
  }

  /// Opens a stream to a serial or other console of a running domain; the first one when `dev_name` is absent.
  ///
  /// libvirt: `virDomainOpenConsole`, since 0.8.6.
  package enum DomainOpenConsole: Procedure {
    package typealias Arguments = Wire.DomainOpenConsoleArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 201 }
    package static var name: String { "DOMAIN_OPEN_CONSOLE" }
    package static var cFunctions: [String] { ["virDomainOpenConsole"] }
    package static var traits: ProcedureTraits { ProcedureTraits(stream: .read) }
  }

  /// Opens a stream with a picture of a screen, and gives its MIME type.
  ///
  /// libvirt: `virDomainScreenshot`, since 0.9.2.
  package enum DomainScreenshot: Procedure {
    package typealias Arguments = Wire.DomainScreenshotArguments
    package typealias Reply = Wire.DomainScreenshotReply
    package static var program: Program { .remote }
    package static var number: Int32 { 211 }
    package static var name: String { "DOMAIN_SCREENSHOT" }
    package static var cFunctions: [String] { ["virDomainScreenshot"] }
    package static var traits: ProcedureTraits { ProcedureTraits(stream: .read) }
  }

  /// Ends the job on a disk, or, for a mirror, switches to the copy.
  ///
  /// libvirt: `virDomainBlockJobAbort`, since 0.9.4.
  package enum DomainBlockJobAbort: Procedure {
    package typealias Arguments = Wire.DomainBlockJobAbortArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 237 }
    package static var name: String { "DOMAIN_BLOCK_JOB_ABORT" }
    package static var cFunctions: [String] { ["virDomainBlockJobAbort"] }
  }

  /// Progress of the job on a disk; bandwidth in MiB/s unless bytes were asked for. `found` is 0 when there is no
  /// job.
  ///
  /// libvirt: `virDomainGetBlockJobInfo`, since 0.9.4.
  package enum DomainGetBlockJobInfo: Procedure {
    package typealias Arguments = Wire.DomainGetBlockJobInfoArguments
    package typealias Reply = Wire.DomainGetBlockJobInfoReply
    package static var program: Program { .remote }
    package static var number: Int32 { 238 }
    package static var name: String { "DOMAIN_GET_BLOCK_JOB_INFO" }
    package static var cFunctions: [String] { ["virDomainGetBlockJobInfo"] }
  }

  /// Limits the bandwidth of the job on a disk, in MiB/s unless the flags say bytes.
  ///
  /// libvirt: `virDomainBlockJobSetSpeed`, since 0.9.4.
  package enum DomainBlockJobSetSpeed: Procedure {
    package typealias Arguments = Wire.DomainBlockJobSetSpeedArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 239 }
    package static var name: String { "DOMAIN_BLOCK_JOB_SET_SPEED" }
    package static var cFunctions: [String] { ["virDomainBlockJobSetSpeed"] }
  }

  /// Starts to copy a disk's backing file into the disk. Returns when the job has begun.
  ///
  /// libvirt: `virDomainBlockPull`, since 0.9.4.
  package enum DomainBlockPull: Procedure {
    package typealias Arguments = Wire.DomainBlockPullArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 240 }
    package static var name: String { "DOMAIN_BLOCK_PULL" }
    package static var cFunctions: [String] { ["virDomainBlockPull"] }
  }

  /// Statistics of a disk, or of all disks when the path is empty, as typed parameters; times in nanoseconds.
  ///
  /// libvirt: `virDomainBlockStatsFlags`, since 0.9.5.
  package enum DomainBlockStatsFlags: Procedure {
    package typealias Arguments = Wire.DomainBlockStatsFlagsArguments
    package typealias Reply = Wire.DomainBlockStatsFlagsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 243 }
    package static var name: String { "DOMAIN_BLOCK_STATS_FLAGS" }
    package static var cFunctions: [String] { ["virDomainBlockStatsFlags"] }
  }

  /// Connects a socket that the client sends along to the domain's graphics display number `idx`.
  ///
  /// libvirt: `virDomainOpenGraphics`, since 0.9.7.
  package enum DomainOpenGraphics: Procedure {
    package typealias Arguments = Wire.DomainOpenGraphicsArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 249 }
    package static var name: String { "DOMAIN_OPEN_GRAPHICS" }
    package static var cFunctions: [String] { ["virDomainOpenGraphics"] }
    package static var traits: ProcedureTraits { ProcedureTraits(sendsDescriptors: true) }
  }

  /// Changes the size of a running domain's disk, in KiB unless the flags say bytes.
  ///
  /// libvirt: `virDomainBlockResize`, since 0.9.8.
  package enum DomainBlockResize: Procedure {
    package typealias Arguments = Wire.DomainBlockResizeArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 251 }
    package static var name: String { "DOMAIN_BLOCK_RESIZE" }
    package static var cFunctions: [String] { ["virDomainBlockResize"] }
  }

  /// Limits bytes and requests a second of a disk.
  ///
  /// libvirt: `virDomainSetBlockIoTune`, since 0.9.8.
  package enum DomainSetBlockIOTune: Procedure {
    package typealias Arguments = Wire.DomainSetBlockIOTuneArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 252 }
    package static var name: String { "DOMAIN_SET_BLOCK_IO_TUNE" }
    package static var cFunctions: [String] { ["virDomainSetBlockIoTune"] }
  }

  /// The limits on bytes and requests a second of a disk; `nparams` is the room the caller has.
  ///
  /// libvirt: `virDomainGetBlockIoTune`, since 0.9.8.
  package enum DomainGetBlockIOTune: Procedure {
    package typealias Arguments = Wire.DomainGetBlockIOTuneArguments
    package typealias Reply = Wire.DomainGetBlockIOTuneReply
    package static var program: Program { .remote }
    package static var number: Int32 { 253 }
    package static var name: String { "DOMAIN_GET_BLOCK_IO_TUNE" }
    package static var cFunctions: [String] { ["virDomainGetBlockIoTune"] }
  }

  /// Limits the bandwidth of an interface, in KiB/s and KiB.
  ///
  /// libvirt: `virDomainSetInterfaceParameters`, since 0.9.9.
  package enum DomainSetInterfaceParameters: Procedure {
    package typealias Arguments = Wire.DomainSetInterfaceParametersArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 256 }
    package static var name: String { "DOMAIN_SET_INTERFACE_PARAMETERS" }
    package static var cFunctions: [String] { ["virDomainSetInterfaceParameters"] }
  }

  /// The limits on an interface's bandwidth; `nparams` is the room the caller has.
  ///
  /// libvirt: `virDomainGetInterfaceParameters`, since 0.9.9.
  package enum DomainGetInterfaceParameters: Procedure {
    package typealias Arguments = Wire.DomainGetInterfaceParametersArguments
    package typealias Reply = Wire.DomainGetInterfaceParametersReply
    package static var program: Program { .remote }
    package static var number: Int32 { 257 }
    package static var name: String { "DOMAIN_GET_INTERFACE_PARAMETERS" }
    package static var cFunctions: [String] { ["virDomainGetInterfaceParameters"] }
  }

  /// The disks of a running domain that have an I/O error; at most `maxerrors`, 0 asks for their number.
  ///
  /// libvirt: `virDomainGetDiskErrors`, since 0.9.10.
  package enum DomainGetDiskErrors: Procedure {
    package typealias Arguments = Wire.DomainGetDiskErrorsArguments
    package typealias Reply = Wire.DomainGetDiskErrorsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 263 }
    package static var name: String { "DOMAIN_GET_DISK_ERRORS" }
    package static var cFunctions: [String] { ["virDomainGetDiskErrors"] }
  }

  /// Starts to copy a disk's chain down to `base` into the disk, or into another file. Bandwidth in MiB/s unless
  /// the flags say bytes.
  ///
  /// libvirt: `virDomainBlockRebase`, since 0.9.10.
  package enum DomainBlockRebase: Procedure {
    package typealias Arguments = Wire.DomainBlockRebaseArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 266 }
    package static var name: String { "DOMAIN_BLOCK_REBASE" }
    package static var cFunctions: [String] { ["virDomainBlockRebase"] }
  }

  /// All security labels of a running domain. Characters take four bytes each.
  ///
  /// libvirt: `virDomainGetSecurityLabelList`, since 0.10.0.
  package enum DomainGetSecurityLabelList: Procedure {
    package typealias Arguments = Wire.DomainGetSecurityLabelListArguments
    package typealias Reply = Wire.DomainGetSecurityLabelListReply
    package static var program: Program { .remote }
    package static var number: Int32 { 278 }
    package static var name: String { "DOMAIN_GET_SECURITY_LABEL_LIST" }
    package static var cFunctions: [String] { ["virDomainGetSecurityLabelList"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Starts to move what lies between `top` and `base` of a disk's chain into `base`. Bandwidth in MiB/s unless
  /// the flags say bytes.
  ///
  /// libvirt: `virDomainBlockCommit`, since 0.10.2.
  package enum DomainBlockCommit: Procedure {
    package typealias Arguments = Wire.DomainBlockCommitArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 290 }
    package static var name: String { "DOMAIN_BLOCK_COMMIT" }
    package static var cFunctions: [String] { ["virDomainBlockCommit"] }
  }

  /// Opens a stream to a channel of a running domain; the first one when `name` is absent.
  ///
  /// libvirt: `virDomainOpenChannel`, since 1.0.2.
  package enum DomainOpenChannel: Procedure {
    package typealias Arguments = Wire.DomainOpenChannelArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 296 }
    package static var name: String { "DOMAIN_OPEN_CHANNEL" }
    package static var cFunctions: [String] { ["virDomainOpenChannel"] }
    package static var traits: ProcedureTraits { ProcedureTraits(stream: .read) }
  }

  /// Gives back a socket that is connected to the domain's graphics display number `idx`.
  ///
  /// libvirt: `virDomainOpenGraphicsFD`, since 1.2.8.
  package enum DomainOpenGraphicsFD: Procedure {
    package typealias Arguments = Wire.DomainOpenGraphicsFDArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 343 }
    package static var name: String { "DOMAIN_OPEN_GRAPHICS_FD" }
    package static var cFunctions: [String] { ["virDomainOpenGraphicsFD"] }
    package static var traits: ProcedureTraits { ProcedureTraits(receivesDescriptors: true) }
  }

  /// Starts to copy a disk to the place that the XML describes, and keeps the copy up to date.
  ///
  /// libvirt: `virDomainBlockCopy`, since 1.2.8.
  package enum DomainBlockCopy: Procedure {
    package typealias Arguments = Wire.DomainBlockCopyArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 345 }
    package static var name: String { "DOMAIN_BLOCK_COPY" }
    package static var cFunctions: [String] { ["virDomainBlockCopy"] }
  }

  /// Asks for an event when a disk, or an element of its chain, has been written up to `threshold` bytes. 0 turns
  /// it off.
  ///
  /// libvirt: `virDomainSetBlockThreshold`, since 3.1.0.
  package enum DomainSetBlockThreshold: Procedure {
    package typealias Arguments = Wire.DomainSetBlockThresholdArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 386 }
    package static var name: String { "DOMAIN_SET_BLOCK_THRESHOLD" }
    package static var cFunctions: [String] { ["virDomainSetBlockThreshold"] }
  }

  /// Removes a device by its alias. Asks the guest and does not wait: wait for the event.
  ///
  /// libvirt: `virDomainDetachDeviceAlias`, since 4.4.0.
  package enum DomainDetachDeviceAlias: Procedure {
    package typealias Arguments = Wire.DomainDetachDeviceAliasArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 392 }
    package static var name: String { "DOMAIN_DETACH_DEVICE_ALIAS" }
    package static var cFunctions: [String] { ["virDomainDetachDeviceAlias"] }
  }

  /// Starts a backup of a running domain's disks, and a checkpoint if one is described. Returns when the job has
  /// begun.
  ///
  /// libvirt: `virDomainBackupBegin`, since 6.0.0.
  package enum DomainBackupBegin: Procedure {
    package typealias Arguments = Wire.DomainBackupBeginArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 421 }
    package static var name: String { "DOMAIN_BACKUP_BEGIN" }
    package static var cFunctions: [String] { ["virDomainBackupBegin"] }
  }

  /// The running backup's description as XML.
  ///
  /// libvirt: `virDomainBackupGetXMLDesc`, since 6.0.0.
  package enum DomainBackupGetXMLDesc: Procedure {
    package typealias Arguments = Wire.DomainBackupGetXMLDescArguments
    package typealias Reply = Wire.DomainBackupGetXMLDescReply
    package static var program: Program { .remote }
    package static var number: Int32 { 422 }
    package static var name: String { "DOMAIN_BACKUP_GET_XML_DESC" }
    package static var cFunctions: [String] { ["virDomainBackupGetXMLDesc"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Gives open files a name by which the domain's XML can use them as disks.
  ///
  /// libvirt: `virDomainFDAssociate`, since 9.0.0.
  package enum DomainFDAssociate: Procedure {
    package typealias Arguments = Wire.DomainFDAssociateArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 443 }
    package static var name: String { "DOMAIN_FD_ASSOCIATE" }
    package static var cFunctions: [String] { ["virDomainFDAssociate"] }
    package static var traits: ProcedureTraits { ProcedureTraits(sendsDescriptors: true) }
  }

  /// Has a display read its certificates again (`virDomainGraphicsReloadType`).
  ///
  /// libvirt: `virDomainGraphicsReload`, since 10.2.0.
  package enum DomainGraphicsReload: Procedure {
    package typealias Arguments = Wire.DomainGraphicsReloadArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 448 }
    package static var name: String { "DOMAIN_GRAPHICS_RELOAD" }
    package static var cFunctions: [String] { ["virDomainGraphicsReload"] }
  }

  /// Makes or changes a group of I/O limits that several disks share.
  ///
  /// libvirt: `virDomainSetThrottleGroup`, since 11.2.0.
  package enum DomainSetThrottleGroup: Procedure {
    package typealias Arguments = Wire.DomainSetThrottleGroupArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 451 }
    package static var name: String { "DOMAIN_SET_THROTTLE_GROUP" }
    package static var cFunctions: [String] { ["virDomainSetThrottleGroup"] }
  }

  /// Removes a group of I/O limits that no disk uses.
  ///
  /// libvirt: `virDomainDelThrottleGroup`, since 11.2.0.
  package enum DomainDelThrottleGroup: Procedure {
    package typealias Arguments = Wire.DomainDelThrottleGroupArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 452 }
    package static var name: String { "DOMAIN_DEL_THROTTLE_GROUP" }
    package static var cFunctions: [String] { ["virDomainDelThrottleGroup"] }
  }

  /// Has the guest's interfaces announce their addresses to the network again.
  ///
  /// libvirt: `virDomainAnnounceInterface`, since 12.5.0.
  package enum DomainAnnounceInterface: Procedure {
    package typealias Arguments = Wire.DomainAnnounceInterfaceArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 456 }
    package static var name: String { "DOMAIN_ANNOUNCE_INTERFACE" }
    package static var cFunctions: [String] { ["virDomainAnnounceInterface"] }
  }
}
