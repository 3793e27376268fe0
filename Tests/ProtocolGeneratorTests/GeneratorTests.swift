// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import ProtocolGenerator
import Testing

@Suite struct GeneratorTests {
  static let definition = """
    % a line for the C compiler
    /* a comment
       of two lines */
    const LIST_MAX = 0x10;
    const NAME_MAX = 010; // octal, as in C

    typedef string remote_nonnull_string<NAME_MAX>;
    typedef remote_nonnull_string *remote_string;
    //@ swift LibvirtUUID
    typedef opaque remote_uuid[16];

    struct remote_nonnull_thing {
      remote_nonnull_string name;
      remote_uuid uuid;
    };

    union remote_value switch (int type) {
      case 1:
        int i; //@ swift int
      case 2:
        remote_nonnull_string s;
      case 3:
        void;
    };

    struct remote_thing_get_args {
      remote_nonnull_thing thing;
      remote_string alias;
      remote_nonnull_string names<LIST_MAX>;
      char model[32];
      opaque map<LIST_MAX>;
      opaque cookie[6];
      unsigned hyper sizes<LIST_MAX>;
      remote_value values<LIST_MAX>;
      unsigned int default; //@ flags virThingFlags
    };

    struct remote_thing_event_msg { int callbackID; };

    //@ public options; since 1.2.3
    enum virThingFlags {
      VIR_THING_NONE = 0, //@ since 1.2.3
      VIR_THING_FORCE = 1, //@ since 1.2.4
      VIR_THING_IN_XML = 0x80000000
    };

    const VIR_THING_KEY = "thing.\\key"; //@ key Thing.key; since 4.5.6

    program REMOTE_PROGRAM {
      version REMOTE_PROTOCOL_VERSION {
        /// Gets a thing.
        //@ receiver Thing; swift get; c virThingGet, virThingFetch; since 1.2.3
        //@ priority high; stream read; fds both; noauth
        remote_nonnull_thing THING_GET(remote_thing_get_args) = 5;

        /// A thing happened.
        //@ event - callback; since <=9.0.0
        void THING_EVENT(remote_thing_event_msg) = 6;
      } = 1;
    } = 0x20008086;
    """

  private func source(_ name: String) throws -> String {
    try #require(try Generator(files: ["thing.x": Self.definition]).sources()[name])
  }

  @Test(arguments: [
    "package struct ThingGetArguments: WireType {",
    "package static var wireName: String { \"remote_thing_get_args\" }",
    #"package static var wireFields: [String] { ["thing", "alias", "names", "model", "map", "cookie", "sizes", "values", "default"] }"#,
    // thing 4 + 16, alias 4, names 4, model 32 words, map 4, cookie padded to 8, sizes 4, values 4, flags 4
    "package static var minimumEncodedSize: Int { 180 }",
    "package var thing: Wire.Thing",
    "self.thing = try Wire.Thing(from: &decoder)",
    "package var alias: XDRString?",
    "self.alias = try decoder.optionalString(limit: 8)",
    "self.names = try decoder.strings(limit: 16, each: 8)",
    "self.model = try decoder.chars(length: 32)",
    "try encoder.chars(self.model, length: 32)",
    "self.map = try decoder.opaque(limit: 16)",
    "try encoder.opaque(self.cookie, length: 6)",
    "self.values = try decoder.values(Wire.Value.self, limit: 16)",
    "package var `default`: UInt32",
    "self.uuid = try LibvirtUUID(from: &decoder)",
  ])
  func structuresHave(_ line: String) throws {
    #expect(try source("ThingTypes.gen.swift").contains("  \(line)\n"))
  }

  @Test(arguments: [
    "case int(Int32)", "case s(XDRString)", "case value3",
    "case 2: self = .s(try decoder.string(limit: 8))",
    "case .int(let value): try encoder.int(value)", "case .value3: break",
    "case let value: throw XDRError.invalidDiscriminant(offset: start, value: value)",
    // The smallest arm is void: nothing but the discriminant.
    "package static var minimumEncodedSize: Int { 4 }",
  ])
  func unionsHave(_ line: String) throws {
    #expect(try source("ThingTypes.gen.swift").contains("  \(line)\n"))
  }

