// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import ProtocolGenerator
import Testing

/// Nothing of libvirt's is forgotten: what nothing here stands for is listed, and says why.
@Suite("Coverage") struct CoverageTests {
  @Test("every procedure is used, or says why not")
  func procedures() throws {
    let uses = try ProjectFiles.descriptorUses(in: "\(GeneratedFilesTests.root)/Sources")
    let unreached = try GeneratedFilesTests.generator().unreached(uses: uses)
    #expect(unreached.filter { $0.value == nil }.keys.sorted() == [])
    #expect(unreached.count { $0.value != nil && $0.value != "has a successor" } < 15)
  }

  @Test("every function of the C headers has a symbol that stands for it, or says why not")
  func functions() throws {
    let list = try ProjectFiles.functions(in: "\(GeneratedFilesTests.root)/protocol")
    let symbols = try ProjectFiles.symbols(in: "\(GeneratedFilesTests.root)/Sources")
    let functions = list.functions
    #expect(functions.count == 568)
    let unlisted = try GeneratedFilesTests.generator().unlisted(functions: list, symbols: symbols)
    #expect(unlisted == [])
    #expect(functions.filter { $0.reason != nil && symbols[$0.name] != nil }.map(\.name) == [])
    #expect(functions.count { $0.reason != nil } < 15)
  }

  @Test("every function that a definition names is one of the C headers", arguments: ["domain.x", "network.x"])
  func definitions(_ name: String) throws {
    let functions = try ProjectFiles.functions(in: "\(GeneratedFilesTests.root)/protocol").functions
    let definition = try #require(try ProjectFiles.definitions(in: "\(GeneratedFilesTests.root)/protocol")[name])
    let known = Set(functions.map(\.name))
    for match in definition.matches(of: /; c (vir\w+)/) {
      #expect(known.contains(String(match.1)))
    }
  }

  @Test("symbols are found by their documentation, whatever they are")
  func symbols() throws {
    let symbols = try ProjectFiles.symbols(in: "\(GeneratedFilesTests.root)/Sources")
    let expected = [
      "virDomainRef": ["Domain"], "virDomainGetName": ["Domain.name"], "virDomainGetConnect": ["Domain.connection"],
      "virDomainMigrate3": ["Domain.migrate(to:_:)", "MigrationOptions"],
      "virTypedParamsGetString": ["TypedParameters.text(_:)"],
      "virTypedParamsGet": ["TypedParameters.subscript(_:)"],
      "virConnectOpen": ["Connection.open(_:options:)", "withConnection(to:options:_:)"],
      "virConnectClose": ["Connection.close()", "withConnection(to:options:_:)"], "virGetLastError": ["LibvirtError"],
    ]
    for (function, symbol) in expected { #expect(symbols[function] == symbol, "\(function)") }
  }

  @Test("a list that cannot be understood is refused, with the line")
  func listErrors() {
    let wrong = [
      ("virX 1.0.0", "functions.txt:1: 'virX' is in no header"),
      ("[a]\nvirX", "functions.txt:2: expected a function and its release"),
      ("[a]\n- virX 1.0.0", "functions.txt:2: expected a function and its release, and a reason"),
      ("[a]\n\n# b\nvirX 1.0.0\nvirX 1.0.0", "functions.txt:5: 'virX' is listed twice"),
    ]
    for (text, message) in wrong {
      let error = #expect(throws: SourceError.self) { try FunctionList(text) }
      #expect(error.map { "\($0)" } == message)
    }
  }
}
