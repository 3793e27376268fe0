// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import Libvirt

/// What commands that talk to a host need.
extension CommandContext {
  /// The connection, made when there is none.
  ///
  /// - Throws: ``CommandFailure`` when it cannot be made.
  package func connection() async throws(CommandFailure) -> Connection {
    try await shell.liveConnection()
  }

  /// Does something with the host; when the library fails, the user reads the text first, then what the library says.
  package func attempt<Value>(
    _ text: @autoclosure () -> String, _ body: () async throws -> Value
  ) async throws -> Value {
    do {
      return try await body()
    } catch let error as LibvirtError {
      throw CommandFailure(messages: [text(), error.message])
    }
  }

  /// Refuses an option that virsh has and this shell cannot honour, rather than ignore it.
  package func refuse(_ option: String) throws(CommandFailure) {
    if arguments.has(option) { throw CommandFailure("option --\(option) is not supported by this version") }
  }

  /// The domain that the option `domain` names, and how it was written there.
  ///
  /// - Parameter ways: how to look for it.
  /// - Throws: ``CommandFailure`` when there is none, or no connection.
  package func domain(by ways: DomainLookup = .all) async throws(CommandFailure) -> (domain: Domain, name: String) {
    let name = try arguments.requiredString("domain")
    return (try await domain(name, by: ways), name)
  }

  /// The domain of a name, a UUID or a number.
  ///
  /// - Throws: ``CommandFailure`` when there is none, or no connection. What the library says about it is not told.
  package func domain(_ name: String, by ways: DomainLookup) async throws(CommandFailure) -> Domain {
    let command = arguments.definition.name
    let connection = try await connection()
    shell.trace(.info, "\(command): found option <domain>: \(name)")
    for attempt in ways.attempts(name) {
      shell.trace(.debug, "\(command): <domain> \(attempt.label)")
      do throws(LibvirtError) {
        switch attempt {
        case .id(let id): return try await connection.domain(id: id)
        case .uuid(let uuid): return try await connection.domain(uuid: uuid)
        case .name(let name): return try await connection.domain(named: name)
        }
      } catch {
        // Not being there is no reason to stop looking; not being able to look is.
        if !connection.isAlive { break }
      }
    }
    await shell.noticeLostConnection()
    throw CommandFailure("failed to get domain '\(name)'")
  }
}
