// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension EndpointExplanation {
  /// Lines of aligned keys and values, each with its newline.
  public var text: String {
    switch result {
    case .success(let endpoint): Self.render(Self.lines(endpoint))
    case .failure(let error): Self.render(Self.lines(error))
    }
  }

  private typealias Line = (key: String, value: String)

  private static func lines(_ error: ConnectionURIError) -> [Line] {
    [("Error", error.message), ("Code", "\(error.code)"), ("Domain", "\(error.domain)")]
  }

  private static func lines(_ endpoint: Endpoint) -> [Line] {
    var lines: [Line] = [
      (
        "URI",
        "\(endpoint.uri?.description ?? "none, the server is asked for its own") (\(endpoint.uriSource.rawValue))"
      )
    ]
    func add(_ key: String, _ value: String?) {
      if let value { lines.append((key, value)) }
    }
    add("Alias", endpoint.alias)
    add("Driver", endpoint.driver ?? "chosen by the server")
    add("Transport", endpoint.transport.name)
    add("Host", endpoint.host)
    add("Port", endpoint.port.map(String.init))
    add("User", endpoint.user)
    add("Socket", endpoint.socket)
    add("Remote socket", endpoint.remoteSocket)
    for (index, argument) in (endpoint.argv ?? []).enumerated() { add("Argument \(index)", argument) }
    if endpoint.argv == nil { add("Remote command", endpoint.remoteCommand) }
    add("Name", endpoint.name.isEmpty ? "(empty: chosen by the server)" : endpoint.name)
    add("Read-only", endpoint.isReadOnly ? "yes" : "no")
    add("User mode", endpoint.isUserMode ? "yes" : "no")
    add("Secure", endpoint.isSecure ? "yes" : "only as far as authentication makes it")
    for candidate in endpoint.socketCandidates {
      add(
        "Candidate",
        candidate.path + (candidate.exists ? ": exists" : ": absent") + (candidate.isChosen ? ", chosen" : ""))
    }
    if let autostart = endpoint.autostart {
      add("Autostart", ([autostart.path] + autostart.arguments).joined(separator: " "))
      add("Lock file", autostart.lockFile)
    }
    for parameter in endpoint.parameters.listed {
      add(parameter.name, "\(parameter.value.text) (\(parameter.source.rawValue))")
    }
    return lines
  }

  private static func render(_ lines: [Line]) -> String {
    let width = lines.map(\.key.count).max() ?? 0
    return lines.map { line in
      "\(line.key):\(String(repeating: " ", count: width - line.key.count + 2))\(printable(line.value))\n"
    }.joined()
  }

  /// A URI may hold line ends and terminal controls; they must not look like lines of this text.
  private static func printable(_ value: String) -> String {
    value.unicodeScalars.map { scalar in
      scalar.properties.generalCategory == .control ? scalar.escaped(asASCII: true) : String(scalar)
    }.joined()
  }
}
