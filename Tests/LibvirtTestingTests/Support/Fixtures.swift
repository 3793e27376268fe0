// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtTesting
import Testing

/// Numbers that only count up, so that what is made of them is known.
struct CountingGenerator: RandomNumberGenerator {
  var value: UInt64 = 0

  mutating func next() -> UInt64 {
    value &+= 0x0101_0101_0101_0101
    return value
  }
}

/// A definition with `extra` beside the elements that every definition needs.
func domainXML(
  _ name: String = "web", uuid: String? = "aaaaaaaa-1111-2222-3333-444444444444", _ extra: String = "",
  memory: String = "<memory>8192</memory>", os: String = "<os><type>hvm</type></os>"
) -> [UInt8] {
  let uuid = uuid.map { "<uuid>\($0)</uuid>" } ?? ""
  return Array("<domain type='test'><name>\(name)</name>\(uuid)\(memory)\(os)\(extra)</domain>".utf8)
}

extension HypervisorState {
  /// Defines a domain whose name and UUID are known.
  mutating func define(_ xml: [UInt8]) throws(HypervisorError) -> DomainReference {
    var generator = CountingGenerator()
    return try define(xml: xml, flags: 0, using: &generator)
  }

  /// Starts a transient domain.
  mutating func create(_ xml: [UInt8]) throws(HypervisorError) -> DomainReference {
    var generator = CountingGenerator()
    return try create(xml: xml, flags: 0, using: &generator)
  }
}

/// The error that `body` throws, as the numbers and the text that libvirt gives.
func refusal<Value>(_ body: () throws(HypervisorError) -> Value) -> Refusal? {
  do {
    _ = try body()
    return nil
  } catch {
    return Refusal(error.code.rawValue, error.source.rawValue, error.message)
  }
}

struct Refusal: Error, Equatable, CustomStringConvertible {
  var code: Int32
  var domain: Int32
  var message: String

  init(_ code: Int32, _ domain: Int32, _ message: String) {
    self.code = code
    self.domain = domain
    self.message = message
  }

  var description: String { "(\(code), \(domain), \(message))" }
}
