// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtSession
import LibvirtXDR

/// The daemon as a whole.
extension AdminConnection {
  /// The version of libvirt that the daemon runs.
  ///
  /// libvirt: `virAdmConnectGetLibVersion`
  public func libraryVersion() async throws(LibvirtError) -> LibvirtVersion {
    LibvirtVersion(rawValue: try await call(AdminProgram.ConnectGetLibVersion.self, XDRVoid()).libVer)
  }

  /// The daemon's servers: `libvirtd`, say, for programs that manage domains, and `admin`, which this connection leads to.
  ///
  /// libvirt: `virAdmConnectListServers`
  public func servers() async throws(LibvirtError) -> [AdminServer] {
    let reply = try await call(AdminProgram.ConnectListServers.self, .init(needResults: 1, flags: 0))
    return reply.servers.map { AdminServer($0, on: self) }
  }

  /// The server of that name.
  ///
  /// - Throws: `LibvirtError`, `noServer` when there is none.
  ///
  /// libvirt: `virAdmConnectLookupServer`
  public func server(named name: String) async throws(LibvirtError) -> AdminServer {
    let reply = try await call(AdminProgram.ConnectLookupServer.self, .init(name: XDRString(name), flags: 0))
    return AdminServer(reply.srv, on: self)
  }

  /// Changes after how many seconds without clients and without anything that runs the daemon ends itself; 0 for never.
  ///
  /// libvirt: `virAdmConnectSetDaemonTimeout`, since 8.6.0
  public func setDaemonTimeout(seconds: UInt32) async throws(LibvirtError) {
    _ = try await call(AdminProgram.ConnectSetDaemonTimeout.self, .init(timeout: seconds, flags: 0))
  }

  /// Ends the daemon, and with it this connection: ``closed`` tells when it has gone.
  ///
  /// Returns when the daemon has answered, or has gone without an answer.
  ///
  /// - Parameter flags: `preserve` has the daemon first save or shut down what runs, as its configuration says for the
  ///   end of the host.
  /// - Throws: `LibvirtError`: the daemon refused, the connection had ended before, or the task was cancelled.
  ///
  /// libvirt: `virAdmConnectDaemonShutdown`, since 11.2.0
  public func shutDownDaemon(_ flags: AdminConnectDaemonShutdownFlags = []) async throws(LibvirtError) {
    typealias Shutdown = AdminProgram.ConnectDaemonShutdown
    do {
      _ = try await session.call(Shutdown.self, .init(flags: flags.rawValue), deadline: callDeadline)
    } catch {
      // It need not find the time to answer.
      guard error.isHangUp else { throw LibvirtError(error, during: Shutdown.name) }
    }
  }
}
