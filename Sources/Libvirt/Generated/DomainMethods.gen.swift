// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/domain.x by `make generate`; do not edit.
// swift-format-ignore-file

public import LibvirtProtocol
import LibvirtXDR

extension Connection {
  /// Translates a hypervisor's own configuration into domain XML.
  ///
  /// libvirt: `virConnectDomainXMLFromNative`, since 0.6.4
  public func domainXML(
    fromFormat nativeFormat: String, configuration nativeConfig: String
  ) async throws(LibvirtError) -> String {
    let reply = try await change(
      Remote.ConnectDomainXMLFromNative.self,
      .init(
        nativeFormat: XDRString(nativeFormat),
        nativeConfig: XDRString(nativeConfig),
        flags: 0))
    return reply.domainXml.text
  }

  /// Translates domain XML into a hypervisor's own configuration.
  ///
  /// libvirt: `virConnectDomainXMLToNative`, since 0.6.4
  public func nativeConfiguration(
    inFormat nativeFormat: String, xml domainXml: String
  ) async throws(LibvirtError) -> String {
    let reply = try await change(
      Remote.ConnectDomainXMLToNative.self,
      .init(
        nativeFormat: XDRString(nativeFormat),
        domainXml: XDRString(domainXml),
        flags: 0))
    return reply.nativeConfig.text
  }
}

extension Domain {
  /// Saves a running domain to a file the daemon keeps, from which the next start resumes it.
  ///
  /// libvirt: `virDomainManagedSave`, since 0.8.0
  public func managedSave(_ flags: DomainSaveRestoreFlags = []) async throws(LibvirtError) {
    _ = try await connection.change(Remote.DomainManagedSave.self, .init(dom: wire, flags: flags.rawValue))
  }

  /// Removes the saved image that the daemon keeps, so that the next start is a fresh one.
  ///
  /// libvirt: `virDomainManagedSaveRemove`, since 0.8.0
  public func removeManagedSaveImage() async throws(LibvirtError) {
    _ = try await connection.change(Remote.DomainManagedSaveRemove.self, .init(dom: wire, flags: 0))
  }

  /// The definition stored in the saved image that the daemon keeps, as XML.
  ///
  /// libvirt: `virDomainManagedSaveGetXMLDesc`, since 3.7.0
  public func managedSaveXML(_ flags: DomainSaveImageXMLFlags = []) async throws(LibvirtError) -> String {
    let reply = try await connection.call(
      Remote.DomainManagedSaveGetXMLDesc.self, .init(dom: wire, flags: flags.rawValue))
    return reply.xml.text
  }

  /// Replaces the definition stored in the saved image that the daemon keeps.
  ///
  /// libvirt: `virDomainManagedSaveDefineXML`, since 3.7.0
  public func defineManagedSave(
    xml dxml: String? = nil, _ flags: DomainSaveRestoreFlags = []
  ) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.DomainManagedSaveDefineXML.self, .init(dom: wire, dxml: dxml.map { XDRString($0) }, flags: flags.rawValue))
  }

  /// What is done when the guest powers off, reboots or crashes (`virDomainLifecycle`,
  /// `virDomainLifecycleAction`).
  ///
  /// libvirt: `virDomainSetLifecycleAction`, since 3.9.0
  public func setAction(
    on type: DomainLifecycle, to action: DomainLifecycleAction, _ flags: DomainModificationImpact = []
  ) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.DomainSetLifecycleAction.self,
      .init(
        dom: wire,
        type: UInt32(bitPattern: type.rawValue),
        action: UInt32(bitPattern: action.rawValue),
        flags: flags.rawValue))
  }

  /// Stops the domain's job, also a migration in its post-copy phase.
  ///
  /// libvirt: `virDomainAbortJob`, `virDomainAbortJobFlags`, since 0.7.7
  public func abortJob(_ flags: DomainAbortJobFlags = []) async throws(LibvirtError) {
    guard !flags.isEmpty else {
      _ = try await connection.change(Remote.DomainAbortJob.self, .init(dom: wire))
      return
    }
    _ = try await connection.change(Remote.DomainAbortJobFlags.self, .init(dom: wire, flags: flags.rawValue))
  }

  /// Whether the domain starts at the host's next start, and only then.
  ///
  /// libvirt: `virDomainGetAutostartOnce`, since 11.2.0
  public func isAutostartedOnce() async throws(LibvirtError) -> Bool {
    let reply = try await connection.call(Remote.DomainGetAutostartOnce.self, .init(dom: wire))
    return reply.autostart != 0
  }

  /// Chooses whether the domain starts at the host's next start, and only then.
  ///
  /// libvirt: `virDomainSetAutostartOnce`, since 11.2.0
  public func setAutostartOnce(_ autostart: Bool) async throws(LibvirtError) {
    _ = try await connection.change(Remote.DomainSetAutostartOnce.self, .init(dom: wire, autostart: autostart ? 1 : 0))
  }
}
