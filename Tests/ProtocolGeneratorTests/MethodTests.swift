// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import ProtocolGenerator
import Testing

@Suite struct MethodTests {
  /// What the procedures below are about.
  static let types = """
    typedef string remote_nonnull_string<16>;
    typedef remote_nonnull_string *remote_string;
    //@ swift LibvirtUUID
    typedef opaque remote_uuid[16];
    //@ object
    struct remote_nonnull_thing { remote_uuid uuid; };
    struct remote_part { int size; };
    //@ public options; since 1.2.3
    enum virThingFlags { VIR_THING_FORCE = 1, VIR_THING_QUIET = 2 };
    //@ public enum; since 1.2.3
    enum virColour { VIR_COLOUR_RED = 0, VIR_COLOUR_BLUE = 1 };

    """

  /// One procedure with these fields and annotations, and others that it may name.
  static func definition(
    _ annotations: String, arguments: String? = "remote_nonnull_thing thing;", result: String? = nil
  ) -> String {
    var text = types
    if let arguments { text += "struct args {\n\(arguments)\n};\n" }
    if let result { text += "struct ret {\n\(result)\n};\n" }
    return text + """
      struct plain_args { remote_nonnull_string xml; };
      struct plain_ret { remote_nonnull_thing thing; };
      program REMOTE_PROGRAM { version V {
        /// Makes it.
        //@ receiver Connection; swift make; c virThingMake; since 1.2.3
        plain_ret PLAIN(plain_args) = 1;
        /// Does it.
        ///
        /// - Throws: ``LibvirtError``.
        //@ since 1.2.3; c virThingDo; \(annotations)
        \(result == nil ? "void" : "ret") DO(\(arguments == nil ? "void" : "args")) = 2;
      } = 1; } = 0x20008086;
      """
  }

  struct Shape: CustomTestStringConvertible {
    var name: String
    var annotations = "receiver Thing; swift do; method read"
    var arguments: String? = "remote_nonnull_thing thing;"
    var result: String?
    /// The method from its `func` on, without indentation.
    var code: [String]

    var testDescription: String { name }
  }

