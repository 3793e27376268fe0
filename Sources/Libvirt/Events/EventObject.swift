// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// The object whose events are wanted.
struct EventObject: Sendable {
  var connection: Connection
  /// What tells it apart from others of its kind.
  var identity: String
  /// The parameter of libvirt's function that takes it.
  var argument: String
  /// What it is called in errors, such as `network 'default'`.
  var words: String

  init(_ domain: Domain) {
    self.init(
      connection: domain.connection, identity: domain.uuid.description, argument: "dom",
      words: "domain '\(domain.name)'")
  }

  init(_ network: Network) {
    self.init(
      connection: network.connection, identity: network.uuid.description, argument: "net",
      words: "network '\(network.name)'")
  }

  init(_ pool: StoragePool) {
    self.init(
      connection: pool.connection, identity: pool.uuid.description, argument: "pool",
      words: "storage pool '\(pool.name)'")
  }

  init(_ device: NodeDevice) {
    self.init(
      connection: device.connection, identity: device.name, argument: "dev", words: "node device '\(device.name)'")
  }

  init(_ secret: Secret) {
    self.init(
      connection: secret.connection, identity: secret.uuid.description, argument: "secret",
      words: "secret '\(secret.uuid)'")
  }

  private init(connection: Connection, identity: String, argument: String, words: String) {
    self.connection = connection
    self.identity = identity
    self.argument = argument
    self.words = words
  }

  /// Refuses an object of a connection other than the one that is asked, in libvirt's words: another daemon would be
  /// told of an object that it does not have, or that is not the one.
  func check(belongsTo asked: Connection, in function: String) throws(LibvirtError) {
    guard connection !== asked else { return }
    // One function of them does not name itself.
    let place = function == "virConnectDomainEventRegisterAny" ? "" : " in \(function)"
    throw .invalidArgument(argument, of: function, "\(words)\(place) must match connection")
  }
}
