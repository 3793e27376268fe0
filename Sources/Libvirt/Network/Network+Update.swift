// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol
import LibvirtXDR

extension Network {
  /// Adds, changes or removes one part of the network's definition, such as a DHCP host, without the rest of it.
  ///
  /// - Parameters:
  ///   - section: what kind of part.
  ///   - command: what to do with it.
  ///   - xml: the part, as it stands in the definition.
  ///   - parentIndex: in which of several parents, counted from 0; -1 lets the host find it.
  ///   - flags: whether in the active network, in the definition, or in both; empty means in the active network where it
  ///     is active.
  /// - Throws: ``LibvirtError``, `operationInvalid` when there is no such part, or when there is one already.
  ///
  /// libvirt: `virNetworkUpdate`
  public func update(
    _ section: NetworkUpdateSection, _ command: NetworkUpdateCommand, xml: String, parentIndex: Int32 = -1,
    flags: NetworkUpdateFlags = []
  ) async throws(LibvirtError) {
    guard !connection.isReadOnly else { throw .readOnly("virNetworkUpdate") }
    var (first, second) = (command.rawValue, section.rawValue)
    // Daemons that do not promise the right order take the two the other way round.
    if try await !connection.supports(.networkUpdateHasCorrectOrder) { swap(&first, &second) }
    _ = try await connection.change(
      Remote.NetworkUpdate.self,
      .init(
        net: wire, command: UInt32(bitPattern: first), section: UInt32(bitPattern: second), parentIndex: parentIndex,
        xml: XDRString(xml), flags: flags.rawValue))
  }
}
