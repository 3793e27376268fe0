// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol
import LibvirtXDR

extension Connection {
  /// The host's domains.
  ///
  /// - Parameter filter: which ones; flags of one group add up, groups narrow each other. Empty means all, running or not.
  ///
  /// libvirt: `virConnectListAllDomains`
  public func domains(_ filter: ConnectListAllDomainsFlags = []) async throws(LibvirtError) -> [Domain] {
    let reply = try await call(
      Remote.ConnectListAllDomains.self, .init(needResults: 1, flags: filter.rawValue))
    return reply.domains.map { Domain($0, on: self) }
  }

  /// The domain with this name.
  ///
  /// - Throws: ``LibvirtError``, `noDomain` when there is none.
  ///
  /// libvirt: `virDomainLookupByName`
  public func domain(named name: String) async throws(LibvirtError) -> Domain {
    Domain(try await call(Remote.DomainLookupByName.self, .init(name: XDRString(name))).dom, on: self)
  }

  /// The domain with this UUID.
  ///
  /// - Throws: ``LibvirtError``, `noDomain` when there is none.
  ///
  /// libvirt: `virDomainLookupByUUID`, `virDomainLookupByUUIDString`
  public func domain(uuid: LibvirtUUID) async throws(LibvirtError) -> Domain {
    Domain(try await call(Remote.DomainLookupByUUID.self, .init(uuid: uuid)).dom, on: self)
  }

  /// The running domain with this number.
  ///
  /// - Throws: ``LibvirtError``, `noDomain` when there is none.
  ///
  /// libvirt: `virDomainLookupByID`
  public func domain(id: Int32) async throws(LibvirtError) -> Domain {
    Domain(try await call(Remote.DomainLookupByID.self, .init(id: id)).dom, on: self)
  }

  /// Makes a domain known to the host, or changes what is known of it, without starting it.
  ///
  /// - Parameters:
  ///   - xml: the domain's definition.
  ///   - flags: whether to check the definition against libvirt's schema first.
  /// - Returns: the defined domain.
  /// - Throws: ``LibvirtError``, `xmlError` and others when the definition is refused.
  ///
  /// libvirt: `virDomainDefineXML`, `virDomainDefineXMLFlags`
  @discardableResult
  public func defineDomain(xml: String, flags: DomainDefineFlags = []) async throws(LibvirtError) -> Domain {
    let xml = XDRString(xml)
    let domain =
      if flags.isEmpty {
        try await change(Remote.DomainDefineXML.self, .init(xml: xml)).dom
      } else {
        try await change(Remote.DomainDefineXMLFlags.self, .init(xml: xml, flags: flags.rawValue)).dom
      }
    return Domain(domain, on: self)
  }

  /// Starts a domain that exists only while it runs.
  ///
  /// - Parameters:
  ///   - xml: the domain's definition.
  ///   - flags: how to start it.
  /// - Returns: the running domain.
  ///
  /// libvirt: `virDomainCreateXML`, `virDomainCreateLinux`
  @discardableResult
  public func createDomain(xml: String, flags: DomainCreateFlags = []) async throws(LibvirtError) -> Domain {
    let reply = try await change(
      Remote.DomainCreateXML.self, .init(xmlDesc: XDRString(xml), flags: flags.rawValue))
    return Domain(reply.dom, on: self)
  }
}
