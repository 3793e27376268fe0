// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension Shell {
  /// What the last word of a line may become.
  func complete(_ line: String) async -> CompletionResult {
    CompletionResult(word: "", candidates: [])
  }
}
