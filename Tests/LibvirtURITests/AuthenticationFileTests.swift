// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtURI
import Testing

@Suite("auth.conf")
struct AuthenticationFileTests {
  private static let sample = """
    # who we are
    [credentials-test]
    authname=fred
    password=secret

    [auth-libvirt-kvm7.example.com]
    credentials=test

    [credentials-other]
    authname=bob
    realm=EXAMPLE
    username=root

    [auth-libvirt-default]
    credentials=other
    [auth-esx-esx1]
    credentials=test
    """

  private func file(_ text: String) throws(ConnectionURIError) -> AuthenticationFile {
    try AuthenticationFile(path: "/a", contents: SecretBytes(text))
  }

  private func value(
    _ item: AuthenticationFile.Item, _ service: String, _ host: String, _ text: String = sample
  ) throws -> String? {
    try file(text).value(of: item, service: service, host: host)?.withUnsafeBytes {
      String(decoding: $0, as: UTF8.self)
    }
  }

  @Test(
    "by service and host, or the service's default",
    arguments: [
      ("libvirt", "kvm7.example.com", "fred"), ("libvirt", "kvm8", "bob"), ("libvirt", "localhost", "bob"),
      ("esx", "esx1", "fred"), ("esx", "esx2", nil), ("ssh", "kvm7.example.com", nil),
    ])
  func lookup(service: String, host: String, name: String?) throws {
    #expect(try value(.authenticationName, service, host) == name)
  }

  @Test("each item has its key; what is not there is no value")
  func items() throws {
    #expect(try value(.password, "libvirt", "kvm7.example.com") == "secret")
    #expect(try value(.userName, "libvirt", "kvm7.example.com") == nil)
    #expect(try value(.realm, "libvirt", "kvm8") == "EXAMPLE")
    #expect(try value(.userName, "libvirt", "kvm8") == "root")
    #expect(try value(.password, "libvirt", "kvm8") == nil)
  }

  @Test(
    "values as GLib reads them",
    arguments: [
      ("password=a b", "a b"), ("password =  a b  ", "a b  "), ("\t password\t=a=b", "a=b"), ("password=", ""),
      (#"password=a\\b"#, #"a\b"#), (#"password=\sa\tb"#, " a\tb"), (#"password=a\qb"#, #"a\qb"#),
      (#"password=a\"#, #"a\"#), ("password=first\npassword=last", "last"), ("password=a\r\n", "a"),
      ("password=#a", "#a"), ("#password=a\n \npassword=b", "b"), ("password=pässwörd", "pässwörd"),
      ("Password=a", nil), ("pass word=a", nil), ("password[de]=a", nil),
    ])
  func values(line: String, expected: String?) throws {
    let text = "[auth-libvirt-default]\ncredentials=x\n [credentials-x] \n" + line
    #expect(try value(.password, "libvirt", "h", text) == expected)
  }

  @Test("groups of the same name are one")
  func sameGroup() throws {
    let text = "[credentials-x]\npassword=a\n[auth-libvirt-h]\ncredentials=x\n[credentials-x]\nauthname=b"
    #expect(try value(.password, "libvirt", "h", text) == "a")
    #expect(try value(.authenticationName, "libvirt", "h", text) == "b")
  }

  @Test(
    "what is malformed is told with its line",
    arguments: [
      ("password=a", "/a:1: expecting a group"), ("\n\n# c\nx", "/a:4: expecting a group"),
      ("[g]\nx", "/a:2: expecting a group or an assignment"), ("[g]\n=x", "/a:2: expecting a group or an assignment"),
      ("[g", "/a:1: expecting a group"), ("[]", "/a:1: expecting a group"),
      ("[g]\n[a[b]]", "/a:2: expecting a group or an assignment"),
    ])
  func malformed(text: String, detail: String) throws {
    let error = #expect(throws: ConnectionURIError.self) { try file(text) }
    #expect(error?.detail == detail)
    #expect(error?.code == 33)
    #expect(error?.message == "configuration file syntax error: \(detail)")
  }

  @Test("groups that do not lead to credentials")
  func deadEnds() throws {
    let missing = #expect(throws: ConnectionURIError.self) {
      try value(.password, "libvirt", "h", "[auth-libvirt-h]\nfoo=1")
    }
    #expect(missing?.detail == "Missing item 'credentials' in group 'auth-libvirt-h' in '/a'")
    let dangling = #expect(throws: ConnectionURIError.self) {
      try value(.password, "libvirt", "h", "[auth-libvirt-default]\ncredentials=zz")
    }
    #expect(
      dangling?.detail == "Missing group 'credentials-zz' referenced from group 'auth-libvirt-default' in '/a'")
    #expect(dangling?.code == 33)
    #expect(dangling?.domain == 0)
  }

  @Test("any bytes are either read or refused")
  func anything() {
    var generator = SystemRandomNumberGenerator()
    let alphabet = Array("[]=\\# \n\rab-s".utf8) + [0, 0xFF, 0xC3]
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0..<60, using: &generator)).map { _ in alphabet.randomElement(using: &generator)!
      }
      let file = bytes.withUnsafeBytes { try? AuthenticationFile(path: "/a", contents: SecretBytes(copying: $0)) }
      _ = try? file?.value(of: .password, service: "a", host: "b")
    }
  }
}
