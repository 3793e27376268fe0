// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol

/// How a connection ended.
public struct ConnectionClosure: Sendable {
  /// What kind of end it was: `client` when this side closed it, `eof` when the daemon did, `keepalive` when the daemon
  /// was not heard of for too long, and `error` for everything else.
  public var reason: ConnectCloseReason
  /// The error that every call got that was under way; `nil` when this side closed the connection.
  public var error: LibvirtError?
}
