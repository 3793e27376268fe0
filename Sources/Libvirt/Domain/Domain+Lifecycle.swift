// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol

extension Domain {
  /// Starts the domain.
  ///
  /// - Parameter flags: how to start it.
  /// - Returns: the domain with the number it has now.
  /// - Throws: ``LibvirtError``, `operationInvalid` when it is running already. Without flags the number is asked for in
  ///   a second call; when that one fails, the domain runs all the same.
  ///
  /// libvirt: `virDomainCreate`, `virDomainCreateWithFlags`
  @discardableResult
  public func start(_ flags: DomainCreateFlags = []) async throws(LibvirtError) -> Domain {
    guard flags.isEmpty else {
      let reply = try await connection.change(
        Remote.DomainCreateWithFlags.self, .init(dom: wire, flags: flags.rawValue))
      return Domain(reply.dom, on: connection)
    }
    // The plain call, which every daemon knows, does not tell the number.
    _ = try await connection.change(Remote.DomainCreate.self, .init(dom: wire))
    return try await connection.domain(uuid: uuid)
  }

  /// Asks the guest to shut itself down. The domain is still running when this returns, and may ignore the request.
  ///
  /// - Parameter methods: how to ask; empty lets the hypervisor choose.
  ///
  /// libvirt: `virDomainShutdown`, `virDomainShutdownFlags`
  public func shutDown(_ methods: DomainShutdownFlags = []) async throws(LibvirtError) {
    if methods.isEmpty {
      _ = try await connection.change(Remote.DomainShutdown.self, .init(dom: wire))
    } else {
      _ = try await connection.change(Remote.DomainShutdownFlags.self, .init(dom: wire, flags: methods.rawValue))
    }
  }

  /// Asks the guest to restart.
  ///
  /// - Parameter methods: how to ask; empty lets the hypervisor choose.
  ///
  /// libvirt: `virDomainReboot`
  public func reboot(_ methods: DomainRebootFlags = []) async throws(LibvirtError) {
    _ = try await connection.change(Remote.DomainReboot.self, .init(dom: wire, flags: methods.rawValue))
  }

  /// Resets the domain at once, as the button on the machine does. The guest is not asked.
  ///
  /// libvirt: `virDomainReset`
  public func reset() async throws(LibvirtError) {
    _ = try await connection.change(Remote.DomainReset.self, .init(dom: wire, flags: 0))
  }

  /// Freezes the domain; it keeps its memory, and uses no processor until ``resume()``.
  ///
  /// libvirt: `virDomainSuspend`
  public func suspend() async throws(LibvirtError) {
    _ = try await connection.change(Remote.DomainSuspend.self, .init(dom: wire))
  }

  /// Lets a suspended domain run again.
  ///
  /// libvirt: `virDomainResume`
  public func resume() async throws(LibvirtError) {
    _ = try await connection.change(Remote.DomainResume.self, .init(dom: wire))
  }

  /// Ends the domain at once, as pulling the plug does. A domain that is not defined is gone then.
  ///
  /// - Parameter flags: whether only to ask it to go, and what to clean up.
  ///
  /// libvirt: `virDomainDestroy`, `virDomainDestroyFlags`
  public func destroy(_ flags: DomainDestroyFlags = []) async throws(LibvirtError) {
    if flags.isEmpty {
      _ = try await connection.change(Remote.DomainDestroy.self, .init(dom: wire))
    } else {
      _ = try await connection.change(Remote.DomainDestroyFlags.self, .init(dom: wire, flags: flags.rawValue))
    }
  }

  /// Makes the host forget the domain's definition. A running domain runs on, and is gone when it ends.
  ///
  /// - Parameter flags: what to remove along with it, such as a saved state that would otherwise be in the way.
  ///
  /// libvirt: `virDomainUndefine`, `virDomainUndefineFlags`
  public func undefine(_ flags: DomainUndefineFlags = []) async throws(LibvirtError) {
    do {
      _ = try await connection.change(Remote.DomainUndefineFlags.self, .init(dom: wire, flags: flags.rawValue))
    } catch  where error.code == .noSupport && flags.isEmpty {
      // Daemons from before 0.9.4 know only the plain call.
      _ = try await connection.change(Remote.DomainUndefine.self, .init(dom: wire))
    }
  }
}
