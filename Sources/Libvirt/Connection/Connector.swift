// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtTransport
import LibvirtURI

/// From a URI to a transport: the one place where the kinds of transport meet.
enum Connector {
  /// What the URI means here.
  static func resolve(_ uri: String?, options: ConnectionOptions) throws(LibvirtError) -> Endpoint {
    let environment = if let given = options.environment { given } else { try ClientEnvironment.ofProcess() }
    do {
      return try Endpoint.resolve(
        uri, readOnly: options.isReadOnly, inProcessDrivers: Set(options.drivers.map(\.name)), in: environment)
    } catch {
      throw LibvirtError(error)
    }
  }

  /// A transport connected to the endpoint.
  static func connect(
    to endpoint: Endpoint, drivers: [InProcessDriver], deadline: ContinuousClock.Instant?
  ) async throws(LibvirtError) -> any ByteTransport {
    switch endpoint.transport {
    case .inProcess(let name):
      return try await connectInProcess(name, endpoint, drivers)
    case .unix, .tcp:
      do {
        return try await connectSocket(endpoint, deadline)
      } catch {
        throw LibvirtError(error)
      }
    case .tls, .ssh, .ext, .libssh, .libssh2:
      throw LibvirtError(
        .operationUnsupported, .remote,
        "transport '\(endpoint.transport.name)' is not available in this version; use 'unix' or 'tcp'",
        origin: .usage)
    }
  }

  private static func connectSocket(
    _ endpoint: Endpoint, _ deadline: ContinuousClock.Instant?
  ) async throws(TransportError) -> SocketTransport {
    if let socket = endpoint.socket {
      return try await UnixConnector.connect(to: socket, deadline: deadline)
    }
    // Resolving a URI gives every TCP endpoint its host and port.
    return try await TCPConnector.connect(
      host: endpoint.host ?? "localhost", port: UInt16(clamping: endpoint.port ?? 16509), deadline: deadline)
  }

  private static func connectInProcess(
    _ name: String, _ endpoint: Endpoint, _ drivers: [InProcessDriver]
  ) async throws(LibvirtError) -> any ByteTransport {
    guard let uri = endpoint.uri, let driver = drivers.first(where: { $0.name == name }) else {
      throw LibvirtError(.noConnect, .none, endpoint.name, origin: .usage)
    }
    do {
      return try await driver.connect(uri)
    } catch let error as LibvirtError {
      throw error
    } catch {
      throw LibvirtError(.internalError, .none, "driver '\(name)' failed: \(error)", origin: .usage)
    }
  }
}
