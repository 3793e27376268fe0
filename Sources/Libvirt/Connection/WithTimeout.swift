// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// The limit that `withCallTimeout` has set for the current task.
package enum CallTimeout {
  @TaskLocal package static var ofTask: Duration?
}

/// Runs `body`, in which every call and every single step of a stream may take only so long, on any connection.
///
/// It takes precedence over ConnectionOptions/callTimeout, which does not limit the reading and writing of streams.
/// What takes longer throws LibvirtError with `operationTimeout`; the connection stays usable, and the daemon may
/// still carry the call out.
///
/// ```swift
/// try await withCallTimeout(.seconds(5)) {
///   try await domain.suspend()
/// }
/// ```
///
/// - Parameter timeout: the limit for each; not for `body` as a whole.
/// - Returns: what `body` returns.
/// - Throws: whatever `body` throws.
public func withCallTimeout<Result>(
  _ timeout: Duration, _ body: () async throws -> Result
) async rethrows -> Result {
  try await CallTimeout.$ofTask.withValue(timeout, operation: body)
}
