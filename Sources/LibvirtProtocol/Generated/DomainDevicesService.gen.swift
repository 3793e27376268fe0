// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/domain_devices.x by `make generate`; do not edit.
// swift-format-ignore-file

/// Serves the procedures of `domain_devices.x`. What an implementation leaves out is answered as unsupported.
package protocol DomainDevicesService: Sendable {
  /// `DOMAIN_ATTACH_DEVICE`
  func domainAttachDevice(_ arguments: Wire.DomainAttachDeviceArguments) async throws
  /// `DOMAIN_DETACH_DEVICE`
  func domainDetachDevice(_ arguments: Wire.DomainDetachDeviceArguments) async throws
  /// `DOMAIN_BLOCK_STATS`
  func domainBlockStats(_ arguments: Wire.DomainBlockStatsArguments) async throws -> Wire.DomainBlockStatsReply
  /// `DOMAIN_INTERFACE_STATS`
  func domainInterfaceStats(_ arguments: Wire.DomainInterfaceStatsArguments) async throws -> Wire.DomainInterfaceStatsReply
  /// `DOMAIN_BLOCK_PEEK`
  func domainBlockPeek(_ arguments: Wire.DomainBlockPeekArguments) async throws -> Wire.DomainBlockPeekReply
  /// `DOMAIN_GET_SECURITY_LABEL`
  func domainGetSecurityLabel(_ arguments: Wire.DomainGetSecurityLabelArguments) async throws -> Wire.DomainGetSecurityLabelReply
  /// `DOMAIN_ATTACH_DEVICE_FLAGS`
  func domainAttachDeviceFlags(_ arguments: Wire.DomainAttachDeviceFlagsArguments) async throws
  /// `DOMAIN_DETACH_DEVICE_FLAGS`
  func domainDetachDeviceFlags(_ arguments: Wire.DomainDetachDeviceFlagsArguments) async throws
  /// `DOMAIN_UPDATE_DEVICE_FLAGS`
  func domainUpdateDeviceFlags(_ arguments: Wire.DomainUpdateDeviceFlagsArguments) async throws
  /// `DOMAIN_GET_BLOCK_INFO`
  func domainGetBlockInfo(_ arguments: Wire.DomainGetBlockInfoArguments) async throws -> Wire.DomainGetBlockInfoReply
  /// `DOMAIN_OPEN_CONSOLE`
  func domainOpenConsole(_ arguments: Wire.DomainOpenConsoleArguments) async throws
  /// `DOMAIN_SCREENSHOT`
  func domainScreenshot(_ arguments: Wire.DomainScreenshotArguments) async throws -> Wire.DomainScreenshotReply
  /// `DOMAIN_BLOCK_JOB_ABORT`
  func domainBlockJobAbort(_ arguments: Wire.DomainBlockJobAbortArguments) async throws
  /// `DOMAIN_GET_BLOCK_JOB_INFO`
  func domainGetBlockJobInfo(_ arguments: Wire.DomainGetBlockJobInfoArguments) async throws -> Wire.DomainGetBlockJobInfoReply
  /// `DOMAIN_BLOCK_JOB_SET_SPEED`
  func domainBlockJobSetSpeed(_ arguments: Wire.DomainBlockJobSetSpeedArguments) async throws
  /// `DOMAIN_BLOCK_PULL`
  func domainBlockPull(_ arguments: Wire.DomainBlockPullArguments) async throws
  /// `DOMAIN_BLOCK_STATS_FLAGS`
  func domainBlockStatsFlags(_ arguments: Wire.DomainBlockStatsFlagsArguments) async throws -> Wire.DomainBlockStatsFlagsReply
  /// `DOMAIN_OPEN_GRAPHICS`
  func domainOpenGraphics(_ arguments: Wire.DomainOpenGraphicsArguments) async throws
  /// `DOMAIN_BLOCK_RESIZE`
  func domainBlockResize(_ arguments: Wire.DomainBlockResizeArguments) async throws
  /// `DOMAIN_SET_BLOCK_IO_TUNE`
  func domainSetBlockIOTune(_ arguments: Wire.DomainSetBlockIOTuneArguments) async throws
  /// `DOMAIN_GET_BLOCK_IO_TUNE`
  func domainGetBlockIOTune(_ arguments: Wire.DomainGetBlockIOTuneArguments) async throws -> Wire.DomainGetBlockIOTuneReply
  /// `DOMAIN_SET_INTERFACE_PARAMETERS`
  func domainSetInterfaceParameters(_ arguments: Wire.DomainSetInterfaceParametersArguments) async throws
  /// `DOMAIN_GET_INTERFACE_PARAMETERS`
  func domainGetInterfaceParameters(_ arguments: Wire.DomainGetInterfaceParametersArguments) async throws -> Wire.DomainGetInterfaceParametersReply
  /// `DOMAIN_GET_DISK_ERRORS`
  func domainGetDiskErrors(_ arguments: Wire.DomainGetDiskErrorsArguments) async throws -> Wire.DomainGetDiskErrorsReply
  /// `DOMAIN_BLOCK_REBASE`
  func domainBlockRebase(_ arguments: Wire.DomainBlockRebaseArguments) async throws
  /// `DOMAIN_GET_SECURITY_LABEL_LIST`
  func domainGetSecurityLabelList(_ arguments: Wire.DomainGetSecurityLabelListArguments) async throws -> Wire.DomainGetSecurityLabelListReply
  /// `DOMAIN_BLOCK_COMMIT`
  func domainBlockCommit(_ arguments: Wire.DomainBlockCommitArguments) async throws
  /// `DOMAIN_OPEN_CHANNEL`
  func domainOpenChannel(_ arguments: Wire.DomainOpenChannelArguments) async throws
  /// `DOMAIN_OPEN_GRAPHICS_FD`
  func domainOpenGraphicsFD(_ arguments: Wire.DomainOpenGraphicsFDArguments) async throws
  /// `DOMAIN_BLOCK_COPY`
  func domainBlockCopy(_ arguments: Wire.DomainBlockCopyArguments) async throws
  /// `DOMAIN_SET_BLOCK_THRESHOLD`
  func domainSetBlockThreshold(_ arguments: Wire.DomainSetBlockThresholdArguments) async throws
  /// `DOMAIN_DETACH_DEVICE_ALIAS`
  func domainDetachDeviceAlias(_ arguments: Wire.DomainDetachDeviceAliasArguments) async throws
  /// `DOMAIN_BACKUP_BEGIN`
  func domainBackupBegin(_ arguments: Wire.DomainBackupBeginArguments) async throws
  /// `DOMAIN_BACKUP_GET_XML_DESC`
  func domainBackupGetXMLDesc(_ arguments: Wire.DomainBackupGetXMLDescArguments) async throws -> Wire.DomainBackupGetXMLDescReply
  /// `DOMAIN_FD_ASSOCIATE`
  func domainFDAssociate(_ arguments: Wire.DomainFDAssociateArguments) async throws
  /// `DOMAIN_GRAPHICS_RELOAD`
  func domainGraphicsReload(_ arguments: Wire.DomainGraphicsReloadArguments) async throws
  /// `DOMAIN_SET_THROTTLE_GROUP`
  func domainSetThrottleGroup(_ arguments: Wire.DomainSetThrottleGroupArguments) async throws
  /// `DOMAIN_DEL_THROTTLE_GROUP`
  func domainDelThrottleGroup(_ arguments: Wire.DomainDelThrottleGroupArguments) async throws
  /// `DOMAIN_ANNOUNCE_INTERFACE`
  func domainAnnounceInterface(_ arguments: Wire.DomainAnnounceInterfaceArguments) async throws
}