  static let shapes: [Shape] = [
    Shape(
      name: "a change without a result", annotations: "receiver Thing; swift do(); method change",
      code: [
        "public func `do`() async throws(LibvirtError) {",
        "_ = try await connection.change(Remote.Do.self, .init(thing: wire))", "}",
      ]),
    Shape(
      name: "of the connection, without arguments", annotations: "receiver Connection; swift number; method read",
      arguments: nil, result: "unsigned hyper number;",
      code: [
        "public func number() async throws(LibvirtError) -> UInt64 {",
        "let reply = try await call(Remote.Do.self)", "return reply.number", "}",
      ]),
    Shape(
      name: "a change without arguments", annotations: "receiver Connection; swift change; method change",
      arguments: nil,
      code: [
        "public func change() async throws(LibvirtError) {", "_ = try await change(Remote.Do.self, XDRVoid())", "}",
      ]),
    Shape(
      name: "numbers", annotations: "receiver Thing; swift sum(of:and:_:); method read",
      arguments: "remote_nonnull_thing thing;\nint one; unsigned int two; hyper many<4>;", result: "double sum;",
      code: [
        "public func sum(of one: Int32, and two: UInt32, _ many: [Int64]) async throws(LibvirtError) -> Double {",
        "let reply = try await connection.call(Remote.Do.self, .init(thing: wire, one: one, two: two, many: many))",
        "return reply.sum", "}",
      ]),
    Shape(
      name: "truth", annotations: "receiver Thing; swift set(_:); method change",
      arguments: "remote_nonnull_thing thing;\nint on; //@ as bool", result: "int was; //@ as bool",
      code: [
        "public func set(_ on: Bool) async throws(LibvirtError) -> Bool {",
        "let reply = try await connection.change(Remote.Do.self, .init(thing: wire, on: on ? 1 : 0))",
        "return reply.was != 0", "}",
      ]),
    Shape(
      name: "texts", annotations: "receiver Connection; swift join(first:others:last:end:); method read",
      arguments: """
        remote_nonnull_string first; remote_nonnull_string others<4>; remote_string last;
        remote_string end; //@ required
        """, result: "remote_string text;",
      code: [
        "public func join(",
        "first: String, others: [String], last: String? = nil, end: String?",
        ") async throws(LibvirtError) -> String? {",
        "let reply = try await call(", "Remote.Do.self,", ".init(", "first: XDRString(first),",
        "others: others.map { XDRString($0) },", "last: last.map { XDRString($0) },",
        "end: end.map { XDRString($0) }))", "return reply.text?.text", "}",
      ]),
    Shape(
      name: "enumerations and flags", annotations: "receiver Thing; swift paint(_:over:flags:); method change",
      arguments: """
        remote_nonnull_thing thing;
        int colour; //@ as virColour
        unsigned int other; //@ as virColour
        unsigned int flags; //@ flags virThingFlags
        """, result: "unsigned int before; //@ as virColour",
      code: [
        "public func paint(_ colour: Colour, over other: Colour, flags: ThingFlags = []) async throws(LibvirtError) "
          + "-> Colour {",
        "let reply = try await connection.change(", "Remote.Do.self,", ".init(", "thing: wire,",
        "colour: colour.rawValue,", "other: UInt32(bitPattern: other.rawValue),", "flags: flags.rawValue))",
        "return Colour(rawValue: Int32(bitPattern: reply.before))", "}",
      ]),
    Shape(
      name: "flags that mean nothing, and a UUID", annotations: "receiver Connection; swift thing(uuid:); method read",
      arguments: "remote_uuid uuid; unsigned int flags;", result: "remote_nonnull_thing thing;",
      code: [
        "public func thing(uuid: LibvirtUUID) async throws(LibvirtError) -> Thing {",
        "let reply = try await call(Remote.Do.self, .init(uuid: uuid, flags: 0))",
        "return Thing(reply.thing, on: self)", "}",
      ]),
    Shape(
      name: "a counted list of objects", annotations: "receiver Connection; swift things(_:); method read",
      arguments: "int need_results;\nunsigned int flags; //@ flags virThingFlags",
      result: "remote_nonnull_thing things<4>; unsigned int ret;",
      code: [
        "public func things(_ flags: ThingFlags = []) async throws(LibvirtError) -> [Thing] {",
        "let reply = try await call(Remote.Do.self, .init(needResults: 1, flags: flags.rawValue))",
        "return reply.things.map { Thing($0, on: self) }", "}",
      ]),
    Shape(
      name: "a counted list of texts", annotations: "receiver Thing; swift names; method read",
      arguments: "remote_nonnull_thing thing; int need_results;",
      result: "remote_nonnull_string names<4>; int ret;",
      code: [
        "public func names() async throws(LibvirtError) -> [String] {",
        "let reply = try await connection.call(Remote.Do.self, .init(thing: wire, needResults: 1))",
        "return reply.names.map(\\.text)", "}",
      ]),
    Shape(
      name: "another object, and bytes", annotations: "receiver Thing; swift mix(with:); method read",
      arguments: "remote_nonnull_thing thing; remote_nonnull_thing other;", result: "opaque value<4>;",
      code: [
        "public func mix(with other: Thing) async throws(LibvirtError) -> [UInt8] {",
        "let reply = try await connection.call(Remote.Do.self, .init(thing: wire, other: other.wire))",
        "return reply.value", "}",
      ]),
    Shape(
      name: "a receiver that is named by one of its fields",
      arguments: "remote_uuid uuid; //@ receiver", result: "int size;",
      code: [
        "public func `do`() async throws(LibvirtError) -> Int32 {",
        "let reply = try await connection.call(Remote.Do.self, .init(uuid: wire.uuid))", "return reply.size", "}",
      ]),
    Shape(
      name: "another procedure when there are no flags",
      annotations: "receiver Connection; swift make(xml:flags:); method change; plain PLAIN",
      arguments: "remote_nonnull_string xml;\nunsigned int flags; //@ flags virThingFlags",
      result: "remote_nonnull_thing thing;",
      code: [
        "public func make(xml: String, flags: ThingFlags = []) async throws(LibvirtError) -> Thing {",
        "guard !flags.isEmpty else {",
        "let reply = try await change(Remote.Plain.self, .init(xml: XDRString(xml)))",
        "return Thing(reply.thing, on: self)", "}",
        "let reply = try await change(Remote.Do.self, .init(xml: XDRString(xml), flags: flags.rawValue))",
        "return Thing(reply.thing, on: self)", "}",
      ]),
  ]

