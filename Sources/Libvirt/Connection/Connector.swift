// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtTransport
import LibvirtURI

/// From a URI to a transport: the one place where the kinds of transport meet.
enum Connector {
  /// What the URI means here.
  static func resolve(_ uri: String?, options: ConnectionOptions) throws(LibvirtError) -> Endpoint {
    let environment = try environment(options)
    do {
      return try Endpoint.resolve(
        uri, readOnly: options.isReadOnly, inProcessDrivers: Set(options.drivers.map(\.name)), in: environment)
    } catch {
      throw LibvirtError(error)
    }
  }

  /// What URIs and certificates are looked up against.
  static func environment(_ options: ConnectionOptions) throws(LibvirtError) -> ClientEnvironment {
    if let given = options.environment { given } else { try ClientEnvironment.ofProcess() }
  }

  /// A transport connected to the endpoint.
  static func connect(
    to endpoint: Endpoint, options: ConnectionOptions, deadline: ContinuousClock.Instant?
  ) async throws(LibvirtError) -> any ByteTransport {
    switch endpoint.transport {
    case .inProcess(let name): return try await connectInProcess(name, endpoint, options.drivers)
    case .tls: return try await connectTLS(endpoint, options, deadline)
    default: break
    }
    do throws(TransportError) {
      switch endpoint.transport {
      case .unix:
        return try await connectUnix(endpoint, deadline)
      case .tcp:
        // Resolving a URI gives every TCP endpoint its host and port.
        return try await TCPConnector.connect(
          host: endpoint.host ?? "localhost", port: UInt16(clamping: endpoint.port ?? 16509), deadline: deadline)
      case .ssh, .ext:
        return try SubprocessTransport.spawn(endpoint.argv ?? [], environment: endpoint.childEnvironment)
      case .libssh, .libssh2, .tls, .inProcess:
        throw TransportError(
          .spawn(program: endpoint.transport.name),
          .unsupported(
            "transport '\(endpoint.transport.name)' is not available in this version; use unix, tls, tcp, ssh or ext"))
      }
    } catch {
      throw LibvirtError(error)
    }
  }

  private static func connectUnix(
    _ endpoint: Endpoint, _ deadline: ContinuousClock.Instant?
  ) async throws(TransportError) -> SocketTransport {
    let socket = endpoint.socket ?? ""
    guard let daemon = endpoint.autostart else {
      return try await UnixConnector.connect(to: socket, deadline: deadline)
    }
    return try await SessionDaemon.connect(
      socket: socket, daemonPath: daemon.path, arguments: daemon.arguments, lockPath: daemon.lockFile,
      environment: daemon.environment,
      deadline: deadline)
  }

  private static func connectInProcess(
    _ name: String, _ endpoint: Endpoint, _ drivers: [InProcessDriver]
  ) async throws(LibvirtError) -> any ByteTransport {
    guard let uri = endpoint.uri, let driver = drivers.first(where: { $0.name == name }) else {
      throw LibvirtError(.noConnect, .none, endpoint.name, origin: .usage)
    }
    do {
      return try await driver.connect(uri)
    } catch let error as TransportError {
      throw LibvirtError(error)
    } catch {
      throw LibvirtError(.internalError, .none, "driver '\(name)' failed: \(error)", origin: .usage)
    }
  }
}
