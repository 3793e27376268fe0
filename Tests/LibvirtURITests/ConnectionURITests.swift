// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtURI
import Testing

@Suite("Connection URIs")
struct ConnectionURITests {
  @Test("A URI is taken apart")
  func parts() throws {
    let uri = try ConnectionURI("qemu+ssh://us%20er:x@kvm7:022/a%2Fb%20c?x=%2B&y=+#fr%20ag")
    #expect(uri.scheme == "qemu+ssh")
    #expect(uri.driver == "qemu")
    #expect(uri.transport == "ssh")
    #expect(uri.user == "us er:x")
    #expect(uri.host == "kvm7")
    #expect(uri.port == 22)
    #expect(uri.path == "/a/b c")
    #expect(uri.query == "x=%2B&y=+")
    #expect(uri.parameters.map(\.name) == ["x", "y"])
    #expect(uri.parameters.map(\.value) == ["+", "+"])
    #expect(uri.fragment == "fr ag")
  }

  @Test("What is not there is absent, not empty, except for the path")
  func absentParts() throws {
    let uri = try ConnectionURI("qemu:")
    #expect(uri.transport == nil)
    #expect(uri.user == nil)
    #expect(uri.host == nil)
    #expect(uri.port == nil)
    #expect(uri.path.isEmpty)
    #expect(uri.query == nil)
    #expect(uri.fragment == nil)
    #expect(try ConnectionURI("qemu+://h?#").transport == "")
    #expect(try ConnectionURI("qemu://h?#").query == "")
    #expect(try ConnectionURI("qemu://h?#").fragment == "")
    #expect(try ConnectionURI("qemu://@h/").user == nil)
    #expect(try ConnectionURI("qemu://u@/x").user == "u")
    #expect(try ConnectionURI("qemu://u@/x").host == nil)
  }

  @Test(
    "Hosts lose the brackets of IPv6 addresses only, and their escapes",
    arguments: [
      ("[::1]", "::1"), ("[fe80::1%25eth0]", "fe80::1%eth0"), ("[fe80::1%eth0]", "fe80::1%eth0"), ("[ab]", "[ab]"),
      ("h%41st_", "hAst_"), ("1.2.3.456", "1.2.3.456"), ("a!$&'()*+,;=", "a!$&'()*+,;="),
    ])
  func hosts(written: String, host: String) throws {
    #expect(try ConnectionURI("qemu+tcp://\(written)/x").host == host)
    #expect(try ConnectionURI("qemu+tcp://\(written):22/x").port == 22)
  }

  @Test("Port 0, and a port of no host, are no port")
  func absentPorts() throws {
    #expect(try ConnectionURI("qemu+tcp://h:0/").port == nil)
    #expect(try ConnectionURI("qemu+tcp://:22/").port == nil)
    #expect(try ConnectionURI("qemu+tcp://u@:22/").port == nil)
    #expect(try ConnectionURI("qemu+tcp://h:65535/").port == 65535)
  }

  @Test(
    "Queries are split at & and, to the right of the last one, at ;",
    arguments: [
      ("a=1;b=2", ["a=1", "b=2"]), ("a=1;b=2&c=3", ["a=1;b=2", "c=3"]), ("a&b;c", ["a=", "b=", "c="]),
      ("&&a&", ["a="]), ("=x&c=3", ["c=3"]), ("=", []), ("a=b=c", ["a=b=c"]), ("a%26b=%3D%25", ["a&b==%"]), ("", []),
    ])
  func parameters(query: String, parameters: [String]) throws {
    let uri = try ConnectionURI("qemu:///x?\(query)")
    #expect(uri.parameters.map { "\($0.name)=\($0.value)" } == parameters)
    #expect(uri.description == "qemu:///x?\(query)")
  }

  @Test(
    "A URI prints as libvirt prints it",
    arguments: [
      ("qemu+unix:///system?mode=legacy", "qemu+unix:///system?mode=legacy"), ("remote:///", "remote:///"),
      ("qemu:/system", "qemu:///system"), ("qemu:system", "qemu://system"), ("qemu:", "qemu://"),
      ("qemu:////x", "qemu:////x"), ("qemu+tcp://[::1]:22/x", "qemu+tcp://[::1]:22/x"), ("qemu://h:0/", "qemu://h/"),
      ("qemu://u:p%40q;a@h/", "qemu://u:p%40q;a@h/"), ("qemu+tcp://:22/x", "qemu+tcp:///x"),
      ("qemu+tcp://u@:22/x", "qemu+tcp://u@/x"), ("qemu://h?", "qemu://h?"), ("qemu://h#", "qemu://h#"),
      ("qemu:///%ff%2F:!*'()@&=+$,;~", "qemu:///%FF/%3A!*'()@&=+$,;~"),
      ("qemu:///x#f%23%2f%5e%ff", "qemu:///x#f%23/%5E%FF"),
      ("qemu:?a=b", "qemu://?a=b"), ("a:b:c", "a://b%3Ac"), ("qemu://h%41st/", "qemu://hAst/"),
    ])
  func prints(written: String, printed: String) throws {
    #expect(try ConnectionURI(written).description == printed)
  }

  @Test(
    "Characters that belong in no URI are errors wherever they are",
    arguments: [" ", "\"", "<", ">", "\\", "^", "`", "{", "}", "|", "é", "\t", "\n", "\0", "%", "%4", "%zz", "%00"])
  func forbidden(character: String) {
    for uri in [
      "qemu://\(character)@h/", "qemu://h\(character)/", "qemu://h/\(character)", "qemu://h/?a\(character)",
      "qemu://h/#\(character)", "qe\(character)mu://h/",
    ] {
      #expect(throws: ConnectionURIError.self, "\(uri)") { try ConnectionURI(uri) }
    }
  }
}
