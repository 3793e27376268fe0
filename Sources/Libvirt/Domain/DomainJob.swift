// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol

/// Something long that the hypervisor does to a domain: saving, migrating, dumping, backing up.
///
/// libvirt: `virDomainJobInfo`, `virDomainGetJobStats`
public struct DomainJob: Sendable {
  /// How it stands.
  public var type: DomainJobType
  /// Measurements, by libvirt's names: times in milliseconds, sizes in bytes.
  public var parameters: TypedParameters

  /// Whether it is still under way.
  public var isRunning: Bool { type == .bounded || type == .unbounded }
  /// What is done; `nil` when the daemon does not tell.
  public var operation: DomainJobOperation? {
    parameters[TypedParameterKeys.DomainJob.operation].map(DomainJobOperation.init)
  }
  /// Bytes there are in all; `nil` when that is not known.
  public var totalBytes: UInt64? { parameters[TypedParameterKeys.DomainJob.dataTotal] }
  /// Bytes that are done.
  public var processedBytes: UInt64? { parameters[TypedParameterKeys.DomainJob.dataProcessed] }
  /// Bytes that are left; they can become more when the guest changes its memory.
  public var remainingBytes: UInt64? { parameters[TypedParameterKeys.DomainJob.dataRemaining] }
  /// Milliseconds since it began.
  public var elapsedMilliseconds: UInt64? { parameters[TypedParameterKeys.DomainJob.timeElapsed] }
}
