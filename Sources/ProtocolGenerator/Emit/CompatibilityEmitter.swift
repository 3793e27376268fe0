// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Writes `docs/compatibility.md`: every procedure and every C function, and what stands for it.
struct CompatibilityEmitter {
  var model: ProtocolModel
  /// Where each descriptor is used: `Remote.DomainGetInfo` -> `Libvirt: Domain`.
  var uses: [String: [String]]
  var functions: FunctionList
  /// What stands for each C function.
  var symbols: [String: [String]]

  func emit() -> String {
    var lines = [
      "# Compatibility, procedure by procedure and function by function",
      "",
      "Generated from `protocol/` and the documentation of the sources by `make generate`; do not edit.",
      "",
      "*Since* is the libvirt release whose API has the function; `<=` where only an upper bound is known. *Marks*:",
      "`stream read`/`stream write` opens a stream, `fds` passes file descriptors, `event` is sent by the server,",
      "`legacy` has a successor, `no auth` works before authentication. *Reached from* names the files that use the",
      "procedure's descriptor; `nothing` means that no method calls it, for the reason that follows. The C functions come",
      "behind the procedures.",
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
    return (lines + functionLines()).joined(separator: "\n") + "\n"
  }

  /// The symbols that stand for a C function: those that say so, or those of what has replaced the procedure it calls.
  func standing(for function: String) -> [String] {
    if let symbols = symbols[function] { return symbols }
    let procedures = model.programs.flatMap(\.procedures)
    let successors = procedures.filter { $0.cFunctions.contains(function) }.compactMap(\.successor)
    let functions = procedures.filter { successors.contains($0.name) }.flatMap(\.cFunctions)
    return Set(functions.flatMap { symbols[$0] ?? [] }).sorted()
  }

  private func functionLines() -> [String] {
    let all = functions.functions
    let leftOut = all.count { $0.reason != nil }
    let procedures = Dictionary(
      grouping: model.programs.flatMap { program in
        program.procedures.flatMap { procedure in procedure.cFunctions.map { (name: $0, procedure: procedure.name) } }
      }, by: \.name)
    var lines = [
      "", "## C functions", "", "\(all.count) functions; \(leftOut) are left out, for the reason that is given.",
    ]
    for header in functions.headers {
      lines += ["", "### \(header.name)", "", "| function | since | Swift | procedures |", "|---|---|---|---|"]
      for function in header.functions {
        let swift = standing(for: function.name).map { "`\($0)`" }.joined(separator: ", ")
        let calls = (procedures[function.name] ?? []).map(\.procedure).joined(separator: ", ")
        let columns = [
          "`\(function.name)`", function.since, function.reason.map { "left out: \($0)" } ?? swift, calls,
        ]
        lines.append("| " + columns.joined(separator: " | ") + " |")
      }
    }
    return lines
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
    let found = Set(procedure.cFunctions.flatMap { standing(for: $0) }).sorted()
    let swift = procedure.event != nil ? [] : found.isEmpty && !method.isEmpty ? [method] : found
    let functions = procedure.cFunctions.map { "`\($0)`" }.joined(separator: ", ")
    let reached =
      uses[key(procedure, program)]?.joined(separator: ", ") ?? "nothing: \(procedure.whyUnused ?? "no reason given")"
    let columns = [
      String(procedure.number), procedure.name, procedure.since.replacing("<", with: "\\<"), functions,
      swift.map { "`\($0)`" }.joined(separator: ", "), marks.joined(separator: ", "), reached,
    ]
    return "| " + columns.joined(separator: " | ") + " |"
  }
}
