// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol

/// Which call of a migration that the client drives comes next, decided from how the last one ended. Nothing is sent
/// from here.
struct MigrationSequence: Sendable {
  enum Step: Hashable, Sendable {
    case begin, prepare, perform
    case finish(cancelled: Bool)
    case confirm(cancelled: Bool)
    case done
  }

  /// Whether the source guards the domain from changes between the calls, and so has to be told when nothing comes of it.
  let isProtected: Bool
  /// Whether only the definition moves.
  let isOffline: Bool
  private(set) var step = Step.begin
  /// The first failure, which is the one to tell.
  private(set) var failure: LibvirtError?
  /// Whether the source has ended it itself, so that only the destination has to be told.
  private var sourceGaveUp = false

  init(isProtected: Bool, isOffline: Bool) {
    self.isProtected = isProtected
    self.isOffline = isOffline
  }

  /// The current step has done its work.
  mutating func succeed() {
    step =
      switch step {
      case .begin: .prepare
      case .prepare: isOffline ? .finish(cancelled: false) : .perform
      case .perform: .finish(cancelled: false)
      case .finish(let cancelled): afterFinish(failed: cancelled)
      case .confirm, .done: .done
      }
  }

  /// The current step has failed.
  mutating func fail(_ error: LibvirtError) {
    switch step {
    case .begin: step = .done
    case .prepare: step = isProtected ? .confirm(cancelled: true) : .done
    case .perform:
      sourceGaveUp = true
      step = .finish(cancelled: true)
    case .finish(let cancelled):
      if cancelled { join(error) }
      step = afterFinish(failed: true)
    case .confirm, .done:
      // The domain has arrived, or the first failure stands.
      step = .done
      return
    }
    if failure == nil { failure = error }
  }

  /// The destination is prepared, but nothing is sent over: both sides have to be told.
  mutating func abandon(_ error: LibvirtError) {
    if failure == nil { failure = error }
    step = .finish(cancelled: true)
  }

  private func afterFinish(failed: Bool) -> Step {
    sourceGaveUp ? .done : .confirm(cancelled: failed)
  }

  /// QEMU's two ends each know half of what went wrong.
  private mutating func join(_ error: LibvirtError) {
    guard let first = failure, first.code == .operationFailed, first.domain == .qemu, error.domain == .qemu,
      error.code != .migrateFinishOk
    else { return }
    failure = LibvirtError(
      .operationFailed, .qemu,
      "migration failed. Message from the source host: \(first.message). "
        + "Message from the destination host: \(error.message)", origin: .daemon)
  }
}
