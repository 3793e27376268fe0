// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol

/// How a domain is moved to another host.
///
/// ```swift
/// var options = MigrationOptions([.live, .persistDest])
/// options.bandwidthMiBPerSecond = 200
/// let moved = try await domain.migrate(to: other, options)
/// ```
///
/// libvirt: the parameters and flags of `virDomainMigrate3`
public struct MigrationOptions: Sendable {
  /// What else is wanted; `live`, where nothing is said.
  public var flags: DomainMigrateFlags
  /// All that has been set, by libvirt's names; what has no property here can be set here.
  public var parameters: TypedParameters

  /// Options with these flags and parameters.
  public init(_ flags: DomainMigrateFlags = [.live], parameters: TypedParameters = [:]) {
    self.flags = flags
    self.parameters = parameters
  }

  /// Where the hypervisor of the source finds that of the destination, such as `tcp://10.0.0.2`; `nil` lets the
  /// destination choose.
  public var uri: String? {
    get { parameters[Keys.uri] }
    set { parameters[Keys.uri] = newValue }
  }

  /// Its name on the destination; `nil` keeps the one it has.
  public var destinationName: String? {
    get { parameters[Keys.destName] }
    set { parameters[Keys.destName] = newValue }
  }

  /// Its definition on the destination, which may differ from the present one only in what the guest does not see;
  /// `nil` for the present one.
  public var destinationXML: String? {
    get { parameters[Keys.destXML] }
    set { parameters[Keys.destXML] = newValue }
  }

  /// The definition that the destination keeps, with `persistDest`; `nil` for the present one.
  public var persistentXML: String? {
    get { parameters[Keys.persistXML] }
    set { parameters[Keys.persistXML] = newValue }
  }

  /// A limit of what is sent, in MiB a second; `nil` and 0 leave it to the hypervisor.
  public var bandwidthMiBPerSecond: UInt64? {
    get { parameters[Keys.bandwidth] }
    set { parameters[Keys.bandwidth] = newValue }
  }

  /// The same for what the guest asks for once it runs on the destination, with `postcopy`.
  public var postCopyBandwidthMiBPerSecond: UInt64? {
    get { parameters[Keys.bandwidthPostcopy] }
    set { parameters[Keys.bandwidthPostcopy] = newValue }
  }

  /// Where viewers of its screen are sent, such as `spice://kvm2:5901`; `nil` leaves it to the destination.
  public var graphicsURI: String? {
    get { parameters[Keys.graphicsURI] }
    set { parameters[Keys.graphicsURI] = newValue }
  }

  /// The address that the destination's hypervisor listens on; `nil` leaves it to the destination.
  public var listenAddress: String? {
    get { parameters[Keys.listenAddress] }
    set { parameters[Keys.listenAddress] = newValue }
  }

  /// The disks, by target such as `vda`, that are copied with `nonSharedDisk` or `nonSharedInc`; none means all that
  /// can be written and are not shared.
  public var disks: [String] {
    get { parameters[all: Keys.migrateDisks] }
    set { parameters[all: Keys.migrateDisks] = newValue }
  }

  /// How what is sent is compressed, such as `mt` and `xbzrle`; with `compressed`.
  public var compressions: [String] {
    get { parameters[all: Keys.compression] }
    set { parameters[all: Keys.compression] = newValue }
  }

  /// How many connections the hypervisors use, with `parallel`; `nil` leaves it to them.
  public var parallelConnections: Int32? {
    get { parameters[Keys.parallelConnections] }
    set { parameters[Keys.parallelConnections] = newValue }
  }

  /// The name that the destination's certificate has to be for, with `tls`; `nil` for the one it is reached by.
  public var tlsDestination: String? {
    get { parameters[Keys.tlsDestination] }
    set { parameters[Keys.tlsDestination] = newValue }
  }

  private typealias Keys = TypedParameterKeys.Migration
}
