// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol

extension Domain {
  /// Presses keys of the guest's keyboard all together, holds them, and lets go.
  ///
  /// - Parameters:
  ///   - keys: the keys' numbers, at most 16.
  ///   - codeset: what the numbers mean.
  ///   - holdMilliseconds: for how long they are held; 0 lets the hypervisor choose.
  ///
  /// libvirt: `virDomainSendKey`
  public func sendKeys(
    _ keys: [UInt32], codeset: KeycodeSet = .linux, holdMilliseconds: UInt32 = 0
  ) async throws(LibvirtError) {
    guard (1...16).contains(keys.count) else {
      let bound = keys.isEmpty ? "greater than zero" : "less than or equal to 16"
      throw .invalidArgument("nkeycodes", of: "virDomainSendKey", "nkeycodes in virDomainSendKey must be \(bound)")
    }
    _ = try await connection.change(
      Remote.DomainSendKey.self,
      .init(
        dom: wire, codeset: UInt32(bitPattern: codeset.rawValue), holdtime: holdMilliseconds, keycodes: keys, flags: 0))
  }
}
