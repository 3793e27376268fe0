// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Reads the parameters that steer the client from a URI, and fills in what it leaves out.
struct ParameterReader {
  let uri: ConnectionURI?
  let transport: Transport
  let userMode: Bool
  let configuration: ClientConfiguration
  let environment: ClientEnvironment

  /// - Throws: ``ConnectionURIError`` for the first unusable value, in libvirt's order.
  func read() throws(ConnectionURIError) -> EndpointParameters {
    if case .inProcess = transport { return try readInProcess() }
    let flags = try flags()
    let mode = try mode()
    let requestedProxy = try requestedProxy()
    let socket = text("socket")
    let proxy = try effectiveProxy(requestedProxy, socket: socket.value)
    let keyFile = keyFile()
    return EndpointParameters(
      name: name(), command: command(), socket: socket, authentication: text("auth"),
      authenticationFile: authenticationFile(),
      sshAuthentication: try sshAuthentication(hasKey: keyFile.value != nil),
      netcat: text("netcat", default: "nc"), keyFile: keyFile,
      knownHosts: text("known_hosts", default: "\(environment.userConfigurationDirectory)/known_hosts"),
      hostKeyVerification: try hostKeyVerification(), pkiPath: text("pkipath"), tlsPriority: try tlsPriority(),
      mode: mode, proxy: proxy, skipsSanityChecks: setting(flags["no_sanity"]),
      skipsVerification: setting(flags["no_verify"]), forbidsPrompts: setting(flags["no_tty"]))
  }

  /// A driver in this process gets its URI whole and looks at none of this: nothing can be wrong with it here.
  private func readInProcess() throws(ConnectionURIError) -> EndpointParameters {
    var parameters = try ParameterReader(
      uri: nil, transport: .unix, userMode: false, configuration: try ClientConfiguration(nil),
      environment: environment
    ).read()
    parameters.name = Setting(uri?.description ?? "", from: .builtIn)
    return parameters
  }

  // MARK: Texts

  private func value(_ name: String) -> String? { uri?.lastValue(of: name) }

  private func text(_ name: String) -> Setting<String?> {
    value(name).map { Setting($0, from: .uri) } ?? Setting(nil, from: .builtIn)
  }

  private func text(_ name: String, default builtIn: String) -> Setting<String> {
    value(name).map { Setting($0, from: .uri) } ?? Setting(builtIn, from: .builtIn)
  }

  private func name() -> Setting<String> {
    text("name", default: uri?.nameForServer ?? "")
  }

  private func command() -> Setting<String?> {
    let command = text("command")
    return command.value == nil && transport == .ssh ? Setting("ssh", from: .builtIn) : command
  }

  private func tlsPriority() throws(ConnectionURIError) -> Setting<String> {
    if let value = value("tls_priority") { return Setting(value, from: .uri) }
    do {
      if let configured = try configuration.tlsPriority { return Setting(configured, from: .configuration) }
    } catch {
      // A setting of the wrong type disturbs only those who need it.
      if transport == .tls { throw error }
    }
    return Setting(environment.build.tlsPriority, from: .builtIn)
  }

  // MARK: Files

  /// The variable wins over the URI, whatever it names; then come the user's and the system's file.
  private func authenticationFile() -> Setting<String?> {
    if let path = environment.variable("LIBVIRT_AUTH_FILE") { return Setting(path, from: .environment) }
    // Unlike all others this one is only found in lower case.
    if let path = uri?.lastValue(ofExactly: "authfile") { return Setting(path, from: .uri) }
    let candidates = [
      "\(environment.userConfigurationDirectory)/auth.conf", "\(environment.build.configurationDirectory)/auth.conf",
    ]
    return Setting(candidates.first(where: environment.fileExists), from: .builtIn)
  }

