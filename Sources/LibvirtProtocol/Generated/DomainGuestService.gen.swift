// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/domain_guest.x by `make generate`; do not edit.
// swift-format-ignore-file

/// Serves the procedures of `domain_guest.x`. What an implementation leaves out is answered as unsupported.
package protocol DomainGuestService: Sendable {
  /// `DOMAIN_INJECT_NMI`
  func domainInjectNMI(_ arguments: Wire.DomainInjectNMIArguments) async throws
  /// `DOMAIN_SEND_KEY`
  func domainSendKey(_ arguments: Wire.DomainSendKeyArguments) async throws
  /// `DOMAIN_PM_SUSPEND_FOR_DURATION`
  func domainPMSuspendForDuration(_ arguments: Wire.DomainPMSuspendForDurationArguments) async throws
  /// `DOMAIN_PM_WAKEUP`
  func domainPMWakeup(_ arguments: Wire.DomainPMWakeupArguments) async throws
  /// `DOMAIN_GET_HOSTNAME`
  func domainGetHostname(_ arguments: Wire.DomainGetHostnameArguments) async throws -> Wire.DomainGetHostnameReply
  /// `DOMAIN_FSTRIM`
  func domainFSTrim(_ arguments: Wire.DomainFSTrimArguments) async throws
  /// `DOMAIN_SEND_PROCESS_SIGNAL`
  func domainSendProcessSignal(_ arguments: Wire.DomainSendProcessSignalArguments) async throws
  /// `DOMAIN_FSFREEZE`
  func domainFSFreeze(_ arguments: Wire.DomainFSFreezeArguments) async throws -> Wire.DomainFSFreezeReply
  /// `DOMAIN_FSTHAW`
  func domainFSThaw(_ arguments: Wire.DomainFSThawArguments) async throws -> Wire.DomainFSThawReply
  /// `DOMAIN_GET_TIME`
  func domainGetTime(_ arguments: Wire.DomainGetTimeArguments) async throws -> Wire.DomainGetTimeReply
  /// `DOMAIN_SET_TIME`
  func domainSetTime(_ arguments: Wire.DomainSetTimeArguments) async throws
  /// `DOMAIN_GET_FSINFO`
  func domainGetFSInfo(_ arguments: Wire.DomainGetFSInfoArguments) async throws -> Wire.DomainGetFSInfoReply
  /// `DOMAIN_INTERFACE_ADDRESSES`
  func domainInterfaceAddresses(_ arguments: Wire.DomainInterfaceAddressesArguments) async throws -> Wire.DomainInterfaceAddressesReply
  /// `DOMAIN_SET_USER_PASSWORD`
  func domainSetUserPassword(_ arguments: Wire.DomainSetUserPasswordArguments) async throws
  /// `DOMAIN_GET_GUEST_VCPUS`
  func domainGetGuestVCPUs(_ arguments: Wire.DomainGetGuestVCPUsArguments) async throws -> Wire.DomainGetGuestVCPUsReply
  /// `DOMAIN_SET_GUEST_VCPUS`
  func domainSetGuestVCPUs(_ arguments: Wire.DomainSetGuestVCPUsArguments) async throws
  /// `DOMAIN_GET_GUEST_INFO`
  func domainGetGuestInfo(_ arguments: Wire.DomainGetGuestInfoArguments) async throws -> Wire.DomainGetGuestInfoReply
  /// `DOMAIN_AGENT_SET_RESPONSE_TIMEOUT`
  func domainAgentSetResponseTimeout(_ arguments: Wire.DomainAgentSetResponseTimeoutArguments) async throws -> Wire.DomainAgentSetResponseTimeoutReply
  /// `DOMAIN_AUTHORIZED_SSH_KEYS_GET`
  func domainAuthorizedSSHKeysGet(_ arguments: Wire.DomainAuthorizedSSHKeysGetArguments) async throws -> Wire.DomainAuthorizedSSHKeysGetReply
  /// `DOMAIN_AUTHORIZED_SSH_KEYS_SET`
  func domainAuthorizedSSHKeysSet(_ arguments: Wire.DomainAuthorizedSSHKeysSetArguments) async throws
  /// `DOMAIN_GET_MESSAGES`
  func domainGetMessages(_ arguments: Wire.DomainGetMessagesArguments) async throws -> Wire.DomainGetMessagesReply
}

