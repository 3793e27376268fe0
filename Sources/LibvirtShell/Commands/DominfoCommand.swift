// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// `dominfo`: what is known of a domain.
enum DominfoCommand: Command {
  static let definition = CommandDefinition(
    "dominfo", .monitor, "domain information", "Returns basic information about the domain.", options: [.domain()])

  static func run(_ context: CommandContext) async throws {
    let (domain, _) = try await context.domain()
    var lines = KeyValueLines()
    lines.append("Id", DomainText.id(domain))
    lines.append("Name", domain.name)
    lines.append("UUID", "\(domain.uuid)")
    // What was found out before something fails is still shown, as virsh does.
    defer { context.write(lines.text) }
    if let type = try await optional(domain, { try await domain.osType() }) {
      lines.append("OS Type", type)
    }
    let info = try await domain.info()
    lines.append("State", DomainText.state(info.state))
    lines.append("CPU(s)", "\(info.virtualProcessors)")
    if info.processorTimeNanoseconds != 0 {
      lines.append("CPU time", Decimals.text(Double(info.processorTimeNanoseconds) / 1e9, places: 1) + "s")
    }
    let isUnlimited = info.maximumMemoryKiB == UInt64(UInt32.max)
    lines.append("Max memory", isUnlimited ? "no limit" : "\(info.maximumMemoryKiB) KiB")
    lines.append("Used memory", "\(info.memoryKiB) KiB")
    lines.append(
      "Persistent",
      word(
        try await optional(domain) { try await domain.isPersistent() }, "yes", "no"))
    if let starts = try await optional(domain, { try await domain.isAutostarted() }) {
      lines.append("Autostart", starts ? "enable" : "disable")
    }
    lines.append(
      "Managed save",
      word(
        try await optional(domain) { try await domain.hasManagedSaveImage() }, "yes",
        "no"))
    try await appendSecurity(of: domain, to: &lines)
    let messages = try await optional(domain) { try await domain.messages() } ?? []
    for (index, message) in messages.enumerated() { lines.append(index == 0 ? "Messages" : nil, message) }
  }

  private static func appendSecurity(of domain: Domain, to lines: inout KeyValueLines) async throws(LibvirtError) {
    let model: SecurityModel
    do throws(LibvirtError) {
      model = try await domain.connection.securityModel()
    } catch {
      guard error.code == .noSupport else { throw error }
      return
    }
    guard !model.model.isEmpty else { return }
    lines.append("Security model", model.model)
    lines.append("Security DOI", model.doi)
    guard domain.id != nil else { return }
    let label = try await domain.securityLabel()
    guard !label.label.isEmpty else { return }
    lines.append("Security label", "\(label.label) (\(label.isEnforcing ? "enforcing" : "permissive"))")
  }

  /// What the driver does not tell is left out; only a lost connection ends the command.
  private static func optional<Value>(
    _ domain: Domain, _ body: () async throws -> Value
  ) async throws -> Value? {
    do {
      return try await body()
    } catch {
      guard domain.connection.isAlive else { throw error }
      return nil
    }
  }

  private static func word(_ value: Bool?, _ yes: String, _ no: String) -> String {
    value.map { $0 ? yes : no } ?? "unknown"
  }
}