  /// The `ssh` program finds its keys by itself; the libraries have to be told.
  private func keyFile() -> Setting<String?> {
    let given = text("keyfile")
    guard given.value == nil, transport.isSSHLibrary else { return given }
    let candidates = ["identity", "id_dsa", "id_ecdsa", "id_ed25519", "id_rsa"].map { "\(environment.home)/.ssh/\($0)" }
    return Setting(candidates.first(where: environment.fileExists), from: .builtIn)
  }

  // MARK: Words

  /// The parameters that are numbers, by name; a malformed one is reported as it was typed.
  private func flags() throws(ConnectionURIError) -> [String: Bool] {
    var flags: [String: Bool] = [:]
    for parameter in uri?.parameters ?? [] {
      let name = parameter.name.asciiLowercased
      guard ["no_sanity", "no_verify", "no_tty"].contains(name) else { continue }
      guard let number = CNumber.parse(parameter.valueBytes) else { throw .badNumber(parameter.name) }
      flags[name] = number != 0
    }
    return flags
  }

  private func setting(_ flag: Bool?) -> Setting<Bool> {
    Setting(flag ?? false, from: flag == nil ? .builtIn : .uri)
  }

  private func mode() throws(ConnectionURIError) -> Setting<DaemonKind?> {
    guard let (text, source) = try given("mode", or: { () throws(ConnectionURIError) in try configuration.remoteMode })
    else { return Setting(nil, from: .builtIn) }
    if text == "auto" { return Setting(nil, from: source) }
    guard let kind = DaemonKind(rawValue: text) else { throw .unknownMode(text) }
    return Setting(kind, from: source)
  }

  private func requestedProxy() throws(ConnectionURIError) -> Setting<SSHProxy>? {
    guard
      let (text, source) = try given("proxy", or: { () throws(ConnectionURIError) in try configuration.remoteProxy })
    else { return nil }
    guard let proxy = SSHProxy(rawValue: text) else { throw .unknownProxy(text) }
    return Setting(proxy, from: source)
  }

  private func given(
    _ name: String, or configured: () throws(ConnectionURIError) -> String?
  ) throws(ConnectionURIError) -> (String, SettingSource)? {
    if let value = value(name) { return (value, .uri) }
    return try configured().map { ($0, .configuration) }
  }

  private func effectiveProxy(
    _ requested: Setting<SSHProxy>?, socket: String?
  ) throws(ConnectionURIError) -> Setting<SSHProxy> {
    let proxy =
      requested
      ?? Setting(socket != nil ? .netcat : userMode ? .native : .auto, from: .builtIn)
    guard transport.isSSH, value("netcat") != nil else { return proxy }
    switch proxy.value {
    case .auto: return Setting(.netcat, from: proxy.source)
    case .netcat: return proxy
    case .native: throw .netcatWithNativeProxy()
    }
  }

  private func sshAuthentication(hasKey: Bool) throws(ConnectionURIError) -> Setting<[SSHAuthenticationMethod]> {
    guard let list = value("sshauth") else {
      return Setting(SSHAuthenticationMethod.allCases.filter { $0 != .privateKey || hasKey }, from: .builtIn)
    }
    var methods: [SSHAuthenticationMethod] = []
    for word in list.isEmpty ? [] : list.split(separator: ",", omittingEmptySubsequences: false) {
      if let method = SSHAuthenticationMethod(rawValue: word.asciiLowercased) {
        methods.append(method)
      } else if transport.isSSHLibrary {
        throw .unknownSSHAuthentication(String(word))
      }
    }
    return Setting(methods, from: .uri)
  }

  private func hostKeyVerification() throws(ConnectionURIError) -> Setting<HostKeyVerification> {
    guard let text = value("known_hosts_verify") else { return Setting(.normal, from: .builtIn) }
    if let verification = HostKeyVerification(rawValue: text.asciiLowercased) {
      return Setting(verification, from: .uri)
    }
    guard transport.isSSHLibrary else { return Setting(.normal, from: .builtIn) }
    throw .unknownHostKeyVerification(text)
  }
}
