// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtXDR

extension TestConnection {
  private func define(_ xml: XDRString, _ flags: UInt32, as function: String) throws(HypervisorError) -> Wire.Domain {
    var generator = SystemRandomNumberGenerator()
    return try write(as: function) { (state) throws(HypervisorError) in
      try state.define(xml: xml.bytes, flags: flags, using: &generator)
    }.wire
  }

  func domainDefineXML(_ arguments: Wire.DomainDefineXMLArguments) async throws -> Wire.DomainDefineXMLReply {
    Wire.DomainDefineXMLReply(dom: try define(arguments.xml, 0, as: "virDomainDefineXML"))
  }

  func domainDefineXMLFlags(
    _ arguments: Wire.DomainDefineXMLFlagsArguments
  ) async throws -> Wire.DomainDefineXMLFlagsReply {
    Wire.DomainDefineXMLFlagsReply(dom: try define(arguments.xml, arguments.flags, as: "virDomainDefineXMLFlags"))
  }

  func domainCreateXML(_ arguments: Wire.DomainCreateXMLArguments) async throws -> Wire.DomainCreateXMLReply {
    var generator = SystemRandomNumberGenerator()
    let domain = try write(as: "virDomainCreateXML") { (state) throws(HypervisorError) in
      try state.create(xml: arguments.xmlDesc.bytes, flags: arguments.flags, using: &generator)
    }
    return Wire.DomainCreateXMLReply(dom: domain.wire)
  }

  func domainUndefine(_ arguments: Wire.DomainUndefineArguments) async throws {
    try write(as: "virDomainUndefine") { (state) throws(HypervisorError) in
      try state.undefine(DomainReference(arguments.dom))
    }
  }

  func domainUndefineFlags(_ arguments: Wire.DomainUndefineFlagsArguments) async throws {
    try write(as: "virDomainUndefineFlags") { (state) throws(HypervisorError) in
      try state.undefine(DomainReference(arguments.dom), flags: arguments.flags)
    }
  }

  func domainGetXMLDesc(_ arguments: Wire.DomainGetXMLDescArguments) async throws -> Wire.DomainGetXMLDescReply {
    // Secrets (1) and what another host would need (8) are not for those who may only look.
    if try current.isReadOnly, arguments.flags & (1 | 8) != 0 {
      throw HypervisorError(.operationDenied, from: .domain, "virDomainGetXMLDesc with secure flag")
    }
    let xml = try read { (state) throws(HypervisorError) in
      try state.xml(of: DomainReference(arguments.dom), flags: arguments.flags)
    }
    return Wire.DomainGetXMLDescReply(xml: XDRString(xml))
  }

  func domainGetMetadata(_ arguments: Wire.DomainGetMetadataArguments) async throws -> Wire.DomainGetMetadataReply {
    let metadata = try read { (state) throws(HypervisorError) in
      try state.metadata(
        of: DomainReference(arguments.dom), type: arguments.type, uri: arguments.uri?.text, flags: arguments.flags)
    }
    return Wire.DomainGetMetadataReply(metadata: XDRString(metadata))
  }
}
