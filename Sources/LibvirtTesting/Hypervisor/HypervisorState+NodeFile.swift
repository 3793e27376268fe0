// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtXML

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension HypervisorState {
  /// The state that a file describes: libvirt's test driver format, a `<node>` with `<domain>` elements, each either in
  /// place or in a file of its own.
  ///
  /// Elements that describe the host itself are not used.
  package init(nodeFile path: String, host: HostDescription) throws(HypervisorError) {
    self.init(host: host)
    let node = try Self.element(ofFile: path)
    guard node.name == "node" else {
      throw HypervisorError(.xmlError, from: .xml, "expecting root element of 'node', not '\(node.name)'")
    }
    var generator = SystemRandomNumberGenerator()
    for child in node.children where child.name == "domain" {
      var element = child
      if let file = child[attribute: "file"] {
        element = try Self.element(ofFile: file.hasPrefix("/") ? file : Self.directory(of: path) + file)
      }
      try add(element, using: &generator)
    }
  }

  private mutating func add(_ element: XMLElement, using generator: inout some RandomNumberGenerator)
    throws(HypervisorError)
  {
    let definition = try DomainDefinition(element, using: &generator)
    let reference = DomainReference(name: definition.name, uuid: definition.uuid)
    let state = try Self.runState(of: element)
    try addRunning(definition)
    try update(reference) { (domain) throws(HypervisorError) in
      switch state {
      case .running: break
      case .paused: domain.pause(because: .unknown)
      case .shutOff: domain.stop(because: .unknown)
      }
      guard Self.extra("transient", of: element) != "1" else {
        guard domain.isActive else {
          throw HypervisorError(
            .internalError, from: .test, "transient domains must be active")
        }
        domain.isPersistent = false
        domain.nextDefinition = nil
        return
      }
    }
  }

  private static func runState(of element: XMLElement) throws(HypervisorError) -> TestDomain.State {
    guard let text = extra("runstate", of: element) else { return .running }
    guard let state = Int32(text).flatMap(TestDomain.State.init(rawValue:)) else {
      throw HypervisorError(.xmlError, from: .test, "runstate '\(text)' out of range'")
    }
    return state
  }

  /// What the test driver's own namespace says of a domain.
  private static func extra(_ name: String, of element: XMLElement) -> String? {
    let namespace = "http://libvirt.org/schemas/domain/test/1.0"
    let declaration = element.attributes.first { $0.name.hasPrefix("xmlns:") && $0.value == namespace }
    guard let prefix = declaration?.name.dropFirst("xmlns:".count) else { return nil }
    return element.child("\(prefix):\(name)")?.text
  }

  private static func directory(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  private static func element(ofFile path: String) throws(HypervisorError) -> XMLElement {
    guard let bytes = contents(ofFile: path, limit: XMLLimits().bytes) else {
      throw HypervisorError(.xmlError, from: .test, "failed to parse xml document '\(path)'")
    }
    do throws(XMLParsingError) {
      return try XMLElement(parsing: bytes)
    } catch {
      throw HypervisorError(.xmlDetail, from: .test, error.description(of: path))
    }
  }

  /// At most one byte more than `limit`, so that what is too long is seen to be.
  private static func contents(ofFile path: String, limit: Int) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var contents: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while contents.count <= limit {
      let count = read(descriptor, &buffer, min(buffer.count, limit + 1 - contents.count))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { break }
      contents += buffer[..<count]
    }
    return contents
  }
}
