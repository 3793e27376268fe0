// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Where a command line's words come from: a script, or words that are taken as they are.
package protocol TokenSource {
  /// Takes the next token. After `.end`, every further call returns `.end`.
  mutating func next() throws(UsageError) -> ScriptToken
}
