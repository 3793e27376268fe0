// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/domain_guest.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtXDR

extension Wire {
  /// `remote_domain_pm_suspend_for_duration_args`
  package struct DomainPMSuspendForDurationArguments: WireType {
    package var dom: Wire.Domain
    package var target: UInt32
    package var duration: UInt64
    package var flags: UInt32

    package init(dom: Wire.Domain, target: UInt32, duration: UInt64, flags: UInt32) {
      self.dom = dom
      self.target = target
      self.duration = duration
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_pm_suspend_for_duration_args" }
    package static var wireFields: [String] { ["dom", "target", "duration", "flags"] }
    package static var minimumEncodedSize: Int { 40 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.target = try decoder.unsignedInt()
      self.duration = try decoder.unsignedHyper()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.target)
      try encoder.unsignedHyper(self.duration)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_pm_wakeup_args`
  package struct DomainPMWakeupArguments: WireType {
    package var dom: Wire.Domain
    package var flags: UInt32

    package init(dom: Wire.Domain, flags: UInt32) {
      self.dom = dom
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_pm_wakeup_args" }
    package static var wireFields: [String] { ["dom", "flags"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_inject_nmi_args`
  package struct DomainInjectNMIArguments: WireType {
    package var dom: Wire.Domain
    package var flags: UInt32

    package init(dom: Wire.Domain, flags: UInt32) {
      self.dom = dom
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_inject_nmi_args" }
    package static var wireFields: [String] { ["dom", "flags"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_send_key_args`
  package struct DomainSendKeyArguments: WireType {
    package var dom: Wire.Domain
    package var codeset: UInt32
    package var holdtime: UInt32
    package var keycodes: [UInt32]
    package var flags: UInt32

    package init(dom: Wire.Domain, codeset: UInt32, holdtime: UInt32, keycodes: [UInt32], flags: UInt32) {
      self.dom = dom
      self.codeset = codeset
      self.holdtime = holdtime
      self.keycodes = keycodes
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_send_key_args" }
    package static var wireFields: [String] { ["dom", "codeset", "holdtime", "keycodes", "flags"] }
    package static var minimumEncodedSize: Int { 40 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.codeset = try decoder.unsignedInt()
      self.holdtime = try decoder.unsignedInt()
      self.keycodes = try decoder.array(limit: 16, elementSize: 4) { (decoder: inout XDRDecoder) throws(XDRError) -> UInt32 in try decoder.unsignedInt() }
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.codeset)
      try encoder.unsignedInt(self.holdtime)
      try encoder.array(self.keycodes, limit: 16) { (encoder: inout XDREncoder, value: UInt32) throws(XDRError) in try encoder.unsignedInt(value) }
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_send_process_signal_args`
  package struct DomainSendProcessSignalArguments: WireType {
    package var dom: Wire.Domain
    package var pidValue: Int64
    package var signum: UInt32
    package var flags: UInt32

    package init(dom: Wire.Domain, pidValue: Int64, signum: UInt32, flags: UInt32) {
      self.dom = dom
      self.pidValue = pidValue
      self.signum = signum
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_send_process_signal_args" }
    package static var wireFields: [String] { ["dom", "pid_value", "signum", "flags"] }
    package static var minimumEncodedSize: Int { 40 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.pidValue = try decoder.hyper()
      self.signum = try decoder.unsignedInt()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.hyper(self.pidValue)
      try encoder.unsignedInt(self.signum)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_hostname_args`
  package struct DomainGetHostnameArguments: WireType {
    package var dom: Wire.Domain
    /// ``DomainGetHostnameFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, flags: UInt32) {
      self.dom = dom
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_get_hostname_args" }
    package static var wireFields: [String] { ["dom", "flags"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_hostname_ret`
  package struct DomainGetHostnameReply: WireType {
    package var hostname: XDRString

    package init(hostname: XDRString) {
      self.hostname = hostname
    }

    package static var wireName: String { "remote_domain_get_hostname_ret" }
    package static var wireFields: [String] { ["hostname"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.hostname = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.hostname, limit: 4_194_304)
    }
  }

  /// `remote_domain_fstrim_args`
  package struct DomainFSTrimArguments: WireType {
    package var dom: Wire.Domain
    package var mountPoint: XDRString?
    package var minimum: UInt64
    package var flags: UInt32

    package init(dom: Wire.Domain, mountPoint: XDRString?, minimum: UInt64, flags: UInt32) {
      self.dom = dom
      self.mountPoint = mountPoint
      self.minimum = minimum
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_fstrim_args" }
    package static var wireFields: [String] { ["dom", "mountPoint", "minimum", "flags"] }
    package static var minimumEncodedSize: Int { 40 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.mountPoint = try decoder.optionalString(limit: 4_194_304)
      self.minimum = try decoder.unsignedHyper()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.optionalString(self.mountPoint, limit: 4_194_304)
      try encoder.unsignedHyper(self.minimum)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_time_args`
  package struct DomainGetTimeArguments: WireType {
    package var dom: Wire.Domain
    package var flags: UInt32

    package init(dom: Wire.Domain, flags: UInt32) {
      self.dom = dom
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_get_time_args" }
    package static var wireFields: [String] { ["dom", "flags"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_time_ret`
  package struct DomainGetTimeReply: WireType {
    package var seconds: Int64
    package var nseconds: UInt32

    package init(seconds: Int64, nseconds: UInt32) {
      self.seconds = seconds
      self.nseconds = nseconds
    }

    package static var wireName: String { "remote_domain_get_time_ret" }
    package static var wireFields: [String] { ["seconds", "nseconds"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.seconds = try decoder.hyper()
      self.nseconds = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.hyper(self.seconds)
      try encoder.unsignedInt(self.nseconds)
    }
  }

  /// `remote_domain_set_time_args`
  package struct DomainSetTimeArguments: WireType {
    package var dom: Wire.Domain
    package var seconds: Int64
    package var nseconds: UInt32
    /// ``DomainSetTimeFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, seconds: Int64, nseconds: UInt32, flags: UInt32) {
      self.dom = dom
      self.seconds = seconds
      self.nseconds = nseconds
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_set_time_args" }
    package static var wireFields: [String] { ["dom", "seconds", "nseconds", "flags"] }
    package static var minimumEncodedSize: Int { 40 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.seconds = try decoder.hyper()
      self.nseconds = try decoder.unsignedInt()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.hyper(self.seconds)
      try encoder.unsignedInt(self.nseconds)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_fsfreeze_args`
  package struct DomainFSFreezeArguments: WireType {
    package var dom: Wire.Domain
    package var mountpoints: [XDRString]
    package var flags: UInt32

    package init(dom: Wire.Domain, mountpoints: [XDRString], flags: UInt32) {
      self.dom = dom
      self.mountpoints = mountpoints
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_fsfreeze_args" }
    package static var wireFields: [String] { ["dom", "mountpoints", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.mountpoints = try decoder.strings(limit: 256, each: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.strings(self.mountpoints, limit: 256, each: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_fsfreeze_ret`
  package struct DomainFSFreezeReply: WireType {
    package var filesystems: Int32

    package init(filesystems: Int32) {
      self.filesystems = filesystems
    }

    package static var wireName: String { "remote_domain_fsfreeze_ret" }
    package static var wireFields: [String] { ["filesystems"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.filesystems = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.filesystems)
    }
  }

  /// `remote_domain_fsthaw_args`
  package struct DomainFSThawArguments: WireType {
    package var dom: Wire.Domain
    package var mountpoints: [XDRString]
    package var flags: UInt32

    package init(dom: Wire.Domain, mountpoints: [XDRString], flags: UInt32) {
      self.dom = dom
      self.mountpoints = mountpoints
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_fsthaw_args" }
    package static var wireFields: [String] { ["dom", "mountpoints", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.mountpoints = try decoder.strings(limit: 256, each: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.strings(self.mountpoints, limit: 256, each: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_fsthaw_ret`
  package struct DomainFSThawReply: WireType {
    package var filesystems: Int32

    package init(filesystems: Int32) {
      self.filesystems = filesystems
    }

    package static var wireName: String { "remote_domain_fsthaw_ret" }
    package static var wireFields: [String] { ["filesystems"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.filesystems = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.filesystems)
    }
  }

  /// `remote_domain_fsinfo`
  package struct DomainFSInfo: WireType {
    package var mountpoint: XDRString
    package var name: XDRString
    package var fstype: XDRString
    package var devAliases: [XDRString]

    package init(mountpoint: XDRString, name: XDRString, fstype: XDRString, devAliases: [XDRString]) {
      self.mountpoint = mountpoint
      self.name = name
      self.fstype = fstype
      self.devAliases = devAliases
    }

    package static var wireName: String { "remote_domain_fsinfo" }
    package static var wireFields: [String] { ["mountpoint", "name", "fstype", "dev_aliases"] }
    package static var minimumEncodedSize: Int { 16 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.mountpoint = try decoder.string(limit: 4_194_304)
      self.name = try decoder.string(limit: 4_194_304)
      self.fstype = try decoder.string(limit: 4_194_304)
      self.devAliases = try decoder.strings(limit: 256, each: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.mountpoint, limit: 4_194_304)
      try encoder.string(self.name, limit: 4_194_304)
      try encoder.string(self.fstype, limit: 4_194_304)
      try encoder.strings(self.devAliases, limit: 256, each: 4_194_304)
    }

    /// A counted array.
    package static func list(from decoder: inout XDRDecoder, limit: Int) throws(XDRError) -> [Self] {
      let count = try decoder.count(limit: limit, elementSize: minimumEncodedSize)
      var values: [Self] = []
      values.reserveCapacity(count)
      for _ in 0..<count { values.append(try Self(from: &decoder)) }
      return values
    }
  }

  /// `remote_domain_get_fsinfo_args`
  package struct DomainGetFSInfoArguments: WireType {
    package var dom: Wire.Domain
    package var flags: UInt32

    package init(dom: Wire.Domain, flags: UInt32) {
      self.dom = dom
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_get_fsinfo_args" }
    package static var wireFields: [String] { ["dom", "flags"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_fsinfo_ret`
  package struct DomainGetFSInfoReply: WireType {
    package var info: [Wire.DomainFSInfo]
    package var ret: UInt32

    package init(info: [Wire.DomainFSInfo], ret: UInt32) {
      self.info = info
      self.ret = ret
    }

    package static var wireName: String { "remote_domain_get_fsinfo_ret" }
    package static var wireFields: [String] { ["info", "ret"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.info = try Wire.DomainFSInfo.list(from: &decoder, limit: 256)
      self.ret = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.info, limit: 256)
      try encoder.unsignedInt(self.ret)
    }
  }

  /// `remote_domain_ip_addr`
  package struct DomainIPAddr: WireType {
    package var type: Int32
    package var addr: XDRString
    package var prefix: UInt32

    package init(type: Int32, addr: XDRString, prefix: UInt32) {
      self.type = type
      self.addr = addr
      self.prefix = prefix
    }

    package static var wireName: String { "remote_domain_ip_addr" }
    package static var wireFields: [String] { ["type", "addr", "prefix"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.type = try decoder.int()
      self.addr = try decoder.string(limit: 4_194_304)
      self.prefix = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.type)
      try encoder.string(self.addr, limit: 4_194_304)
      try encoder.unsignedInt(self.prefix)
    }

    /// A counted array.
    package static func list(from decoder: inout XDRDecoder, limit: Int) throws(XDRError) -> [Self] {
      let count = try decoder.count(limit: limit, elementSize: minimumEncodedSize)
      var values: [Self] = []
      values.reserveCapacity(count)
      for _ in 0..<count { values.append(try Self(from: &decoder)) }
      return values
    }
  }

  /// `remote_domain_interface`
  package struct DomainInterface: WireType {
    package var name: XDRString
    package var hwaddr: XDRString?
    package var addrs: [Wire.DomainIPAddr]

    package init(name: XDRString, hwaddr: XDRString?, addrs: [Wire.DomainIPAddr]) {
      self.name = name
      self.hwaddr = hwaddr
      self.addrs = addrs
    }

    package static var wireName: String { "remote_domain_interface" }
    package static var wireFields: [String] { ["name", "hwaddr", "addrs"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.name = try decoder.string(limit: 4_194_304)
      self.hwaddr = try decoder.optionalString(limit: 4_194_304)
      self.addrs = try Wire.DomainIPAddr.list(from: &decoder, limit: 2048)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.name, limit: 4_194_304)
      try encoder.optionalString(self.hwaddr, limit: 4_194_304)
      try encoder.values(self.addrs, limit: 2048)
    }

    /// A counted array.
    package static func list(from decoder: inout XDRDecoder, limit: Int) throws(XDRError) -> [Self] {
      let count = try decoder.count(limit: limit, elementSize: minimumEncodedSize)
      var values: [Self] = []
      values.reserveCapacity(count)
      for _ in 0..<count { values.append(try Self(from: &decoder)) }
      return values
    }
  }

  /// `remote_domain_interface_addresses_args`
  package struct DomainInterfaceAddressesArguments: WireType {
    package var dom: Wire.Domain
    package var source: UInt32
    package var flags: UInt32

    package init(dom: Wire.Domain, source: UInt32, flags: UInt32) {
      self.dom = dom
      self.source = source
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_interface_addresses_args" }
    package static var wireFields: [String] { ["dom", "source", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.source = try decoder.unsignedInt()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.source)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_interface_addresses_ret`
  package struct DomainInterfaceAddressesReply: WireType {
    package var ifaces: [Wire.DomainInterface]

    package init(ifaces: [Wire.DomainInterface]) {
      self.ifaces = ifaces
    }

    package static var wireName: String { "remote_domain_interface_addresses_ret" }
    package static var wireFields: [String] { ["ifaces"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.ifaces = try Wire.DomainInterface.list(from: &decoder, limit: 2048)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.ifaces, limit: 2048)
    }
  }

  /// `remote_domain_set_user_password_args`
  package struct DomainSetUserPasswordArguments: WireType {
    package var dom: Wire.Domain
    package var user: XDRString?
    package var password: XDRString?
    /// ``DomainSetUserPasswordFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, user: XDRString?, password: XDRString?, flags: UInt32) {
      self.dom = dom
      self.user = user
      self.password = password
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_set_user_password_args" }
    package static var wireFields: [String] { ["dom", "user", "password", "flags"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.user = try decoder.optionalString(limit: 4_194_304)
      self.password = try decoder.optionalString(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.optionalString(self.user, limit: 4_194_304)
      try encoder.optionalString(self.password, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_guest_vcpus_args`
  package struct DomainGetGuestVCPUsArguments: WireType {
    package var dom: Wire.Domain
    package var flags: UInt32

    package init(dom: Wire.Domain, flags: UInt32) {
      self.dom = dom
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_get_guest_vcpus_args" }
    package static var wireFields: [String] { ["dom", "flags"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_guest_vcpus_ret`
  package struct DomainGetGuestVCPUsReply: WireType {
    package var params: [Wire.TypedParameter]

    package init(params: [Wire.TypedParameter]) {
      self.params = params
    }

    package static var wireName: String { "remote_domain_get_guest_vcpus_ret" }
    package static var wireFields: [String] { ["params"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 64)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.params, limit: 64)
    }
  }

  /// `remote_domain_set_guest_vcpus_args`
  package struct DomainSetGuestVCPUsArguments: WireType {
    package var dom: Wire.Domain
    package var cpumap: XDRString
    package var state: Int32
    package var flags: UInt32

    package init(dom: Wire.Domain, cpumap: XDRString, state: Int32, flags: UInt32) {
      self.dom = dom
      self.cpumap = cpumap
      self.state = state
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_set_guest_vcpus_args" }
    package static var wireFields: [String] { ["dom", "cpumap", "state", "flags"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.cpumap = try decoder.string(limit: 4_194_304)
      self.state = try decoder.int()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.cpumap, limit: 4_194_304)
      try encoder.int(self.state)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_guest_info_args`
  package struct DomainGetGuestInfoArguments: WireType {
    package var dom: Wire.Domain
    /// ``DomainGuestInfoTypes``
    package var types: UInt32
    package var flags: UInt32

    package init(dom: Wire.Domain, types: UInt32, flags: UInt32) {
      self.dom = dom
      self.types = types
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_get_guest_info_args" }
    package static var wireFields: [String] { ["dom", "types", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.types = try decoder.unsignedInt()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.types)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_guest_info_ret`
  package struct DomainGetGuestInfoReply: WireType {
    package var params: [Wire.TypedParameter]

    package init(params: [Wire.TypedParameter]) {
      self.params = params
    }

    package static var wireName: String { "remote_domain_get_guest_info_ret" }
    package static var wireFields: [String] { ["params"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 2048)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.params, limit: 2048)
    }
  }

  /// `remote_domain_agent_set_response_timeout_args`
  package struct DomainAgentSetResponseTimeoutArguments: WireType {
    package var dom: Wire.Domain
    package var timeout: Int32
    package var flags: UInt32

    package init(dom: Wire.Domain, timeout: Int32, flags: UInt32) {
      self.dom = dom
      self.timeout = timeout
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_agent_set_response_timeout_args" }
    package static var wireFields: [String] { ["dom", "timeout", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.timeout = try decoder.int()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.int(self.timeout)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_agent_set_response_timeout_ret`
  package struct DomainAgentSetResponseTimeoutReply: WireType {
    package var result: Int32

    package init(result: Int32) {
      self.result = result
    }

    package static var wireName: String { "remote_domain_agent_set_response_timeout_ret" }
    package static var wireFields: [String] { ["result"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.result = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.result)
    }
  }

  /// `remote_domain_authorized_ssh_keys_get_args`
  package struct DomainAuthorizedSSHKeysGetArguments: WireType {
    package var dom: Wire.Domain
    package var user: XDRString
    package var flags: UInt32

    package init(dom: Wire.Domain, user: XDRString, flags: UInt32) {
      self.dom = dom
      self.user = user
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_authorized_ssh_keys_get_args" }
    package static var wireFields: [String] { ["dom", "user", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.user = try decoder.string(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.user, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_authorized_ssh_keys_get_ret`
  package struct DomainAuthorizedSSHKeysGetReply: WireType {
    package var keys: [XDRString]

    package init(keys: [XDRString]) {
      self.keys = keys
    }

    package static var wireName: String { "remote_domain_authorized_ssh_keys_get_ret" }
    package static var wireFields: [String] { ["keys"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.keys = try decoder.strings(limit: 2048, each: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.strings(self.keys, limit: 2048, each: 4_194_304)
    }
  }

  /// `remote_domain_authorized_ssh_keys_set_args`
  package struct DomainAuthorizedSSHKeysSetArguments: WireType {
    package var dom: Wire.Domain
    package var user: XDRString
    package var keys: [XDRString]
    /// ``DomainAuthorizedSSHKeysSetFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, user: XDRString, keys: [XDRString], flags: UInt32) {
      self.dom = dom
      self.user = user
      self.keys = keys
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_authorized_ssh_keys_set_args" }
    package static var wireFields: [String] { ["dom", "user", "keys", "flags"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.user = try decoder.string(limit: 4_194_304)
      self.keys = try decoder.strings(limit: 2048, each: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.user, limit: 4_194_304)
      try encoder.strings(self.keys, limit: 2048, each: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_messages_args`
  package struct DomainGetMessagesArguments: WireType {
    package var dom: Wire.Domain
    /// ``DomainMessageType``
    package var flags: UInt32

    package init(dom: Wire.Domain, flags: UInt32) {
      self.dom = dom
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_get_messages_args" }
    package static var wireFields: [String] { ["dom", "flags"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_messages_ret`
  package struct DomainGetMessagesReply: WireType {
    package var msgs: [XDRString]

    package init(msgs: [XDRString]) {
      self.msgs = msgs
    }

    package static var wireName: String { "remote_domain_get_messages_ret" }
    package static var wireFields: [String] { ["msgs"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.msgs = try decoder.strings(limit: 2048, each: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.strings(self.msgs, limit: 2048, each: 4_194_304)
    }
  }
}