extension DomainDevicesService {
  package func domainAttachDevice(_ arguments: Wire.DomainAttachDeviceArguments) async throws { throw ServiceError.unsupported("virDomainAttachDevice") }
  package func domainDetachDevice(_ arguments: Wire.DomainDetachDeviceArguments) async throws { throw ServiceError.unsupported("virDomainDetachDevice") }
  package func domainBlockStats(_ arguments: Wire.DomainBlockStatsArguments) async throws -> Wire.DomainBlockStatsReply { throw ServiceError.unsupported("virDomainBlockStats") }
  package func domainInterfaceStats(_ arguments: Wire.DomainInterfaceStatsArguments) async throws -> Wire.DomainInterfaceStatsReply { throw ServiceError.unsupported("virDomainInterfaceStats") }
  package func domainBlockPeek(_ arguments: Wire.DomainBlockPeekArguments) async throws -> Wire.DomainBlockPeekReply { throw ServiceError.unsupported("virDomainBlockPeek") }
  package func domainGetSecurityLabel(_ arguments: Wire.DomainGetSecurityLabelArguments) async throws -> Wire.DomainGetSecurityLabelReply { throw ServiceError.unsupported("virDomainGetSecurityLabel") }
  package func domainAttachDeviceFlags(_ arguments: Wire.DomainAttachDeviceFlagsArguments) async throws { throw ServiceError.unsupported("virDomainAttachDeviceFlags") }
  package func domainDetachDeviceFlags(_ arguments: Wire.DomainDetachDeviceFlagsArguments) async throws { throw ServiceError.unsupported("virDomainDetachDeviceFlags") }
  package func domainUpdateDeviceFlags(_ arguments: Wire.DomainUpdateDeviceFlagsArguments) async throws { throw ServiceError.unsupported("virDomainUpdateDeviceFlags") }
  package func domainGetBlockInfo(_ arguments: Wire.DomainGetBlockInfoArguments) async throws -> Wire.DomainGetBlockInfoReply { throw ServiceError.unsupported("virDomainGetBlockInfo") }
  package func domainOpenConsole(_ arguments: Wire.DomainOpenConsoleArguments) async throws { throw ServiceError.unsupported("virDomainOpenConsole") }
  package func domainScreenshot(_ arguments: Wire.DomainScreenshotArguments) async throws -> Wire.DomainScreenshotReply { throw ServiceError.unsupported("virDomainScreenshot") }
  package func domainBlockJobAbort(_ arguments: Wire.DomainBlockJobAbortArguments) async throws { throw ServiceError.unsupported("virDomainBlockJobAbort") }
  package func domainGetBlockJobInfo(_ arguments: Wire.DomainGetBlockJobInfoArguments) async throws -> Wire.DomainGetBlockJobInfoReply { throw ServiceError.unsupported("virDomainGetBlockJobInfo") }
  package func domainBlockJobSetSpeed(_ arguments: Wire.DomainBlockJobSetSpeedArguments) async throws { throw ServiceError.unsupported("virDomainBlockJobSetSpeed") }
  package func domainBlockPull(_ arguments: Wire.DomainBlockPullArguments) async throws { throw ServiceError.unsupported("virDomainBlockPull") }
  package func domainBlockStatsFlags(_ arguments: Wire.DomainBlockStatsFlagsArguments) async throws -> Wire.DomainBlockStatsFlagsReply { throw ServiceError.unsupported("virDomainBlockStatsFlags") }
  package func domainOpenGraphics(_ arguments: Wire.DomainOpenGraphicsArguments) async throws { throw ServiceError.unsupported("virDomainOpenGraphics") }
  package func domainBlockResize(_ arguments: Wire.DomainBlockResizeArguments) async throws { throw ServiceError.unsupported("virDomainBlockResize") }
  package func domainSetBlockIOTune(_ arguments: Wire.DomainSetBlockIOTuneArguments) async throws { throw ServiceError.unsupported("virDomainSetBlockIoTune") }
  package func domainGetBlockIOTune(_ arguments: Wire.DomainGetBlockIOTuneArguments) async throws -> Wire.DomainGetBlockIOTuneReply { throw ServiceError.unsupported("virDomainGetBlockIoTune") }
  package func domainSetInterfaceParameters(_ arguments: Wire.DomainSetInterfaceParametersArguments) async throws { throw ServiceError.unsupported("virDomainSetInterfaceParameters") }
  package func domainGetInterfaceParameters(_ arguments: Wire.DomainGetInterfaceParametersArguments) async throws -> Wire.DomainGetInterfaceParametersReply { throw ServiceError.unsupported("virDomainGetInterfaceParameters") }
  package func domainGetDiskErrors(_ arguments: Wire.DomainGetDiskErrorsArguments) async throws -> Wire.DomainGetDiskErrorsReply { throw ServiceError.unsupported("virDomainGetDiskErrors") }
  package func domainBlockRebase(_ arguments: Wire.DomainBlockRebaseArguments) async throws { throw ServiceError.unsupported("virDomainBlockRebase") }
  package func domainGetSecurityLabelList(_ arguments: Wire.DomainGetSecurityLabelListArguments) async throws -> Wire.DomainGetSecurityLabelListReply { throw ServiceError.unsupported("virDomainGetSecurityLabelList") }
  package func domainBlockCommit(_ arguments: Wire.DomainBlockCommitArguments) async throws { throw ServiceError.unsupported("virDomainBlockCommit") }
  package func domainOpenChannel(_ arguments: Wire.DomainOpenChannelArguments) async throws { throw ServiceError.unsupported("virDomainOpenChannel") }
  package func domainOpenGraphicsFD(_ arguments: Wire.DomainOpenGraphicsFDArguments) async throws { throw ServiceError.unsupported("virDomainOpenGraphicsFD") }
  package func domainBlockCopy(_ arguments: Wire.DomainBlockCopyArguments) async throws { throw ServiceError.unsupported("virDomainBlockCopy") }
  package func domainSetBlockThreshold(_ arguments: Wire.DomainSetBlockThresholdArguments) async throws { throw ServiceError.unsupported("virDomainSetBlockThreshold") }
  package func domainDetachDeviceAlias(_ arguments: Wire.DomainDetachDeviceAliasArguments) async throws { throw ServiceError.unsupported("virDomainDetachDeviceAlias") }
  package func domainBackupBegin(_ arguments: Wire.DomainBackupBeginArguments) async throws { throw ServiceError.unsupported("virDomainBackupBegin") }
  package func domainBackupGetXMLDesc(_ arguments: Wire.DomainBackupGetXMLDescArguments) async throws -> Wire.DomainBackupGetXMLDescReply { throw ServiceError.unsupported("virDomainBackupGetXMLDesc") }
  package func domainFDAssociate(_ arguments: Wire.DomainFDAssociateArguments) async throws { throw ServiceError.unsupported("virDomainFDAssociate") }
  package func domainGraphicsReload(_ arguments: Wire.DomainGraphicsReloadArguments) async throws { throw ServiceError.unsupported("virDomainGraphicsReload") }
  package func domainSetThrottleGroup(_ arguments: Wire.DomainSetThrottleGroupArguments) async throws { throw ServiceError.unsupported("virDomainSetThrottleGroup") }
  package func domainDelThrottleGroup(_ arguments: Wire.DomainDelThrottleGroupArguments) async throws { throw ServiceError.unsupported("virDomainDelThrottleGroup") }
  package func domainAnnounceInterface(_ arguments: Wire.DomainAnnounceInterfaceArguments) async throws { throw ServiceError.unsupported("virDomainAnnounceInterface") }
}

