// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtSASL
import LibvirtURI

/// Finds what a mechanism has to know: first in the file, then, all that is missing at once, from whoever is asked.
struct CredentialLookup: Sendable {
  static let service = "libvirt"

  let host: String
  let file: AuthenticationFile?
  let source: CredentialSource?

  /// What mechanisms may ask for. Name and password always, so that the lack of them is told as what it is; anything else
  /// only where the program is prepared to say it, because mechanisms ask for all they may. So a `username` in the file
  /// alone, which other services need, makes nobody act as somebody else.
  var kinds: Set<SASLQuestion.Kind> {
    var kinds: Set<SASLQuestion.Kind> = [.authenticationName, .password, .realm]
    for kind in SASLQuestion.Kind.allCases where source?.kinds.contains(kind.credentialType) == true {
      kinds.insert(kind)
    }
    return kinds
  }

  /// Answers questions, in their order.
  ///
  /// - Throws: ``LibvirtError``: the file is malformed, nobody knows the answer, or whoever was asked did not give it.
  func answers(to questions: [SASLQuestion]) async throws(LibvirtError) -> [SecretBytes] {
    var answers: [SecretBytes?] = []
    for question in questions {
      do throws(ConnectionURIError) {
        answers.append(
          try question.kind.fileItem.flatMap { (item) throws(ConnectionURIError) in
            try file?.value(of: item, service: Self.service, host: host)
          })
      } catch {
        throw LibvirtError(error)
      }
    }
    let missing = questions.indices.filter { answers[$0] == nil }
    if !missing.isEmpty {
      let given = try await ask(missing.map { questions[$0] })
      for (index, answer) in zip(missing, given) { answers[index] = answer }
    }
    return answers.map { $0 ?? SecretBytes("") }
  }

  private func ask(_ questions: [SASLQuestion]) async throws(LibvirtError) -> [SecretBytes] {
    guard let source else {
      // Of several realms the daemon's first is as good as any, where nobody can be asked.
      let presets = questions.map { $0.kind == .realm ? $0.defaultAnswer : nil }
      if !presets.contains(nil) { return presets.map { SecretBytes($0 ?? "") } }
      throw Self.failure(
        "No authentication callback available",
        "nobody knows \(Self.list(questions)) for \(host): put it into an auth.conf, or set ConnectionOptions.credentials"
      )
    }
    let items = questions.map { question in
      CredentialRequest.Item(
        kind: question.kind.credentialType, prompt: question.prompt, challenge: question.challenge,
        defaultAnswer: question.defaultAnswer)
    }
    let given: [SecretBytes]
    do {
      given = try await source.answer(CredentialRequest(service: Self.service, host: host, items: items))
    } catch {
      if error is CancellationError, Task.isCancelled {
        throw LibvirtError(.operationAborted, .rpc, "asking for credentials was cancelled", origin: .session)
      }
      throw Self.failure("Failed to collect auth credentials", "\(error)")
    }
    guard given.count == questions.count else {
      throw Self.failure(
        "Failed to collect auth credentials",
        "\(questions.count) answers were asked for and \(given.count) given")
    }
    return given
  }

  private static func list(_ questions: [SASLQuestion]) -> String {
    questions.map { "\"\($0.prompt)\"" }.joined(separator: ", ")
  }

  private static func failure(_ detail: String, _ advice: String) -> LibvirtError {
    var error = LibvirtError(.authFailed, .remote, detail, origin: .usage)
    error.string3 = advice
    return error
  }
}

extension SASLQuestion.Kind {
  /// libvirt's number for it.
  var credentialType: ConnectCredentialType {
    switch self {
    case .userName: .username
    case .authenticationName: .authName
    case .password: .passphrase
    case .realm: .realm
    case .language: .language
    case .clientNonce: .clientNonce
    case .echoPrompt: .echoPrompt
    case .noEchoPrompt: .noEchoPrompt
    }
  }

  /// Where a file has it; `nil` where files have no such thing.
  var fileItem: AuthenticationFile.Item? {
    switch self {
    case .userName: .userName
    case .authenticationName: .authenticationName
    case .password: .password
    case .realm: .realm
    case .language, .clientNonce, .echoPrompt, .noEchoPrompt: nil
    }
  }
}
