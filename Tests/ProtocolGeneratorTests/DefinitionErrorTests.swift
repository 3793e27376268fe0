// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import ProtocolGenerator
import Testing

@Suite struct DefinitionErrorTests {
  struct Mistake: CustomTestStringConvertible {
    var name: String
    var text: String
    /// Line and message.
    var error: String

    var testDescription: String { name }
  }

  /// A definition whose third line begins the procedures.
  private static func program(_ procedures: String) -> String {
    "struct s_args { int a; };\nprogram REMOTE_PROGRAM { version V {\n\(procedures)\n} = 1; } = 0x20008086;"
  }

  private static let remarks = "/// Does it.\n//@ receiver Domain; swift do; since 1.0.0\n"

  static let mistakes: [Mistake] = [
    // The lexer.
    Mistake(name: "stray character", text: "const A = 1;\n#", error: "a.x:2: unexpected '#'"),
    Mistake(name: "open comment", text: "\n/* never\nclosed", error: "a.x:2: comment is never closed"),
    Mistake(name: "open text", text: "const A = \"b;\n", error: "a.x:1: text is never closed"),
    Mistake(name: "bad number", text: "const A = 12ab;", error: "a.x:1: '12ab' is not a number"),
    Mistake(
      name: "number too large", text: "const A = 99999999999999999999;",
      error: "a.x:1: '99999999999999999999' is not a number"),
    // The parser.
    Mistake(name: "no definition", text: "int a;", error: "a.x:1: 'int' begins no definition"),
    Mistake(name: "missing semicolon", text: "const A = 1\nconst B = 2;", error: "a.x:2: expected ';', found 'const'"),
    Mistake(
      name: "end of file", text: "struct s {\n  int a;\n", error: "a.x:3: expected a type, found the end of the file"),
    Mistake(
      name: "default arm", text: "union u switch (int t) {\n  default:\n    void;\n};",
      error: "a.x:2: only 'case' arms are understood: an unlisted discriminant is an error"),
    Mistake(
      name: "two versions", text: "program P { version V { } = 1;\n version W { } = 2; } = 3;",
      error: "a.x:2: a program has one version"),
    // Names.
    Mistake(
      name: "unknown type", text: "struct s {\n  remote_nothing a;\n};", error: "a.x:2: unknown type 'remote_nothing'"),
    Mistake(name: "unknown bound", text: "struct s {\n  int a<NO_MAX>;\n};", error: "a.x:2: unknown constant 'NO_MAX'"),
    Mistake(
      name: "constant twice", text: "const A = 1;\n\nconst A = 1;",
      error: "a.x:3: constant 'A' is already defined at a.x:1"),
    Mistake(
      name: "type twice", text: "struct s { int a; };\nunion s switch (int t) { case 1: void; };",
      error: "a.x:2: type 's' is already defined at a.x:1"),
    Mistake(
      name: "field twice", text: "struct s {\n  int a;\n  hyper a;\n};", error: "a.x:3: field 'a' is given twice"),
    Mistake(
      name: "same name in Swift", text: "struct remote_s { int a; };\nstruct remote_nonnull_s { int a; };",
      error: "a.x:2: 'remote_nonnull_s' and 'remote_s' are both called 'S' in Swift"),
    Mistake(
      name: "constant of itself", text: "const A = B;\nconst B = A;", error: "a.x:1: constant is defined by itself"),
    // Bounds and recursion.
    Mistake(
      name: "no bound", text: "struct s {\n  int a<>;\n};",
      error: "a.x:2: 'a' has no bound: a peer could send any number"),
    Mistake(
      name: "string without bound", text: "struct s {\n  string a;\n};",
      error: "a.x:2: a string is written 'string name<BOUND>'"),
    Mistake(
      name: "opaque without length", text: "struct s {\n  opaque a;\n};",
      error: "a.x:2: opaque data has a length: 'opaque name[N]' or 'opaque name<N>'"),
    Mistake(
      name: "negative bound", text: "struct s {\n  int a<-1>;\n};", error: "a.x:2: bound -1 of 'a' is out of range"),
    Mistake(
      name: "length too large", text: "struct s {\n  hyper a[9223372036854775807];\n};",
      error: "a.x:2: bound 9223372036854775807 of 'a' is out of range"),
    Mistake(
      name: "list of lists", text: "typedef int t<4>;\nstruct s {\n  t a<4>;\n};",
      error: "a.x:3: 't' cannot be repeated: it is optional or a list itself"),
    Mistake(
      name: "direct recursion", text: "struct s {\n  s *next;\n};", error: "a.x:1: type 's' contains itself (s > s)"),
    Mistake(
      name: "typedef of itself", text: "typedef t t;", error: "a.x:1: type 't' is defined by itself"),
    // Enumerations and unions.
    Mistake(
      name: "value out of range", text: "enum e {\n  A = 1,\n  B = 2147483648\n};",
      error: "a.x:3: 2147483648 does not fit 'e'"),
    Mistake(
      name: "negative option", text: "//@ public options\nenum virE {\n  A = -1\n};",
      error: "a.x:3: -1 does not fit 'virE'"),
    Mistake(
      name: "arm twice", text: "union u switch (int t) {\n  case 1:\n    int a;\n  case 1:\n    int b;\n};",
      error: "a.x:5: union 'u' has two arms for 1"),
    Mistake(
      name: "discriminant", text: "union u switch (hyper t) { case 1: int a; };",
      error: "a.x:1: a union's discriminant must be an int"),
    // Annotations.
    Mistake(
      name: "unknown annotation", text: "//@ colour red\nstruct s { int a; };",
      error: "a.x:1: annotation 'colour' means nothing on a structure"),
    Mistake(
      name: "annotation twice", text: "struct s {\n  int a; //@ swift b; swift c\n};",
      error: "a.x:2: annotation 'swift' is given twice"),
    Mistake(
      name: "unknown flags", text: "struct s {\n  unsigned int flags; //@ flags virNothing\n};",
      error: "a.x:2: unknown flags type 'virNothing'"),
    Mistake(name: "text without key", text: "const A = \"a\";", error: "a.x:1: a text constant needs 'key GROUP.NAME'"),
    // Programs.
    Mistake(
      name: "number taken",
      text: program("\(remarks)void ONE(void) = 1;\n\(remarks)void TWO(void) = 1;"),
      error: "a.x:8: procedure number 1 of 'TWO' is taken by 'ONE' at a.x:5"),
    Mistake(
      name: "name taken", text: program("\(remarks)void ONE(void) = 1;\n\(remarks)void ONE(void) = 2;"),
      error: "a.x:8: procedure 'ONE' is already defined at a.x:5"),
    Mistake(
      name: "number zero", text: program("\(remarks)void ONE(void) = 0;"),
      error: "a.x:5: procedure number 0 is out of range"),
    Mistake(
      name: "unknown arguments", text: program("\(remarks)void ONE(t_args) = 1;"),
      error: "a.x:5: unknown structure 't_args'"),
    Mistake(
      name: "not documented", text: program("void ONE(void) = 1;"), error: "a.x:3: procedure 'ONE' is not documented"),
    Mistake(
      name: "no since", text: program("/// Does it.\nvoid ONE(void) = 1;"),
      error: "a.x:4: procedure 'ONE' does not say since when"),
    Mistake(
      name: "no receiver", text: program("/// Does it.\n//@ since 1.0.0\nvoid ONE(void) = 1;"),
      error: "a.x:5: procedure 'ONE' has no receiver or no Swift name"),
    Mistake(
      name: "stream", text: program("/// Does it.\n//@ since 1.0.0; stream both\nvoid ONE(void) = 1;"),
      error: "a.x:5: 'stream' takes read, write, not 'both'"),
    Mistake(
      name: "event with a result", text: program("/// Tells.\n//@ since 1.0.0; event - plain\ns_args ONE(s_args) = 1;"),
      error: "a.x:5: an event has no result"),
    Mistake(
      name: "unknown event", text: program("/// Tells.\n//@ since 1.0.0; event NO_ID plain\nvoid ONE(s_args) = 1;"),
      error: "a.x:5: unknown event 'NO_ID'"),
    Mistake(
      name: "another version elsewhere",
      text: "program P { version V { } = 1; } = 3;\nprogram P { version V { } = 2; } = 3;",
      error: "a.x:2: program 'P' has another number or version elsewhere"),
    Mistake(
      name: "program number taken",
      text: "program P { version V { } = 1; } = 3;\nprogram Q { version V { } = 1; } = 3;",
      error: "a.x:2: program 'Q' has the number of 'P'"),
  ]

  @Test(arguments: mistakes) func saysWhatIsWrongAndWhere(_ mistake: Mistake) {
    let error = #expect(throws: SourceError.self) { try Generator(files: ["a.x": mistake.text]) }
    #expect(error?.description == mistake.error)
  }

  @Test func numbersAreUniqueAcrossFiles() {
    let block = { (name: String) in
      "program REMOTE_PROGRAM { version V {\n\(Self.remarks)void \(name)(void) = 7;\n} = 1; } = 0x20008086;"
    }
    let error = #expect(throws: SourceError.self) { try Generator(files: ["a.x": block("ONE"), "b.x": block("TWO")]) }
    #expect(error?.description == "b.x:4: procedure number 7 of 'TWO' is taken by 'ONE' at a.x:4")
  }

  @Test func recursionThroughOtherTypesIsRefused() {
    // Through a typedef, a union and a list that may be empty.
    let text = """
      struct a { b *next; };
      typedef c b;
      struct c { u values<4>; };
      union u switch (int t) { case 1: a back; case 2: void; };
      """
    let error = #expect(throws: SourceError.self) { try Generator(files: ["a.x": text]) }
    #expect(error?.message.contains("contains itself") == true)
  }
}
