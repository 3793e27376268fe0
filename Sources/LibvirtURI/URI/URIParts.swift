// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// The components of a URI reference: percent-decoded bytes, except for the scheme and the query.
struct URIParts: Sendable, Hashable {
  var scheme: [UInt8]?
  /// `nil` when absent or empty.
  var user: [UInt8]?
  /// `nil` when absent or empty; an IPv6 address has lost its brackets.
  var host: [UInt8]?
  /// 0 when not given.
  var port = 0
  var path: [UInt8] = []
  /// As written.
  var query: [UInt8]?
  var fragment: [UInt8]?
}
