// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if SASL
  import LibvirtSASL
  import LibvirtSession
  import LibvirtTLS
  import LibvirtTransport
  import LibvirtURI
  import Logging
  import Synchronization

  /// Our side of a SASL conversation: the library, who answers its questions, and the transport it comes to protect.
  final class SASLAuthenticator: SASLNegotiator {
    private let client: SASLClient
    private let lookup: CredentialLookup
    private let transport: any ByteTransport
    private let logger: Logger?
    private let outcome: SASLOutcome
    private let asked = Mutex(Duration.zero)

    /// - Parameter outcome: is told what is chosen and negotiated.
    init(
      _ endpoint: Endpoint, _ lookup: CredentialLookup, _ transport: any ByteTransport, logger: Logger?,
      outcome: SASLOutcome
    ) throws(LibvirtError) {
      self.outcome = outcome
      self.lookup = lookup
      self.transport = transport
      self.logger = logger
      let addresses = transport.addresses
      do throws(SASLError) {
        client = try SASLClient(
          service: CredentialLookup.service, serverName: endpoint.serverName, localAddress: addresses?.local,
          remoteAddress: addresses?.remote, security: Self.security(endpoint, transport), kinds: lookup.kinds)
      } catch {
        throw LibvirtError(error)
      }
    }

    private static func security(_ endpoint: Endpoint, _ transport: any ByteTransport) -> SASLSecurity {
      guard endpoint.isSecure else { return .openTransport }
      #if TLS
        return .protectedTransport(externalBits: (transport as? TLSTransport)?.information?.keyBits ?? 0)
      #else
        return .protectedTransport()
      #endif
    }

    var timeSpentAsking: Duration { asked.withLock { $0 } }

    func start(
      mechanisms: String, deadline: ContinuousClock.Instant?
    ) async throws -> (mechanism: String, message: SASLExchange.Message) {
      logger?.debug("SASL mechanisms", metadata: ["offered": "\(mechanisms)"])
      do {
        let (mechanism, message) = try await client.start(mechanisms, deadline: deadline, answerer)
        logger?.debug("SASL begins", metadata: ["mechanism": "\(mechanism)"])
        outcome.begin(mechanism)
        return (mechanism, SASLExchange.Message(data: message.data, isComplete: message.isComplete))
      } catch let error as SASLError {
        throw LibvirtError(error)
      }
    }

    func step(_ challenge: [UInt8]?, deadline: ContinuousClock.Instant?) async throws -> SASLExchange.Message {
      do {
        let message = try await client.step(challenge, deadline: deadline, answerer)
        return SASLExchange.Message(data: message.data, isComplete: message.isComplete)
      } catch let error as SASLError {
        throw LibvirtError(error)
      }
    }

    private var answerer: SASLClient.Answerer {
      { [self] questions in
        let begin = ContinuousClock.now
        defer { asked.withLock { $0 += begin.duration(to: .now) } }
        return try await lookup.answers(to: questions)
      }
    }

    func finish() throws {
      let information = client.information
      switch client.security.verdict(negotiatedBits: information.keyBits) {
      case .good: break
      case .weak:
        logger?.warning(
          "SASL negotiated weak encryption",
          metadata: ["mechanism": "\(information.mechanism)", "bits": "\(information.keyBits)"])
      case .tooWeak:
        throw LibvirtError(
          SASLError(.tooWeak, "negotiation SSF \(information.keyBits) was not strong enough"))
      }
      (transport as? SecurityLayerTransport)?.install(client)
      logger?.debug(
        "authenticated with SASL",
        metadata: ["mechanism": "\(information.mechanism)", "bits": "\(information.keyBits)"])
      outcome.finish(information)
    }
  }
#endif
