// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol
import LibvirtXDR

extension Domain {
  /// Gives the domain another name; it must not run.
  ///
  /// - Returns: the domain by its new name.
  ///
  /// libvirt: `virDomainRename`
  @discardableResult
  public func rename(to name: String) async throws(LibvirtError) -> Domain {
    _ = try await connection.change(
      Remote.DomainRename.self, .init(dom: wire, newName: XDRString(name), flags: 0))
    return Domain(Wire.Domain(name: XDRString(name), uuid: uuid, id: id ?? -1), on: connection)
  }

  /// Sets the description or the title, a line; or stores an XML element of one's own.
  ///
  /// - Parameters:
  ///   - text: what to set; `nil` removes it.
  ///   - kind: which piece.
  ///   - key: the prefix under which an element is stored; needed for an element that is set.
  ///   - namespace: the XML namespace of an element.
  ///   - impact: whether of the running domain, of the definition, or of both.
  /// - Throws: ``LibvirtError``, `invalidArg` when the title has more than one line, or what an element needs is missing
  ///   or is given for something else.
  ///
  /// libvirt: `virDomainSetMetadata`
  public func setMetadata(
    _ text: String?, _ kind: DomainMetadataType, key: String? = nil, namespace: String? = nil,
    impact: DomainModificationImpact = []
  ) async throws(LibvirtError) {
    guard !connection.isReadOnly else { throw .readOnly("virDomainSetMetadata") }
    func refuse(_ name: String, _ text: String) -> LibvirtError {
      .invalidArgument(name, of: "virDomainSetMetadata", text)
    }
    switch kind {
    case .title, .description:
      if kind == .title, text?.contains("\n") == true {
        throw refuse("metadata", "metadata title can't contain newlines")
      }
      if namespace != nil { throw refuse("uri", "uri in virDomainSetMetadata must be NULL") }
      if key != nil { throw refuse("key", "key in virDomainSetMetadata must be NULL") }
    case .element:
      if namespace == nil { throw refuse("uri", "uri in virDomainSetMetadata must not be NULL") }
      if text != nil && key == nil { throw refuse("key", "key in virDomainSetMetadata must not be NULL") }
    default: break
    }
    _ = try await connection.change(
      Remote.DomainSetMetadata.self,
      .init(
        dom: wire, type: kind.rawValue, metadata: text.map { XDRString($0) }, key: key.map { XDRString($0) },
        uri: namespace.map { XDRString($0) }, flags: impact.rawValue))
  }
}
