// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol
import LibvirtXDR

extension Domain {
  /// Its definition as an XML document.
  ///
  /// - Parameter flags: which one, and whether with secrets.
  /// - Throws: ``LibvirtError``; `operationDenied` at once when secrets are asked for on a read-only connection.
  ///
  /// libvirt: `virDomainGetXMLDesc`
  public func xml(_ flags: DomainXMLFlags = []) async throws(LibvirtError) -> String {
    if connection.isReadOnly, flags.contains(.secure) {
      throw LibvirtError(.operationDenied, .domain, "virDomainGetXMLDesc with secure flag", origin: .usage)
    }
    return try await connection.call(Remote.DomainGetXMLDesc.self, .init(dom: wire, flags: flags.rawValue)).xml.text
  }

  /// Whether the host starts it by itself.
  ///
  /// libvirt: `virDomainGetAutostart`
  public func isAutostarted() async throws(LibvirtError) -> Bool {
    try await connection.call(Remote.DomainGetAutostart.self, .init(dom: wire)).autostart != 0
  }

  /// Sets whether the host starts it by itself.
  ///
  /// libvirt: `virDomainSetAutostart`
  public func setAutostart(_ isAutostarted: Bool) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.DomainSetAutostart.self, .init(dom: wire, autostart: isAutostarted ? 1 : 0))
  }

  /// One piece of its metadata: the title, the description, or an element of the caller's own.
  ///
  /// - Parameters:
  ///   - kind: which piece.
  ///   - namespace: the XML namespace of an element of one's own; `nil` for title and description.
  ///   - impact: whether of the running domain or of the definition.
  /// - Throws: ``LibvirtError``, `noDomainMetadata` when there is none.
  ///
  /// libvirt: `virDomainGetMetadata`
  public func metadata(
    _ kind: DomainMetadataType, namespace: String? = nil, impact: DomainModificationImpact = []
  ) async throws(LibvirtError) -> String {
    try await connection.call(
      Remote.DomainGetMetadata.self,
      .init(dom: wire, type: kind.rawValue, uri: namespace.map { XDRString($0) }, flags: impact.rawValue)
    ).metadata.text
  }
}
