// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtRPC
import LibvirtSession

extension Connection {
  /// Calls a procedure that takes or returns file descriptors, and changes something.
  ///
  /// - Parameter files: descriptors to send along, duplicates of which the daemon gets.
  /// - Throws: ``LibvirtError``; `argumentUnsupported` when this is no local connection, or there are more than 32.
  func change<P: Procedure>(
    _ procedure: P.Type, _ arguments: P.Arguments, files: [Int32]
  ) async throws(LibvirtError) -> P.Reply {
    try await exchange(procedure, arguments, files: files).reply
  }

  /// The same, with the descriptors that came back.
  func changeReturningFiles<P: Procedure>(
    _ procedure: P.Type, _ arguments: P.Arguments, files: [Int32] = []
  ) async throws(LibvirtError) -> (reply: P.Reply, files: ReceivedDescriptors?) {
    try await exchange(procedure, arguments, files: files)
  }

  private func exchange<P: Procedure>(
    _ procedure: P.Type, _ arguments: P.Arguments, files: [Int32]
  ) async throws(LibvirtError) -> (reply: P.Reply, files: ReceivedDescriptors?) {
    guard !isReadOnly else { throw .readOnly(P.cFunctions.first ?? P.name) }
    guard files.count <= PacketLimits.maximumDescriptors else {
      throw LibvirtError(
        .rpc, .rpc,
        "Too many FDs to send \(files.count), expected \(PacketLimits.maximumDescriptors) maximum", origin: .usage)
    }
    do {
      let outcome = try await session.call(procedure, arguments, descriptors: files, deadline: callDeadline)
      return (outcome.value, outcome.descriptors)
    } catch {
      throw LibvirtError(error, during: P.name)
    }
  }
}
