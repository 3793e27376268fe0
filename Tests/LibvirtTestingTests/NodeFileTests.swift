// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if XML
  import Foundation
  import LibvirtTesting
  import Testing

  @Suite struct NodeFileTests {
    /// Writes files into a directory of their own and reads the first.
    private func load(_ files: [String: String], _ first: String = "node.xml") throws -> Result<
      HypervisorState, Refusal
    > {
      let directory = FileManager.default.temporaryDirectory.appending(path: "lvt-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: directory) }
      for (name, text) in files {
        try text.write(to: directory.appending(path: name), atomically: true, encoding: .utf8)
      }
      do throws(HypervisorError) {
        return .success(try HypervisorState(nodeFile: directory.appending(path: first).path, host: HostDescription()))
      } catch {
        let message = error.message.replacing(directory.path + "/", with: "")
        return .failure(Refusal(error.code.rawValue, error.source.rawValue, message))
      }
    }

    private func domain(_ name: String, _ extra: String = "") -> String {
      "<domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'><name>\(name)</name>"
        + "<memory>1000</memory><os><type>hvm</type></os>\(extra)</domain>"
    }

    @Test func domainsBeginAsTheFileSays() throws {
      var state = try load([
        "node.xml": "<node>" + domain("a") + domain("b", "<test:runstate>5</test:runstate>")
          + domain("p", "<test:runstate>3</test:runstate>") + domain("t", "<test:transient>1</test:transient>")
          + "<domain file='c.xml'/><cpu><mhz>6000</mhz></cpu></node>",
        "c.xml": domain("c"),
      ]).get()
      func now(_ name: String) throws -> [Int32] {
        let (number, reason) = try state.state(of: state.domain(named: name), flags: 0)
        return [number, reason]
      }
      #expect(try now("a") == [1, 0])
      #expect(try now("b") == [5, 0])
      #expect(try now("p") == [3, 0])
      #expect(try now("c") == [1, 0])
      #expect(try state.isPersistent(state.domain(named: "a")))
      #expect(try !state.isPersistent(state.domain(named: "t")))
      try state.destroy(state.domain(named: "t"))
      #expect(state.inactiveNames == ["b"])
    }

    @Test(arguments: [
      ("<foo/>", Refusal(27, 5, "XML error: expecting root element of 'node', not 'foo'")),
      ("<node>", Refusal(35, 12, "node.xml:1: Premature end of data in tag node line 1\n<node>\n------^")),
      ("<node><domain/></node>", Refusal(21, 20, "missing name information")),
      ("<node><domain file='nope.xml'/></node>", Refusal(27, 12, "XML error: failed to parse xml document 'nope.xml'")),
    ])
    func mistakesAreNamed(text: String, expected: Refusal) throws {
      #expect(throws: expected) { try load(["node.xml": text]).get() }
    }

    @Test func statesThatAreNoneAreRefused() throws {
      let text = "<node>" + domain("a", "<test:runstate>9</test:runstate>") + "</node>"
      #expect(throws: Refusal(27, 12, "XML error: runstate '9' out of range'")) { try load(["node.xml": text]).get() }
    }

    @Test func aFileThatIsMissingOrTooLongIsRefused() throws {
      #expect(throws: Refusal(27, 12, "XML error: failed to parse xml document 'none.xml'")) {
        try load([:], "none.xml").get()
      }
      let long = "<node>" + String(repeating: " ", count: 5_000_000) + "</node>"
      #expect(throws: Refusal.self) { try load(["node.xml": long]).get() }
    }
  }
#endif
