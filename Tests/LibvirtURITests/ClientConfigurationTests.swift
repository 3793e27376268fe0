// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtURI
import Testing

@Suite("Client configuration")
struct ClientConfigurationTests {
  private func configuration(_ text: String) throws(ConnectionURIError) -> ClientConfiguration {
    try ClientConfiguration(.init(path: "/c", contents: text))
  }

  @Test(
    "Strings are read in all their forms",
    arguments: [
      (#"uri_default = "a:///""#, "a:///"), ("uri_default='a:///'", "a:///"), (#"uri_default="a\""#, #"a\"#),
      ("uri_default=\"\"\"a\n\"b' \"\"\"", "a\n\"b' "), (#"uri_default="""#, ""), ("uri_default='a'# c", "a"),
      ("# c\n\n \t uri_default\t=\t'a' # d\n#e", "a"), ("x=1;uri_default='a';y=[1,\n'z' ,]\n", "a"),
      ("uri_default='a'\r\nx=-1\r\n", "a"), ("uri_default='a'\nuri_default='b'", "a"),
      ("z_1='x'\nuri_default='a' ;\n", "a"),
    ])
  func strings(text: String, value: String) throws {
    #expect(try configuration(text).defaultURI == value)
  }

  @Test("A file without the setting, and no file, leave it unset", arguments: ["", "\n \n", "# c", "x = 'y'"])
  func absent(text: String) throws {
    #expect(try configuration(text).defaultURI == nil)
    #expect(try configuration(text).remoteMode == nil)
    #expect(try ClientConfiguration(nil).remoteProxy == nil)
    #expect(try ClientConfiguration(nil).tlsPriority == nil)
    #expect(try ClientConfiguration(nil).uri(forAlias: "x") == nil)
  }

  @Test(
    "Syntax errors name file, line and what is wrong",
    arguments: [
      ("a='x\ny'", 1, "unterminated string"), ("a=\"x", 1, "unterminated string"), ("a=", 1, "expecting a value"),
      ("a", 1, "expecting an assignment"), ("\n\nq", 3, "expecting an assignment"), ("=1", 1, "expecting a name"),
      ("a b", 1, "expecting an assignment"), ("a=- 1", 1, "unterminated number"), ("a=--1", 1, "unterminated number"),
      ("a=1x", 1, "expecting a separator"), ("a='x' b=2", 1, "expecting a separator"),
      ("a='it''s'", 1, "expecting a separator"), ("a=0x10", 1, "expecting a separator"),
      ("a='x';;b=1", 1, "expecting a name"), (";a=1", 1, "expecting a name"), ("1a=2", 1, "expecting a name"),
      ("_a=1", 1, "expecting a name"), ("é=1", 1, "expecting a name"), ("a-b=2", 1, "expecting an assignment"),
      ("a.b=1", 1, "expecting an assignment"), ("a=\n1", 1, "expecting a value"), ("l=[,]", 1, "expecting a value"),
      ("l=['a' 'b']", 1, "expecting a separator in list"), ("l=['a'\n\n'b']", 3, "expecting a separator in list"),
      ("l=['a'", 1, "list is not closed with ]"), ("l=[\n\n", 3, "list is not closed with ]"),
      ("l=['a',,'b']", 1, "expecting a value"), ("l=['a',\n@]", 2, "expecting a value"),
      ("l=['a', # c\n'b']", 1, "expecting a value"), ("l=['a',", 1, "expecting a value"),
      ("#\n#\n\n@", 4, "expecting a name"), ("a=\"\"\"x\ny\"\"\"\n@", 3, "expecting a name"),
      ("l=" + String(repeating: "[", count: 40), 1, "lists are nested too deeply"),
    ])
  func syntaxErrors(text: String, line: Int, what: String) throws {
    let error = try #require(throws: ConnectionURIError.self) { try configuration(text) }
    #expect(error.code == 33)
    #expect(error.domain == 9)
    #expect(error.message == "configuration file syntax error: /c:\(line): \(what)")
    #expect(error.detail == "/c:\(line): \(what)")
  }

  @Test("A file that cannot be parsed fails every resolution", arguments: [nil, "test:///default", "qemu:///system"])
  func failsEveryResolution(uri: String?) throws {
    let environment = ClientEnvironment.of(.other, configuration: "x")
    let error = try #require(failure(uri, in: environment))
    #expect(
      error.message
        == "configuration file syntax error: /home/fred/.config/libvirt/libvirt.conf:1: expecting an assignment")
  }

  @Test("A setting of the wrong type disturbs those who need it, and no one else")
  func wrongTypes() throws {
    let error = try #require(failure(nil, in: .of(.root, configuration: "uri_default = 1")))
    #expect(error.code == 1)
    #expect(error.domain == 9)
    #expect(
      error.message == "internal error: /etc/libvirt/libvirt.conf: expected a string for 'uri_default' parameter")
    #expect(failure("qemu:///system", in: .of(.root, configuration: "uri_default = 1")) == nil)
    let mode = ClientEnvironment.of(.root, configuration: "remote_mode = ['legacy']")
    #expect(failure("qemu:///system", in: mode)?.code == 1)
    #expect(failure("qemu:///system?mode=legacy", in: mode) == nil)
    let priority = ClientEnvironment.of(.root, configuration: "tls_priority = 1")
    #expect(failure("qemu:///system", in: priority) == nil)
    #expect(failure("qemu://h/system", in: priority)?.code == 1)
  }

