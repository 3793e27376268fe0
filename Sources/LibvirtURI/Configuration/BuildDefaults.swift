// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// What libvirt's packagers choose at build time, and a client has to guess: directories and the kind of daemon.
public struct BuildDefaults: Sendable, Hashable {
  /// The daemon connected to when neither its socket nor the other's exists.
  public var daemon: DaemonKind

  /// The parent of the directory of system sockets. It is written `/var/run` on Linux on purpose: the same path is
  /// used on remote hosts, which may not have `/run`.
  public var stateDirectory: String

  /// The parent of the directory of administration sockets, and of the sockets probed when there is no URI.
  public var runDirectory: String

  /// Where daemons that are started on demand are.
  public var daemonDirectory: String

  /// Where the system's `libvirt.conf` is.
  public var configurationDirectory: String

  /// The TLS priority when neither URI nor configuration has one.
  public var tlsPriority: String

  /// Drivers whose system daemons are probed, in this order, when there is no URI.
  public var systemDrivers: [String]

  /// Drivers whose session daemons are probed, in this order, when there is no URI.
  public var sessionDrivers: [String]

  /// The longest path that fits a socket address, in bytes, without the terminating NUL.
  public var maximumSocketPathLength: Int

  /// Linux's directories, unless told otherwise.
  public init(
    daemon: DaemonKind, stateDirectory: String = "/var/run", runDirectory: String = "/run",
    daemonDirectory: String = "/usr/sbin", configurationDirectory: String = "/etc/libvirt",
    tlsPriority: String = "NORMAL",
    systemDrivers: [String] = ["xen", "qemu", "lxc", "vbox", "bhyve", "vz"],
    sessionDrivers: [String] = ["qemu", "vbox"], maximumSocketPathLength: Int = 107
  ) {
    self.daemon = daemon
    self.stateDirectory = stateDirectory
    self.runDirectory = runDirectory
    self.daemonDirectory = daemonDirectory
    self.configurationDirectory = configurationDirectory
    self.tlsPriority = tlsPriority
    self.systemDrivers = systemDrivers
    self.sessionDrivers = sessionDrivers
    self.maximumSocketPathLength = maximumSocketPathLength
  }

  /// Linux with one `libvirtd`, as in Debian.
  public static let legacy = BuildDefaults(daemon: .legacy)

  /// Linux with a daemon for each driver, libvirt's own default.
  public static let direct = BuildDefaults(daemon: .direct)

  /// macOS, with libvirt installed under `prefix`, such as `/opt/homebrew`.
  public static func macOS(prefix: String) -> BuildDefaults {
    BuildDefaults(
      daemon: .direct, stateDirectory: "\(prefix)/var/run", runDirectory: "\(prefix)/var/run",
      daemonDirectory: "\(prefix)/sbin", configurationDirectory: "\(prefix)/etc/libvirt", maximumSocketPathLength: 103)
  }
}
