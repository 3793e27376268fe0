// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtSession
public import LibvirtTLS
import LibvirtTransport
import LibvirtURI
import Logging

extension Connection {
  /// How TLS protects this connection and who the daemon is by its certificate; `nil` over any other transport.
  public var tls: TLSInformation? {
    #if TLS
      (session.transport as? TLSTransport)?.information
    #else
      nil
    #endif
  }
}

extension Connector {
  /// Connects with TLS: files first, as libvirt does, so that a mistake in them costs no connection.
  static func connectTLS(
    _ endpoint: Endpoint, _ options: ConnectionOptions, _ deadline: ContinuousClock.Instant?
  ) async throws(LibvirtError) -> any ByteTransport {
    #if TLS
      let environment = try environment(options)
      let parameters = endpoint.parameters
      let paths = PKIPaths.choose(
        directory: parameters.pkiPath.value, isRoot: environment.isRoot, home: environment.home,
        fileExists: environment.fileExists)
      let configuration: TLSConfiguration
      do throws(TLSError) {
        configuration = TLSConfiguration(
          credentials: try TLSCredentials(paths, checksFiles: !parameters.skipsSanityChecks.value),
          serverName: endpoint.serverName, priority: parameters.tlsPriority.value,
          verifiesPeer: !parameters.skipsVerification.value)
      } catch {
        throw LibvirtError(error)
      }
      // Resolving a URI gives every TLS endpoint its host and port.
      let host = endpoint.host ?? "localhost"
      let port = UInt16(clamping: endpoint.port ?? 16514)
      let socket: SocketTransport
      do throws(TransportError) {
        socket = try await TCPConnector.connect(host: host, port: port, deadline: deadline)
      } catch {
        throw LibvirtError(error)
      }
      do throws(TLSError) {
        let transport = try await TLSTransport.connect(over: socket, configuration: configuration, deadline: deadline)
        if let failure = transport.information?.verificationFailure {
          options.logger?.warning("the daemon's certificate is accepted unverified", metadata: ["reason": "\(failure)"])
        }
        return transport
      } catch {
        options.logger?.warning("\(error.message)", metadata: ["reason": "\(error.reason ?? "")"])
        throw LibvirtError(error)
      }
    #else
      throw LibvirtError(
        .operationUnsupported, .rpc,
        "transport 'tls' needs the package trait 'TLS', which this program was built without; use unix, tcp, ssh or ext",
        origin: .usage)
    #endif
  }
}

extension LibvirtError {
  /// A TLS connection that could not be made. What libvirt only logs is in ``string3``.
  init(_ error: TLSError) {
    self =
      switch error.kind {
      case .system(let number):
        Self(.systemError, .rpc, error.message, origin: .transport, errno: number ?? -1)
      case .authentication: Self(.authFailed, .rpc, error.message, origin: .transport)
      case .rpc: Self(.rpc, .rpc, error.message, origin: .transport)
      case .timedOut: Self(.operationTimeout, .rpc, error.message, origin: .transport)
      case .cancelled: Self(.operationAborted, .rpc, error.message, origin: .session)
      case .transport(let error): Self(error)
      }
    string3 = error.reason
  }
}
