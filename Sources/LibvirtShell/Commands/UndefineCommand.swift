// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// `undefine`: makes the host forget a domain's definition.
enum UndefineCommand: Command {
  static let definition = CommandDefinition(
    "undefine", .domain, "undefine a domain", "Undefine an inactive domain, or convert persistent to transient.",
    options: [
      .domain(),
      .flag("managed-save", "remove domain managed state file"),
      .string(
        "storage",
        "remove associated storage volumes (comma separated list of targets or source paths) (see domblklist)"),
      .flag("remove-all-storage", "remove all associated storage volumes (use with caution)"),
      .flag(
        "delete-storage-volume-snapshots",
        "delete snapshots associated with volume(s), requires --remove-all-storage (must be supported by storage driver)"
      ),
      .flag("wipe-storage", "wipe data on the removed volumes"),
      .flag("snapshots-metadata", "remove all domain snapshot metadata (vm must be inactive)"),
      .flag("checkpoints-metadata", "remove all domain checkpoint metadata (vm must be inactive)"),
      .flag("nvram", "remove nvram file"),
      .flag("keep-nvram", "keep nvram file"),
      .flag("tpm", "remove TPM state"),
      .flag("keep-tpm", "keep TPM state"),
    ])

  static func run(_ context: CommandContext) async throws {
    let arguments = context.arguments
    let removesStorage = arguments.has("storage") || arguments.has("remove-all-storage")
    try arguments.require("remove-all-storage", with: "delete-storage-volume-snapshots")
    try arguments.exclude("nvram", "keep-nvram")
    try arguments.exclude("tpm", "keep-tpm")
    if arguments.has("wipe-storage"), !removesStorage {
      throw CommandFailure("'--wipe-storage' requires '--storage <string>' or '--remove-all-storage'")
    }
    _ = try arguments.string("storage")
    let (domain, name) = try await context.domain()
    let isActive = try await domain.isActive()
    if removesStorage {
      if isActive { throw CommandFailure("Storage volume deletion is supported only on stopped domains") }
      try context.refuse("storage")
      try context.refuse("remove-all-storage")
    }
    let plan = try await UndefinePlan(arguments, domain, isActive: isActive)
    try await plan.carryOut(failing: "Failed to undefine domain '\(name)'")
    context.note("Domain '\(name)' has been undefined")
  }
}
