// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol

extension TestConnection {
  func domainCreate(_ arguments: Wire.DomainCreateArguments) async throws {
    _ = try write(as: "virDomainCreate") { (state) throws(HypervisorError) in
      try state.start(DomainReference(arguments.dom), flags: 0)
    }
  }

  func domainCreateWithFlags(
    _ arguments: Wire.DomainCreateWithFlagsArguments
  ) async throws -> Wire.DomainCreateWithFlagsReply {
    let domain = try write(as: "virDomainCreateWithFlags") { (state) throws(HypervisorError) in
      try state.start(DomainReference(arguments.dom), flags: arguments.flags)
    }
    return Wire.DomainCreateWithFlagsReply(dom: domain.wire)
  }

  func domainShutdown(_ arguments: Wire.DomainShutdownArguments) async throws {
    try write(as: "virDomainShutdown") { (state) throws(HypervisorError) in
      try state.shutDown(DomainReference(arguments.dom))
    }
  }

  func domainShutdownFlags(_ arguments: Wire.DomainShutdownFlagsArguments) async throws {
    try write(as: "virDomainShutdownFlags") { (state) throws(HypervisorError) in
      try state.shutDown(DomainReference(arguments.dom), flags: arguments.flags)
    }
  }

  func domainReboot(_ arguments: Wire.DomainRebootArguments) async throws {
    try write(as: "virDomainReboot") { (state) throws(HypervisorError) in
      try state.reboot(DomainReference(arguments.dom), flags: arguments.flags)
    }
  }

  func domainReset(_ arguments: Wire.DomainResetArguments) async throws {
    try write(as: "virDomainReset") { (state) throws(HypervisorError) in
      try state.reset(DomainReference(arguments.dom), flags: arguments.flags)
    }
  }

  func domainSuspend(_ arguments: Wire.DomainSuspendArguments) async throws {
    try write(as: "virDomainSuspend") { (state) throws(HypervisorError) in
      try state.suspend(DomainReference(arguments.dom))
    }
  }

  func domainResume(_ arguments: Wire.DomainResumeArguments) async throws {
    try write(as: "virDomainResume") { (state) throws(HypervisorError) in
      try state.resume(DomainReference(arguments.dom))
    }
  }

  func domainDestroy(_ arguments: Wire.DomainDestroyArguments) async throws {
    try write(as: "virDomainDestroy") { (state) throws(HypervisorError) in
      try state.destroy(DomainReference(arguments.dom))
    }
  }

  func domainDestroyFlags(_ arguments: Wire.DomainDestroyFlagsArguments) async throws {
    try write(as: "virDomainDestroyFlags") { (state) throws(HypervisorError) in
      try state.destroy(DomainReference(arguments.dom), flags: arguments.flags)
    }
  }

  func domainSetAutostart(_ arguments: Wire.DomainSetAutostartArguments) async throws {
    try write(as: "virDomainSetAutostart") { (state) throws(HypervisorError) in
      try state.setAutostart(DomainReference(arguments.dom), arguments.autostart != 0)
    }
  }
}
