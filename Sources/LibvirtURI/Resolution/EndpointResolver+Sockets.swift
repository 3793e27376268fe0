// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension EndpointResolver {
  /// Chooses the socket of this machine's daemon and says how to start it.
  func chooseLocalSocket(for endpoint: inout Endpoint) throws(ConnectionURIError) {
    if let socket = endpoint.parameters.socket.value {
      try setSocket(socket, of: &endpoint)
      endpoint.socketCandidates = [candidate(socket, isChosen: true)]
      return
    }
    var driver = endpoint.driver
    if driver == nil, environment.build.daemon == .direct, endpoint.parameters.mode.value != .legacy {
      driver = probeDriver(for: &endpoint)
    }
    let legacy = systemOrUserSocket("libvirt", userMode: endpoint.isUserMode)
    let direct = driver.map { systemOrUserSocket("virt\($0)d", userMode: endpoint.isUserMode) }
    let kind = daemonKind(
      asked: endpoint.parameters.mode.value, direct: direct, legacy: legacy, candidates: &endpoint.socketCandidates)
    switch kind {
    case .legacy:
      try setSocket(legacy, of: &endpoint)
    case .direct:
      guard let direct else { throw .directModeWithoutURI() }
      try setSocket(direct, of: &endpoint)
    }
    if endpoint.isUserMode, environment.variables["LIBVIRT_AUTOSTART"] != "0" {
      endpoint.autostart = autostart(of: kind, driver: driver)
    }
  }

  /// A daemon's socket: the system's for writing or for reading, or the user's only one.
  func systemOrUserSocket(_ daemon: String, userMode: Bool) -> String {
    if userMode { return "\(environment.userRuntimeDirectory)/\(daemon)-sock" }
    return "\(environment.build.stateDirectory)/libvirt/\(daemon)-sock\(readOnly ? "-ro" : "")"
  }

  /// Which daemon to connect to, and the sockets looked at to find out.
  private func daemonKind(
    asked: DaemonKind?, direct: String?, legacy: String, candidates: inout [SocketCandidate]
  ) -> DaemonKind {
    if let asked {
      if let path = asked == .direct ? direct : legacy { candidates.append(candidate(path, isChosen: true)) }
      return asked
    }
    let directExists = direct.map(exists) ?? false
    let legacyExists = exists(legacy)
    let kind = directExists ? .direct : legacyExists ? .legacy : environment.build.daemon
    if let direct {
      candidates.append(SocketCandidate(path: direct, exists: directExists, isChosen: kind == .direct))
    }
    candidates.append(SocketCandidate(path: legacy, exists: legacyExists, isChosen: kind == .legacy))
    return kind
  }

  /// Without a URI, the driver whose own daemon is there; for users other than root, or could be started.
  private func probeDriver(for endpoint: inout Endpoint) -> String? {
    let build = environment.build
    let drivers = endpoint.isUserMode ? build.sessionDrivers : build.systemDrivers
    let directory = endpoint.isUserMode ? environment.userRuntimeDirectory : "\(build.runDirectory)/libvirt"
    for driver in drivers {
      let probe = candidate("\(directory)/virt\(driver)d-sock", isChosen: false)
      if probe.exists { return driver }
      endpoint.socketCandidates.append(probe)
    }
    guard endpoint.isUserMode else { return nil }
    return drivers.first { environment.fileExists("\(build.daemonDirectory)/virt\($0)d") }
  }

  private func autostart(of kind: DaemonKind, driver: String?) -> DaemonAutostart {
    let program = kind == .direct ? "virt\(driver ?? "")d" : "libvirtd"
    let path =
      environment.variable("VIRTD_PATH") ?? environment.variable("LIBVIRTD_PATH")
      ?? "\(environment.build.daemonDirectory)/\(program)"
    let directory = environment.userRuntimeDirectory
    return DaemonAutostart(
      path: path, arguments: ["--timeout=120"], environment: environment.reduced(to: .daemon), directory: directory,
      lockFile: "\(directory)/\(path.split(separator: "/").last ?? "").lock")
  }

  func candidate(_ path: String, isChosen: Bool) -> SocketCandidate {
    SocketCandidate(path: path, exists: exists(path), isChosen: isChosen)
  }

  /// A name in the abstract namespace is no file: whether someone listens shows only on connecting.
  private func exists(_ path: String) -> Bool {
    !path.hasPrefix("@") && environment.fileExists(path)
  }

  func setSocket(_ path: String, of endpoint: inout Endpoint) throws(ConnectionURIError) {
    guard path.utf8.count <= environment.build.maximumSocketPathLength else { throw .socketPathTooLong(path) }
    endpoint.socket = path
  }
}
