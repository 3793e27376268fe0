// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Something a mechanism has to be told before it can go on.
package struct SASLQuestion: Sendable, Equatable {
  /// What it is about. Each kind is asked for only by clients that were told to expect it.
  package enum Kind: Sendable, Hashable, CaseIterable {
    /// Whom to act as; most people act as themselves.
    case userName
    /// Who it is that proves something.
    case authenticationName
    case password
    case realm
    case language
    case clientNonce
    /// Anything else, typed visibly.
    case echoPrompt
    /// Anything else, typed invisibly.
    case noEchoPrompt
  }

  package var kind: Kind
  /// The question in the library's words, without a colon.
  package var prompt: String
  /// What the daemon asks, for the two prompts.
  package var challenge: String?
  /// The answer if nobody knows a better one.
  package var defaultAnswer: String?

  package init(_ kind: Kind, prompt: String, challenge: String? = nil, defaultAnswer: String? = nil) {
    self.kind = kind
    self.prompt = prompt
    self.challenge = challenge
    self.defaultAnswer = defaultAnswer
  }
}
