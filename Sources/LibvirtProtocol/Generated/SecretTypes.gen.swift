// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/secret.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtXDR

extension Wire {
  /// `remote_connect_num_of_secrets_ret`
  package struct ConnectNumOfSecretsReply: WireType {
    package var num: Int32

    package init(num: Int32) {
      self.num = num
    }

    package static var wireName: String { "remote_connect_num_of_secrets_ret" }
    package static var wireFields: [String] { ["num"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.num = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.num)
    }
  }

  /// `remote_connect_list_secrets_args`
  package struct ConnectListSecretsArguments: WireType {
    package var maxuuids: Int32

    package init(maxuuids: Int32) {
      self.maxuuids = maxuuids
    }

    package static var wireName: String { "remote_connect_list_secrets_args" }
    package static var wireFields: [String] { ["maxuuids"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.maxuuids = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.maxuuids)
    }
  }

  /// `remote_connect_list_secrets_ret`
  package struct ConnectListSecretsReply: WireType {
    package var uuids: [XDRString]

    package init(uuids: [XDRString]) {
      self.uuids = uuids
    }

    package static var wireName: String { "remote_connect_list_secrets_ret" }
    package static var wireFields: [String] { ["uuids"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.uuids = try decoder.strings(limit: 16_384, each: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.strings(self.uuids, limit: 16_384, each: 4_194_304)
    }
  }

  /// `remote_secret_lookup_by_uuid_args`
  package struct SecretLookupByUUIDArguments: WireType {
    package var uuid: LibvirtUUID

    package init(uuid: LibvirtUUID) {
      self.uuid = uuid
    }

    package static var wireName: String { "remote_secret_lookup_by_uuid_args" }
    package static var wireFields: [String] { ["uuid"] }
    package static var minimumEncodedSize: Int { 16 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.uuid = try LibvirtUUID(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.uuid.encode(into: &encoder)
    }
  }

  /// `remote_secret_lookup_by_uuid_ret`
  package struct SecretLookupByUUIDReply: WireType {
    package var secret: Wire.Secret

    package init(secret: Wire.Secret) {
      self.secret = secret
    }

    package static var wireName: String { "remote_secret_lookup_by_uuid_ret" }
    package static var wireFields: [String] { ["secret"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.secret = try Wire.Secret(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.secret.encode(into: &encoder)
    }
  }

  /// `remote_secret_define_xml_args`
  package struct SecretDefineXMLArguments: WireType {
    package var xml: XDRString
    /// ``SecretDefineFlags``
    package var flags: UInt32

    package init(xml: XDRString, flags: UInt32) {
      self.xml = xml
      self.flags = flags
    }

    package static var wireName: String { "remote_secret_define_xml_args" }
    package static var wireFields: [String] { ["xml", "flags"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.xml = try decoder.string(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.xml, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_secret_define_xml_ret`
  package struct SecretDefineXMLReply: WireType {
    package var secret: Wire.Secret

    package init(secret: Wire.Secret) {
      self.secret = secret
    }

    package static var wireName: String { "remote_secret_define_xml_ret" }
    package static var wireFields: [String] { ["secret"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.secret = try Wire.Secret(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.secret.encode(into: &encoder)
    }
  }

  /// `remote_secret_get_xml_desc_args`
  package struct SecretGetXMLDescArguments: WireType {
    package var secret: Wire.Secret
    package var flags: UInt32

    package init(secret: Wire.Secret, flags: UInt32) {
      self.secret = secret
      self.flags = flags
    }

    package static var wireName: String { "remote_secret_get_xml_desc_args" }
    package static var wireFields: [String] { ["secret", "flags"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.secret = try Wire.Secret(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.secret.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_secret_get_xml_desc_ret`
  package struct SecretGetXMLDescReply: WireType {
    package var xml: XDRString

    package init(xml: XDRString) {
      self.xml = xml
    }

    package static var wireName: String { "remote_secret_get_xml_desc_ret" }
    package static var wireFields: [String] { ["xml"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.xml = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.xml, limit: 4_194_304)
    }
  }

  /// `remote_secret_set_value_args`
  package struct SecretSetValueArguments: WireType {
    package var secret: Wire.Secret
    package var value: [UInt8]
    package var flags: UInt32

    package init(secret: Wire.Secret, value: [UInt8], flags: UInt32) {
      self.secret = secret
      self.value = value
      self.flags = flags
    }

    package static var wireName: String { "remote_secret_set_value_args" }
    package static var wireFields: [String] { ["secret", "value", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.secret = try Wire.Secret(from: &decoder)
      self.value = try decoder.opaque(limit: 65_536)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.secret.encode(into: &encoder)
      try encoder.opaque(self.value, limit: 65_536)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_secret_get_value_args`
  package struct SecretGetValueArguments: WireType {
    package var secret: Wire.Secret
    package var flags: UInt32

    package init(secret: Wire.Secret, flags: UInt32) {
      self.secret = secret
      self.flags = flags
    }

    package static var wireName: String { "remote_secret_get_value_args" }
    package static var wireFields: [String] { ["secret", "flags"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.secret = try Wire.Secret(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.secret.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_secret_get_value_ret`
  package struct SecretGetValueReply: WireType {
    package var value: [UInt8]

    package init(value: [UInt8]) {
      self.value = value
    }

    package static var wireName: String { "remote_secret_get_value_ret" }
    package static var wireFields: [String] { ["value"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.value = try decoder.opaque(limit: 65_536)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.opaque(self.value, limit: 65_536)
    }
  }

  /// `remote_secret_undefine_args`
  package struct SecretUndefineArguments: WireType {
    package var secret: Wire.Secret

    package init(secret: Wire.Secret) {
      self.secret = secret
    }

    package static var wireName: String { "remote_secret_undefine_args" }
    package static var wireFields: [String] { ["secret"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.secret = try Wire.Secret(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.secret.encode(into: &encoder)
    }
  }

  /// `remote_secret_lookup_by_usage_args`
  package struct SecretLookupByUsageArguments: WireType {
    package var usageType: Int32
    package var usageID: XDRString

    package init(usageType: Int32, usageID: XDRString) {
      self.usageType = usageType
      self.usageID = usageID
    }

    package static var wireName: String { "remote_secret_lookup_by_usage_args" }
    package static var wireFields: [String] { ["usageType", "usageID"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.usageType = try decoder.int()
      self.usageID = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.usageType)
      try encoder.string(self.usageID, limit: 4_194_304)
    }
  }

  /// `remote_secret_lookup_by_usage_ret`
  package struct SecretLookupByUsageReply: WireType {
    package var secret: Wire.Secret

    package init(secret: Wire.Secret) {
      self.secret = secret
    }

    package static var wireName: String { "remote_secret_lookup_by_usage_ret" }
    package static var wireFields: [String] { ["secret"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.secret = try Wire.Secret(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.secret.encode(into: &encoder)
    }
  }

  /// `remote_connect_list_all_secrets_args`
  package struct ConnectListAllSecretsArguments: WireType {
    package var needResults: Int32
    /// ``ConnectListAllSecretsFlags``
    package var flags: UInt32

    package init(needResults: Int32, flags: UInt32) {
      self.needResults = needResults
      self.flags = flags
    }

    package static var wireName: String { "remote_connect_list_all_secrets_args" }
    package static var wireFields: [String] { ["need_results", "flags"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.needResults = try decoder.int()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.needResults)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_connect_list_all_secrets_ret`
  package struct ConnectListAllSecretsReply: WireType {
    package var secrets: [Wire.Secret]
    package var ret: UInt32

    package init(secrets: [Wire.Secret], ret: UInt32) {
      self.secrets = secrets
      self.ret = ret
    }

    package static var wireName: String { "remote_connect_list_all_secrets_ret" }
    package static var wireFields: [String] { ["secrets", "ret"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.secrets = try Wire.Secret.list(from: &decoder, limit: 16_384)
      self.ret = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.secrets, limit: 16_384)
      try encoder.unsignedInt(self.ret)
    }
  }

  /// `remote_connect_secret_event_register_any_args`
  package struct ConnectSecretEventRegisterAnyArguments: WireType {
    package var eventID: Int32
    package var secret: Wire.Secret?

    package init(eventID: Int32, secret: Wire.Secret?) {
      self.eventID = eventID
      self.secret = secret
    }

    package static var wireName: String { "remote_connect_secret_event_register_any_args" }
    package static var wireFields: [String] { ["eventID", "secret"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.eventID = try decoder.int()
      self.secret = try decoder.optionalValue(Wire.Secret.self)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.eventID)
      try encoder.optionalValue(self.secret)
    }
  }

  /// `remote_connect_secret_event_register_any_ret`
  package struct ConnectSecretEventRegisterAnyReply: WireType {
    package var callbackID: Int32

    package init(callbackID: Int32) {
      self.callbackID = callbackID
    }

    package static var wireName: String { "remote_connect_secret_event_register_any_ret" }
    package static var wireFields: [String] { ["callbackID"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
    }
  }

  /// `remote_connect_secret_event_deregister_any_args`
  package struct ConnectSecretEventDeregisterAnyArguments: WireType {
    package var callbackID: Int32

    package init(callbackID: Int32) {
      self.callbackID = callbackID
    }

    package static var wireName: String { "remote_connect_secret_event_deregister_any_args" }
    package static var wireFields: [String] { ["callbackID"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
    }
  }

  /// `remote_secret_event_lifecycle_msg`
  package struct SecretEventLifecycleMessage: WireType {
    package var callbackID: Int32
    package var secret: Wire.Secret
    package var event: Int32
    package var detail: Int32

    package init(callbackID: Int32, secret: Wire.Secret, event: Int32, detail: Int32) {
      self.callbackID = callbackID
      self.secret = secret
      self.event = event
      self.detail = detail
    }

    package static var wireName: String { "remote_secret_event_lifecycle_msg" }
    package static var wireFields: [String] { ["callbackID", "secret", "event", "detail"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
      self.secret = try Wire.Secret(from: &decoder)
      self.event = try decoder.int()
      self.detail = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
      try self.secret.encode(into: &encoder)
      try encoder.int(self.event)
      try encoder.int(self.detail)
    }
  }

  /// `remote_secret_event_value_changed_msg`
  package struct SecretEventValueChangedMessage: WireType {
    package var callbackID: Int32
    package var secret: Wire.Secret

    package init(callbackID: Int32, secret: Wire.Secret) {
      self.callbackID = callbackID
      self.secret = secret
    }

    package static var wireName: String { "remote_secret_event_value_changed_msg" }
    package static var wireFields: [String] { ["callbackID", "secret"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
      self.secret = try Wire.Secret(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
      try self.secret.encode(into: &encoder)
    }
  }
}
