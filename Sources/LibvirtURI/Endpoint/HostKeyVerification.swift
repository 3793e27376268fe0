// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// What an SSH library does about a host key it does not know.
public enum HostKeyVerification: String, Sendable, Hashable, CaseIterable {
  /// Ask.
  case normal
  /// Accept and remember it.
  case auto
  /// Do not look at it.
  case ignore
}
