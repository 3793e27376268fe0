// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if SASL
  import Foundation
  import Libvirt
  import LibvirtProtocol
  import LibvirtRPC
  import LibvirtTestSupport
  import LibvirtTransport
  import LibvirtXDR
  import Synchronization
  import Testing

  /// Connections to a scripted daemon whose SASL is real.
  @Suite("Connecting with SASL", .timeLimit(.minutes(10)))
  struct ConnectionTests {
    private static let listener = Result { try ScriptedListener(script: script) }

    /// The servers of the connections under way, by the daemon that plays them.
    private static let servers = Mutex<[ObjectIdentifier: TestServer]>([:])

    private static let script: ScriptedDaemon.Script = { packet, daemon in
      do {
        switch packet.header.procedure {
        case Remote.AuthList.number: daemon.send(packet.reply(Wire.AuthListReply(types: [.sasl])))
        case Remote.AuthSASLInit.number:
          let server = try TestServer(.protected)
          servers.withLock { $0[ObjectIdentifier(daemon)] = server }
          daemon.send(packet.reply(Wire.AuthSASLInitReply(mechlist: XDRString(server.mechanisms))))
        case Remote.AuthSASLStart.number:
          let arguments = try packet.arguments(of: Remote.AuthSASLStart.self)
          daemon.send(
            packet.reply(
              try answer(daemon) { try $0.start(arguments.mech.text, bytes(arguments.isNil, arguments.data)) }))
        case Remote.AuthSASLStep.number:
          let arguments = try packet.arguments(of: Remote.AuthSASLStep.self)
          daemon.send(packet.reply(try answer(daemon) { try $0.step(bytes(arguments.isNil, arguments.data)) }))
        case Remote.ConnectOpen.number where servers.withLock { $0[ObjectIdentifier(daemon)]?.user } == nil:
          daemon.send(packet.refusal(.init(code: .rpc, domain: .rpc, message: "authentication required")))
        case Remote.ConnectOpen.number, Remote.ConnectClose.number: daemon.send(packet.reply(payload: []))
        case Remote.ConnectIsSecure.number: daemon.send(packet.reply(payload: word(1)))
        default: daemon.send(packet.unknownProcedure())
        }
      } catch {
        daemon.send(
          packet.refusal(
            .init(code: .authFailed, domain: .rpc, message: "authentication failed: authentication failed")))
      }
    }

    private static func answer(
      _ daemon: ScriptedDaemon, _ body: (TestServer) throws -> TestServer.Message
    ) throws -> Wire.AuthSASLStartReply {
      let message = try body(try #require(servers.withLock { $0[ObjectIdentifier(daemon)] }))
      return Wire.AuthSASLStartReply(
        complete: message.isComplete ? 1 : 0, isNil: message.data == nil ? 1 : 0,
        data: (message.data ?? []).map { Int8(bitPattern: $0) })
    }

    private static func bytes(_ isNil: Int32, _ data: [Int8]) -> [UInt8]? {
      isNil != 0 ? nil : data.map { UInt8(bitPattern: $0) }
    }

    /// Opens a connection; `file` is what an auth.conf says.
    private func open(
      _ parameters: String = "", file: String? = nil, _ change: (inout ConnectionOptions) -> Void = { _ in }
    ) async throws -> Connection {
      var options = ConnectionOptions()
      options.environment = ClientEnvironment(effectiveUserID: 0, home: "/nowhere")
      change(&options)
      var uri = "test+unix:///default?socket=\(try Self.listener.get().path)\(parameters)"
      guard let file else { return try await Connection.open(uri, options: options) }
      let path = FileManager.default.temporaryDirectory.appending(path: "auth-\(UUID().uuidString).conf")
      try Data(file.utf8).write(to: path)
      defer { try? FileManager.default.removeItem(at: path) }
      uri += "&authfile=\(path.path)"
      return try await Connection.open(uri, options: options)
    }

    private static func credentials(_ lines: String) -> String {
      "[auth-libvirt-localhost]\ncredentials=x\n[credentials-x]\n\(lines)\n"
    }

    private func failure(_ body: () async throws -> Connection) async -> LibvirtError? {
      do {
        _ = try await body()
        return nil
      } catch {
        return error as? LibvirtError
      }
    }

    @Test("with a file alone", arguments: ["SCRAM-SHA-256", "SCRAM-SHA-1", "DIGEST-MD5", "PLAIN"])
    func file(mechanism: String) async throws {
      let connection = try await open(
        "&auth=sasl.\(mechanism)", file: Self.credentials("authname=alice\npassword=secret1"))
      #expect(connection.sasl?.mechanism == mechanism)
      #expect(connection.sasl?.isEncrypted == false)
      // As libvirt's own client says.
      #expect(try await connection.isEncrypted())
      #expect(try await connection.isSecure())
      await connection.close()
    }

    @Test("with a name and a password that are known beforehand")
    func known() async throws {
      let connection = try await open { $0.credentials = .password(SecretBytes("secret1"), for: "alice") }
      #expect(connection.sasl?.mechanism == "SCRAM-SHA-256")
      await connection.close()
    }

    @Test("only what the file does not have is asked for, all of it at once")
    func partly() async throws {
      let requests = Mutex<[CredentialRequest]>([])
      let connection = try await open(file: Self.credentials("authname=alice")) { options in
        options.credentials = CredentialSource { request in
          requests.withLock { $0.append(request) }
          return [SecretBytes("secret1")]
        }
      }
      await connection.close()
      let request = try #require(requests.withLock { $0.first })
      #expect(requests.withLock { $0.count } == 1)
      #expect(request.service == "libvirt")
      #expect(request.host == "localhost")
      #expect(request.items.map(\.kind) == [.passphrase])
      #expect(request.items.map(\.isSecret) == [true])
      #expect(request.items.map(\.prompt) == ["Please enter your password"])
    }

    @Test("a file that is complete asks nobody")
    func complete() async throws {
      let connection = try await open(file: Self.credentials("authname=alice\npassword=secret1")) { options in
        options.credentials = CredentialSource { _ in
          Issue.record("somebody was asked")
          return []
        }
      }
      await connection.close()
    }

    @Test("nobody knows the answer")
    func nobody() async throws {
      let error = await failure { try await open(file: Self.credentials("authname=alice")) }
      #expect(error?.message == "authentication failed: No authentication callback available")
      #expect(error?.code == .authFailed)
      #expect(error?.domain == .remote)
      #expect(error?.string3?.contains("\"Please enter your password\" for localhost") == true)
    }

    @Test("who is asked may refuse")
    func refused() async throws {
      struct KeychainIsLocked: Error {}
      let error = await failure {
        try await open { $0.credentials = CredentialSource { _ in throw KeychainIsLocked() } }
      }
      #expect(error?.message == "authentication failed: Failed to collect auth credentials")
      #expect(error?.domain == .remote)
      #expect(error?.string3 == "KeychainIsLocked()")
      let few = await failure { try await open { $0.credentials = CredentialSource { _ in [] } } }
      #expect(few?.message == "authentication failed: Failed to collect auth credentials")
      #expect(few?.string3 == "2 answers were asked for and 0 given")
    }

    @Test("a wrong password is the daemon's to refuse, and is in no error")
    func wrong() async throws {
      let error = await failure { try await open { $0.credentials = .password(SecretBytes("hunter2"), for: "alice") } }
      #expect(error?.message == "authentication failed: authentication failed")
      #expect(error?.domain == .rpc)
      #expect(error?.origin == .daemon)
      #expect(error?.string3?.contains("SCRAM-SHA-256") == true)
      #expect(!String(reflecting: error).contains("hunter2"))
    }

    @Test("a mechanism that is not offered, or unknown here")
    func mechanisms() async throws {
      let error = await failure { try await open("&auth=sasl.FOO") }
      #expect(error?.message == "authentication failed: SASL mechanism FOO not supported by server")
      #expect(error?.domain == .remote)
      let unknown = await failure { try await open("&auth=sasl.SHA-2") }
      #expect(
        unknown?.message
          == "authentication failed: Failed to start SASL negotiation: -4 (SASL(-4): no mechanism available: "
          + "No worthy mechs found)")
      #expect(unknown?.domain == .rpc)
      #expect(unknown?.string3?.contains("libsasl2-modules") == true)
    }

    @Test("files that are no help")
    func files() async throws {
      let missing = await failure { try await open("&authfile=/nowhere/auth.conf") }
      #expect(missing?.message == "Failed to open file '/nowhere/auth.conf': No such file or directory")
      #expect(missing?.code == .systemError)
      let malformed = await failure { try await open(file: "nonsense") }
      #expect(malformed?.code == .confSyntax)
      let dangling = await failure { try await open(file: "[auth-libvirt-localhost]\ncredentials=zz\n") }
      #expect(
        dangling?.message.hasPrefix(
          "configuration file syntax error: Missing group 'credentials-zz' referenced from group") == true)
    }

    @Test("cancelling while somebody is asked ends opening")
    func cancelled() async throws {
      let isAsked = OneShot<Void>()
      let task = Task {
        try await open { options in
          options.credentials = CredentialSource { _ in
            isAsked.finish(())
            try await Task.sleep(for: .seconds(600))
            return []
          }
        }
      }
      await isAsked.value
      task.cancel()
      let error = await failure { try await task.value }
      #expect(error?.code == .operationAborted)
    }
  }
#endif
