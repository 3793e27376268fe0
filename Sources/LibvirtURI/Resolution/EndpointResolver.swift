// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Turns a URI into an endpoint.
struct EndpointResolver {
  let configuration: ClientConfiguration
  let environment: ClientEnvironment
  let readOnly: Bool
  let inProcessDrivers: Set<String>

  func resolve(_ uri: ConnectionURI?, choice: URIChoice) throws(ConnectionURIError) -> Endpoint {
    if let uri { try refuseMistakes(in: uri, text: choice.text ?? uri.description) }
    let transport = try transport(of: uri)
    if case .inProcess = transport {
      return try endpoint(uri, choice: choice, transport: transport, userMode: false)
    }
    if transport == .unix, let host = uri?.host { throw .unixWithHost(host) }
    let userMode = !environment.isRoot && (uri?.meansUserMode ?? true)
    var endpoint = try endpoint(uri, choice: choice, transport: transport, userMode: userMode)
    switch transport {
    case .unix: try chooseLocalSocket(for: &endpoint)
    case .ssh, .libssh, .libssh2: try composeSSH(for: &endpoint)
    case .ext: try composeCommand(for: &endpoint)
    case .tcp, .tls, .inProcess: break
    }
    return endpoint
  }

  /// Refuses a forgotten slash, and drivers that would have to be compiled in.
  private func refuseMistakes(in uri: ConnectionURI, text: String) throws(ConnectionURIError) {
    if ["qemu", "vbox", "vz"].contains(uri.scheme), let host = uri.host, ["system", "session"].contains(host) {
      throw .missingSlash(text, meant: "\(uri.scheme):///\(host)")
    }
    if uri.path == "/embed" { throw .embeddedDriver(uri.scheme) }
  }

  private func transport(of uri: ConnectionURI?) throws(ConnectionURIError) -> Transport {
    guard let uri else { return .unix }
    if uri.host == nil, inProcessDrivers.contains(uri.scheme) { return .inProcess(uri.scheme) }
    guard let text = uri.transport else { return uri.host == nil ? .unix : .tls }
    guard let transport = Transport(schemeSuffix: text) else { throw .unknownTransport() }
    return transport
  }

  private func endpoint(
    _ uri: ConnectionURI?, choice: URIChoice, transport: Transport, userMode: Bool
  ) throws(ConnectionURIError) -> Endpoint {
    let parameters = try ParameterReader(
      uri: uri, transport: transport, userMode: userMode, configuration: configuration, environment: environment
    ).read()
    let host: String? =
      switch transport {
      case .tcp, .tls, .ssh, .libssh, .libssh2: uri?.host ?? "localhost"
      case .unix, .ext, .inProcess: nil
      }
    return Endpoint(
      uri: uri, uriSource: choice.source, alias: choice.alias, driver: uri?.driver, transport: transport, host: host,
      port: host == nil ? nil : uri?.port ?? transport.defaultPort,
      user: transport.isSSH ? uri?.user ?? (transport.isSSHLibrary ? "root" : nil) : nil,
      name: parameters.name.value, serverName: uri?.host ?? "localhost", isReadOnly: readOnly, isUserMode: userMode,
      isAdministration: false, socketCandidates: [], parameters: parameters)
  }
}

extension ConnectionURI {
  /// Whether another user than root means his own daemon with this URI.
  fileprivate var meansUserMode: Bool { path == "/session" || scheme.hasPrefix("test+") }
}
