// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// What `undefine` asks of the driver, and what is left to do when the driver cannot do it in one go.
struct UndefinePlan {
  private let domain: Domain
  private let flags: DomainUndefineFlags
  private let hasSavedState: Bool
  private let snapshots: Int

  /// Finds out what there is to remove. What a domain does not have need not be removed: drivers that know nothing of
  /// it are then not asked to.
  ///
  /// - Throws: ``CommandFailure`` when something is in the way that was not said to go too.
  init(_ arguments: ParsedCommand, _ domain: Domain, isActive: Bool) async throws {
    var flags: DomainUndefineFlags = []
    if arguments.has("nvram") { flags.insert(.nvram) }
    if arguments.has("keep-nvram") { flags.insert(.keepNVRAM) }
    if arguments.has("tpm") { flags.insert(.tpm) }
    if arguments.has("keep-tpm") { flags.insert(.keepTPM) }
    if arguments.has("checkpoints-metadata") { flags.insert(.checkpointsMetadata) }
    // A running domain lives on, and what belongs to it with it.
    hasSavedState = isActive ? false : try await domain.hasManagedSaveImage()
    snapshots = isActive ? 0 : try await domain.snapshotCount()
    if hasSavedState, arguments.has("managed-save") { flags.insert(.managedSave) }
    if snapshots > 0, arguments.has("snapshots-metadata") { flags.insert(.snapshotsMetadata) }
    if hasSavedState, flags.isDisjoint(with: [.managedSave, .nvram]) {
      throw CommandFailure("Refusing to undefine while domain managed save image exists")
    }
    self.flags = flags
    self.domain = domain
  }

  /// Undefines the domain; without the flags when the driver knows none of them and nothing depends on them.
  ///
  /// - Parameter text: what the user reads before the library's own words.
  func carryOut(failing text: String) async throws(CommandFailure) {
    guard let refusal = await failure(flags) else { return }
    let isUnknown = refusal.code == .noSupport || refusal.code == .invalidArg
    guard isUnknown, !flags.isEmpty, !flags.contains(.nvram), !hasSavedState else {
      throw CommandFailure(messages: [text, refusal.message])
    }
    if snapshots > 0 {
      throw CommandFailure(
        flags.contains(.snapshotsMetadata)
          ? "Unable to remove metadata of \(snapshots) snapshots"
          : "Refusing to undefine while \(snapshots) snapshots exist")
    }
    if let failure = await failure([]) { throw CommandFailure(messages: [text, failure.message]) }
  }

  private func failure(_ flags: DomainUndefineFlags) async -> LibvirtError? {
    do throws(LibvirtError) {
      try await domain.undefine(flags)
      return nil
    } catch {
      return error
    }
  }
}
