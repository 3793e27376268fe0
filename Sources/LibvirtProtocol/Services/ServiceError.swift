// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtXDR

/// Why a call could not be served.
package enum ServiceError: Error, Equatable, Sendable {
  /// Nothing here serves this function, which has the name it has in C.
  case unsupported(String)
  /// The arguments could not be decoded.
  case undecodable(XDRError)
  /// The reply could not be encoded.
  case unencodable(XDRError)
}

extension ServiceError {
  /// The error as a client expects it.
  package var remoteError: Wire.RemoteError {
    switch self {
    case .unsupported(let function):
      Wire.RemoteError(
        code: .noSupport, domain: .none,
        message: "this function is not supported by the connection driver: \(function)",
        strings: [
          "this function is not supported by the connection driver: %s", function,
        ])
    case .undecodable:
      Wire.RemoteError(code: .rpc, domain: .rpc, message: "Unable to decode message payload")
    case .unencodable:
      Wire.RemoteError(code: .rpc, domain: .rpc, message: "Unable to encode message payload")
    }
  }
}
