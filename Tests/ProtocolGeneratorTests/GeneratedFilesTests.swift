// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import ProtocolGenerator
import Testing

@Suite struct GeneratedFilesTests {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  static func generator() throws -> Generator {
    try Generator(files: ProjectFiles.definitions(in: "\(root)/protocol"))
  }

  @Test func sourcesAreWhatTheDefinitionSays() throws {
    let sources = try Self.generator().sources()
    #expect(sources.count > 40)
    try compare(sources, with: "LibvirtProtocol")
  }

  @Test func methodsAreWhatTheDefinitionSays() throws {
    let methods = try Self.generator().methods()
    #expect(methods["NetworkMethods.gen.swift"] != nil)
    try compare(methods, with: "Libvirt")
  }

  private func compare(_ sources: [String: String], with target: String) throws {
    let folder = "\(Self.root)/Sources/\(target)/Generated"
    for (name, text) in sources {
      let committed = FileManager.default.contents(atPath: "\(folder)/\(name)").map {
        String(decoding: $0, as: UTF8.self)
      }
      #expect(committed == text, "\(name) is out of date: run `make generate`")
    }
    let present = try FileManager.default.contentsOfDirectory(atPath: folder)
    for name in present where sources[name] == nil {
      Issue.record("\(name) is not generated any more: run `make generate`")
    }
  }

  @Test func compatibilityTableIsWhatTheDefinitionSays() throws {
    let uses = try ProjectFiles.descriptorUses(in: "\(Self.root)/Sources")
    let text = try Self.generator().compatibility(
      uses: uses, functions: ProjectFiles.functions(in: "\(Self.root)/protocol"),
      symbols: ProjectFiles.symbols(in: "\(Self.root)/Sources"))
    let committed = try String(contentsOfFile: "\(Self.root)/docs/compatibility.md", encoding: .utf8)
    #expect(committed == text, "docs/compatibility.md is out of date: run `make generate`")
  }

  @Test func everyPublicEnumerationIsThere() throws {
    let definitions = try ProjectFiles.definitions(in: "\(Self.root)/protocol").values
    let declared = definitions.joined().split(separator: "\n").count {
      $0.hasPrefix("//@ public enum") || $0.hasPrefix("//@ public options")
    }
    let sources = try Self.generator().sources().values
    let generated = sources.joined().split(separator: "\n").count { $0.hasPrefix("public struct ") }
    #expect(declared == 181)
    #expect(generated == declared)
  }

  @Test func outputIsTheSameEveryTime() throws {
    #expect(try Self.generator().sources() == Self.generator().sources())
  }

  @Test func whatIsReachedIsFound() throws {
    let uses = try ProjectFiles.descriptorUses(in: "\(Self.root)/Sources")
    #expect(uses["Remote.DomainGetInfo"] == ["Libvirt: Domain+State"])
    #expect(uses["Remote.AuthList"] == ["LibvirtSession: Session+Authentication"])
    #expect(uses["Remote.ConnectListDomains"] == nil)
  }

  @Test func everyUseOfADescriptorNamesAProcedure() throws {
    let declared = try Self.generator().sources().values.joined()
    for use in try ProjectFiles.descriptorUses(in: "\(Self.root)/Sources").keys {
      let name = use.split(separator: ".").last.map(String.init) ?? use
      #expect(declared.contains("package enum \(name): Procedure"), "\(use)")
    }
  }
}
