// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol
import LibvirtSession
import LibvirtXDR

extension Domain {
  /// Sends a command to the monitor of the QEMU process, behind libvirt's back.
  ///
  /// - Parameters:
  ///   - command: as the monitor wants it: JSON, or a line for people with the flag `hmp`.
  ///   - flags: which language the command is in.
  /// - Returns: the monitor's answer.
  ///
  /// libvirt: `virDomainQemuMonitorCommand`
  public func monitorCommand(
    _ command: String, flags: DomainQEMUMonitorCommandFlags = []
  ) async throws(LibvirtError) -> String {
    try await connection.change(
      QEMUProgram.DomainMonitorCommand.self, .init(dom: wire, cmd: XDRString(command), flags: flags.rawValue)
    ).result.text
  }

  /// Sends a command to the monitor of the QEMU process, behind libvirt's back, with open files.
  ///
  /// - Parameters:
  ///   - command: as the monitor wants it: JSON, or a line for people with the flag `hmp`.
  ///   - files: at most 32 descriptors to send along. They stay the caller's.
  ///   - flags: which language the command is in.
  /// - Returns: the monitor's answer, and the files that came with it.
  /// - Throws: ``LibvirtError``; `argumentUnsupported` when this is no local connection.
  ///
  /// libvirt: `virDomainQemuMonitorCommandWithFiles`
  public func monitorCommand(
    _ command: String, files: [Int32], flags: DomainQEMUMonitorCommandFlags = []
  ) async throws(LibvirtError) -> MonitorAnswer {
    let (reply, received) = try await connection.changeReturningFiles(
      QEMUProgram.DomainMonitorCommandWithFiles.self,
      .init(dom: wire, cmd: XDRString(command), flags: flags.rawValue), files: files)
    return MonitorAnswer(text: reply.result.text, files: ReceivedFiles(received?.take() ?? []))
  }
}

/// What a monitor answered, and the files that came with it.
public struct MonitorAnswer: ~Copyable, Sendable {
  /// The answer as the monitor gave it.
  public let text: String
  /// The files.
  public var files: ReceivedFiles
}
