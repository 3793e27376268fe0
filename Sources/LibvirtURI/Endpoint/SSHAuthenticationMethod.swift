// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// A way for an SSH library to prove who the user is.
public enum SSHAuthenticationMethod: String, Sendable, Hashable, CaseIterable {
  /// Keys that an agent holds.
  case agent
  /// A key in a file.
  case privateKey = "privkey"
  /// A password.
  case password
  /// Whatever the server asks.
  case keyboardInteractive = "keyboard-interactive"
}
