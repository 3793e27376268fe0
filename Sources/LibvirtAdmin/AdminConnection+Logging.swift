// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtXDR

/// What the daemon logs, and where to.
extension AdminConnection {
  /// What the daemon logs beyond its log level: filters separated by spaces, each a least priority (1 debug, 2 info,
  /// 3 warning, 4 error) and a pattern of source files, such as `1:*qemu* 3:*rpc*`. Empty when there are none.
  ///
  /// libvirt: `virAdmConnectGetLoggingFilters`, since 3.0.0
  public func loggingFilters() async throws(LibvirtError) -> String {
    try await call(AdminProgram.ConnectGetLoggingFilters.self, .init(flags: 0)).filters?.text ?? ""
  }

  /// Replaces the daemon's filters, until it ends. Patterns match anywhere: the daemon puts a star in front of each and
  /// one behind, also where there is one already.
  ///
  /// - Parameter filters: all filters, separated by spaces; `nil` or an empty text for the daemon's defaults.
  ///
  /// libvirt: `virAdmConnectSetLoggingFilters`, since 3.0.0
  public func setLoggingFilters(_ filters: String?) async throws(LibvirtError) {
    _ = try await call(
      AdminProgram.ConnectSetLoggingFilters.self, .init(filters: filters.map { XDRString($0) }, flags: 0))
  }

  /// Where the daemon logs to: outputs separated by spaces, each a least priority and a place, such as
  /// `3:file:/var/log/libvirt/libvirtd.log` or `1:journald`.
  ///
  /// libvirt: `virAdmConnectGetLoggingOutputs`, since 3.0.0
  public func loggingOutputs() async throws(LibvirtError) -> String {
    try await call(AdminProgram.ConnectGetLoggingOutputs.self, .init(flags: 0)).outputs.text
  }

  /// Replaces the places that the daemon logs to, until it ends.
  ///
  /// - Parameter outputs: all outputs, separated by spaces; `nil` or an empty text for the daemon's defaults, which need
  ///   not be those of its configuration file.
  ///
  /// libvirt: `virAdmConnectSetLoggingOutputs`, since 3.0.0
  public func setLoggingOutputs(_ outputs: String?) async throws(LibvirtError) {
    _ = try await call(
      AdminProgram.ConnectSetLoggingOutputs.self, .init(outputs: outputs.map { XDRString($0) }, flags: 0))
  }
}
