// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/qemu.x by `make generate`; do not edit.
// swift-format-ignore-file

import LibvirtProtocol
import LibvirtXDR

extension Connection {
  /// Takes over a QEMU process that was started by hand. Daemons from 5.5.0 on refuse it.
  ///
  /// libvirt: `virDomainQemuAttach`, since 0.9.4
  @discardableResult
  public func attachQEMUProcess(_ pidValue: UInt32) async throws(LibvirtError) -> Domain {
    let reply = try await change(QEMUProgram.DomainAttach.self, .init(pidValue: pidValue, flags: 0))
    return Domain(reply.dom, on: self)
  }
}

extension Domain {
  /// Sends a JSON command to the guest's agent and waits `timeout` seconds, or as
  /// `virDomainQemuAgentCommandTimeoutValues` say.
  ///
  /// libvirt: `virDomainQemuAgentCommand`, since 0.10.0
  public func qemuAgentCommand(_ cmd: String, timeout: Int32) async throws(LibvirtError) -> String? {
    let reply = try await connection.change(
      QEMUProgram.DomainAgentCommand.self, .init(dom: wire, cmd: XDRString(cmd), timeout: timeout, flags: 0))
    return reply.result?.text
  }
}
