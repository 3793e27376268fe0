// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if SASL
  import CSASL

  extension SASLQuestion.Kind {
    /// The library's number for it.
    var number: UInt {
      switch self {
      case .userName: UInt(SASL_CB_USER)
      case .authenticationName: UInt(SASL_CB_AUTHNAME)
      case .password: UInt(SASL_CB_PASS)
      case .realm: UInt(SASL_CB_GETREALM)
      case .language: UInt(SASL_CB_LANGUAGE)
      case .clientNonce: UInt(SASL_CB_CNONCE)
      case .echoPrompt: UInt(SASL_CB_ECHOPROMPT)
      case .noEchoPrompt: UInt(SASL_CB_NOECHOPROMPT)
      }
    }
  }

  extension SASLQuestion {
    /// A question of the library; `nil` when it is of no known kind.
    init?(_ prompt: sasl_interact_t) {
      guard let kind = Kind.allCases.first(where: { $0.number == prompt.id }) else { return nil }
      func text(_ pointer: UnsafePointer<CChar>?) -> String? { pointer.map { String(cString: $0) } }
      let preset = text(prompt.defresult) ?? ""
      self.init(
        kind, prompt: text(prompt.prompt) ?? "", challenge: text(prompt.challenge),
        defaultAnswer: preset.isEmpty ? nil : preset)
    }
  }
#endif
