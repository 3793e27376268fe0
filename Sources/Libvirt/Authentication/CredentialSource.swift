// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol
public import LibvirtURI

/// Who knows the user's name and password when a daemon asks for them and no file has them.
///
/// ```swift
/// var options = ConnectionOptions()
/// options.credentials = CredentialSource { request in
///   try await request.items.map { item in
///     item.isSecret ? try await keychain.password(for: request.host) : SecretBytes("fred")
///   }
/// }
/// ```
///
/// libvirt: `virConnectAuth`
public struct CredentialSource: Sendable {
  /// Answers a request: one answer for each item, in the same order.
  ///
  /// It runs in the task that opens the connection, and may take its time: the connection's own time limit stands still.
  /// Whatever it throws ends the attempt; cancelling the task does, too.
  public typealias Answer = @Sendable (CredentialRequest) async throws -> [SecretBytes]

  /// What can be asked for. Mechanisms that need anything else, and do not find it in a file, are not used.
  public var kinds: Set<ConnectCredentialType>

  /// How it is answered.
  public var answer: Answer

  /// A source that is asked whenever something is missing.
  ///
  /// - Parameters:
  ///   - kinds: what can be asked for; by default what people can be asked, as in libvirt's own programs.
  ///   - answer: how it is answered.
  public init(kinds: Set<ConnectCredentialType> = Self.forPeople, answer: @escaping Answer) {
    self.kinds = kinds
    self.answer = answer
  }

  /// A name and a password that are known beforehand. Anything else that is asked for gets its default, or nothing.
  ///
  /// - Parameters:
  ///   - password: the password.
  ///   - name: the name it belongs to.
  public static func password(_ password: SecretBytes, for name: String) -> CredentialSource {
    CredentialSource(kinds: [.authName, .passphrase, .realm]) { request in
      request.items.map { item in
        switch item.kind {
        case .authName: SecretBytes(name)
        case .passphrase: password
        default: SecretBytes(item.defaultAnswer ?? "")
        }
      }
    }
  }

  /// What people can be asked: names, passwords, realms and whatever a daemon thinks of.
  ///
  /// libvirt: `virConnectAuthPtrDefault`
  public static var forPeople: Set<ConnectCredentialType> {
    [.authName, .passphrase, .realm, .echoPrompt, .noEchoPrompt]
  }
}
