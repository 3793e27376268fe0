// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/secret.x by `make generate`; do not edit.
// swift-format-ignore-file

/// Serves the procedures of `secret.x`. What an implementation leaves out is answered as unsupported.
package protocol SecretService: Sendable {
  /// `CONNECT_NUM_OF_SECRETS`
  func connectNumOfSecrets() async throws -> Wire.ConnectNumOfSecretsReply
  /// `CONNECT_LIST_SECRETS`
  func connectListSecrets(_ arguments: Wire.ConnectListSecretsArguments) async throws -> Wire.ConnectListSecretsReply
  /// `SECRET_LOOKUP_BY_UUID`
  func secretLookupByUUID(_ arguments: Wire.SecretLookupByUUIDArguments) async throws -> Wire.SecretLookupByUUIDReply
  /// `SECRET_DEFINE_XML`
  func secretDefineXML(_ arguments: Wire.SecretDefineXMLArguments) async throws -> Wire.SecretDefineXMLReply
  /// `SECRET_GET_XML_DESC`
  func secretGetXMLDesc(_ arguments: Wire.SecretGetXMLDescArguments) async throws -> Wire.SecretGetXMLDescReply
  /// `SECRET_SET_VALUE`
  func secretSetValue(_ arguments: Wire.SecretSetValueArguments) async throws
  /// `SECRET_GET_VALUE`
  func secretGetValue(_ arguments: Wire.SecretGetValueArguments) async throws -> Wire.SecretGetValueReply
  /// `SECRET_UNDEFINE`
  func secretUndefine(_ arguments: Wire.SecretUndefineArguments) async throws
  /// `SECRET_LOOKUP_BY_USAGE`
  func secretLookupByUsage(_ arguments: Wire.SecretLookupByUsageArguments) async throws -> Wire.SecretLookupByUsageReply
  /// `CONNECT_LIST_ALL_SECRETS`
  func connectListAllSecrets(_ arguments: Wire.ConnectListAllSecretsArguments) async throws -> Wire.ConnectListAllSecretsReply
  /// `CONNECT_SECRET_EVENT_REGISTER_ANY`
  func connectSecretEventRegisterAny(_ arguments: Wire.ConnectSecretEventRegisterAnyArguments) async throws -> Wire.ConnectSecretEventRegisterAnyReply
  /// `CONNECT_SECRET_EVENT_DEREGISTER_ANY`
  func connectSecretEventDeregisterAny(_ arguments: Wire.ConnectSecretEventDeregisterAnyArguments) async throws
}

extension SecretService {
  package func connectNumOfSecrets() async throws -> Wire.ConnectNumOfSecretsReply { throw ServiceError.unsupported("virConnectNumOfSecrets") }
  package func connectListSecrets(_ arguments: Wire.ConnectListSecretsArguments) async throws -> Wire.ConnectListSecretsReply { throw ServiceError.unsupported("virConnectListSecrets") }
  package func secretLookupByUUID(_ arguments: Wire.SecretLookupByUUIDArguments) async throws -> Wire.SecretLookupByUUIDReply { throw ServiceError.unsupported("virSecretLookupByUUID") }
  package func secretDefineXML(_ arguments: Wire.SecretDefineXMLArguments) async throws -> Wire.SecretDefineXMLReply { throw ServiceError.unsupported("virSecretDefineXML") }
  package func secretGetXMLDesc(_ arguments: Wire.SecretGetXMLDescArguments) async throws -> Wire.SecretGetXMLDescReply { throw ServiceError.unsupported("virSecretGetXMLDesc") }
  package func secretSetValue(_ arguments: Wire.SecretSetValueArguments) async throws { throw ServiceError.unsupported("virSecretSetValue") }
  package func secretGetValue(_ arguments: Wire.SecretGetValueArguments) async throws -> Wire.SecretGetValueReply { throw ServiceError.unsupported("virSecretGetValue") }
  package func secretUndefine(_ arguments: Wire.SecretUndefineArguments) async throws { throw ServiceError.unsupported("virSecretUndefine") }
  package func secretLookupByUsage(_ arguments: Wire.SecretLookupByUsageArguments) async throws -> Wire.SecretLookupByUsageReply { throw ServiceError.unsupported("virSecretLookupByUsage") }
  package func connectListAllSecrets(_ arguments: Wire.ConnectListAllSecretsArguments) async throws -> Wire.ConnectListAllSecretsReply { throw ServiceError.unsupported("virConnectListAllSecrets") }
  package func connectSecretEventRegisterAny(_ arguments: Wire.ConnectSecretEventRegisterAnyArguments) async throws -> Wire.ConnectSecretEventRegisterAnyReply { throw ServiceError.unsupported("virConnectSecretEventRegisterAny") }
  package func connectSecretEventDeregisterAny(_ arguments: Wire.ConnectSecretEventDeregisterAnyArguments) async throws { throw ServiceError.unsupported("virConnectSecretEventDeregisterAny") }
}

extension SecretService {
  /// Decodes a call, serves it and encodes the reply; nil when `procedure` is not one of this area.
  package func dispatchSecret(procedure: Int32, payload: [UInt8]) async throws -> [UInt8]? {
    switch procedure {
    case 139: try await ServiceCall.answer(connectNumOfSecrets)
    case 140: try await ServiceCall.answer(payload, Wire.ConnectListSecretsArguments.self, connectListSecrets)
    case 141: try await ServiceCall.answer(payload, Wire.SecretLookupByUUIDArguments.self, secretLookupByUUID)
    case 142: try await ServiceCall.answer(payload, Wire.SecretDefineXMLArguments.self, secretDefineXML)
    case 143: try await ServiceCall.answer(payload, Wire.SecretGetXMLDescArguments.self, secretGetXMLDesc)
    case 144: try await ServiceCall.perform(payload, Wire.SecretSetValueArguments.self, secretSetValue)
    case 145: try await ServiceCall.answer(payload, Wire.SecretGetValueArguments.self, secretGetValue)
    case 146: try await ServiceCall.perform(payload, Wire.SecretUndefineArguments.self, secretUndefine)
    case 147: try await ServiceCall.answer(payload, Wire.SecretLookupByUsageArguments.self, secretLookupByUsage)
    case 287: try await ServiceCall.answer(payload, Wire.ConnectListAllSecretsArguments.self, connectListAllSecrets)
    case 380: try await ServiceCall.answer(payload, Wire.ConnectSecretEventRegisterAnyArguments.self, connectSecretEventRegisterAny)
    case 381: try await ServiceCall.perform(payload, Wire.ConnectSecretEventDeregisterAnyArguments.self, connectSecretEventDeregisterAny)
    default: nil
    }
  }
}