  private func methods(_ text: String) throws -> String {
    try #require(try Generator(files: ["thing.x": text]).methods()["ThingMethods.gen.swift"])
  }

  @Test(arguments: shapes) func shapesAre(_ shape: Shape) throws {
    let text = try methods(
      Self.definition(shape.annotations, arguments: shape.arguments, result: shape.result))
    let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
    let start = try #require(lines.firstIndex { $0.hasPrefix("public func ") }, "\(text)")
    // Behind the method stands the end of the extension.
    #expect(lines[start..<(lines.count - 1)].map(String.init) == shape.code)
    #expect(lines.contains("extension \(shape.annotations.contains("Connection") ? "Connection" : "Thing") {"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 120 })
  }

  @Test func documentationIsTheProceduresAndNamesTheFunctions() throws {
    let text = try methods(
      Self.definition(
        "receiver Connection; swift make(xml:flags:); method change; plain PLAIN",
        arguments: "remote_nonnull_string xml;\nunsigned int flags; //@ flags virThingFlags",
        result: "remote_nonnull_thing thing;"))
    #expect(
      text.contains(
        """
          /// Does it.
          ///
          /// - Throws: ``LibvirtError``.
          ///
          /// libvirt: `virThingMake`, `virThingDo`, since 1.2.3
          @discardableResult
          public func make(
        """.dropLast(0)))
    #expect(text.contains("public import LibvirtProtocol\nimport LibvirtXDR\n"))
    let simple = try methods(Self.definition("receiver Thing; swift do; method read", result: "int a;"))
    #expect(simple.contains("\nimport LibvirtProtocol\n"), "what no signature names is no public import")
    #expect(!simple.contains("@discardableResult"))
  }

  @Test func whatIsNotMarkedIsNoMethod() throws {
    let generator = try Generator(files: ["thing.x": Self.definition("receiver Thing; swift do")])
    #expect(generator.methods().isEmpty)
  }

  // MARK: Refusals

  struct Refusal: CustomTestStringConvertible {
    var name: String
    var annotations = "receiver Thing; swift do; method read"
    var arguments: String? = "remote_nonnull_thing thing;"
    var result: String?
    var message: String

    var testDescription: String { name }
  }

  static let refusals: [Refusal] = [
    Refusal(
      name: "neither read nor change", annotations: "receiver Thing; swift do; method write",
      message: "'method' takes read, change, not 'write'"),
    Refusal(
      name: "event", annotations: "event - plain; method read",
      message: "'DO' is no plain call: it has no receiver"),
    Refusal(
      name: "stream", annotations: "receiver Thing; swift do; method read; stream read",
      message: "'DO' is no plain call: it opens a stream"),
    Refusal(
      name: "descriptors", annotations: "receiver Thing; swift do; method read; fds call",
      message: "'DO' is no plain call: it passes file descriptors"),
    Refusal(
      name: "no receiver among the arguments", arguments: "int a;",
      message: "'DO' is no plain call: no argument is its receiver"),
    Refusal(
      name: "an argument that is a structure", arguments: "remote_nonnull_thing thing; remote_part part;",
      message: "'DO' is no plain call: nothing can be made of its argument 'part'"),
    Refusal(
      name: "an argument of characters", arguments: "remote_nonnull_thing thing; char name[4];",
      message: "'DO' is no plain call: nothing can be made of its argument 'name'"),
    Refusal(name: "several results", result: "int a; int b;", message: "'DO' is no plain call: it returns 2 values"),
    Refusal(
      name: "a count that nobody asked for", result: "int a<4>; int ret;",
      message: "'DO' is no plain call: it returns 2 values"),
    Refusal(
      name: "a result that is a list of structures", result: "remote_part parts<4>;",
      message: "'DO' is no plain call: nothing can be made of its result 'parts'"),
    Refusal(
      name: "a label too few", annotations: "receiver Thing; swift set; method change",
      arguments: "remote_nonnull_thing thing; int a; int b;",
      message: "'set' has 0 labels; its parameters are: a, b"),
    Refusal(
      name: "a label too many", annotations: "receiver Thing; swift set(a:); method change",
      message: "'set(a:)' has 1 labels; its parameters are: none"),
    Refusal(
      name: "labels that are none", annotations: "receiver Thing; swift set(a, b); method change",
      message: "'set(a, b)' is not written as 'name(label:label:)'"),
    Refusal(
      name: "plain without a method", annotations: "receiver Thing; swift do; plain PLAIN",
      message: "'plain' means nothing without 'method'"),
    Refusal(
      name: "plain without flags", annotations: "receiver Thing; swift do; method change; plain PLAIN",
      message: "'plain' means nothing for a procedure without flags"),
    Refusal(
      name: "plain that is not there", annotations: "receiver Thing; swift do; method change; plain NOTHING",
      message: "unknown procedure 'NOTHING'"),
    Refusal(
      name: "plain that is something else",
      annotations: "receiver Connection; swift make(uuid:flags:); method change; plain PLAIN",
      arguments: "remote_uuid uuid;\nunsigned int flags; //@ flags virThingFlags",
      result: "remote_nonnull_thing thing;", message: "'PLAIN' is not 'DO' without flags"),
    Refusal(
      name: "an unknown meaning", arguments: "remote_nonnull_thing thing;\nint a; //@ as virNothing",
      message: "'as' takes 'bool' or a public enumeration, not 'virNothing'"),
    Refusal(
      name: "flags as a meaning", arguments: "remote_nonnull_thing thing;\nint a; //@ as virThingFlags",
      message: "'as' takes 'bool' or a public enumeration, not 'virThingFlags'"),
    Refusal(
      name: "a text as truth", arguments: "remote_nonnull_thing thing;\nremote_string a; //@ as bool",
      message: "'a' cannot be a 'bool'"),
  ]

  @Test(arguments: refusals) func refuses(_ refusal: Refusal) {
    let text = Self.definition(refusal.annotations, arguments: refusal.arguments, result: refusal.result)
    let error = #expect(throws: SourceError.self) { try Generator(files: ["thing.x": text]) }
    #expect(error?.message == refusal.message)
    // At the procedure, or at the field.
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = error.flatMap { $0.description.split(separator: ":").dropFirst().first.flatMap { Int($0) } } ?? 0
    #expect(lines[line - 1].contains("DO(") || lines[line - 1].contains("//@ as "), "line \(line)")
  }

  @Test func twoMethodsOfOneNameAreRefused() {
    let text =
      Self.types + """
        struct args { remote_nonnull_thing thing; };
        program REMOTE_PROGRAM { version V {
          /// Does it.
          //@ since 1.0.0; receiver Thing; swift do; method read
          void ONE(args) = 1;
          /// Does it too.
          //@ since 1.0.0; receiver Thing; swift do(); method change
          void TWO(args) = 2;
        } = 1; } = 0x20008086;
        """
    let error = #expect(throws: SourceError.self) { try Generator(files: ["a.x": text]) }
    #expect(error?.message == "method 'Thing.do()' is already defined at a.x:16")
  }
}
