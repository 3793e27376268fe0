// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// `start`: starts a domain that is defined.
enum StartCommand: Command {
  static let definition = CommandDefinition(
    "start", .domain, "start a (previously defined) inactive domain",
    """
    Start a domain, either from the last managedsave
    state, or via a fresh boot if no managedsave state
    is present.
    """,
    options: [
      .domain("name of the inactive domain"),
      .flag("console", "attach to console after creation"),
      .flag("paused", "leave the guest paused after creation"),
      .flag("autodestroy", "automatically destroy the guest when virsh disconnects"),
      .flag("bypass-cache", "avoid file system cache when loading"),
      .flag("force-boot", "force fresh boot by discarding any managed save"),
      .string("pass-fds", "pass file descriptors N,M,... to the guest"),
      .flag("reset-nvram", "re-initialize NVRAM from its pristine template"),
    ])

  static func run(_ context: CommandContext) async throws {
    let arguments = context.arguments
    let (domain, _) = try await context.domain(by: [.uuid, .name])
    guard domain.id == nil else { throw CommandFailure("Domain is already active") }
    let files = try arguments.fileDescriptors("pass-fds")
    var flags: DomainCreateFlags = []
    if arguments.has("paused") { flags.insert(.startPaused) }
    if arguments.has("autodestroy") { flags.insert(.startAutoDestroy) }
    if arguments.has("bypass-cache") { flags.insert(.startBypassCache) }
    if arguments.has("force-boot") { flags.insert(.startForceBoot) }
    if arguments.has("reset-nvram") { flags.insert(.startResetNVRAM) }
    try await context.attempt("Failed to start domain '\(domain.name)'") {
      if files.isEmpty {
        try await start(domain, flags)
      } else {
        try await domain.start(files: files, flags: flags)
      }
    }
    context.note("Domain '\(domain.name)' started")
    if arguments.has("console") { try await context.runConsole(of: domain) }
  }

  private static func start(_ domain: Domain, _ flags: DomainCreateFlags) async throws(LibvirtError) {
    do throws(LibvirtError) {
      try await domain.start(flags)
    } catch {
      // A driver that does not know about saved states has none to discard.
      guard flags.contains(.startForceBoot), error.code == .noSupport || error.code == .invalidArg,
        try await !domain.hasManagedSaveImage()
      else { throw error }
      try await domain.start(flags.subtracting(.startForceBoot))
    }
  }
}
