// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// The threads that work for a server's clients.
///
/// What a daemon does not tell is `nil`; libvirt's own tells everything.
public struct AdminThreadPool: Sendable {
  /// The numbers by libvirt's names, those of `TypedParameterKeys.AdminThreadPool`.
  public var parameters: TypedParameters

  /// How many workers there are at least.
  public var minWorkers: UInt32? { parameters[TypedParameterKeys.AdminThreadPool.workersMin] }
  /// How many workers there may be; more come when all are busy.
  public var maxWorkers: UInt32? { parameters[TypedParameterKeys.AdminThreadPool.workersMax] }
  /// How many workers there are, those of high priority not counted.
  public var workers: UInt32? { parameters[TypedParameterKeys.AdminThreadPool.workersCurrent] }
  /// How many of them have nothing to do.
  public var freeWorkers: UInt32? { parameters[TypedParameterKeys.AdminThreadPool.workersFree] }
  /// How many workers there are besides for calls of high priority, those that never wait for a guest.
  public var prioWorkers: UInt32? { parameters[TypedParameterKeys.AdminThreadPool.workersPriority] }
  /// How many calls wait for a worker.
  public var jobQueueDepth: UInt32? { parameters[TypedParameterKeys.AdminThreadPool.jobQueueDepth] }
}
