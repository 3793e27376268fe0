// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol

/// What has to be known about the user before a daemon lets them in: everything that is still missing, at once.
///
/// libvirt: `virConnectCredential`
public struct CredentialRequest: Sendable, Hashable {
  /// One thing to be known.
  public struct Item: Sendable, Hashable {
    /// What it is: mostly ``/LibvirtProtocol/ConnectCredentialType/authName`` or
    /// ``/LibvirtProtocol/ConnectCredentialType/passphrase``.
    public var kind: ConnectCredentialType
    /// The question for people, without a colon: `Please enter your password`.
    public var prompt: String
    /// What the daemon asks, where the mechanism has it ask something of its own.
    public var challenge: String?
    /// The answer for those who have no better one.
    public var defaultAnswer: String?

    /// Whether the answer must not be seen by others while it is typed.
    public var isSecret: Bool { kind == .passphrase || kind == .noEchoPrompt }

    package init(
      kind: ConnectCredentialType, prompt: String, challenge: String? = nil, defaultAnswer: String? = nil
    ) {
      self.kind = kind
      self.prompt = prompt
      self.challenge = challenge
      self.defaultAnswer = defaultAnswer
    }
  }

  /// What the credentials are for: `libvirt` for the daemon.
  public var service: String
  /// The daemon's host as the URI has it, or `localhost`.
  public var host: String
  /// What is missing, at least one item.
  public var items: [Item]

  package init(service: String, host: String, items: [Item]) {
    self.service = service
    self.host = host
    self.items = items
  }
}
