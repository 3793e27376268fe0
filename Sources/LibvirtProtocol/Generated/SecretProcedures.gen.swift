// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/secret.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtRPC
package import LibvirtXDR

extension Remote {
  /// How many secrets the client may see.
  ///
  /// libvirt: `virConnectNumOfSecrets`, since 0.7.1.
  package enum ConnectNumOfSecrets: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.ConnectNumOfSecretsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 139 }
    package static var name: String { "CONNECT_NUM_OF_SECRETS" }
    package static var cFunctions: [String] { ["virConnectNumOfSecrets"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The UUIDs, as text, of at most `maxuuids` secrets.
  ///
  /// libvirt: `virConnectListSecrets`, since 0.7.1.
  package enum ConnectListSecrets: Procedure {
    package typealias Arguments = Wire.ConnectListSecretsArguments
    package typealias Reply = Wire.ConnectListSecretsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 140 }
    package static var name: String { "CONNECT_LIST_SECRETS" }
    package static var cFunctions: [String] { ["virConnectListSecrets"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The secret with this UUID.
  ///
  /// - Throws: ``LibvirtError``, `noSecret` when there is none.
  ///
  /// libvirt: `virSecretLookupByUUID`, `virSecretLookupByUUIDString`, since 0.7.1.
  package enum SecretLookupByUUID: Procedure {
    package typealias Arguments = Wire.SecretLookupByUUIDArguments
    package typealias Reply = Wire.SecretLookupByUUIDReply
    package static var program: Program { .remote }
    package static var number: Int32 { 141 }
    package static var name: String { "SECRET_LOOKUP_BY_UUID" }
    package static var cFunctions: [String] { ["virSecretLookupByUUID", "virSecretLookupByUUIDString"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Makes a secret known to the host, without a value, or changes what is known of it.
  ///
  /// - Parameters:
  ///   - xml: the secret's definition.
  ///   - flags: whether to check the definition against libvirt's schema first.
  /// - Returns: the defined secret.
  ///
  /// libvirt: `virSecretDefineXML`, since 0.7.1.
  package enum SecretDefineXML: Procedure {
    package typealias Arguments = Wire.SecretDefineXMLArguments
    package typealias Reply = Wire.SecretDefineXMLReply
    package static var program: Program { .remote }
    package static var number: Int32 { 142 }
    package static var name: String { "SECRET_DEFINE_XML" }
    package static var cFunctions: [String] { ["virSecretDefineXML"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Its definition as an XML document. The value is not in it.
  ///
  /// libvirt: `virSecretGetXMLDesc`, since 0.7.1.
  package enum SecretGetXMLDesc: Procedure {
    package typealias Arguments = Wire.SecretGetXMLDescArguments
    package typealias Reply = Wire.SecretGetXMLDescReply
    package static var program: Program { .remote }
    package static var number: Int32 { 143 }
    package static var name: String { "SECRET_GET_XML_DESC" }
    package static var cFunctions: [String] { ["virSecretGetXMLDesc"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Gives the secret its value.
  ///
  /// libvirt: `virSecretSetValue`, since 0.7.1.
  package enum SecretSetValue: Procedure {
    package typealias Arguments = Wire.SecretSetValueArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 144 }
    package static var name: String { "SECRET_SET_VALUE" }
    package static var cFunctions: [String] { ["virSecretSetValue"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The secret's value. Refused when the secret is private, or has no value yet.
  ///
  /// libvirt: `virSecretGetValue`, since 0.7.1.
  package enum SecretGetValue: Procedure {
    package typealias Arguments = Wire.SecretGetValueArguments
    package typealias Reply = Wire.SecretGetValueReply
    package static var program: Program { .remote }
    package static var number: Int32 { 145 }
    package static var name: String { "SECRET_GET_VALUE" }
    package static var cFunctions: [String] { ["virSecretGetValue"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Makes the host forget the secret, and its value.
  ///
  /// libvirt: `virSecretUndefine`, since 0.7.1.
  package enum SecretUndefine: Procedure {
    package typealias Arguments = Wire.SecretUndefineArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 146 }
    package static var name: String { "SECRET_UNDEFINE" }
    package static var cFunctions: [String] { ["virSecretUndefine"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The secret for one object.
  ///
  /// - Parameters:
  ///   - usageType: what kind of object.
  ///   - usageID: which one, as the secret's definition has it.
  /// - Throws: ``LibvirtError``, `noSecret` when there is none.
  ///
  /// libvirt: `virSecretLookupByUsage`, since 0.7.1.
  package enum SecretLookupByUsage: Procedure {
    package typealias Arguments = Wire.SecretLookupByUsageArguments
    package typealias Reply = Wire.SecretLookupByUsageReply
    package static var program: Program { .remote }
    package static var number: Int32 { 147 }
    package static var name: String { "SECRET_LOOKUP_BY_USAGE" }
    package static var cFunctions: [String] { ["virSecretLookupByUsage"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The host's secrets.
  ///
  /// - Parameter flags: which ones; flags of one group add up, groups narrow each other. Empty means all.
  ///
  /// libvirt: `virConnectListAllSecrets`, since 0.10.2.
  package enum ConnectListAllSecrets: Procedure {
    package typealias Arguments = Wire.ConnectListAllSecretsArguments
    package typealias Reply = Wire.ConnectListAllSecretsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 287 }
    package static var name: String { "CONNECT_LIST_ALL_SECRETS" }
    package static var cFunctions: [String] { ["virConnectListAllSecrets"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Asks for a kind of secret event, of one secret or of all, and gives the callback's number.
  ///
  /// libvirt: `virConnectSecretEventRegisterAny`, since 3.0.0.
  package enum ConnectSecretEventRegisterAny: Procedure {
    package typealias Arguments = Wire.ConnectSecretEventRegisterAnyArguments
    package typealias Reply = Wire.ConnectSecretEventRegisterAnyReply
    package static var program: Program { .remote }
    package static var number: Int32 { 380 }
    package static var name: String { "CONNECT_SECRET_EVENT_REGISTER_ANY" }
    package static var cFunctions: [String] { ["virConnectSecretEventRegisterAny"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Ends the secret events of a callback.
  ///
  /// libvirt: `virConnectSecretEventDeregisterAny`, since 3.0.0.
  package enum ConnectSecretEventDeregisterAny: Procedure {
    package typealias Arguments = Wire.ConnectSecretEventDeregisterAnyArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 381 }
    package static var name: String { "CONNECT_SECRET_EVENT_DEREGISTER_ANY" }
    package static var cFunctions: [String] { ["virConnectSecretEventDeregisterAny"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// A secret was defined or undefined.
  ///
  /// libvirt: `virConnectSecretEventRegisterAny`, `VIR_SECRET_EVENT_ID_LIFECYCLE`, since 3.0.0.
  package enum SecretEventLifecycle: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.SecretEventLifecycleMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 382 }
    package static var name: String { "SECRET_EVENT_LIFECYCLE" }
    package static var cFunctions: [String] { ["virConnectSecretEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// A secret got another value.
  ///
  /// libvirt: `virConnectSecretEventRegisterAny`, `VIR_SECRET_EVENT_ID_VALUE_CHANGED`, since 3.0.0.
  package enum SecretEventValueChanged: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.SecretEventValueChangedMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 383 }
    package static var name: String { "SECRET_EVENT_VALUE_CHANGED" }
    package static var cFunctions: [String] { ["virConnectSecretEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }
}