extension DomainGuestService {
  package func domainInjectNMI(_ arguments: Wire.DomainInjectNMIArguments) async throws { throw ServiceError.unsupported("virDomainInjectNMI") }
  package func domainSendKey(_ arguments: Wire.DomainSendKeyArguments) async throws { throw ServiceError.unsupported("virDomainSendKey") }
  package func domainPMSuspendForDuration(_ arguments: Wire.DomainPMSuspendForDurationArguments) async throws { throw ServiceError.unsupported("virDomainPMSuspendForDuration") }
  package func domainPMWakeup(_ arguments: Wire.DomainPMWakeupArguments) async throws { throw ServiceError.unsupported("virDomainPMWakeup") }
  package func domainGetHostname(_ arguments: Wire.DomainGetHostnameArguments) async throws -> Wire.DomainGetHostnameReply { throw ServiceError.unsupported("virDomainGetHostname") }
  package func domainFSTrim(_ arguments: Wire.DomainFSTrimArguments) async throws { throw ServiceError.unsupported("virDomainFSTrim") }
  package func domainSendProcessSignal(_ arguments: Wire.DomainSendProcessSignalArguments) async throws { throw ServiceError.unsupported("virDomainSendProcessSignal") }
  package func domainFSFreeze(_ arguments: Wire.DomainFSFreezeArguments) async throws -> Wire.DomainFSFreezeReply { throw ServiceError.unsupported("virDomainFSFreeze") }
  package func domainFSThaw(_ arguments: Wire.DomainFSThawArguments) async throws -> Wire.DomainFSThawReply { throw ServiceError.unsupported("virDomainFSThaw") }
  package func domainGetTime(_ arguments: Wire.DomainGetTimeArguments) async throws -> Wire.DomainGetTimeReply { throw ServiceError.unsupported("virDomainGetTime") }
  package func domainSetTime(_ arguments: Wire.DomainSetTimeArguments) async throws { throw ServiceError.unsupported("virDomainSetTime") }
  package func domainGetFSInfo(_ arguments: Wire.DomainGetFSInfoArguments) async throws -> Wire.DomainGetFSInfoReply { throw ServiceError.unsupported("virDomainGetFSInfo") }
  package func domainInterfaceAddresses(_ arguments: Wire.DomainInterfaceAddressesArguments) async throws -> Wire.DomainInterfaceAddressesReply { throw ServiceError.unsupported("virDomainInterfaceAddresses") }
  package func domainSetUserPassword(_ arguments: Wire.DomainSetUserPasswordArguments) async throws { throw ServiceError.unsupported("virDomainSetUserPassword") }
  package func domainGetGuestVCPUs(_ arguments: Wire.DomainGetGuestVCPUsArguments) async throws -> Wire.DomainGetGuestVCPUsReply { throw ServiceError.unsupported("virDomainGetGuestVcpus") }
  package func domainSetGuestVCPUs(_ arguments: Wire.DomainSetGuestVCPUsArguments) async throws { throw ServiceError.unsupported("virDomainSetGuestVcpus") }
  package func domainGetGuestInfo(_ arguments: Wire.DomainGetGuestInfoArguments) async throws -> Wire.DomainGetGuestInfoReply { throw ServiceError.unsupported("virDomainGetGuestInfo") }
  package func domainAgentSetResponseTimeout(_ arguments: Wire.DomainAgentSetResponseTimeoutArguments) async throws -> Wire.DomainAgentSetResponseTimeoutReply { throw ServiceError.unsupported("virDomainAgentSetResponseTimeout") }
  package func domainAuthorizedSSHKeysGet(_ arguments: Wire.DomainAuthorizedSSHKeysGetArguments) async throws -> Wire.DomainAuthorizedSSHKeysGetReply { throw ServiceError.unsupported("virDomainAuthorizedSSHKeysGet") }
  package func domainAuthorizedSSHKeysSet(_ arguments: Wire.DomainAuthorizedSSHKeysSetArguments) async throws { throw ServiceError.unsupported("virDomainAuthorizedSSHKeysSet") }
  package func domainGetMessages(_ arguments: Wire.DomainGetMessagesArguments) async throws -> Wire.DomainGetMessagesReply { throw ServiceError.unsupported("virDomainGetMessages") }
}

