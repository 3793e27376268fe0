// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtProtocol
import LibvirtXDR

extension HypervisorError {
  /// The error as it goes over the wire.
  package var remoteError: Wire.RemoteError {
    Wire.RemoteError(
      code: code.rawValue, domain: source.rawValue, message: XDRString(message), level: Self.level, dom: nil,
      str1: string1.map { XDRString($0) }, str2: string2.map { XDRString($0) }, str3: nil, int1: number1,
      int2: number2, net: nil)
  }

  /// A call that needs a driver came before one was opened.
  static let notOpen = HypervisorError(.internalError, from: .rpc, "hypervisor connection not open")

  /// The driver does not have a function.
  static func unsupported(_ function: String) -> HypervisorError {
    let areas: [(String, Source)] = [
      ("NWFilter", .nwfilter), ("Secret", .secret), ("Network", .network), ("Storage", .storage),
      ("Interface", .interface), ("NodeDevice", .nodeDevice),
    ]
    // A domain's own interfaces are the domain's.
    let area = function.hasPrefix("virDomain") ? nil : areas.first { function.contains($0.0) }?.1
    return HypervisorError(.noSupport, from: area ?? .domain, function)
  }
}

extension Wire.RemoteError {
  /// A complaint of the protocol itself.
  static func rpc(_ message: String) -> Wire.RemoteError {
    HypervisorError(.rpc, from: .rpc, message).remoteError
  }

  /// Whatever a service threw, as a client can be told.
  init(describing error: any Error) {
    switch error {
    case let error as HypervisorError: self = error.remoteError
    case let error as Wire.RemoteError: self = error
    case ServiceError.unsupported(let function): self = HypervisorError.unsupported(function).remoteError
    case ServiceError.undecodable: self = .rpc("Unable to decode message payload")
    case ServiceError.unencodable: self = .rpc("Unable to encode message payload")
    default: self = HypervisorError(.internalError, from: .rpc, "\(error)").remoteError
    }
  }
}
