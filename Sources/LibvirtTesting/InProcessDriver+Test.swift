// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtTransport

extension InProcessDriver {
  /// libvirt's test driver without libvirt: an in-memory hypervisor, for trying things out and for tests.
  ///
  /// ```swift
  /// var options = ConnectionOptions()
  /// options.drivers = [.test]
  /// let connection = try await Connection.open("test:///default", options: options)
  /// ```
  ///
  /// `test:///default` begins with one running domain, called `test`. All connections of the process share it; when the
  /// last one closes, what was changed is forgotten. `test:///some/file.xml` reads a `<node>` in the format of libvirt's
  /// own test driver, for that connection alone; it needs the `XML` trait, as defining domains does.
  public static var test: InProcessDriver {
    InProcessDriver(name: "test") { _ in try TestDaemon().connect() }
  }
}
