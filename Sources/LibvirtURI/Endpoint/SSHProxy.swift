// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// What runs at the far end of SSH to reach the daemon there.
public enum SSHProxy: String, Sendable, Hashable, CaseIterable {
  /// `virt-ssh-helper` where it is installed, netcat elsewhere.
  case auto
  /// netcat, on a socket path that this side chooses.
  case netcat
  /// `virt-ssh-helper`, which chooses the socket with the far side's user and directories.
  case native
}
