// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import LibvirtXML

/// `maxvcpus`: the most virtual processors a domain can have.
enum MaxvcpusCommand: Command {
  static let definition = CommandDefinition(
    "maxvcpus", .host, "connection vcpu maximum",
    "Show maximum number of virtual CPUs for guests on this connection.", options: [.string("type", "domain type")])

  static func run(_ context: CommandContext) async throws {
    let type = try context.arguments.string("type")
    let connection = try await context.connection()
    if let maximum = try await maximum(of: type, on: connection) {
      context.print("\(maximum)")
    } else {
      context.print("\(try await connection.maximumVCPUs(ofType: type))")
    }
  }

  /// The number in the domain capabilities, which know the machine type's own limit.
  ///
  /// - Returns: nil when the driver does not tell, or its answer cannot be read.
  private static func maximum(of type: String?, on connection: Connection) async throws(LibvirtError) -> UInt32? {
    let capabilities: String
    do throws(LibvirtError) {
      capabilities = try await connection.domainCapabilities(type: type)
    } catch {
      guard connection.isAlive else { throw error }
      return nil
    }
    guard let document = try? XMLDocument(capabilities),
      let text = try? document.string("/domainCapabilities/vcpu[1]/@max")
    else { return nil }
    return UInt32(text)
  }
}
