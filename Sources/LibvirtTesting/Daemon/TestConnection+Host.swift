// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtXDR

extension TestConnection {
  func authList() async throws -> Wire.AuthListReply { Wire.AuthListReply(types: [.none]) }

  func connectOpen(_ arguments: Wire.ConnectOpenArguments) async throws {
    guard let name = arguments.name else {
      throw HypervisorError(.internalError, from: .rpc, "connection not open")
    }
    // Clients leak bits of their own into the flags; only the first means something.
    try openHypervisor(name.text, isReadOnly: arguments.flags & 1 != 0)
  }

  func connectClose() async throws { closeHypervisor() }

  func connectSupportsFeature(
    _ arguments: Wire.ConnectSupportsFeatureArguments
  ) async throws -> Wire.ConnectSupportsFeatureReply {
    let keepalive: Int32 = 10
    if arguments.feature == keepalive { return Wire.ConnectSupportsFeatureReply(supported: 1) }
    _ = try current
    // Strings in typed parameters, and the order of arguments in network updates. Descriptors (8) and events (14, 15)
    // are not served.
    let supported: Set<Int32> = [9, 16]
    return Wire.ConnectSupportsFeatureReply(supported: supported.contains(arguments.feature) ? 1 : 0)
  }

  func connectGetType() async throws -> Wire.ConnectGetTypeReply {
    _ = try current
    return Wire.ConnectGetTypeReply(type: XDRString(HostDescription.hypervisorType))
  }

  func connectGetVersion() async throws -> Wire.ConnectGetVersionReply {
    _ = try current
    return Wire.ConnectGetVersionReply(hvVer: HostDescription.hypervisorVersion)
  }

  func connectGetLibVersion() async throws -> Wire.ConnectGetLibVersionReply {
    _ = try current
    return Wire.ConnectGetLibVersionReply(libVer: HostDescription.libraryVersion)
  }

  func connectGetHostname() async throws -> Wire.ConnectGetHostnameReply {
    Wire.ConnectGetHostnameReply(hostname: XDRString(try read { (state) in state.host.hostname }))
  }

  func connectGetURI() async throws -> Wire.ConnectGetURIReply {
    Wire.ConnectGetURIReply(uri: XDRString(try current.uri))
  }

  func connectIsSecure() async throws -> Wire.ConnectIsSecureReply {
    _ = try current
    return Wire.ConnectIsSecureReply(secure: 1)
  }

  func connectGetMaxVCPUs(_ arguments: Wire.ConnectGetMaxVCPUsArguments) async throws -> Wire.ConnectGetMaxVCPUsReply {
    _ = try current
    return Wire.ConnectGetMaxVCPUsReply(maxVCPUs: HostDescription.maximumVCPUs)
  }

  func nodeGetInfo() async throws -> Wire.NodeGetInfoReply {
    _ = try current
    let node = HostDescription.node
    var model = node.model.utf8.prefix(31).map { Int8(bitPattern: $0) }
    model += [Int8](repeating: 0, count: 32 - model.count)
    return Wire.NodeGetInfoReply(
      model: model, memory: node.memoryKiB, cpus: node.cpus, mhz: node.mhz, nodes: node.numaNodes,
      sockets: node.socketsPerNode, cores: node.coresPerSocket, threads: node.threadsPerCore)
  }

  func nodeGetFreeMemory() async throws -> Wire.NodeGetFreeMemoryReply {
    _ = try current
    return Wire.NodeGetFreeMemoryReply(freeMem: HostDescription.freeMemory)
  }

  func connectGetCapabilities() async throws -> Wire.ConnectGetCapabilitiesReply {
    _ = try current
    return Wire.ConnectGetCapabilitiesReply(capabilities: XDRString(HostDescription.capabilities))
  }

  func connectGetSysinfo(_ arguments: Wire.ConnectGetSysinfoArguments) async throws -> Wire.ConnectGetSysinfoReply {
    _ = try current
    try HypervisorState.check(arguments.flags, in: "testConnectGetSysinfo")
    return Wire.ConnectGetSysinfoReply(sysinfo: XDRString(HostDescription.systemInformation))
  }

  func nodeGetSecurityModel() async throws -> Wire.NodeGetSecurityModelReply {
    _ = try current
    return Wire.NodeGetSecurityModelReply(model: cString(HostDescription.securityModel), doi: cString(""))
  }
}

/// Text as fields of type `char x<>` carry it: with the zero at its end.
func cString(_ text: String) -> [Int8] { text.utf8.map { Int8(bitPattern: $0) } + [0] }
