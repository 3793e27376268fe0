// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtShell

/// Commands of every shape, for tests that need no daemon.
enum Fixtures {
  static let definitions: [CommandDefinition] = [
    CommandDefinition("uri", .host, "print the hypervisor canonical URI"),
    CommandDefinition(
      "dominfo", .monitor, "domain information", "Returns basic information about the domain.",
      options: [.required("domain", "domain name, id or uuid")]),
    CommandDefinition(
      "setmem", .domain, "change memory allocation", "Change the current memory allocation in the guest domain.",
      options: [
        .required("domain", "domain name, id or uuid"),
        .requiredNumber("size", "new memory size, as scaled integer (default KiB)"),
        .flag("config", "affect next boot"),
      ]),
    CommandDefinition(
      "list", .monitor, "list domains", options: [.flag("all", "list all"), .flag("name", "names only")]),
    CommandDefinition(
      "connect", .virsh, "(re)connect to hypervisor",
      options: [.string("name", "hypervisor connection URI"), .flag("readonly", "read-only connection")]),
    CommandDefinition(
      "domstats", .monitor, "get statistics", "Gets statistics\nof domains",
      options: [.flag("state", "report domain state"), .arguments("domain", "list of domains to get stats for")]),
    CommandDefinition(
      "dumpxml", .domain, "domain information in XML",
      options: [.required("domain", "domain name, id or uuid"), .string("xpath", "expression", isPositional: false)]),
    CommandDefinition("freecell", .host, "NUMA free memory", options: [.number("cellno", "NUMA cell number")]),
    CommandDefinition("help", .virsh, "print help", options: [.string("command", "what", allowsEmpty: true)]),
  ]
}
