// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if XML
  import LibvirtProtocol
  import LibvirtTesting
  import Testing

  @Suite struct HypervisorDefinitionTests {
    @Test func namesAndIdentitiesStayTogether() throws {
      var state = HypervisorState.makeDefault()
      let web = try state.define(domainXML())
      #expect(web.id == -1)
      #expect(try state.define(domainXML()) == web)
      #expect(
        refusal { () throws(HypervisorError) in try state.define(domainXML("web", uuid: nil)) }
          == Refusal(
            9, 20, "operation failed: domain 'web' already exists with uuid aaaaaaaa-1111-2222-3333-444444444444"))
      #expect(
        refusal { () throws(HypervisorError) in try state.define(domainXML("other")) }
          == Refusal(
            9, 20, "operation failed: domain 'web' is already defined with uuid aaaaaaaa-1111-2222-3333-444444444444"))
      #expect(state.inactiveNames == ["web"])
    }

    @Test func redefiningARunningDomainCountsFromTheNextStart() throws {
      var state = HypervisorState()
      let web = try state.define(domainXML())
      _ = try state.start(web, flags: 0)
      _ = try state.define(domainXML("web", "<vcpu>7</vcpu>"))
      #expect(try state.vcpus(of: web, flags: 0) == 1)
      #expect(try state.vcpus(of: web, flags: 2) == 7)
      #expect(try state.xml(of: web, flags: 0).contains(">1</vcpu>"))
      #expect(try state.xml(of: web, flags: 2).contains(">7</vcpu>"))
      try state.destroy(web)
      #expect(try state.vcpus(of: web, flags: 0) == 7)
    }

    @Test func aTransientDomainGoesWhenItStops() throws {
      var state = HypervisorState()
      let web = try state.create(domainXML())
      #expect(web.id == 1)
      #expect(try !state.isPersistent(web))
      #expect(
        refusal { () throws(HypervisorError) in try state.create(domainXML()) }
          == Refusal(55, 20, "Requested operation is not valid: domain 'web' is already active"))
      try state.shutDown(web)
      #expect(try state.domains(flags: 0).isEmpty)
    }

    @Test func creatingADefinedDomainRunsTheOtherDefinitionOnce() throws {
      var state = HypervisorState()
      let web = try state.define(domainXML())
      #expect(try state.create(domainXML("web", "<vcpu>3</vcpu>")).id == 1)
      #expect(try state.isPersistent(web))
      #expect(try state.vcpus(of: web, flags: 1) == 3)
      try state.destroy(web)
      #expect(try state.vcpus(of: web, flags: 0) == 1)
    }

    @Test func definingATransientDomainKeepsIt() throws {
      var state = HypervisorState()
      let web = try state.create(domainXML())
      _ = try state.define(domainXML())
      try state.destroy(web)
      #expect(state.inactiveNames == ["web"])
    }

    @Test func metadataIsFoundByKindAndNamespace() throws {
      var state = HypervisorState()
      let web = try state.define(
        domainXML(
          "web", "<title>T</title><metadata><a:x xmlns:a='urn:a'><a:y/></a:x><z xmlns='urn:z'>t</z></metadata>"))
      #expect(try state.metadata(of: web, type: 1, uri: nil, flags: 0) == "T")
      #expect(
        try state.metadata(of: web, type: 2, uri: "urn:a", flags: 0) == "<a:x xmlns:a=\"urn:a\">\n  <a:y/>\n</a:x>")
      #expect(try state.metadata(of: web, type: 2, uri: "urn:z", flags: 2) == "<z xmlns=\"urn:z\">t</z>")
      let missing = Refusal(80, 20, "metadata not found: Requested metadata element is not present")
      #expect(
        refusal { () throws(HypervisorError) in try state.metadata(of: web, type: 0, uri: nil, flags: 0) } == missing)
      #expect(
        refusal { () throws(HypervisorError) in try state.metadata(of: web, type: 2, uri: "urn:b", flags: 0) }
          == missing)
      #expect(
        refusal { () throws(HypervisorError) in try state.metadata(of: web, type: 3, uri: nil, flags: 0) }
          == Refusal(8, 20, "invalid argument: unknown metadata type '3'"))
    }
  }
#endif
