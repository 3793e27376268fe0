// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension HypervisorState {
  /// Defines a domain, or changes what the next start of a domain uses.
  ///
  /// - Parameters:
  ///   - xml: the definition's text, as bytes because it may declare an encoding.
  ///   - generator: where a UUID and MAC addresses come from that the text does not give.
  package mutating func define(
    xml: [UInt8], flags: UInt32, using generator: inout some RandomNumberGenerator
  ) throws(HypervisorError) -> DomainReference {
    try Self.check(flags, allowed: 1, in: "testDomainDefineXMLFlags")
    let definition = try DomainDefinition(parsing: xml, using: &generator)
    try insert(definition, isLive: false)
    return try domain(uuid: definition.uuid)
  }

  /// Starts a domain from a definition that goes when it stops.
  package mutating func create(
    xml: [UInt8], flags: UInt32, using generator: inout some RandomNumberGenerator
  ) throws(HypervisorError) -> DomainReference {
    try Self.check(flags, allowed: 16, in: "testDomainCreateXML")
    let definition = try DomainDefinition(parsing: xml, using: &generator)
    try insert(definition, isLive: true)
    try start(DomainReference(name: definition.name, uuid: definition.uuid))
    return try domain(uuid: definition.uuid)
  }

  /// Adds a domain that is persistent, and runs as if it always had.
  mutating func addRunning(_ definition: DomainDefinition) throws(HypervisorError) {
    try insert(definition, isLive: false)
    try start(DomainReference(name: definition.name, uuid: definition.uuid), because: .unknown)
  }

  /// Forgets a definition. A domain that is active stays until it stops.
  package mutating func undefine(_ reference: DomainReference, flags: UInt32 = 0) throws(HypervisorError) {
    try Self.check(flags, allowed: 3, in: "testDomainUndefineFlags")
    try update(reference) { (domain) throws(HypervisorError) in
      domain.isPersistent = false
      domain.nextDefinition = nil
    }
  }

  /// A domain's definition as XML: the active one, or with bit 1 of `flags` the one that the next start uses.
  package func xml(of reference: DomainReference, flags: UInt32) throws(HypervisorError) -> String {
    try Self.check(flags, allowed: 1 | 2 | 8, in: "testDomainGetXMLDesc")
    let domain = try domain(reference)
    let asksForInactive = flags & 2 != 0
    return asksForInactive
      ? domain.configuration.xml(id: nil) : domain.definition.xml(id: domain.isActive ? domain.id : nil)
  }

  /// A title (1), a description (0), or an application's element (2) out of a definition.
  package func metadata(
    of reference: DomainReference, type: Int32, uri: String?, flags: UInt32
  ) throws(HypervisorError) -> String {
    try Self.check(flags, allowed: ModificationScope.all.rawValue, in: "testDomainGetMetadata")
    let domain = try domain(reference)
    let scope = try ModificationScope(rawValue: flags).resolvedToOne(for: domain)
    let definition = scope == .live ? domain.definition : domain.configuration
    let metadata: String?
    switch type {
    case 0: metadata = definition.description
    case 1: metadata = definition.title
    case 2: metadata = uri.flatMap { definition.metadataElement(in: $0) }
    default:
      throw HypervisorError(.invalidArgument, from: .domain, "unknown metadata type '\(type)'")
    }
    guard let metadata else {
      throw HypervisorError(
        .noDomainMetadata, from: .domain, "Requested metadata element is not present")
    }
    return metadata
  }
}
