// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if SASL
  import Foundation
  import Libvirt
  import LibvirtSession
  import LibvirtTestSupport
  import Testing

  /// What `Tests/Interop/sasl.sh` has started.
  private enum Rig {
    static let environment = ProcessInfo.processInfo.environment
    static var isExpected: Bool { environment[name("DIRECTORY")] != nil || environment["CI"] != nil }

    static func name(_ what: String) -> String { "LIBVIRT_SWIFT_TEST_SASL_\(what)" }
    static func value(_ what: String) throws -> String {
      guard let value = environment[name(what)] else { throw Peer.Missing(description: "\(name(what)) is not set") }
      return value
    }

    /// A URI with the credentials of one of the clients; nobody's without.
    static func uri(_ daemon: String, as client: String? = "alice", auth: String? = nil, host: String = "127.0.0.1")
      throws -> String
    {
      var parameters: [String] = []
      if let client { parameters.append("authfile=\(try value("DIRECTORY"))/\(client).conf") }
      if let auth { parameters.append("auth=\(auth)") }
      var uri: String
      switch daemon {
      case "SOCKET":
        uri = "test+unix:///default"
        parameters.insert("socket=\(try value("SOCKET"))", at: 0)
      case "TLS":
        uri = "test+tls://\(host):\(try value("TLS_PORT"))/default"
        parameters.insert("pkipath=\(environment["LIBVIRT_SWIFT_TEST_TLS_PKI"] ?? "")/good", at: 0)
      default: uri = "test+tcp://\(host):\(try value("\(daemon)_PORT"))/default"
      }
      if !parameters.isEmpty { uri += "?" + parameters.joined(separator: "&") }
      return uri
    }

    /// A program of the package, built beside the tests.
    static func program(_ name: String) throws -> String {
      for argument in CommandLine.arguments + [Bundle.main.executablePath ?? ""] {
        var folder = URL(filePath: argument).deletingLastPathComponent()
        for _ in 0..<4 {
          let program = folder.appending(path: name).path
          if FileManager.default.isExecutableFile(atPath: program) { return program }
          folder.deleteLastPathComponent()
        }
      }
      throw Peer.Missing(description: "\(name) is not beside the tests")
    }

    /// What the real virsh says it fails with.
    static func virsh(_ uri: String) throws -> String {
      let output = try Command.run(
        "sh", ["-c", "LIBVIRT_AUTOSTART=0 timeout 20 virsh -c \"$0\" uri 2>&1 || true", uri])
      let reason = output.split(separator: "\n").last { $0.hasPrefix("error: ") }
      return String(reason?.dropFirst("error: ".count) ?? "virsh connects")
    }
  }

  extension Interop {
    @Suite("SASL", .enabled(if: Rig.isExpected, "start daemons with Tests/Interop/sasl.sh start"))
    struct SASLTests {
      struct Case: Sendable, CustomTestStringConvertible {
        var daemon: String
        var mechanism: String
        var auth: String?
        var bits = 0
        var testDescription: String { "\(daemon), \(auth ?? "the daemon's choice")" }
      }

      @Test(
        "connects, and calls get through",
        arguments: [
          Case(daemon: "DIGEST", mechanism: "DIGEST-MD5", bits: 128),
          Case(daemon: "DIGEST", mechanism: "DIGEST-MD5", auth: "sasl.DIGEST-MD5", bits: 128),
          Case(daemon: "ALLOWED", mechanism: "DIGEST-MD5", bits: 128),
          Case(daemon: "TLS", mechanism: "SCRAM-SHA-256"),
          Case(daemon: "TLS", mechanism: "SCRAM-SHA-256", auth: "sasl.SCRAM-SHA-256"),
          Case(daemon: "TLS", mechanism: "SCRAM-SHA-1", auth: "SASL.SCRAM-SHA-1"),
          Case(daemon: "TLS", mechanism: "DIGEST-MD5", auth: "sasl.DIGEST-MD5"),
          Case(daemon: "TLS", mechanism: "PLAIN", auth: "sasl.PLAIN"),
          Case(daemon: "SOCKET", mechanism: "SCRAM-SHA-256", auth: "sasl"),
          Case(daemon: "SOCKET", mechanism: "PLAIN", auth: "sasl.PLAIN"),
        ])
      func connects(_ example: Case) async throws {
        let uri = try Rig.uri(example.daemon, auth: example.auth)
        try await withConnection(to: uri) { (host: Connection) async throws -> Void in
          #expect(host.sasl?.mechanism == example.mechanism)
          #expect(host.sasl?.keyBits == example.bits)
          #expect(try await host.domains().map(\.name) == ["test"])
          #expect(try await host.isSecure())
          #expect(try await host.isEncrypted())
        }
      }

      @Test("many calls at once, large ones among them, through the security layer")
      func load() async throws {
        try await withConnection(to: try Rig.uri("DIGEST")) { (host: Connection) async throws -> Void in
          // Each of them needs several blocks, one way and the other.
          let template = try await host.domain(named: "test").xml().replacing(#/<uuid>.*?</uuid>/#, with: "")
          let padding = String(repeating: "x", count: 200_000)
          let names = (0..<10).map { "sasl-\($0)" }
          try await withThrowingTaskGroup { group in
            for name in names {
              group.addTask {
                let text = template.replacing("<name>test</name>", with: "<name>\(name)</name>").replacing(
                  "</domain>", with: "<description>\(padding)</description></domain>")
                _ = try await host.defineDomain(xml: text)
              }
            }
            try await group.waitForAll()
          }
          try await withThrowingTaskGroup { group in
            for index in 0..<200 {
              group.addTask {
                let domain = try await host.domain(named: names[index % names.count])
                #expect(try await domain.xml().contains(padding))
              }
            }
            try await group.waitForAll()
          }
          for name in names { try await host.domain(named: name).undefine() }
        }
      }

      @Test("credentials from the program, not a file", arguments: ["DIGEST", "TLS", "SOCKET"])
      func credentials(daemon: String) async throws {
        var options = ConnectionOptions()
        options.credentials = .password(SecretBytes("secret2"), for: "bob")
        let host = try await Connection.open(try Rig.uri(daemon, as: nil), options: options)
        #expect(try await host.domains().map(\.name) == ["test"])
        await host.close()
      }

      @Test(
        "refusals, in virsh's words",
        arguments: [
          ("DIGEST", "wrong", nil, 7, "the name or the password"), ("TLS", "wrong", nil, 7, "SCRAM-SHA-256"),
          ("SOCKET", "wrong", "sasl.PLAIN", 7, "by PLAIN"), ("DIGEST", "stranger", nil, 7, "the name or the password"),
          ("ALLOWED", "bob", nil, 7, "sasl_allowed_username_list"),
          ("STRONG", "alice", nil, 7, "tcp_min_ssf"), ("DIGEST", "alice", "sasl.FOO", 13, ""),
          ("DIGEST", "alice", "sasl.PLAIN", 13, ""), ("DIGEST", "alice", "sasl.SCRAM-SHA-256", 13, ""),
          ("DIGEST", "alice", "polkit", 13, ""), ("TLS", "alice", "sasl.GSSAPI", 13, ""),
          ("DIGEST", "alice", "nonsense", 13, ""), ("TLS", "alice", "sasl.SHA-2", 7, "libsasl2-modules"),
        ] as [(String, String, String?, Int32, String)])
      func refused(daemon: String, client: String, auth: String?, domain: Int32, advice: String) async throws {
        let uri = try Rig.uri(daemon, as: client, auth: auth)
        let error = try #require(await failure { try await Connection.open(uri) })
        #expect(error.code == .authFailed)
        #expect(error.domain.rawValue == domain)
        #expect(try error.message == Rig.virsh(uri))
        if advice.isEmpty { #expect(error.string3 == nil) } else { #expect(error.string3?.contains(advice) == true) }
      }

      @Test("without anybody who knows a password")
      func nobody() async throws {
        let error = try #require(await failure { try await Connection.open(try Rig.uri("DIGEST", as: nil)) })
        #expect(error.message == "authentication failed: No authentication callback available")
      }

      /// Tickets are found by way of the environment, which a process cannot change while others read it. So this is a
      /// program of its own.
      @Test("Kerberos", arguments: ["127.0.0.1", "localhost"])
      func kerberos(host: String) throws {
        let uri = try Rig.uri("GSSAPI", as: nil, host: host)
        let environment = [
          "KRB5_CONFIG=\(try Rig.value("KRB5_CONFIG"))", "KRB5CCNAME=\(try Rig.value("KRB5CCNAME"))",
        ]
        let program = try Rig.program("virsh-swift")
        #expect(try Command.run("env", environment + [program, "-q", "-c", uri, "list", "--name"]) == "test")
        let without = try Command.run(
          "sh", ["-c", "KRB5CCNAME=FILE:/nowhere \"$0\" -c \"$1\" uri 2>&1 || true", program, uri])
        #expect(without.contains("Failed to start SASL negotiation: -1 "))
        #expect(without.contains("No Kerberos credentials available"))
      }
    }
  }
#endif
