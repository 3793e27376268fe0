// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtURI
public import Logging

/// How to connect to a daemon's administration interface, and how the connection behaves.
public struct AdminConnectionOptions: Sendable {
  /// How long opening may take in all; `nil` waits for ever.
  public var connectTimeout: Duration? = .seconds(30)

  /// How long each call may take; `nil`, the default, waits as long as the connection lives.
  ///
  /// A call that times out leaves the connection usable. The daemon may still carry it out.
  public var callTimeout: Duration?

  /// How a daemon is noticed that hangs; `nil` waits for it for ever. Daemons answer pings on this interface whatever their
  /// configuration says, so they are not asked whether they do.
  public var keepAlive: KeepAlive? = KeepAlive()

  /// How long closing waits for the daemon's goodbye.
  public var closeTimeout: Duration = .seconds(5)

  /// The variables, user and configuration file that URIs are understood against; `nil` takes the process's own, with
  /// its `libvirt-admin.conf`.
  public var environment: ClientEnvironment?

  /// Where the connection tells what it does; `nil` is silent.
  public var logger: Logger?

  /// Options with the defaults described above.
  public init() {}
}
