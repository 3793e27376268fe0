// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Writes `docs/compatibility.md`: every procedure, and how to reach it.
struct CompatibilityEmitter {
  var model: ProtocolModel
  /// Where each descriptor is used: `Remote.DomainGetInfo` -> `Libvirt: Domain`.
  var uses: [String: [String]]

  func emit() -> String {
    var lines = [
      "# Compatibility, procedure by procedure",
      "",
      "Generated from `protocol/*.x` by `make generate`; do not edit.",
      "",
      "*Since* is the libvirt release whose API has the function; `<=` where only an upper bound is known. *Marks*:",
      "`stream read`/`stream write` opens a stream, `fds` passes file descriptors, `event` is sent by the server,",
      "`legacy` has a successor, `no auth` works before authentication. *Reached from* names the files that use the",
      "procedure's descriptor; `descriptor only` means that it can be called, but that no method does, and *Swift* is then",
      "the name that its method is to have.",
      "",
      "| program | number | procedures | events | reached |",
      "|---|---|---|---|---|",
    ]
    for program in model.programs {
      let events = program.procedures.count { $0.event != nil }
      let reached = program.procedures.count { uses[key($0, program)] != nil }
      lines.append(
        "| \(program.namespace) | 0x\(hex(program.number)) | \(program.procedures.count) | \(events) | \(reached) |")
    }
    for program in model.programs {
      lines += [
        "", "## \(program.namespace)", "",
        "| number | procedure | since | C function | Swift | marks | reached from |", "|---|---|---|---|---|---|---|",
      ]
      lines += program.procedures.map { row($0, program) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func key(_ procedure: ProcedureModel, _ program: ProgramModel) -> String {
    "\(program.namespace).\(procedure.swiftName)"
  }

  private func hex(_ number: Int) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: max(0, 8 - digits.count)) + digits
  }

  private func row(_ procedure: ProcedureModel, _ program: ProgramModel) -> String {
    var marks: [String] = []
    if procedure.event != nil { marks.append("event") }
    if let stream = procedure.stream { marks.append("stream \(stream)") }
    if procedure.descriptors != nil { marks.append("fds") }
    if procedure.worksBeforeAuthentication { marks.append("no auth") }
    if procedure.isLegacy || procedure.event?.variant == "legacy" { marks.append("legacy") }
    let method = [procedure.receiver, procedure.method].compactMap { $0 }.joined(separator: ".")
    let functions = procedure.cFunctions.map { "`\($0)`" }.joined(separator: ", ")
    let reached = uses[key(procedure, program)]?.joined(separator: ", ") ?? "descriptor only"
    let columns = [
      String(procedure.number), procedure.name, procedure.since.replacing("<", with: "\\<"), functions,
      method.isEmpty ? "" : "`\(method)`", marks.joined(separator: ", "), reached,
    ]
    return "| " + columns.joined(separator: " | ") + " |"
  }
}
