// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension ConnectionURIError {
  static func missingSlash(_ uri: String, meant: String) -> Self {
    .init(code: .internalError, domain: .none, detail: "invalid URI \(uri) (maybe you want \(meant))")
  }

  static func embeddedDriver(_ scheme: String) -> Self {
    .init(
      code: .noConnectionDriver, domain: .none,
      detail: "URI scheme '\(scheme)' for embedded driver is not valid")
  }

  static func unknownTransport() -> Self {
    .remoteArgument(
      "remote_open: transport in URL not recognised (should be tls|unix|ssh|ext|tcp|libssh2|libssh)")
  }

  static func unixWithHost(_ host: String) -> Self {
    .remoteArgument("using unix socket and remote server '\(host)' is not supported.")
  }

  static func commandMissing() -> Self {
    .remoteArgument("remote_open: for 'ext' transport, command is required")
  }

  static func badNumber(_ parameter: String) -> Self {
    .remoteArgument("Failed to parse value of URI component \(parameter)")
  }

  static func unknownMode(_ mode: String) -> Self {
    .remoteArgument("Unknown remote mode '\(mode)'")
  }

  /// The spelling is libvirt's, and people search for it.
  static func unknownProxy(_ proxy: String) -> Self {
    .remoteArgument("Unnkown proxy type '\(proxy)'")
  }

  static func directModeOverSSH(_ transport: Transport) -> Self {
    .init(
      code: .operationUnsupported, domain: .remote,
      detail: "Cannot use direct socket mode for \(transport.name) transport")
  }

  static func directModeWithoutURI() -> Self {
    .init(
      code: .operationUnsupported, domain: .remote, detail: "Cannot use direct socket mode if no URI is set")
  }

  static func netcatWithNativeProxy() -> Self {
    .rpcArgument("netcat path not valid with native proxy mode")
  }

  static func unknownSSHAuthentication(_ method: String) -> Self {
    .rpcArgument("Invalid authentication method: '\(method)'")
  }

  static func unknownHostKeyVerification(_ method: String) -> Self {
    .rpcArgument("Invalid host key verification method: '\(method)'")
  }

  static func controlCharacter(in part: String) -> Self {
    .rpcArgument("SSH cannot be used with a control character in the URI's \(part)")
  }

  /// The `errno` is the one libvirt happens to report: ENOMEM.
  static func socketPathTooLong(_ path: String) -> Self {
    .init(
      code: .systemError, domain: .rpc, detail: "Path \(path) too long for unix socket: Cannot allocate memory",
      systemErrorNumber: 12)
  }

  private static func remoteArgument(_ detail: String) -> Self {
    .init(code: .invalidArgument, domain: .remote, detail: detail)
  }

  private static func rpcArgument(_ detail: String) -> Self {
    .init(code: .invalidArgument, domain: .rpc, detail: detail)
  }
}
