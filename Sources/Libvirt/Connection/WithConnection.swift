// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Connects, runs `body` with the connection, and closes it however `body` ends.
///
/// ```swift
/// try await withConnection(to: "qemu:///system") { host in
///   for domain in try await host.domains(.active) { print(domain.name) }
/// }
/// ```
///
/// Cancelling the task cancels connecting, and every call under way. Closing then still says goodbye, and waits for the
/// answer for at most ``ConnectionOptions/closeTimeout``.
///
/// - Parameters:
///   - uri: a libvirt connection URI; `nil` chooses as libvirt does: the environment's, the configuration file's, or
///     the daemon's own.
///   - options: how to connect.
///   - body: what to do with the connection, which is closed when it returns: calls that others still make then fail.
/// - Returns: what `body` returns.
/// - Throws: ``LibvirtError`` when connecting fails, and whatever `body` throws.
///
/// libvirt: `virConnectOpen`, `virConnectOpenReadOnly`, `virConnectClose`
public func withConnection<Result>(
  to uri: String? = nil, options: ConnectionOptions = ConnectionOptions(),
  _ body: (Connection) async throws -> Result
) async throws -> Result {
  let connection = try await Connection.open(uri, options: options)
  do {
    let result = try await body(connection)
    await connection.close()
    return result
  } catch {
    await connection.close()
    throw error
  }
}
