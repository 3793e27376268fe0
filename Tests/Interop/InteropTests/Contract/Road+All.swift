// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension Road {
  /// All of them. One more is one more entry.
  static let all: [Road] = [
    Road(name: "memory", target: .memory, uri: "test:///default", losses: .plain),
    Road(
      name: "unix", target: .socket("LIBVIRT_SWIFT_TEST_SOCKET"), uri: "test+unix:///default?socket={place}",
      losses: .plain),
    Road(
      name: "tcp", target: .port("LIBVIRT_SWIFT_TEST_TCP_PORT"), uri: "test+tcp://127.0.0.1:{place}/default",
      losses: .plain),
    tls("tls 1.2", "GOOD", "&tls_priority=NORMAL:-VERS-ALL:%2BVERS-TLS1.2"),
    tls("tls 1.3", "GOOD", "&tls_priority=NORMAL:-VERS-ALL:%2BVERS-TLS1.3"),
    Road(
      name: "tls over IPv6", target: .port6("LIBVIRT_SWIFT_TEST_TLS_PORT_IPV6"),
      uri: "test+tls://[::1]:{place}/default?pkipath={LIBVIRT_SWIFT_TEST_TLS_PKI}/good", losses: .tls),
    Road(
      name: "ext", target: .socket("LIBVIRT_SWIFT_TEST_SOCKET"), uri: "test+ext:///default?command={script}",
      script: "exec nc -U {place}", losses: .netcat, passesHalfCloseOn: false),
    ssh("ssh, virt-ssh-helper", "proxy=native"),
    ssh("ssh, netcat", "proxy=netcat"),
    sasl(
      "tcp, DIGEST-MD5", "DIGEST_PORT",
      "test+tcp://127.0.0.1:{place}/default?authfile={LIBVIRT_SWIFT_TEST_SASL_DIRECTORY}/alice.conf", losses: .layer),
    sasl(
      "tcp, GSSAPI", "GSSAPI_PORT", "test+tcp://127.0.0.1:{place}/default",
      variables: [
        "KRB5_CONFIG": "{LIBVIRT_SWIFT_TEST_SASL_KRB5_CONFIG}", "KRB5CCNAME": "{LIBVIRT_SWIFT_TEST_SASL_KRB5CCNAME}",
      ],
      losses: .layer),
    sasl(
      "tls, SCRAM-SHA-256", "TLS_PORT",
      "test+tls://127.0.0.1:{place}/default?pkipath={LIBVIRT_SWIFT_TEST_TLS_PKI}/good&auth=sasl.SCRAM-SHA-256"
        + "&authfile={LIBVIRT_SWIFT_TEST_SASL_DIRECTORY}/alice.conf", losses: .tls),
  ]

  private static func tls(_ name: String, _ daemon: String, _ more: String = "") -> Road {
    Road(
      name: name, target: .port("LIBVIRT_SWIFT_TEST_TLS_PORT_\(daemon)"),
      uri: "test+tls://127.0.0.1:{place}/default?pkipath={LIBVIRT_SWIFT_TEST_TLS_PKI}/good\(more)", losses: .tls)
  }

  private static func ssh(_ name: String, _ parameters: String) -> Road {
    Road(
      name: name, target: .port("LIBVIRT_SWIFT_TEST_SSH_PORT"),
      uri: "test+ssh://{LIBVIRT_SWIFT_TEST_SSH_USER}@127.0.0.1:{place}/default?\(parameters)&command={script}",
      // The known hosts are those of the server's own port.
      script:
        "exec '{LIBVIRT_SWIFT_TEST_SSH_COMMAND}' -o 'HostKeyAlias=[127.0.0.1]:{LIBVIRT_SWIFT_TEST_SSH_PORT}' \"$@\"",
      losses: .ssh, isSlow: true)
  }

  private static func sasl(
    _ name: String, _ daemon: String, _ uri: String, variables: [String: String] = [:], losses: Losses
  ) -> Road {
    Road(name: name, target: .port("LIBVIRT_SWIFT_TEST_SASL_\(daemon)"), uri: uri, variables: variables, losses: losses)
  }
}

extension Road.Losses {
  private static let ended = "End of file while reading data: Input/output error"
  private static let reset = "Cannot recv data: Connection reset by peer"
  private static let resetWriting = "Cannot write data: Connection reset by peer"
  private static let unreachable = "unable to connect to server at *"
  private static let broken = "Cannot recv data: Input/output error"

  /// Packets as they are.
  static let plain = Self(
    closed: [ended], reset: [reset, resetWriting, ended],
    corrupted: ["packet * bytes received from server too large, want 33554432"],
    opening: [ended, reset, resetWriting, unreachable], showsEveryCorruption: false)

  /// A program that does not say why it has ended.
  static let netcat = Self(
    closed: [ended], reset: [ended], corrupted: plain.corrupted,
    opening: [ended, "Cannot recv data: * has ended without a word (exit status *): Connection reset by peer"],
    showsEveryCorruption: false)

  /// TLS tells an end from a cut.
  static let tls = Self(
    closed: [broken], reset: [reset, resetWriting], corrupted: [broken],
    opening: [
      "authentication failed: TLS handshake failed *", "Unable to read TLS confirmation: Input/output error", broken,
      reset,
      resetWriting, unreachable,
    ])

  /// SASL's own encryption.
  static let layer = Self(
    closed: [ended], reset: [reset, resetWriting, ended],
    corrupted: ["Cannot recv data: a block of SASL data has an impossible length"],
    opening: [ended, reset, resetWriting, unreachable])

  /// What ssh says when it has lost its server.
  static let ssh = Self(
    closed: ["Cannot recv data: *"], reset: ["Cannot recv data: *"], corrupted: ["Cannot recv data: *"],
    opening: ["Cannot recv data: *"])
}
