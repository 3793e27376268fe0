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
    case .inProcess(let name): try await connectInProcess(name, endpoint, options.drivers)
    case .tls: try await connectTLS(endpoint, options, deadline)
    case .libssh, .libssh2: try run(endpoint.reachedBySSHProgram(in: environment(options)))
    case .ssh, .ext: protectable(try run(endpoint), for: endpoint)
    case .tcp: protectable(try await connectTCP(endpoint, deadline), for: endpoint)
    case .unix: try await connectUnix(endpoint, deadline)
    }
  }

  /// Starts the program that connects to the daemon: ssh, or one of the user's.
  private static func run(_ endpoint: Endpoint) throws(LibvirtError) -> SubprocessTransport {
    do throws(TransportError) {
      return try SubprocessTransport.spawn(
        endpoint.argv ?? [], environment: endpoint.childEnvironment, name: endpoint.host)
    } catch {
      throw LibvirtError(error)
    }
  }

  private static func connectTCP(
    _ endpoint: Endpoint, _ deadline: ContinuousClock.Instant?
  ) async throws(LibvirtError) -> SocketTransport {
    do throws(TransportError) {
      // Resolving a URI gives every TCP endpoint its host and port.
      return try await TCPConnector.connect(
        host: endpoint.host ?? "localhost", port: UInt16(clamping: endpoint.port ?? 16509), deadline: deadline)
    } catch {
      throw LibvirtError(error)
    }
  }

  private static func connectUnix(
    _ endpoint: Endpoint, _ deadline: ContinuousClock.Instant?
  ) async throws(LibvirtError) -> SocketTransport {
    let socket = endpoint.socket ?? ""
    do throws(TransportError) {
      guard let daemon = endpoint.autostart else {
        return try await UnixConnector.connect(to: socket, deadline: deadline)
      }
      return try await SessionDaemon.connect(
        socket: socket, daemonPath: daemon.path, arguments: daemon.arguments, lockPath: daemon.lockFile,
        environment: daemon.environment, deadline: deadline)
    } catch {
      throw LibvirtError(error)
    }
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
