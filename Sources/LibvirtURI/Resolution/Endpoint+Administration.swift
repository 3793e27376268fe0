// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension Endpoint {
  /// Resolves the URI of a daemon's administration interface, such as `libvirtd:///system`.
  ///
  /// libvirt: `virAdmConnectOpen`, up to the point where it connects
  ///
  /// - Parameters:
  ///   - uri: A URI or an alias of `libvirt-admin.conf`; `nil` or an empty string take the default.
  ///   - environment: Who asks, where, and with which configuration.
  /// - Throws: ``ConnectionURIError`` when the URI or the configuration is of no use.
  public static func resolveAdministration(
    _ uri: String?, in environment: ClientEnvironment
  ) throws(ConnectionURIError) -> Endpoint {
    let configuration = try ClientConfiguration(environment.adminConfiguration)
    var choice = try URIChoice(
      uri, expandingAliases: true, configuration: configuration, environment: environment,
      defaultVariable: "LIBVIRT_ADMIN_DEFAULT_URI")
    if choice.text == nil {
      choice.useBuiltIn(environment.isRoot ? "libvirtd:///system" : "libvirtd:///session")
    }
    guard let parsed = try parseAdministration(choice) else { throw .administrationSchemeMissing() }
    if let unknown = parsed.parameters.first(where: { $0.name != "socket" }) {
      throw .unknownAdministrationParameter(unknown.name)
    }
    if let socket = parsed.lastValue(ofExactly: "socket") {
      return try administration(parsed, choice: choice, socket: socket, in: environment)
    }
    let socket = try defaultSocket(of: parsed, in: environment)
    return try administration(parsed, choice: choice, socket: socket, in: environment)
  }

  /// - Returns: the URI, or `nil` when it lacks a scheme.
  private static func parseAdministration(_ choice: URIChoice) throws(ConnectionURIError) -> ConnectionURI? {
    do {
      return try choice.parse()
    } catch  where error.code == ConnectionURIError.Code.noConnectionDriver.rawValue {
      return nil
    }
  }

  private static func defaultSocket(
    of uri: ConnectionURI, in environment: ClientEnvironment
  ) throws(ConnectionURIError) -> String {
    guard uri.transport == nil, uri.scheme == "libvirtd" || uri.scheme.hasPrefix("virt") else {
      throw .unsupportedAdministrationScheme(uri.scheme)
    }
    let name = uri.scheme == "libvirtd" ? "libvirt" : uri.scheme
    switch uri.path {
    case "/system": return "\(environment.build.runDirectory)/libvirt/\(name)-admin-sock"
    case "/session": return "\(environment.userRuntimeDirectory)/\(name)-admin-sock"
    default: throw .invalidAdministrationPath(uri.path)
    }
  }

  private static func administration(
    _ uri: ConnectionURI, choice: URIChoice, socket: String, in environment: ClientEnvironment
  ) throws(ConnectionURIError) -> Endpoint {
    // No parameter but the socket means anything here, so the rest are the defaults of no URI.
    let resolver = EndpointResolver(
      configuration: try ClientConfiguration(nil), environment: environment, readOnly: false, inProcessDrivers: [])
    var parameters = try ParameterReader(
      uri: nil, transport: .unix, userMode: false, configuration: resolver.configuration, environment: environment
    ).read()
    if let given = uri.lastValue(ofExactly: "socket") { parameters.socket = Setting(given, from: .uri) }
    var endpoint = Endpoint(
      uri: uri, uriSource: choice.source, alias: choice.alias, driver: uri.driver, transport: .unix, name: "",
      serverName: "localhost", isReadOnly: false, isUserMode: uri.path == "/session", isAdministration: true,
      socketCandidates: [resolver.candidate(socket, isChosen: true)], parameters: parameters)
    try resolver.setSocket(socket, of: &endpoint)
    return endpoint
  }
}