  @Test(arguments: [
    "/// libvirt: `virThingGet`, `virThingFetch`, since 1.2.3.",
    "package enum ThingGet: Procedure {",
    "package typealias Arguments = Wire.ThingGetArguments",
    "package typealias Reply = Wire.Thing",
    "package static var number: Int32 { 5 }",
    #"package static var cFunctions: [String] { ["virThingGet", "virThingFetch"] }"#,
    "package static var traits: ProcedureTraits { ProcedureTraits(priority: .high, stream: .read, "
      + "sendsDescriptors: true, receivesDescriptors: true, worksBeforeAuthentication: true) }",
    "package typealias Arguments = XDRVoid",
    "package typealias Reply = Wire.ThingEventMessage",
    "package static var isEvent: Bool { true }",
  ])
  func proceduresHave(_ line: String) throws {
    #expect(try source("ThingProcedures.gen.swift").contains("  \(line)\n"))
  }

  @Test(arguments: [
    "public struct ThingFlags: OptionSet, Hashable, Sendable {",
    "  public static var none: Self { [] }", "  public static var force: Self { Self(rawValue: 1) }",
    "  /// libvirt: `VIR_THING_FORCE`, 1, since 1.2.4.",
    "  public static var inXML: Self { Self(rawValue: 2_147_483_648) }",
    #"    public static var key: String { "thing.\\key" }"#,
  ])
  func publicNamesHave(_ line: String) throws {
    #expect(try source("ThingEnums.gen.swift").contains("\(line)\n"))
  }

  @Test func servicesServeCallsAndNotEvents() throws {
    let service = try source("ThingService.gen.swift")
    #expect(service.contains("func thingGet(_ arguments: Wire.ThingGetArguments) async throws -> Wire.Thing\n"))
    #expect(service.contains("case 5: try await ServiceCall.answer(payload, Wire.ThingGetArguments.self, thingGet)\n"))
    #expect(service.contains("throw ServiceError.unsupported(\"virThingGet\")"))
    #expect(!service.contains("thingEvent"))
  }

  @Test func sourcesSayWhereTheyComeFromWithoutLineNumbers() throws {
    for (name, text) in try Generator(files: ["thing.x": Self.definition]).sources() {
      #expect(text.contains("by `make generate`; do not edit."), "\(name)")
      #expect(!text.contains("thing.x:"), "\(name)")
    }
    // Moving everything down by some lines changes nothing.
    let moved = "\n\n// moved\n" + Self.definition
    #expect(
      try Generator(files: ["thing.x": moved]).sources() == Generator(files: ["thing.x": Self.definition]).sources())
  }

  @Test func compatibilityListsEveryProcedure() throws {
    let generator = try Generator(files: ["thing.x": Self.definition])
    let functions = try FunctionList("[libvirt-thing]\nvirThingGet 1.2.3\n- virThingLose 1.2.4 nobody does")
    let table = generator.compatibility(
      uses: ["Remote.ThingGet": ["Libvirt: Thing"]], functions: functions, symbols: ["virThingGet": ["Thing.get()"]])
    #expect(table.contains("| Remote | 0x20008086 | 2 | 1 | 1 |"))
    #expect(
      table.contains(
        "| 5 | THING_GET | 1.2.3 | `virThingGet`, `virThingFetch` | `Thing.get()` | stream read, fds, no auth | Libvirt: Thing |"
      ))
    #expect(table.contains("| 6 | THING_EVENT | \\<=9.0.0 |  |  | event | nothing: no reason given |"))
    #expect(table.contains("2 functions; 1 are left out"))
    #expect(table.contains("| `virThingGet` | 1.2.3 | `Thing.get()` | THING_GET |"))
    #expect(table.contains("| `virThingLose` | 1.2.4 | left out: nobody does |  |"))
    #expect(generator.unreached(uses: ["Remote.ThingGet": [""]]).keys.sorted() == ["Remote.THING_EVENT"])
  }
}
