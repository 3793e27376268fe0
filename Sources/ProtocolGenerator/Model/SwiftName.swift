// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// How names of the protocol become names in Swift.
enum SwiftName {
  /// Words that are written in their own way.
  private static let spelling: [String: String] = [
    "acpi": "ACPI", "api": "API", "bps": "BPS", "cmt": "CMT", "cpu": "CPU", "cpus": "CPUs", "dhcp": "DHCP", "fd": "FD",
    "fs": "FS", "hmp": "HMP", "hw": "HW", "id": "ID", "ids": "IDs", "io": "IO", "ip": "IP", "iops": "IOPS",
    "ipv4": "IPv4", "ipv6": "IPv6", "lxc": "LXC", "mac": "MAC", "mbml": "MBML", "mbmt": "MBMT", "nic": "NIC",
    "nmi": "NMI", "numa": "NUMA", "nw": "NW", "nvram": "NVRAM", "os": "OS", "pm": "PM", "qemu": "QEMU", "rpc": "RPC",
    "rss": "RSS", "rtc": "RTC", "sasl": "SASL", "scsi": "SCSI", "sev": "SEV", "ssh": "SSH", "tcp": "TCP",
    "tls": "TLS", "tpm": "TPM", "uri": "URI", "usb": "USB", "uuid": "UUID", "vcpu": "VCPU", "vcpus": "VCPUs",
    "vnc": "VNC", "wwn": "WWN", "xml": "XML",
  ]

  /// Words that are really several.
  private static let splits: [String: [String]] = [
    "autodestroy": ["auto", "destroy"], "crashloaded": ["crash", "loaded"], "fsfreeze": ["fs", "freeze"],
    "fsinfo": ["fs", "info"], "fsthaw": ["fs", "thaw"], "fstrim": ["fs", "trim"], "guestalias": ["guest", "alias"],
    "injectnmi": ["inject", "nmi"], "ioerror": ["io", "error"], "ioerrors": ["io", "errors"],
    "iothread": ["io", "thread"], "iothreads": ["io", "threads"], "nostate": ["no", "state"],
    "nwfilter": ["nw", "filter"], "nwfilters": ["nw", "filters"], "pmsuspend": ["pm", "suspend"],
    "pmsuspended": ["pm", "suspended"], "pmwakeup": ["pm", "wakeup"], "poweroff": ["power", "off"],
    "shutoff": ["shut", "off"],
  ]

  /// Words that cannot stand alone as a name.
  private static let keywords: Set<String> = [
    "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "do", "else", "enum",
    "extension", "fallthrough", "false", "for", "func", "guard", "if", "import", "in", "init", "inout", "internal",
    "is", "let", "nil", "operator", "private", "protocol", "public", "repeat", "return", "self", "static", "struct",
    "subscript", "super", "switch", "throw", "throws", "true", "try", "var", "where", "while",
  ]

  static func words(_ name: String) -> [String] {
    name.split(separator: "_").flatMap { splits[$0.lowercased()] ?? [String($0)] }
  }

  private static func capitalised(_ word: String) -> String {
    if let spelled = spelling[word.lowercased()] { return spelled }
    // A word in mixed case has been thought about.
    let rest = word.contains { $0.isLowercase } ? String(word.dropFirst()) : word.dropFirst().lowercased()
    return word.prefix(1).uppercased() + rest
  }

  /// `DOMAIN_GET_XML_DESC` -> `DomainGetXMLDesc`
  static func upperCamel(_ words: [String]) -> String { words.map(capitalised).joined() }
  static func upperCamel(_ name: String) -> String { upperCamel(words(name)) }

  /// `DOMAIN_GET_XML_DESC` -> `domainGetXMLDesc`; a single word keeps capitals inside it (`callbackID`).
  static func lowerCamel(_ words: [String]) -> String {
    guard let first = words.first else { return "none" }
    let head: String
    if first.contains(where: { $0.isLowercase }), first.contains(where: { $0.isUppercase }) {
      head = first
    } else {
      head = first.lowercased()
    }
    let name = head + words.dropFirst().map(capitalised).joined()
    return name.first?.isNumber == true ? "_\(name)" : name
  }
  static func lowerCamel(_ name: String) -> String { lowerCamel(words(name)) }

  /// The name as it must be written in source.
  static func escaped(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

  /// The Swift name of a structure, union or enumeration of the wire.
  static func wireType(_ name: String) -> String {
    var words = self.words(name.hasPrefix("virNet") ? String(name.dropFirst(6)) : name)
    if words.first == "remote" { words.removeFirst() }
    words.removeAll { $0 == "nonnull" }
    switch words.last {
    case "args": words[words.count - 1] = "arguments"
    case "ret": words[words.count - 1] = "reply"
    case "msg": words[words.count - 1] = "message"
    default: break
    }
    return upperCamel(words)
  }

  /// The words at the front of all `names`, leaving every name at least one word that begins with a letter.
  static func commonPrefix(_ names: [String]) -> Int {
    let split = names.map { $0.split(separator: "_") }
    guard let first = split.first, split.count > 1 else { return 0 }
    var count = 0
    while count < first.count - 1,
      split.allSatisfy({ $0.count > count + 1 && $0[count] == first[count] })
    {
      count += 1
    }
    while count > 0, split.contains(where: { $0[count].first?.isNumber == true }) { count -= 1 }
    return count
  }

  /// How many words of `member` only repeat the name of its type.
  static func repeatedWords(_ member: String, type: String) -> Int {
    let words = member.split(separator: "_")
    var rest = type.dropFirst(3).lowercased()[...]
    var count = words.first == "VIR" ? 1 : 0
    while count < words.count - 1, rest.hasPrefix(words[count].lowercased()) {
      rest = rest.dropFirst(words[count].count)
      count += 1
    }
    return count
  }
}