extension DomainDevicesService {
  /// Decodes a call, serves it and encodes the reply; nil when `procedure` is not one of this area.
  package func dispatchDomainDevices(procedure: Int32, payload: [UInt8]) async throws -> [UInt8]? {
    switch procedure {
    case 8: try await ServiceCall.perform(payload, Wire.DomainAttachDeviceArguments.self, domainAttachDevice)
    case 13: try await ServiceCall.perform(payload, Wire.DomainDetachDeviceArguments.self, domainDetachDevice)
    case 64: try await ServiceCall.answer(payload, Wire.DomainBlockStatsArguments.self, domainBlockStats)
    case 65: try await ServiceCall.answer(payload, Wire.DomainInterfaceStatsArguments.self, domainInterfaceStats)
    case 103: try await ServiceCall.answer(payload, Wire.DomainBlockPeekArguments.self, domainBlockPeek)
    case 121: try await ServiceCall.answer(payload, Wire.DomainGetSecurityLabelArguments.self, domainGetSecurityLabel)
    case 160: try await ServiceCall.perform(payload, Wire.DomainAttachDeviceFlagsArguments.self, domainAttachDeviceFlags)
    case 161: try await ServiceCall.perform(payload, Wire.DomainDetachDeviceFlagsArguments.self, domainDetachDeviceFlags)
    case 174: try await ServiceCall.perform(payload, Wire.DomainUpdateDeviceFlagsArguments.self, domainUpdateDeviceFlags)
    case 194: try await ServiceCall.answer(payload, Wire.DomainGetBlockInfoArguments.self, domainGetBlockInfo)
    case 201: try await ServiceCall.perform(payload, Wire.DomainOpenConsoleArguments.self, domainOpenConsole)
    case 211: try await ServiceCall.answer(payload, Wire.DomainScreenshotArguments.self, domainScreenshot)
    case 237: try await ServiceCall.perform(payload, Wire.DomainBlockJobAbortArguments.self, domainBlockJobAbort)
    case 238: try await ServiceCall.answer(payload, Wire.DomainGetBlockJobInfoArguments.self, domainGetBlockJobInfo)
    case 239: try await ServiceCall.perform(payload, Wire.DomainBlockJobSetSpeedArguments.self, domainBlockJobSetSpeed)
    case 240: try await ServiceCall.perform(payload, Wire.DomainBlockPullArguments.self, domainBlockPull)
    case 243: try await ServiceCall.answer(payload, Wire.DomainBlockStatsFlagsArguments.self, domainBlockStatsFlags)
    case 249: try await ServiceCall.perform(payload, Wire.DomainOpenGraphicsArguments.self, domainOpenGraphics)
    case 251: try await ServiceCall.perform(payload, Wire.DomainBlockResizeArguments.self, domainBlockResize)
    case 252: try await ServiceCall.perform(payload, Wire.DomainSetBlockIOTuneArguments.self, domainSetBlockIOTune)
    case 253: try await ServiceCall.answer(payload, Wire.DomainGetBlockIOTuneArguments.self, domainGetBlockIOTune)
    case 256: try await ServiceCall.perform(payload, Wire.DomainSetInterfaceParametersArguments.self, domainSetInterfaceParameters)
    case 257: try await ServiceCall.answer(payload, Wire.DomainGetInterfaceParametersArguments.self, domainGetInterfaceParameters)
    case 263: try await ServiceCall.answer(payload, Wire.DomainGetDiskErrorsArguments.self, domainGetDiskErrors)
    case 266: try await ServiceCall.perform(payload, Wire.DomainBlockRebaseArguments.self, domainBlockRebase)
    case 278: try await ServiceCall.answer(payload, Wire.DomainGetSecurityLabelListArguments.self, domainGetSecurityLabelList)
    case 290: try await ServiceCall.perform(payload, Wire.DomainBlockCommitArguments.self, domainBlockCommit)
    case 296: try await ServiceCall.perform(payload, Wire.DomainOpenChannelArguments.self, domainOpenChannel)
    case 343: try await ServiceCall.perform(payload, Wire.DomainOpenGraphicsFDArguments.self, domainOpenGraphicsFD)
    case 345: try await ServiceCall.perform(payload, Wire.DomainBlockCopyArguments.self, domainBlockCopy)
    case 386: try await ServiceCall.perform(payload, Wire.DomainSetBlockThresholdArguments.self, domainSetBlockThreshold)
    case 392: try await ServiceCall.perform(payload, Wire.DomainDetachDeviceAliasArguments.self, domainDetachDeviceAlias)
    case 421: try await ServiceCall.perform(payload, Wire.DomainBackupBeginArguments.self, domainBackupBegin)
    case 422: try await ServiceCall.answer(payload, Wire.DomainBackupGetXMLDescArguments.self, domainBackupGetXMLDesc)
    case 443: try await ServiceCall.perform(payload, Wire.DomainFDAssociateArguments.self, domainFDAssociate)
    case 448: try await ServiceCall.perform(payload, Wire.DomainGraphicsReloadArguments.self, domainGraphicsReload)
    case 451: try await ServiceCall.perform(payload, Wire.DomainSetThrottleGroupArguments.self, domainSetThrottleGroup)
    case 452: try await ServiceCall.perform(payload, Wire.DomainDelThrottleGroupArguments.self, domainDelThrottleGroup)
    case 456: try await ServiceCall.perform(payload, Wire.DomainAnnounceInterfaceArguments.self, domainAnnounceInterface)
    default: nil
    }
  }
}
