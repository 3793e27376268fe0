// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if ServiceLifecycle
  public import ServiceLifecycle

  extension SupervisedConnection: Service {}
#endif

extension SupervisedConnection {
  /// Runs `body` in a task that is cancelled when the service group it runs in, if any, shuts down gracefully.
  func untilShutdown(_ body: @Sendable @escaping () async throws(LibvirtError) -> Void) async throws(LibvirtError) {
    #if ServiceLifecycle
      do {
        try await cancelWhenGracefulShutdown { try await body() }
      } catch let error as LibvirtError {
        throw error
      } catch {
        // It waits for the shutdown and for `body`, and throws what that does.
        throw LibvirtError(.internalError, .rpc, "\(error)", origin: .session)
      }
    #else
      try await body()
    #endif
  }
}
