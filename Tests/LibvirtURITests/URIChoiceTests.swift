// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtURI
import Testing

/// Which text is taken for the URI, before any of it is looked at.
@Suite("The choice of a URI")
struct URIChoiceTests {

  @Test("What is given wins over the environment, which wins over the configuration")
  func precedence() throws {
    var environment = ClientEnvironment.of(.root, configuration: #"uri_default = "conf:///""#)
    #expect(try Endpoint.resolve(nil, in: environment).uri?.description == "conf:///")
    #expect(try Endpoint.resolve("", in: environment).uriSource == .configuration)
    environment.variables["LIBVIRT_DEFAULT_URI"] = ""
    #expect(try Endpoint.resolve(nil, in: environment).uriSource == .configuration)
    environment.variables["LIBVIRT_DEFAULT_URI"] = "env:///"
    #expect(try Endpoint.resolve(nil, in: environment).uri?.description == "env:///")
    #expect(try Endpoint.resolve(nil, in: environment).uriSource == .environment)
    #expect(try Endpoint.resolve("arg:///", in: environment).uri?.description == "arg:///")
    #expect(try Endpoint.resolve("arg:///", in: environment).uriSource == .uri)
    #expect(try Endpoint.resolve(nil, in: .of(.root)).uriSource == .builtIn)
    #expect(try Endpoint.resolve(nil, in: .of(.root)).uri == nil)
  }

  @Test("An alias stands for its URI, once, whole and in its own case")
  func aliases() throws {
    let environment = ClientEnvironment.of(
      .root,
      configuration: #"uri_aliases = [ "hail=test:///default", "chain=hail", "x-1_Y=qemu://h/?a=b" ]"#)
    let hail = try Endpoint.resolve("hail", in: environment)
    #expect(hail.uri?.description == "test:///default")
    #expect(hail.alias == "hail")
    #expect(try Endpoint.resolve("x-1_Y", in: environment).name == "qemu:///?a=b")
    #expect(try Endpoint.resolve("qemu:///system", in: environment).alias == nil)
    for uri in ["HAIL", "chain", "hail "] {
      let error = try #require(failure(uri, in: environment), "\(uri)")
      #expect(error.code == (uri == "hail " ? 1 : 5))
    }
  }

  @Test("A default may be an alias, and aliases can be turned off")
  func aliasedDefault() throws {
    let environment = ClientEnvironment.of(
      .root, variables: ["LIBVIRT_DEFAULT_URI": "hail"], configuration: #"uri_aliases = ["hail=test:///default"]"#)
    let endpoint = try Endpoint.resolve(nil, in: environment)
    #expect(endpoint.uri?.description == "test:///default")
    #expect(endpoint.uriSource == .environment)
    #expect(throws: ConnectionURIError.self) {
      try Endpoint.resolve(nil, expandingAliases: false, in: environment)
    }
  }

  @Test("The old spellings of Xen's URI count only where a URI is given")
  func xen() throws {
    let environment = ClientEnvironment.of(.root, variables: ["LIBVIRT_DEFAULT_URI": "xen"])
    #expect(failure(nil, in: environment)?.code == 5)
    #expect(try Endpoint.resolve("Xen", in: environment).uri?.description == "xen:///system")
  }
}
