// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LibvirtURI
import Testing

@Suite("Explanations")
struct EndpointExplanationTests {
  private func object(_ json: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  private static let keys: Set = [
    "driver", "transport", "host", "port", "user", "socket", "argv", "name", "parameters", "error",
  ]

  @Test("A program reads where a URI leads")
  func json() throws {
    let explanation = EndpointExplanation(
      "qemu+ssh://fred@h:22/system?keyfile=/k%22", in: .of(.root, configuration: "remote_proxy = 'native'"))
    let object = try object(explanation.json)
    #expect(Set(object.keys) == Self.keys)
    #expect(object["driver"] as? String == "qemu")
    #expect(object["transport"] as? String == "ssh")
    #expect(object["host"] as? String == "h")
    #expect(object["port"] as? Int == 22)
    #expect(object["user"] as? String == "fred")
    #expect(object["socket"] is NSNull)
    let argv = ["ssh", "-p", "22", "-l", "fred", "-i", "/k\"", "-T", "-e", "none", "--", "h"]
    #expect(object["argv"] as? [String] == argv + [RemoteCommands.native("'qemu:///system'")])
    #expect(object["name"] as? String == "qemu:///system")
    #expect(object["error"] is NSNull)
    let parameters = try #require(object["parameters"] as? [String: [String: Any]])
    #expect(parameters.count == 17)
    #expect(parameters["keyfile"]?["value"] as? String == "/k\"")
    #expect(parameters["keyfile"]?["source"] as? String == "uri")
    #expect(parameters["proxy"]?["source"] as? String == "config")
    #expect(parameters["mode"]?["value"] as? String == "auto")
    #expect(parameters["mode"]?["source"] as? String == "built-in")
    #expect(parameters["no_tty"]?["value"] as? Bool == false)
    #expect(parameters["pkipath"]?["value"] is NSNull)
    #expect(explanation.isUsable)
  }

  @Test("A program reads why a URI leads nowhere")
  func jsonError() throws {
    let explanation = EndpointExplanation("qemu+foo:///", in: .of(.root))
    let object = try object(explanation.json)
    #expect(Set(object.keys) == Self.keys)
    for key in Self.keys.subtracting(["error"]) { #expect(object[key] is NSNull, "\(key)") }
    let error = try #require(object["error"] as? [String: Any])
    #expect(Set(error.keys) == ["code", "domain", "message"])
    #expect(error["code"] as? Int == 8)
    #expect(error["domain"] as? Int == 13)
    #expect((error["message"] as? String)?.hasPrefix("invalid argument: remote_open: ") == true)
    #expect(!explanation.isUsable)
  }

  @Test("The JSON is the same each time, its keys in a fixed order")
  func order() {
    let json = EndpointExplanation("qemu:///system", in: .of(.root)).json
    let first = "{\n  \"driver\": \"qemu\",\n  \"transport\": \"unix\",\n  \"host\": null,\n  \"port\": null,\n"
    #expect(json.hasPrefix(first))
    #expect(json == EndpointExplanation("qemu:///system", in: .of(.root)).json)
  }

  @Test("People read the same facts, aligned")
  func text() {
    let environment = ClientEnvironment.of(.other, variables: ["LIBVIRT_DEFAULT_URI": "qemu:///session"])
    let lines = EndpointExplanation(nil, readOnly: true, in: environment).text.split(separator: "\n")
    let expected = [
      "URI:                 qemu:///session (environment)",
      "Driver:              qemu",
      "Transport:           unix",
      "Socket:              /run/user/1000/libvirt/libvirt-sock",
      "Name:                qemu:///session",
      "Read-only:           yes",
      "User mode:           yes",
      "Secure:              yes",
      "Candidate:           /run/user/1000/libvirt/virtqemud-sock: absent",
      "Candidate:           /run/user/1000/libvirt/libvirt-sock: absent, chosen",
      "Autostart:           /usr/sbin/libvirtd --timeout=120",
      "Lock file:           /run/user/1000/libvirt/libvirtd.lock",
      "name:                qemu:///session (built-in)",
      "command:             - (built-in)",
    ]
    #expect(lines.prefix(expected.count).map(String.init) == expected)
    #expect(lines.count == expected.count + 15)
    #expect(lines.last == "no_tty:              no (built-in)")
  }

  @Test("For an SSH library, the program that stands in for it is explained")
  func libraries() throws {
    let explanation = EndpointExplanation("qemu+libssh2://h/system?keyfile=/k", in: .of(.root))
    let text = explanation.text
    #expect(text.contains("Transport:           libssh2\n"))
    #expect(text.contains("Argument 0:          ssh\n"))
    #expect(text.contains("Argument 4:          /k\n"))
    // The port is ssh's own.
    #expect(!text.contains("Port:"))
    #expect(!text.contains("Remote command:"))
    let object = try object(explanation.json)
    #expect(object["transport"] as? String == "libssh2")
    #expect((object["argv"] as? [String])?.prefix(3) == ["ssh", "-l", "root"])
  }

  @Test("People read the command line argument by argument, and errors with their numbers")
  func textOfPrograms() {
    let text = EndpointExplanation("qemu+ext:///x?command=/c", in: .of(.root)).text
    #expect(text.contains("\nArgument 0:          /c\n"))
    #expect(text.contains("\nSecure:              only as far as authentication makes it\n"))
    #expect(
      EndpointExplanation("qemu+ext:///x", in: .of(.root)).text
        == "Error:   invalid argument: remote_open: for 'ext' transport, command is required\nCode:    8\nDomain:  13\n"
    )
  }

  @Test("A URI cannot write lines of its own, or to the terminal")
  func controls() {
    let text = EndpointExplanation(
      "qemu:///x?socket=/a%0aSecure:%20no%1b%5b2J", in: .of(.root)
    ).text
    #expect(text.contains(#"/a\nSecure: no\u{1B}[2J"#))
    #expect(!text.contains("\u{1b}"))
  }
}
