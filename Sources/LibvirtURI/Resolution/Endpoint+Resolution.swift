// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension Endpoint {
  /// Resolves what a user gave as a URI: aliases, configuration, environment and libvirt's own defaults.
  ///
  /// libvirt: `virConnectOpen`, `virConnectOpenReadOnly`, up to the point where they connect
  ///
  /// - Parameters:
  ///   - uri: A URI or an alias; `nil` or an empty string take the default.
  ///   - readOnly: Whether the connection is only for looking.
  ///   - expandingAliases: Whether `uri` may be an alias of the configuration file.
  ///   - inProcessDrivers: Names of drivers that run in this process; their URIs lead to no daemon.
  ///   - environment: Who asks, where, and with which configuration.
  /// - Throws: ``ConnectionURIError`` when the URI or the configuration is of no use.
  public static func resolve(
    _ uri: String?, readOnly: Bool = false, expandingAliases: Bool = true, inProcessDrivers: Set<String> = [],
    in environment: ClientEnvironment
  ) throws(ConnectionURIError) -> Endpoint {
    let configuration = try ClientConfiguration(environment.configuration)
    let choice = try URIChoice(
      uri, expandingAliases: expandingAliases, configuration: configuration, environment: environment)
    let parsed = try choice.parse()
    let resolver = EndpointResolver(
      configuration: configuration, environment: environment, readOnly: readOnly, inProcessDrivers: inProcessDrivers)
    return try resolver.resolve(parsed, choice: choice)
  }

  /// Resolves a URI that is already parsed, so that no alias or default stands in for it.
  ///
  /// - Throws: ``ConnectionURIError`` when the URI or the configuration is of no use.
  public static func resolve(
    _ uri: ConnectionURI, readOnly: Bool = false, inProcessDrivers: Set<String> = [],
    in environment: ClientEnvironment
  ) throws(ConnectionURIError) -> Endpoint {
    let resolver = EndpointResolver(
      configuration: try ClientConfiguration(environment.configuration), environment: environment, readOnly: readOnly,
      inProcessDrivers: inProcessDrivers)
    return try resolver.resolve(uri, choice: URIChoice(given: uri.description))
  }
}
