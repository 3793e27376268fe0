// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if TLS
  import Foundation
  import Libvirt
  import Testing

  /// What `Tests/Interop/tls.sh` has started.
  enum TLSDaemons {
    static let environment = ProcessInfo.processInfo.environment
    static var pki: String { environment["LIBVIRT_SWIFT_TEST_TLS_PKI"] ?? "" }
    static var areThere: Bool { environment["LIBVIRT_SWIFT_TEST_TLS_PKI"] != nil || environment["CI"] != nil }

    static func uri(_ daemon: String, host: String = "127.0.0.1", client: String = "good", _ more: String = "")
      -> String
    {
      let port = environment["LIBVIRT_SWIFT_TEST_TLS_PORT_\(daemon)"] ?? "1"
      return "test+tls://\(host):\(port)/default?pkipath=\(pki)/\(client)\(more)"
    }

    /// What the real virsh says about a URI: the URI itself, or the reason it prints.
    static func virsh(_ uri: String) throws -> String {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = ["virsh", "-c", uri, "uri"]
      process.environment = environment.merging(["LC_ALL": "C", "LIBVIRT_AUTOSTART": "0"]) { $1 }
      process.standardInput = FileHandle.nullDevice
      let output = Pipe()
      process.standardOutput = output
      process.standardError = output
      try process.run()
      let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      let lines = text.split(separator: "\n")
      guard let reason = lines.last(where: { $0.hasPrefix("error: ") }) else { return String(lines.last ?? "") }
      return String(reason.dropFirst("error: ".count))
    }
  }

  /// Connections to real daemons, with the real virsh for comparison.
  @Suite(
    .enabled(if: TLSDaemons.areThere, "start daemons with Tests/Interop/tls.sh start"), .timeLimit(.minutes(10)))
  struct TLSInteropTests {
    /// A way to connect.
    struct Case: Sendable, CustomTestStringConvertible {
      var name: String
      var daemon: String
      var host = "127.0.0.1"
      var client = "good"
      var more = ""
      /// What the reason behind a failure must say.
      var reason = ""
      var testDescription: String { name }
      var uri: String { TLSDaemons.uri(daemon, host: host, client: client, more) }
    }

    static let accepted = [
      Case(name: "IPv4", daemon: "GOOD"),
      Case(name: "by name", daemon: "GOOD", host: "localhost"),
      Case(name: "IPv6", daemon: "IPV6", host: "[::1]"),
      Case(name: "TLS 1.2 only", daemon: "GOOD", more: "&tls_priority=NORMAL:-VERS-ALL:+VERS-TLS1.2"),
      Case(name: "TLS 1.3 only", daemon: "GOOD", more: "&tls_priority=NORMAL:-VERS-ALL:+VERS-TLS1.3"),
      Case(name: "a daemon with TLS 1.3 only", daemon: "TLS13"),
      Case(name: "wrong host, unverified", daemon: "WRONGHOST", more: "&no_verify=1"),
      Case(name: "expired, unverified", daemon: "EXPIRED", more: "&no_verify=1"),
      Case(name: "untrusted, unverified", daemon: "UNTRUSTED", more: "&no_verify=1"),
      Case(name: "no client certificate where none is wanted", daemon: "OPEN", client: "nocert"),
      Case(name: "a certificate where none is wanted", daemon: "OPEN"),
      Case(name: "an authority in between", daemon: "CHAIN"),
      Case(name: "a common name alone, by name", daemon: "CNONLY", host: "localhost"),
      Case(name: "a client that another daemon's list revokes", daemon: "GOOD", client: "revoked"),
      Case(name: "a daemon with a list that revokes another client", daemon: "REVOKING"),
    ]

    static let refused = [
      Case(name: "wrong host", daemon: "WRONGHOST", reason: "owner does not match the hostname 127.0.0.1"),
      Case(name: "expired", daemon: "EXPIRED", reason: "expired"),
      Case(name: "not yet valid", daemon: "FUTURE", reason: "not yet valid"),
      Case(name: "another authority", daemon: "UNTRUSTED", reason: "hasn't got a known issuer"),
      Case(name: "revoked", daemon: "GOOD", client: "revoking", reason: "revoked"),
      Case(name: "no client certificate", daemon: "GOOD", client: "nocert", reason: "closed the connection"),
      Case(
        name: "no client certificate, TLS 1.2", daemon: "GOOD", client: "nocert",
        more: "&tls_priority=NORMAL:-VERS-ALL:+VERS-TLS1.2", reason: "closed the connection"),
      Case(name: "revoked client", daemon: "REVOKING", client: "revoked", reason: "closed the connection"),
      Case(
        name: "revoked client, TLS 1.2", daemon: "REVOKING", client: "revoked",
        more: "&tls_priority=NORMAL:-VERS-ALL:+VERS-TLS1.2", reason: "closed the connection"),
      Case(name: "an authority in between, not sent", daemon: "BROKENCHAIN", reason: "hasn't got a known issuer"),
      Case(
        name: "a common name alone, by address", daemon: "CNONLY",
        reason: "owner does not match the hostname 127.0.0.1"),
      Case(name: "a name not on the list", daemon: "NAMED", reason: "closed the connection"),
      Case(name: "own certificate of a stranger", daemon: "GOOD", client: "stranger", reason: "CN=client"),
      Case(name: "a stranger's, unchecked", daemon: "GOOD", client: "stranger", more: "&no_sanity=1"),
      Case(name: "own certificate expired", daemon: "GOOD", client: "expired", reason: "CN=client"),
      Case(name: "own expired, unchecked", daemon: "GOOD", client: "expired", more: "&no_sanity=1"),
      Case(name: "no authorities", daemon: "GOOD", client: "noca"),
      Case(name: "no authorities, unverified", daemon: "GOOD", client: "noca", more: "&no_verify=1&no_sanity=1"),
      Case(name: "nonsense authorities", daemon: "GOOD", client: "badca"),
      Case(name: "nonsense authorities, unchecked", daemon: "GOOD", client: "badca", more: "&no_sanity=1"),
      Case(name: "no such priority", daemon: "GOOD", more: "&tls_priority=FOO"),
      Case(
        name: "no common version", daemon: "TLS13", more: "&tls_priority=NORMAL:-VERS-ALL:+VERS-TLS1.2"),
    ]

    @Test(arguments: accepted)
    func connects(_ example: Case) async throws {
      #expect(try TLSDaemons.virsh(example.uri) == example.uri)
      try await withConnection(to: example.uri) { connection in
        #expect(connection.uri == example.uri)
        #expect(try await connection.domains().map(\.name) == ["test"])
        #expect(try await connection.isSecure())
        #expect(try await connection.isEncrypted())
        let tls = try #require(connection.tls)
        #expect(tls.hasClientCertificate == (example.client != "nocert"))
        #expect(tls.keyBits >= 128)
        #expect((tls.verificationFailure != nil) == example.more.contains("no_verify"))
        #expect(tls.peerCertificates.first?.issuer.hasPrefix("CN=swift-libvirt test ") == true)
      }
    }

    @Test(arguments: refused)
    func isRefusedInVirshsWords(_ example: Case) async throws {
      let error = await #expect(throws: LibvirtError.self) { try await Connection.open(example.uri) }
      #expect(try error?.message == TLSDaemons.virsh(example.uri))
      #expect(error?.domain == .rpc)
      #expect(example.reason.isEmpty || error?.string3?.contains(example.reason) == true, "\(error?.string3 ?? "")")
    }

    @Test func aDaemonWithoutTLSRefusesTheHandshake() async throws {
      let port = try #require(TLSDaemons.environment["LIBVIRT_SWIFT_TEST_TCP_PORT"])
      let uri = "test+tls://127.0.0.1:\(port)/default?pkipath=\(TLSDaemons.pki)/good"
      let error = await #expect(throws: LibvirtError.self) { try await Connection.open(uri) }
      #expect(error?.code == .authFailed)
      #expect(error?.message.hasPrefix("authentication failed: TLS handshake failed ") == true)
    }
  }
#endif
