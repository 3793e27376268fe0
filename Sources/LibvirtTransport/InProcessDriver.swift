// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtURI

/// A hypervisor driver that lives in this process and is spoken to over memory, not a socket.
public struct InProcessDriver: Sendable {
  /// The URI scheme it answers to.
  public let name: String
  /// Makes a transport whose other end serves `uri`.
  package let connect: @Sendable (_ uri: ConnectionURI) async throws -> any ByteTransport

  package init(name: String, connect: @escaping @Sendable (_ uri: ConnectionURI) async throws -> any ByteTransport) {
    self.name = name
    self.connect = connect
  }
}
