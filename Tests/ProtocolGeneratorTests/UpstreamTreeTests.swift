// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import ProtocolGenerator
import Testing

@Suite struct UpstreamTreeTests {
  /// The definition that the trees below are compared with.
  static let ours = [
    "thing.x": """
    const REMOTE_LIST_MAX = 16;
    struct remote_thing { string name<REMOTE_LIST_MAX>; };
    struct remote_thing_get_args { remote_thing thing; opaque id[VIR_ID_LEN]; };
    struct remote_thing_get_ret { unsigned int value; };
    struct remote_thing_event_msg { int callbackID; };
    program REMOTE_PROGRAM { version REMOTE_PROTOCOL_VERSION {
      /// Gets it.
      //@ receiver Thing; swift get; since 1.0.0
      remote_thing_get_ret THING_GET(remote_thing_get_args) = 1;
      /// It happened.
      //@ event - plain; since 1.0.0
      void THING_EVENT(remote_thing_event_msg) = 2;
    } = 1; } = 0x20008086;
    """,
    "enums_thing.x": "const VIR_ID_LEN = 6; //@ public idLength",
  ]

  /// The same protocol, written as libvirt's sources write theirs.
  static let same = """
    /* A comment. */
    %#include "thing.h"
    const REMOTE_LIST_MAX = 16;
    struct remote_thing {
        string name<REMOTE_LIST_MAX>; /* (char *) */
    };
    struct remote_thing_get_args {
        remote_thing thing;
        opaque id[VIR_ID_LEN];
    };
    struct remote_thing_get_ret { /* insert@1 */
        unsigned value;
    };
    struct remote_thing_event_msg {
        int callbackID;
    };
    const REMOTE_PROGRAM = 0x20008086;
    const REMOTE_PROTOCOL_VERSION = 1;
    enum remote_procedure {
        /**
         * @generate: both
         */
        REMOTE_PROC_THING_GET = 1,
        REMOTE_PROC_THING_EVENT = 2
    };
    """

  /// Compares a tree that holds `text`.
  private func compare(_ text: String) throws -> (report: String, needsWork: Bool) {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("upstream-\(UUID().uuidString)")
    let file = folder.appendingPathComponent("src/remote/remote_protocol.x")
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(text.utf8).write(to: file)
    return try UpstreamTree(folder: folder.path).compare(with: Self.ours)
  }

  @Test func sameProtocolInAnotherHandIsTheSame() throws {
    let (report, needsWork) = try compare(Self.same)
    #expect(!needsWork)
    #expect(report.contains("procedures: 0 added, 0 changed, 0 only here\n"))
    #expect(report.contains("types: 0 added, 0 changed, 0 only here\n"))
    #expect(report.contains("constants: 0 added, 0 changed, 0 only here\n"))
  }

  struct Change: CustomTestStringConvertible {
    var name: String
    var from: String
    var to: String
    var line: String
    var needsWork = true

    var testDescription: String { name }
  }

  static let changes: [Change] = [
    Change(
      name: "new procedure", from: "THING_EVENT = 2", to: "THING_EVENT = 2,\n REMOTE_PROC_THING_DROP = 3",
      line: "  + remote THING_DROP: number 3, (void) -> void"),
    Change(
      name: "renumbered procedure", from: "THING_EVENT = 2", to: "THING_EVENT = 9",
      line: "      theirs: number 9, (remote_thing_event_msg) -> void"),
    Change(
      name: "removed procedure", from: "REMOTE_PROC_THING_GET = 1,", to: "", line: "  - remote THING_GET",
      needsWork: false),
    Change(
      name: "new type", from: "const REMOTE_PROGRAM", to: "struct remote_more { int a; };\nconst REMOTE_PROGRAM",
      line: "  + struct remote_more: int a"),
    Change(
      name: "new field", from: "int callbackID;", to: "int callbackID; hyper when;",
      line: "      theirs: int callbackID; hyper when"),
    Change(name: "other type of a field", from: "unsigned value", to: "int value", line: "      theirs: int value"),
    Change(
      name: "renamed field", from: "unsigned value", to: "unsigned number", line: "      theirs: unsigned int number"),
    // The bound is used by a structure, which changes with it.
    Change(name: "other bound", from: "_MAX = 16", to: "_MAX = 32", line: "      theirs: string name<32>"),
    Change(name: "other constant", from: "_MAX = 16", to: "_MAX = 32", line: "  ~ REMOTE_LIST_MAX"),
    Change(
      name: "result added", from: "remote_thing_event_msg", to: "remote_thing_event_ret", line: "  ~ remote THING_EVENT"
    ),
  ]

  @Test(arguments: changes) func tells(_ change: Change) throws {
    let text = Self.same.replacing(change.from, with: change.to)
    #expect(text != Self.same)
    let (report, needsWork) = try compare(text)
    #expect(report.contains("\(change.line)\n"), "\(report)")
    #expect(needsWork == change.needsWork)
  }

  @Test func folderWithoutAProtocolIsRefused() {
    #expect(throws: UpstreamTree.Problem.noProtocol(folder: "/nowhere")) { try UpstreamTree(folder: "/nowhere") }
  }

  @Test func mistakesInTheTreeSayWhere() {
    let error = #expect(throws: SourceError.self) { try compare("struct s {\n  int a<NO_MAX>;\n};") }
    #expect(error?.description == "src/remote/remote_protocol.x:2: unknown constant 'NO_MAX'")
  }
}
