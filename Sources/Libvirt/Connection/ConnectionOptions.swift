// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtTransport
public import LibvirtURI
public import Logging

/// How to connect, and how the connection behaves.
public struct ConnectionOptions: Sendable {
  /// Whether the connection is only for looking. Changes are refused before anything is sent.
  public var isReadOnly = false

  /// How long opening may take in all, from the first name look-up to the opened driver; `nil` waits for ever.
  ///
  /// It stands still while people are waited for: whoever is asked for ``credentials``, and polkit, which may be showing a
  /// dialog.
  public var connectTimeout: Duration? = .seconds(30)

  /// How long each call may take; `nil`, the default, waits as long as the connection lives, as a long job needs.
  ///
  /// A call that times out leaves the connection usable. The daemon may still carry it out.
  public var callTimeout: Duration?

  /// How a daemon is noticed that is gone without a word; `nil` waits for it as long as the system's own timeouts take.
  ///
  /// libvirt: `virConnectSetKeepAlive`
  public var keepAlive: KeepAlive? = KeepAlive()

  /// How long closing waits for the daemon's goodbye.
  public var closeTimeout: Duration = .seconds(5)

  /// Drivers that live in this process. A URI whose whole scheme is the name of one, and that names no host, leads there:
  /// `test:///default` with the test driver of `LibvirtTesting`.
  public var drivers: [InProcessDriver] = []

  /// The variables, user and configuration file that URIs are understood against; `nil` takes the process's own.
  public var environment: ClientEnvironment?

  /// Who is asked for names and passwords that a daemon wants for SASL and that `auth.conf` does not have; `nil`, the
  /// default, has the file alone.
  ///
  /// The file is the one that the environment variable `LIBVIRT_AUTH_FILE` or the URI's parameter `authfile` names, or
  /// the user's or the system's `auth.conf`.
  public var credentials: CredentialSource?

  /// Where the connection tells what it does; `nil` is silent.
  public var logger: Logger?

  /// Options with the defaults described above.
  public init() {}

  /// Options with the defaults described above, for looking only or not.
  public init(isReadOnly: Bool) {
    self.isReadOnly = isReadOnly
  }
}