extension DomainGuestService {
  /// Decodes a call, serves it and encodes the reply; nil when `procedure` is not one of this area.
  package func dispatchDomainGuest(procedure: Int32, payload: [UInt8]) async throws -> [UInt8]? {
    switch procedure {
    case 210: try await ServiceCall.perform(payload, Wire.DomainInjectNMIArguments.self, domainInjectNMI)
    case 226: try await ServiceCall.perform(payload, Wire.DomainSendKeyArguments.self, domainSendKey)
    case 261: try await ServiceCall.perform(payload, Wire.DomainPMSuspendForDurationArguments.self, domainPMSuspendForDuration)
    case 267: try await ServiceCall.perform(payload, Wire.DomainPMWakeupArguments.self, domainPMWakeup)
    case 277: try await ServiceCall.answer(payload, Wire.DomainGetHostnameArguments.self, domainGetHostname)
    case 294: try await ServiceCall.perform(payload, Wire.DomainFSTrimArguments.self, domainFSTrim)
    case 295: try await ServiceCall.perform(payload, Wire.DomainSendProcessSignalArguments.self, domainSendProcessSignal)
    case 335: try await ServiceCall.answer(payload, Wire.DomainFSFreezeArguments.self, domainFSFreeze)
    case 336: try await ServiceCall.answer(payload, Wire.DomainFSThawArguments.self, domainFSThaw)
    case 337: try await ServiceCall.answer(payload, Wire.DomainGetTimeArguments.self, domainGetTime)
    case 338: try await ServiceCall.perform(payload, Wire.DomainSetTimeArguments.self, domainSetTime)
    case 349: try await ServiceCall.answer(payload, Wire.DomainGetFSInfoArguments.self, domainGetFSInfo)
    case 353: try await ServiceCall.answer(payload, Wire.DomainInterfaceAddressesArguments.self, domainInterfaceAddresses)
    case 357: try await ServiceCall.perform(payload, Wire.DomainSetUserPasswordArguments.self, domainSetUserPassword)
    case 371: try await ServiceCall.answer(payload, Wire.DomainGetGuestVCPUsArguments.self, domainGetGuestVCPUs)
    case 372: try await ServiceCall.perform(payload, Wire.DomainSetGuestVCPUsArguments.self, domainSetGuestVCPUs)
    case 418: try await ServiceCall.answer(payload, Wire.DomainGetGuestInfoArguments.self, domainGetGuestInfo)
    case 420: try await ServiceCall.answer(payload, Wire.DomainAgentSetResponseTimeoutArguments.self, domainAgentSetResponseTimeout)
    case 424: try await ServiceCall.answer(payload, Wire.DomainAuthorizedSSHKeysGetArguments.self, domainAuthorizedSSHKeysGet)
    case 425: try await ServiceCall.perform(payload, Wire.DomainAuthorizedSSHKeysSetArguments.self, domainAuthorizedSSHKeysSet)
    case 426: try await ServiceCall.answer(payload, Wire.DomainGetMessagesArguments.self, domainGetMessages)
    default: nil
    }
  }
}
