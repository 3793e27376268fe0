// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol

extension Domain {
  /// Waits until it is in one of these states, on what the daemon tells, not by asking again and again.
  ///
  /// ```swift
  /// try await domain.shutDown()
  /// try await domain.waitUntil(.shutOff, timeout: .seconds(60))
  /// ```
  ///
  /// - Parameters:
  ///   - states: those that end it; when it is in one already, this returns at once.
  ///   - timeout: how long to wait; `nil` for as long as the connection lives.
  /// - Returns: the state that it is in.
  /// - Throws: ``LibvirtError``: `noDomain` when it is gone, as a domain that was not defined is when it stops;
  ///   `operationTimeout` when time is up, `operationAborted` when the task was cancelled; what ended the connection.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `virDomainGetState`
  @discardableResult
  public func waitUntil(
    _ states: DomainState..., timeout: Duration? = nil
  ) async throws(LibvirtError) -> DomainState {
    let wait = EventWait(
      domain: self, kinds: [.lifecycle], timeout: timeout, activity: "waiting for domain '\(name)'")
    func reached() async throws(LibvirtError) -> DomainState? {
      let state = try await state()
      return states.contains(state) ? state : nil
    }
    return try await wait(
      reached,
      then: { (_) async throws(LibvirtError) in
        try await reached()
      })
  }

  /// Waits until a job on a disk has ended, or, of one that goes on until it is told to end, until its copy is complete.
  ///
  /// ```swift
  /// try await domain.pullBlock(of: "vda")
  /// try await domain.waitForBlockJob(of: "vda")
  /// ```
  ///
  /// - Parameters:
  ///   - disk: the disk, named as the job was begun with: its target, such as `vda`, or its source.
  ///   - timeout: how long to wait; `nil` for as long as the connection lives.
  /// - Returns: `completed`, `canceled`, or `ready`: ``abortBlockJob(of:_:)`` may end it now. When there is no job any
  ///   more, nobody knows how it ended, and it counts as `completed`.
  /// - Throws: ``LibvirtError``: `operationFailed` when the job failed; `operationInvalid` or `noDomain` when the domain
  ///   stopped; `operationTimeout` when time is up, `operationAborted` when the task was cancelled; what ended the
  ///   connection.
  ///
  /// libvirt: `virConnectDomainEventRegisterAny`, `virDomainGetBlockJobInfo`
  @discardableResult
  public func waitForBlockJob(
    of disk: String, timeout: Duration? = nil
  ) async throws(LibvirtError) -> ConnectDomainEventBlockJobStatus {
    let wait = EventWait(
      domain: self, kinds: [.blockJob, .blockJob2, .lifecycle], timeout: timeout,
      activity: "waiting for the job on disk '\(disk)' of domain '\(name)'")
    func asked() async throws(LibvirtError) -> ConnectDomainEventBlockJobStatus? {
      guard let job = try await blockJob(of: disk) else { return .completed }
      return job.isReady ? .ready : nil
    }
    return try await wait(
      asked,
      then: { (event) async throws(LibvirtError) in
        guard case .blockJob(disk, _, let status) = event.content else {
          if case .lifecycle = event.content { return try await asked() } else { return nil }
        }
        guard status != .failed else {
          throw LibvirtError(.operationFailed, .domain, "the job on disk '\(disk)' failed", origin: .daemon)
        }
        return status
      })
  }
}

extension BlockJob {
  /// Whether it has nothing left to do but wait to be ended.
  fileprivate var isReady: Bool { (type == .copy || type == .activeCommit) && end > 0 && current == end }
}
