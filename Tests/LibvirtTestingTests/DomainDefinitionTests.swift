// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if XML
  import LibvirtProtocol
  import LibvirtTesting
  import LibvirtXML
  import Testing

  /// Every expected text was printed by libvirt 9.0.0 for the same input.
  @Suite struct DomainDefinitionTests {
    private func parse(_ text: [UInt8]) throws(HypervisorError) -> DomainDefinition {
      var generator = CountingGenerator()
      return try DomainDefinition(parsing: text, using: &generator)
    }

    @Test func theLeastDefinitionIsFilledIn() throws {
      #expect(
        try parse(domainXML()).xml(id: nil) == """
          <domain type='test'>
            <name>web</name>
            <uuid>aaaaaaaa-1111-2222-3333-444444444444</uuid>
            <memory unit='KiB'>8192</memory>
            <currentMemory unit='KiB'>8192</currentMemory>
            <vcpu placement='static'>1</vcpu>
            <os>
              <type arch='i686'>hvm</type>
              <boot dev='hd'/>
            </os>
            <clock offset='utc'/>
            <on_poweroff>destroy</on_poweroff>
            <on_reboot>restart</on_reboot>
            <on_crash>destroy</on_crash>
            <devices>
            </devices>
          </domain>

          """)
    }

    @Test func whatIsWrittenReadsAsTheSame() throws {
      let extra = """
        <title>A &amp; B</title><description>It's</description><metadata><a:x xmlns:a="urn:a"> <a:y/></a:x></metadata>
        <vcpu current='2' cpuset='0-3,^1' placement='auto'>4</vcpu><foo/><seclabel type='none'/><cputune/>
        <clock offset='localtime'><timer name='rtc'/></clock><on_crash>coredump-destroy</on_crash>
        <devices><blah/><rng model='virtio'/><disk type='block'><target dev='sda'/><source dev='/d'/></disk>
        <interface type='user'/></devices>
        """
      let once = try parse(domainXML("web", extra))
      #expect(try parse(Array(once.xml(id: 5).utf8)) == once)
      let text = once.xml(id: 5)
      #expect(text.hasPrefix("<domain type='test' id='5'>\n"))
      #expect(!text.contains("foo") && !text.contains("blah"))
      let order = [
        "<metadata>", "<memory", "<vcpu", "<cputune", "<os>", "<clock", "<devices>", "<disk", "<interface", "<rng",
        "<seclabel",
      ]
      let places = order.compactMap { text.firstRange(of: $0)?.lowerBound }
      #expect(places.count == order.count)
      #expect(places == places.sorted())
    }

    @Test func identitiesAreMadeUpWhenNoneIsGiven() throws {
      let definition = try parse(domainXML("web", uuid: nil, "<devices><interface type='user'/></devices>"))
      let uuid = definition.uuid.description
      #expect(uuid.dropFirst(14).first == "4")
      #expect("89ab".contains(uuid.dropFirst(19).first ?? "-"))
      #expect(definition.devices[0].child("mac")?[attribute: "address"]?.hasPrefix("52:54:00:") == true)
      var other = SystemRandomNumberGenerator()
      #expect(try DomainDefinition(parsing: domainXML("web", uuid: nil), using: &other).uuid != definition.uuid)
    }

    @Test func disksAndInterfacesAreCompleted() throws {
      let definition = try parse(
        domainXML(
          "web",
          """
          <devices><interface type='network'><source network='default'/><mac address='52:54:00:00:00:01'/></interface>
          <disk type='file'><address type='drive'/><target dev='hda'/><source file='/b'/><driver name='qemu'/></disk>
          <disk device='cdrom'><target dev='sdb' bus='sata'/></disk></devices>
          """))
      #expect(
        definition.devices.map { $0.formatted() }.joined() == """
          <disk type='file' device='disk'>
            <driver name='qemu'/>
            <source file='/b'/>
            <target dev='hda' bus='ide'/>
            <address type='drive'/>
          </disk>
          <disk type='file' device='cdrom'>
            <target dev='sdb' bus='sata'/>
          </disk>
          <interface type='network'>
            <mac address='52:54:00:00:00:01'/>
            <source network='default'/>
            <target dev='testnet0'/>
          </interface>

          """)
    }

    @Test(
      arguments: [
        ("<memory unit='GiB'>1</memory><currentMemory unit='b'>1000</currentMemory>", 1_048_576, 1),
        ("<memory unit='GiB'>1</memory><currentMemory unit='GiB'>2</currentMemory>", 1_048_576, 1_048_576),
        ("<memory unit='EB'>1</memory>", 976_562_500_000_000, 976_562_500_000_000),
        ("<memory unit=''>3000</memory>", 3000, 3000), ("<memory unit='KB'>1000</memory>", 977, 977),
        ("<memory unit='bytes'>1025</memory>", 2, 2), ("<memory unit='KIB'>7</memory>", 7, 7),
        ("<memory unit='k'>7</memory>", 7, 7), ("<memory>010</memory>", 10, 10),
        ("<memory>5</memory><memory>6</memory>", 5, 5),
      ] as [(String, UInt64, UInt64)])
    func sizesHaveUnits(memory: String, maximum: UInt64, current: UInt64) throws {
      let definition = try parse(domainXML(memory: memory))
      #expect(definition.maximumMemoryKiB == maximum)
      #expect(definition.memoryKiB == current)
    }

    @Test(arguments: [
      ("<memory>-1</memory>", Refusal(27, 5, "XML error: Invalid value '-1' for element or attribute './memory[1]'")),
      ("<memory> 5 </memory>", Refusal(27, 5, "XML error: Invalid value ' 5 ' for element or attribute './memory[1]'")),
      (
        "<memory>99999999999999999999</memory>",
        Refusal(27, 5, "XML error: Invalid value '99999999999999999999' for element or attribute './memory[1]'")
      ),
      (
        "<memory>5</memory><currentMemory>x</currentMemory>",
        Refusal(27, 5, "XML error: Invalid value 'x' for element or attribute './currentMemory[1]'")
      ),
      ("<memory unit='foo'>5</memory>", Refusal(8, 0, "invalid argument: unknown suffix 'foo'")),
      ("<memory unit='EiB'>99</memory>", Refusal(82, 0, "numerical overflow: value too large: 99EiB")),
      ("<memory unit='PiB'>9000</memory>", Refusal(82, 0, "numerical overflow: value too large: 9000PiB")),
      (
        "<currentMemory>5</currentMemory>",
        Refusal(27, 20, "XML error: Memory size must be specified via <memory> or in the <numa> configuration")
      ),
    ])
    func sizesAreChecked(memory: String, expected: Refusal) {
      #expect(refusal { () throws(HypervisorError) in try parse(domainXML(memory: memory)) } == expected)
    }

    @Test(arguments: [
      (
        "<domain type='test'><memory>8192</memory><os><type>hvm</type></os></domain>",
        Refusal(21, 20, "missing name information")
      ),
      ("<network/>", Refusal(27, 5, "XML error: expecting root element of 'domain', not 'network'")),
      (
        "<domain><name>a</name><memory>1</memory></domain>",
        Refusal(1, 20, "internal error: missing domain type attribute")
      ),
      (
        "<domain type='foo'><name>a</name></domain>",
        Refusal(67, 20, "unsupported configuration: invalid domain type foo")
      ),
      ("<domain type='test'><name>a</name></domain>", Refusal(27, 20, "XML error: an os <type> must be specified")),
      (
        "<domain type='test'>",
        Refusal(
          35, 20,
          "(domain_definition):1: Premature end of data in tag domain line 1\n<domain type='test'>\n--------------------^"
        )
      ),
    ])
    func wholeDefinitionsAreChecked(text: String, expected: Refusal) {
      #expect(refusal { () throws(HypervisorError) in try parse(Array(text.utf8)) } == expected)
    }

    @Test(
      arguments: [
        ("a/b", Refusal(27, 20, "XML error: name a/b cannot contain '/'")),
        ("a\nb", Refusal(35, 5, "invalid char in name: \n")), ("", Refusal(21, 20, "missing name information")),
        ("  ", nil), (".", nil),
      ] as [(String, Refusal?)])
    func namesAreChecked(name: String, expected: Refusal?) {
      #expect(refusal { () throws(HypervisorError) in try parse(domainXML(name)) } == expected)
    }

    @Test(
      arguments: [
        ("<type>foo</type>", Refusal(67, 20, "unsupported configuration: unknown OS type 'foo'")),
        ("<type> hvm </type>", Refusal(67, 20, "unsupported configuration: unknown OS type ' hvm '")),
        ("<type>exe</type>", Refusal(27, 20, "XML error: init binary must be specified")),
        ("<type>exe</type><init>/sbin/init</init>", nil), ("<type>xen</type>", nil),
        ("<type arch='foo'>hvm</type>", Refusal(67, 20, "unsupported configuration: Unknown architecture foo")),
        (
          "<type>hvm</type><boot dev='foo'/>",
          Refusal(27, 5, "XML error: Invalid value for attribute 'dev' in element 'boot': 'foo'.")
        ),
        ("<type>hvm</type><boot/>", Refusal(27, 5, "XML error: Missing required attribute 'dev' in element 'boot'")),
      ] as [(String, Refusal?)])
    func operatingSystemsAreChecked(os: String, expected: Refusal?) {
      #expect(refusal { () throws(HypervisorError) in try parse(domainXML(os: "<os>\(os)</os>")) } == expected)
    }

    @Test(
      arguments: [
        ("<uuid>zz</uuid>", Refusal(1, 20, "internal error: malformed uuid element")), ("<uuid/>", nil),
        ("<title>a\nb</title>", Refusal(27, 20, "XML error: Domain title can't contain newlines")), ("<title/>", nil),
        ("<on_crash>foo</on_crash>", Refusal(67, 20, "unsupported configuration: unknown on_crash action: foo")),
        ("<on_poweroff>x</on_poweroff>", Refusal(67, 20, "unsupported configuration: unknown on_poweroff action: x")),
        ("<clock offset='foo'/>", Refusal(67, 20, "unsupported configuration: unknown clock offset 'foo'")),
        (
          "<vcpu current='5'>4</vcpu>",
          Refusal(67, 20, "unsupported configuration: maximum vCPU count must not be less than current vCPU count")
        ),
        ("<vcpu>0</vcpu>", Refusal(1, 20, "internal error: CPU IDs in <numa> exceed the <vcpu> count")),
        ("<vcpu>x</vcpu>", Refusal(27, 20, "XML error: maximum vcpus count must be an integer")),
        ("<vcpu/>", Refusal(27, 20, "XML error: maximum vcpus count must be an integer")),
        (
          "<vcpu current='-1'>2</vcpu>",
          Refusal(
            27, 5,
            "XML error: Invalid value for attribute 'current' in element 'vcpu': '-1'. Expected non-negative integer value"
          )
        ),
        ("<vcpu current='0'>2</vcpu>", nil), ("<vcpu placement='auto'>2</vcpu>", nil),
        (
          "<vcpu placement='foo'>2</vcpu>",
          Refusal(27, 5, "XML error: Invalid value for attribute 'placement' in element 'vcpu': 'foo'.")
        ),
        ("<vcpu cpuset='x'>1</vcpu>", Refusal(8, 0, "invalid argument: Failed to parse bitmap 'x'")),
        ("<devices><disk/></devices>", Refusal(20, 20, "missing target information for device")),
        (
          "<devices><disk><source file='/a'/></disk></devices>",
          Refusal(20, 20, "missing target information for device /a")
        ),
        (
          "<devices><disk type='file'><target dev='vda'/></disk></devices>",
          Refusal(19, 20, "missing source information for device vda")
        ),
        (
          "<devices><disk type='foo'><target dev='vda'/></disk></devices>",
          Refusal(27, 5, "XML error: Invalid value for attribute 'type' in element 'disk': 'foo'.")
        ),
        (
          "<devices><interface type='network'/></devices>",
          Refusal(27, 20, "XML error: interface type='network' requires a 'source' element")
        ),
        (
          "<devices><interface type='foo'/></devices>",
          Refusal(27, 5, "XML error: Invalid value for attribute 'type' in element 'interface': 'foo'.")
        ),
        (
          "<devices><interface type='user'><mac address='xx'/></interface></devices>",
          Refusal(27, 20, "XML error: unable to parse mac address 'xx'")
        ),
      ] as [(String, Refusal?)])
    func partsAreChecked(extra: String, expected: Refusal?) {
      let uuid = extra.hasPrefix("<uuid") ? nil : "aaaaaaaa-1111-2222-3333-444444444444"
      #expect(refusal { () throws(HypervisorError) in try parse(domainXML("web", uuid: uuid, extra)) } == expected)
    }

    @Test func errorsCarryTheirFormat() throws {
      let error = #expect(throws: HypervisorError.self) { try parse(domainXML("a/b")) }
      #expect(error?.string1 == "XML error: %s")
      #expect(error?.string2 == "name a/b cannot contain '/'")
      #expect(error?.number1 == -1)
      let plain = #expect(throws: HypervisorError.self) { try parse(domainXML("")) }
      #expect(plain?.string1 == "missing name information")
      #expect(plain?.string2 == nil)
    }
  }
#endif
