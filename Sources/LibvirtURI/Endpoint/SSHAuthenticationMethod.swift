// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// A way for an SSH library to prove who the user is.
public enum SSHAuthenticationMethod: String, Sendable, Hashable, CaseIterable {
  case agent
  case privateKey = "privkey"
  case password
  case keyboardInteractive = "keyboard-interactive"
}
