// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol
import LibvirtSession
import LibvirtXDR

// File descriptors travel over local connections only: the transport `unix`, without a tunnel.

extension Domain {
  /// Starts the domain and hands it open files.
  ///
  /// - Parameters:
  ///   - files: at most 32 descriptors, which the domain's init process gets from number 3 on. They stay the caller's.
  ///   - flags: how to start it.
  /// - Returns: the domain with the number it has now.
  /// - Throws: ``LibvirtError``; `argumentUnsupported` when this is no local connection.
  ///
  /// libvirt: `virDomainCreateWithFiles`
  @discardableResult
  public func start(files: [Int32], flags: DomainCreateFlags = []) async throws(LibvirtError) -> Domain {
    let reply = try await connection.change(
      Remote.DomainCreateWithFiles.self, .init(dom: wire, flags: flags.rawValue), files: files)
    return Domain(reply.dom, on: connection)
  }

  /// Connects an open socket to the domain's graphical console.
  ///
  /// - Parameters:
  ///   - index: which of the graphics devices, from 0.
  ///   - descriptor: a socket whose other end speaks the device's protocol. It stays the caller's.
  ///   - flags: whether to skip the console's own authentication.
  /// - Throws: ``LibvirtError``; `argumentUnsupported` when this is no local connection.
  ///
  /// libvirt: `virDomainOpenGraphics`
  public func openGraphics(
    index: UInt32 = 0, descriptor: Int32, flags: DomainOpenGraphicsFlags = []
  ) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.DomainOpenGraphics.self, .init(dom: wire, idx: index, flags: flags.rawValue), files: [descriptor])
  }

  /// Opens a socket to the domain's graphical console.
  ///
  /// - Parameters:
  ///   - index: which of the graphics devices, from 0.
  ///   - flags: whether to skip the console's own authentication.
  /// - Throws: ``LibvirtError``; `argumentUnsupported` when this is no local connection.
  ///
  /// libvirt: `virDomainOpenGraphicsFD`
  public func openGraphics(
    index: UInt32 = 0, flags: DomainOpenGraphicsFlags = []
  ) async throws(LibvirtError) -> OwnedFileDescriptor {
    let (_, files) = try await connection.changeReturningFiles(
      Remote.DomainOpenGraphicsFD.self, .init(dom: wire, idx: index, flags: flags.rawValue))
    var received = ReceivedFiles(files?.take() ?? [])
    guard received.count == 1, let descriptor = received.takeFirst() else {
      throw LibvirtError(
        .internalError, .rpc, "the daemon sent \(received.count) file descriptors instead of one", origin: .session)
    }
    return descriptor
  }

  /// Lends open files to the domain's definition, whose disks name them by `name`. They are the daemon's until the
  /// connection ends.
  ///
  /// - Parameters:
  ///   - files: at most 32 descriptors. They stay the caller's.
  ///   - flags: what is to be kept of the files' labels.
  /// - Throws: ``LibvirtError``; `argumentUnsupported` when this is no local connection.
  ///
  /// libvirt: `virDomainFDAssociate`
  public func associate(
    files: [Int32], as name: String, flags: DomainFDAssociateFlags = []
  ) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.DomainFDAssociate.self, .init(dom: wire, name: XDRString(name), flags: flags.rawValue), files: files)
  }
}

extension Connection {
  /// Starts a domain that exists only while it runs, and hands it open files.
  ///
  /// - Parameters:
  ///   - xml: the domain's definition.
  ///   - files: at most 32 descriptors, which the domain's init process gets from number 3 on. They stay the caller's.
  ///   - flags: how to start it.
  /// - Throws: ``LibvirtError``; `argumentUnsupported` when this is no local connection.
  ///
  /// libvirt: `virDomainCreateXMLWithFiles`
  @discardableResult
  public func createDomain(
    xml: String, files: [Int32], flags: DomainCreateFlags = []
  ) async throws(LibvirtError) -> Domain {
    let reply = try await change(
      Remote.DomainCreateXMLWithFiles.self, .init(xmlDesc: XDRString(xml), flags: flags.rawValue), files: files)
    return Domain(reply.dom, on: self)
  }
}
