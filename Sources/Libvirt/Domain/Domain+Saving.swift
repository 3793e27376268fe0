// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol
import LibvirtXDR

extension Domain {
  /// Saves the memory of the running domain to a file and ends the domain; ``Connection/restoreDomain(from:xml:_:)`` lets
  /// it go on.
  ///
  /// This can take long; `callTimeout` in the connection's options counts here too. ``abortJob(_:)`` of another task ends it
  /// early.
  ///
  /// - Parameters:
  ///   - path: a file on the daemon's host; a path that is not absolute is resolved against this process's directory.
  ///   - xml: a definition to be saved instead of the domain's own, with which it must be compatible.
  ///   - flags: whether to spare the host's cache, and in which state it is to go on.
  ///
  /// libvirt: `virDomainSave`, `virDomainSaveFlags`
  public func save(
    to path: String, xml: String? = nil, _ flags: DomainSaveRestoreFlags = []
  ) async throws(LibvirtError) {
    let path = XDRString(try ClientPath.absolute(path))
    if xml == nil && flags.isEmpty {
      _ = try await connection.change(Remote.DomainSave.self, .init(dom: wire, to: path))
    } else {
      _ = try await connection.change(
        Remote.DomainSaveFlags.self,
        .init(dom: wire, to: path, dxml: xml.map { XDRString($0) }, flags: flags.rawValue))
    }
  }

  /// Saves the memory of the running domain and ends the domain, as the parameters say: `file`, `image_format`,
  /// `parallel.channels` and others.
  ///
  /// libvirt: `virDomainSaveParams`
  public func save(
    _ parameters: TypedParameters, _ flags: DomainSaveRestoreFlags = []
  ) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.DomainSaveParams.self,
      .init(dom: wire, params: try parameters.withAbsoluteFile().wire, flags: flags.rawValue))
  }

  /// Writes the memory of the domain to a file, for a debugger.
  ///
  /// - Parameters:
  ///   - path: a file on the daemon's host; a path that is not absolute is resolved against this process's directory.
  ///   - format: how; `nil` for the hypervisor's own way.
  ///   - flags: what becomes of the domain, and whether only of its memory.
  ///
  /// libvirt: `virDomainCoreDump`, `virDomainCoreDumpWithFormat`
  public func dumpCore(
    to path: String, format: DomainCoreDumpFormat? = nil, _ flags: DomainCoreDumpFlags = []
  ) async throws(LibvirtError) {
    let path = XDRString(try ClientPath.absolute(path))
    guard let format else {
      _ = try await connection.change(
        Remote.DomainCoreDump.self, .init(dom: wire, to: path, flags: flags.rawValue))
      return
    }
    _ = try await connection.change(
      Remote.DomainCoreDumpWithFormat.self,
      .init(dom: wire, to: path, dumpformat: UInt32(bitPattern: format.rawValue), flags: flags.rawValue))
  }
}

extension Connection {
  /// Lets a domain go on that was saved to a file.
  ///
  /// - Parameters:
  ///   - path: a file on the daemon's host; a path that is not absolute is resolved against this process's directory.
  ///   - xml: a definition to go on with instead of the saved one.
  ///   - flags: whether to spare the host's cache, and whether it is to run or to be paused.
  ///
  /// libvirt: `virDomainRestore`, `virDomainRestoreFlags`
  public func restoreDomain(
    from path: String, xml: String? = nil, _ flags: DomainSaveRestoreFlags = []
  ) async throws(LibvirtError) {
    let path = XDRString(try ClientPath.absolute(path))
    if xml == nil && flags.isEmpty {
      _ = try await change(Remote.DomainRestore.self, .init(from: path))
    } else {
      _ = try await change(
        Remote.DomainRestoreFlags.self,
        .init(from: path, dxml: xml.map { XDRString($0) }, flags: flags.rawValue))
    }
  }

  /// Lets a domain go on that was saved to a file, as the parameters say: `file`, `dxml` and others.
  ///
  /// libvirt: `virDomainRestoreParams`
  public func restoreDomain(
    _ parameters: TypedParameters, _ flags: DomainSaveRestoreFlags = []
  ) async throws(LibvirtError) {
    _ = try await change(
      Remote.DomainRestoreParams.self,
      .init(params: try parameters.withAbsoluteFile().wire, flags: flags.rawValue))
  }

  /// The definition in a file that a domain was saved to.
  ///
  /// libvirt: `virDomainSaveImageGetXMLDesc`
  public func savedImageXML(
    at path: String, _ flags: DomainSaveImageXMLFlags = []
  ) async throws(LibvirtError) -> String {
    try await change(
      Remote.DomainSaveImageGetXMLDesc.self,
      .init(file: XDRString(try ClientPath.absolute(path)), flags: flags.rawValue)
    ).xml.text
  }

  /// Replaces the definition in a file that a domain was saved to.
  ///
  /// libvirt: `virDomainSaveImageDefineXML`
  public func defineSavedImage(
    at path: String, xml: String, _ flags: DomainSaveRestoreFlags = []
  ) async throws(LibvirtError) {
    _ = try await change(
      Remote.DomainSaveImageDefineXML.self,
      .init(file: XDRString(try ClientPath.absolute(path)), dxml: XDRString(xml), flags: flags.rawValue))
  }
}

extension TypedParameters {
  /// With the file that they name, if they do, from the root on.
  fileprivate func withAbsoluteFile() throws(LibvirtError) -> TypedParameters {
    guard let file = text("file") else { return self }
    var parameters = self
    parameters["file"] = .string(try ClientPath.absolute(file))
    return parameters
  }
}
