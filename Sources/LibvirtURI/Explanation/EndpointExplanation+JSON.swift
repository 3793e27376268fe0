// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension EndpointExplanation {
  /// One JSON object, without a final newline. Its keys are always there, and `null` where they have no meaning:
  /// `driver transport host port user socket argv name parameters error`.
  public var json: String {
    switch result {
    case .success(let endpoint): Self.json(endpoint).text
    case .failure(let error): Self.json(error).text
    }
  }

  private static func json(_ endpoint: Endpoint) -> JSONValue {
    let parameters = endpoint.parameters.listed.map { parameter in
      JSONValue.Member(
        parameter.name,
        .object([.init("value", parameter.value.json), .init("source", .string(parameter.source.rawValue))]))
    }
    return .object([
      .init("driver", .optional(endpoint.driver)),
      .init("transport", .string(endpoint.transport.name)),
      .init("host", .optional(endpoint.host)),
      .init("port", endpoint.port.map(JSONValue.number) ?? .null),
      .init("user", .optional(endpoint.user)),
      .init("socket", .optional(endpoint.socket)),
      .init("argv", endpoint.argv.map { .array($0.map(JSONValue.string)) } ?? .null),
      .init("name", .string(endpoint.name)),
      .init("parameters", .object(parameters)),
      .init("error", .null),
    ])
  }

  private static func json(_ error: ConnectionURIError) -> JSONValue {
    let unused = ["driver", "transport", "host", "port", "user", "socket", "argv", "name", "parameters"]
    let members = unused.map { JSONValue.Member($0, .null) }
    let description = JSONValue.object([
      .init("code", .number(Int(error.code))),
      .init("domain", .number(Int(error.domain))),
      .init("message", .string(error.message)),
    ])
    return .object(members + [.init("error", description)])
  }
}
