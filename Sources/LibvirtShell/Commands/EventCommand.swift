// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// `event`: lists the kinds of domain events, or waits for some.
enum EventCommand: Command {
  static let definition = CommandDefinition(
    "event", .events, "Domain Events", "List event types, or wait for domain events to occur",
    options: [
      .string("domain", "filter by domain name, id or uuid", completion: .domains),
      .string("event", "which event type to wait for", completion: .words(DomainEventNames.listed)),
      .flag("all", "wait for all events instead of just one type"),
      .flag("loop", "loop until timeout or interrupt, rather than one-shot"),
      .number("timeout", "timeout seconds"),
      .flag("list", "list valid event types"),
      .flag("timestamp", "show timestamp for each printed event"),
    ])

  static func run(_ context: CommandContext) async throws {
    let arguments = context.arguments
    try arguments.exclude("all", "event")
    try arguments.exclude("list", "all")
    try arguments.exclude("list", "event")
    if arguments.has("list") {
      for name in DomainEventNames.listed { context.print(name) }
      return
    }
    let kinds = try kinds(arguments)
    let timeout = try arguments.timeoutSeconds("timeout")
    var domain: Domain?
    if arguments.has("domain") { domain = try await context.domain().domain }
    let connection = try await context.connection()
    let wait = EventWait(timeout: timeout.map { .seconds($0) })
    let events = try await connection.domainEvents(kinds, for: domain, skippingUnsupported: true)
    let showsTime = arguments.has("timestamp")
    let (count, end) = await wait.forEach(of: events, loops: arguments.has("loop")) { event in
      context.write((showsTime ? "\(TimestampText.now()): " : "") + DomainEventText.text(event))
      context.shell.output.flush()
    }
    await events.stop()
    switch end {
    case .interrupted: context.print("event loop interrupted")
    case .timedOut: context.print("event loop timed out")
    case .done: break
    case .failed(let error):
      await context.shell.noticeLostConnection()
      if connection.isAlive { context.shell.report(error) }
    }
    if events.droppedCount > 0 { context.shell.printError("\(events.droppedCount) events were dropped") }
    context.print("events received: \(count)")
    // virsh says so of the registrations that it cannot take back.
    guard connection.isAlive else { throw CommandFailure("internal error: client socket is closed") }
    if count == 0 { throw CommandFailure(messages: []) }
  }

  private static func kinds(_ arguments: ParsedCommand) throws(CommandFailure) -> [DomainEventID] {
    if arguments.has("all") { return DomainEventNames.listed.compactMap(DomainEventNames.id) }
    guard let name = try arguments.string("event") else {
      throw CommandFailure("one of --list, --all, or --event <type> is required")
    }
    guard let kind = DomainEventNames.id(name) else { throw CommandFailure("unknown event type \(name)") }
    return [kind]
  }
}
