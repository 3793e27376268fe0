// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Connects to a daemon's administration interface, runs `body` with the connection, and closes it however `body` ends.
///
/// ```swift
/// import LibvirtAdmin
///
/// try await withAdminConnection(to: "libvirtd:///system") { daemon in
///   for server in try await daemon.servers() {
///     print(server.name, try await server.clients().count)
///   }
/// }
/// ```
///
/// Cancelling the task cancels connecting, and every call under way. Closing then still says goodbye, and waits for the
/// answer for at most ``AdminConnectionOptions/closeTimeout``.
///
/// - Parameters:
///   - uri: as for ``AdminConnection/open(_:options:)``.
///   - options: how to connect.
///   - body: what to do with the connection, which is closed when it returns: calls that others still make then fail.
/// - Returns: what `body` returns.
/// - Throws: `LibvirtError` when connecting fails, and whatever `body` throws.
///
/// libvirt: `virAdmConnectOpen`, `virAdmConnectClose`
public func withAdminConnection<Result>(
  to uri: String? = nil, options: AdminConnectionOptions = AdminConnectionOptions(),
  _ body: (AdminConnection) async throws -> Result
) async throws -> Result {
  let connection = try await AdminConnection.open(uri, options: options)
  do {
    let result = try await body(connection)
    await connection.close()
    return result
  } catch {
    await connection.close()
    throw error
  }
}
