// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// How many clients a server has and may have.
///
/// What a daemon does not tell is `nil`; libvirt's own tells everything.
public struct AdminClientLimits: Sendable {
  /// The numbers by libvirt's names, those of `TypedParameterKeys.AdminServer`.
  public var parameters: TypedParameters

  /// How many clients there may be; those beyond are not let in until others have gone.
  public var maxClients: UInt32? { parameters[TypedParameterKeys.AdminServer.clientsMax] }
  /// How many clients there are.
  public var clients: UInt32? { parameters[TypedParameterKeys.AdminServer.clientsCurrent] }
  /// How many clients there may be that have not authenticated yet.
  public var maxUnauthenticatedClients: UInt32? { parameters[TypedParameterKeys.AdminServer.clientsUnauthMax] }
  /// How many clients there are that have not authenticated yet.
  public var unauthenticatedClients: UInt32? { parameters[TypedParameterKeys.AdminServer.clientsUnauthCurrent] }
}
