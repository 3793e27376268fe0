// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

extension Shell {
  /// What the last word of a line may become.
  func complete(_ line: String) async -> CompletionResult {
    let (word, expected) = Completer(table).expectation(line)
    let candidates: [String]
    switch expected {
    case .words(let words), .value(.words(let words)): candidates = words
    case .value(.domains): candidates = await domainNames()
    case .value(.files): candidates = FileNames.beginning(with: word)
    case .value(.none): candidates = []
    }
    return CompletionResult(word: word, candidates: candidates.filter { $0.hasPrefix(word) })
  }

  /// The names of all domains; none when there is no connection. A tab is no reason to make one, which may take long
  /// or ask for a password.
  private func domainNames() async -> [String] {
    guard let connection, connection.isAlive, let domains = try? await connection.domains() else { return [] }
    return domains.map(\.name).sorted()
  }
}
