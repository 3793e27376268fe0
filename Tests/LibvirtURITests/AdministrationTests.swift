// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtURI
import Testing

@Suite("Administration URIs")
struct AdministrationTests {
  @Test(
    "An administration URI leads to its daemon's administration socket",
    arguments: [
      (User.root, nil, "/run/libvirt/libvirt-admin-sock"), (.root, "", "/run/libvirt/libvirt-admin-sock"),
      (.other, nil, "\(userSockets)/libvirt-admin-sock"),
      (.root, "libvirtd:///system", "/run/libvirt/libvirt-admin-sock"),
      (.root, "libvirtd:///session", "/root/.cache/libvirt/libvirt-admin-sock"),
      (.other, "libvirtd:///system", "/run/libvirt/libvirt-admin-sock"),
      (.other, "virtqemud:///session", "\(userSockets)/virtqemud-admin-sock"),
      (.root, "virtqemud:///system", "/run/libvirt/virtqemud-admin-sock"),
      (.root, "libvirtd://host/system", "/run/libvirt/libvirt-admin-sock"),
      (.root, "libvirtd:///system?socket=/a&socket=/b", "/b"), (.root, "libvirtd:///foo?socket=/x", "/x"),
    ] as [(User, String?, String)])
  func sockets(user: User, uri: String?, socket: String) throws {
    let endpoint = try Endpoint.resolveAdministration(uri, in: .of(user))
    #expect(endpoint.socket == socket)
    #expect(endpoint.transport == .unix)
    #expect(endpoint.isAdministration)
    #expect(endpoint.host == nil)
    #expect(endpoint.autostart == nil)
    #expect(endpoint.socketCandidates.map(\.path) == [socket])
  }

  @Test(
    "What virt-admin refuses is refused in its words",
    arguments: [
      ("qemu:///system", "Unsupported URI scheme 'qemu'"), ("LIBVIRTD:///system", "Unsupported URI scheme 'LIBVIRTD'"),
      ("libvirtdx:///system", "Unsupported URI scheme 'libvirtdx'"),
      ("libvirtd+unix:///system", "Unsupported URI scheme 'libvirtd+unix'"),
      ("virtqemud+ssh://h/system", "Unsupported URI scheme 'virtqemud+ssh'"),
      ("libvirtd:///foo", "Invalid URI path '/foo', try '/system'"),
      ("libvirtd:", "Invalid URI path '', try '/system'"), ("libvirtd:///system?x=1", "Unknown URI parameter 'x'"),
      ("qemu:///foo?SOCKET=/x", "Unknown URI parameter 'SOCKET'"), ("libvirtd", "No URI scheme specified"),
    ])
  func refuses(uri: String, detail: String) throws {
    let error = try #require(throws: ConnectionURIError.self) {
      try Endpoint.resolveAdministration(uri, in: .of(.root))
    }
    #expect(error.code == 67)
    #expect(error.domain == 62)
    #expect(error.message == "unsupported configuration: \(detail)")
  }

  @Test("A URI that cannot be parsed is no matter of administration")
  func unparsable() throws {
    let error = try #require(throws: ConnectionURIError.self) {
      try Endpoint.resolveAdministration("libvirtd:///%zz", in: .of(.root))
    }
    #expect(error.message == "internal error: Unable to parse URI libvirtd:///%zz")
  }

  @Test("Defaults and aliases come from the administration's own variable and file")
  func defaults() throws {
    var environment = ClientEnvironment.of(
      .other, variables: ["LIBVIRT_DEFAULT_URI": "qemu:///system"], configuration: "syntax error")
    environment.adminConfiguration = .init(
      path: environment.adminConfigurationPath,
      contents: "uri_default = 'q'\nuri_aliases = ['q=virtlogd:///session']")
    let configured = try Endpoint.resolveAdministration(nil, in: environment)
    #expect(configured.socket == "\(userSockets)/virtlogd-admin-sock")
    #expect(configured.alias == "q")
    #expect(configured.uriSource == .configuration)
    environment.variables["LIBVIRT_ADMIN_DEFAULT_URI"] = "virtlockd:///system"
    #expect(try Endpoint.resolveAdministration(nil, in: environment).socket == "/run/libvirt/virtlockd-admin-sock")
    environment.adminConfiguration?.contents = "x"
    #expect(throws: ConnectionURIError.self) { try Endpoint.resolveAdministration(nil, in: environment) }
  }
}