  @Test(
    "Aliases are a list of strings",
    arguments: [
      ("uri_aliases = 'a=b:///'", Int32(1), "internal error: "), ("uri_aliases = 1", 1, "internal error: "),
      ("uri_aliases = ['a=b:///', 1]", 33, "configuration file syntax error: "),
    ])
  func aliasTypes(text: String, code: Int32, prefix: String) throws {
    let error = try #require(failure("qemu:///system", in: .of(.root, configuration: text)))
    #expect(error.code == code)
    #expect(
      error.message
        == "\(prefix)/etc/libvirt/libvirt.conf: expected a string list for 'uri_aliases' parameter")
  }

  @Test("An entry is malformed only if it is met before the alias that is sought")
  func malformedAliases() throws {
    let environment = ClientEnvironment.of(.root, configuration: "uri_aliases = ['a=x:///', 'b', 'c d=e:///']")
    #expect(failure("a", in: environment) == nil)
    let noEquals = try #require(failure("qemu:///system", in: environment))
    #expect(noEquals.code == 33)
    #expect(noEquals.domain == 45)
    #expect(
      noEquals.message == "configuration file syntax error: Malformed 'uri_aliases' config entry 'b', "
        + "expected 'alias=uri://host/path'")
    let badName = try #require(failure("c", in: .of(.root, configuration: "uri_aliases = ['c d=e:///']")))
    #expect(
      badName.message == "configuration file syntax error: Malformed 'uri_aliases' config entry 'c d=e:///', "
        + "aliases may only contain 'a-Z, 0-9, _, -'")
  }

  @Test("Root has the system's file, others have their own, wherever that is")
  func paths() {
    #expect(ClientEnvironment.of(.root).configurationPath == "/etc/libvirt/libvirt.conf")
    #expect(
      ClientEnvironment.of(.root, variables: ["XDG_CONFIG_HOME": "/x"]).configurationPath
        == "/etc/libvirt/libvirt.conf")
    #expect(ClientEnvironment.of(.other).configurationPath == "/home/fred/.config/libvirt/libvirt.conf")
    #expect(
      ClientEnvironment.of(.other, variables: ["XDG_CONFIG_HOME": "/x"]).adminConfigurationPath
        == "/x/libvirt/libvirt-admin.conf")
    #expect(
      ClientEnvironment.of(.root, build: .macOS(prefix: "/opt/homebrew")).configurationPath
        == "/opt/homebrew/etc/libvirt/libvirt.conf")
  }
}
