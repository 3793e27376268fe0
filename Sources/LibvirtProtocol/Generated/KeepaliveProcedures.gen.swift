// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/keepalive.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtRPC
package import LibvirtXDR

extension KeepAliveProgram {
  /// Asks whether the peer is alive. Either side sends it; the answer is `PONG`.
  ///
  /// Since <=9.0.0.
  package enum Ping: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = XDRVoid
    package static var program: Program { .keepalive }
    package static var number: Int32 { 1 }
    package static var name: String { "PING" }
    package static var isEvent: Bool { true }
  }

  /// Answers `PING`.
  ///
  /// Since <=9.0.0.
  package enum Pong: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = XDRVoid
    package static var program: Program { .keepalive }
    package static var number: Int32 { 2 }
    package static var name: String { "PONG" }
    package static var isEvent: Bool { true }
  }
}
