// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import Libvirt

/// How long the shell waits for a connection.
///
/// With a terminal, ssh may ask there for a host key to be confirmed, or for a password. It asks by itself, so nobody can
/// stop the clock meanwhile, and whoever looks a fingerprint up must not lose the connection over it.
package enum ConnectPatience {
  /// - Parameters:
  ///   - transport: the road to be taken; nil when that is not known.
  ///   - hasTerminal: whether there is a terminal to ask on.
  /// - Returns: nil to wait for ever.
  package static func limit(_ transport: Transport?, hasTerminal: Bool) -> Duration? {
    switch transport {
    case .ssh, .libssh, .libssh2, .ext: hasTerminal ? nil : ConnectionOptions().connectTimeout
    default: ConnectionOptions().connectTimeout
    }
  }
}
