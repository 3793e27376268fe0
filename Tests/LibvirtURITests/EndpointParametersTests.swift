// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtURI
import Testing

@Suite("Endpoint parameters")
struct EndpointParametersTests {
  private func parameters(_ uri: String, in environment: ClientEnvironment = .of(.root)) throws -> EndpointParameters {
    try Endpoint.resolve(uri, in: environment).parameters
  }

  @Test("Parameters come from the URI, whatever their case, the last of each name")
  func fromURI() throws {
    let parameters = try parameters(
      "qemu+libssh2://h/?NAME=n&command=c&socket=/s&auth=sasl.X&authfile=/a&sshauth=Password,agent&netcat=/nc"
        + "&keyfile=/k&known_hosts=/kh&known_hosts_verify=IGNORE&pkipath=/p&tls_priority=T1&tls_priority=T2"
        + "&mode=legacy&proxy=auto&no_sanity=1&no_verify=-1&no_tty=%20%2B7")
    #expect(parameters.name == Setting("n", from: .uri))
    #expect(parameters.command == Setting("c", from: .uri))
    #expect(parameters.socket == Setting("/s", from: .uri))
    #expect(parameters.authentication == Setting("sasl.X", from: .uri))
    #expect(parameters.authenticationFile == Setting("/a", from: .uri))
    #expect(parameters.sshAuthentication == Setting([.password, .agent], from: .uri))
    #expect(parameters.netcat == Setting("/nc", from: .uri))
    #expect(parameters.keyFile == Setting("/k", from: .uri))
    #expect(parameters.knownHosts == Setting("/kh", from: .uri))
    #expect(parameters.hostKeyVerification == Setting(.ignore, from: .uri))
    #expect(parameters.pkiPath == Setting("/p", from: .uri))
    #expect(parameters.tlsPriority == Setting("T2", from: .uri))
    #expect(parameters.mode == Setting(.legacy, from: .uri))
    #expect(parameters.proxy == Setting(.netcat, from: .uri))
    #expect(parameters.skipsSanityChecks == Setting(true, from: .uri))
    #expect(parameters.skipsVerification == Setting(true, from: .uri))
    #expect(parameters.forbidsPrompts == Setting(true, from: .uri))
  }

  @Test("Without any, libvirt's defaults count")
  func builtIn() throws {
    let parameters = try parameters("qemu+tcp://h/x")
    #expect(parameters.name == Setting("qemu:///x", from: .builtIn))
    #expect(parameters.command == Setting(nil, from: .builtIn))
    #expect(parameters.socket == Setting(nil, from: .builtIn))
    #expect(parameters.authentication == Setting(nil, from: .builtIn))
    #expect(parameters.authenticationFile == Setting(nil, from: .builtIn))
    #expect(parameters.netcat == Setting("nc", from: .builtIn))
    #expect(parameters.keyFile == Setting(nil, from: .builtIn))
    #expect(parameters.knownHosts == Setting("/root/.config/libvirt/known_hosts", from: .builtIn))
    #expect(parameters.hostKeyVerification == Setting(.normal, from: .builtIn))
    #expect(parameters.pkiPath == Setting(nil, from: .builtIn))
    #expect(parameters.tlsPriority == Setting("NORMAL", from: .builtIn))
    #expect(parameters.mode == Setting(nil, from: .builtIn))
    #expect(parameters.proxy == Setting(.auto, from: .builtIn))
    #expect(parameters.skipsVerification == Setting(false, from: .builtIn))
    #expect(try self.parameters("qemu+ssh://h/").command == Setting("ssh", from: .builtIn))
  }

  @Test("The configuration's settings stand between the URI's and the defaults")
  func fromConfiguration() throws {
    let environment = ClientEnvironment.of(
      .root, configuration: "remote_mode = 'legacy'\nremote_proxy = 'native'\ntls_priority = 'C'")
    let configured = try parameters("qemu+ssh://h/?socket=/s", in: environment)
    #expect(configured.mode == Setting(.legacy, from: .configuration))
    #expect(configured.proxy == Setting(.native, from: .configuration))
    #expect(configured.tlsPriority == Setting("C", from: .configuration))
    let told = try parameters("qemu+ssh://h/?mode=auto&proxy=netcat&tls_priority=U", in: environment)
    #expect(told.mode == Setting(nil, from: .uri))
    #expect(told.proxy == Setting(.netcat, from: .uri))
    #expect(told.tlsPriority == Setting("U", from: .uri))
    #expect(
      failure("qemu:///system", in: .of(.root, configuration: "remote_mode='x'"))?.detail == "Unknown remote mode 'x'")
    #expect(failure(nil, in: .of(.root, configuration: "remote_proxy='x'"))?.detail == "Unnkown proxy type 'x'")
  }

  @Test("Credentials are looked up as the variable says, then the URI, then where they usually are")
  func authenticationFile() throws {
    let user = "/home/fred/.config/libvirt/auth.conf"
    let system = "/etc/libvirt/auth.conf"
    func file(_ uri: String, _ variables: [String: String] = [:], _ files: Set<String> = []) throws -> Setting<String?>
    {
      try parameters(uri, in: .of(.other, variables: variables, files: files)).authenticationFile
    }
    #expect(try file("qemu:///x?authfile=/u", ["LIBVIRT_AUTH_FILE": "/v"]) == Setting("/v", from: .environment))
    #expect(try file("qemu:///x?authfile=/u", [:], [user]) == Setting("/u", from: .uri))
    #expect(try file("qemu:///x?AUTHFILE=/u") == Setting(nil, from: .builtIn))
    #expect(try file("qemu:///x", [:], [user, system]) == Setting(user, from: .builtIn))
    #expect(try file("qemu:///x", [:], [system]) == Setting(system, from: .builtIn))
    #expect(try Endpoint.resolve("qemu:///x?AUTHFILE=/u", in: .of(.root)).name == "qemu:///x")
  }

  @Test("An SSH library is told which key there is, and to try it only then")
  func keys() throws {
    let environment = ClientEnvironment.of(.root, files: ["/root/.ssh/id_rsa", "/root/.ssh/id_ed25519"])
    let found = try parameters("qemu+libssh://h/", in: environment)
    #expect(found.keyFile == Setting("/root/.ssh/id_ed25519", from: .builtIn))
    #expect(found.sshAuthentication.value == [.agent, .privateKey, .password, .keyboardInteractive])
    #expect(try parameters("qemu+libssh://h/").sshAuthentication.value == [.agent, .password, .keyboardInteractive])
    #expect(try parameters("qemu+ssh://h/", in: environment).keyFile.value == nil)
  }

  @Test("What only SSH libraries look at may be anything elsewhere")
  func ignoredElsewhere() throws {
    let parameters = try parameters("qemu+ssh://h/?sshauth=bogus&known_hosts_verify=bogus")
    #expect(parameters.sshAuthentication.value.isEmpty)
    #expect(parameters.hostKeyVerification == Setting(.normal, from: .builtIn))
    #expect(try Endpoint.resolve("qemu+tcp://h/?netcat=x&proxy=native", in: .of(.root)).transport == .tcp)
  }
}
