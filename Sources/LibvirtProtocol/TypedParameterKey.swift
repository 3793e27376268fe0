// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// The name of a typed parameter, and of what type its values are: `Int32`, `UInt32`, `Int64`, `UInt64`, `Double`, `Bool`
/// or `String`.
///
/// Those that libvirt documents are members of ``TypedParameterKeys``.
public struct TypedParameterKey<Value: Sendable>: Hashable, Sendable {
  /// The name, as daemons know it.
  public var name: String

  /// A key of one's own, for a parameter that is newer than this version.
  ///
  /// - Parameter name: the name, as daemons know it.
  public init(_ name: String) { self.name = name }
}
