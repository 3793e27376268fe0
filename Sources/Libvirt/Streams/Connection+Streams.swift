// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtRPC
import LibvirtSession

extension Connection {
  /// Calls a procedure that opens a stream.
  ///
  /// - Parameter isSparse: whether the arguments ask for holes to be sent as such.
  func openStream<P: Procedure>(
    _ procedure: P.Type, _ arguments: P.Arguments, isSparse: Bool = false
  ) async throws(LibvirtError) -> (reply: P.Reply, stream: ByteStream) {
    do {
      let opened = try await session.openStream(procedure, arguments, isSparse: isSparse, deadline: callDeadline)
      return (opened.value, ByteStream(opened.stream, on: self, activity: P.name))
    } catch {
      throw LibvirtError(error, during: P.name)
    }
  }
}
