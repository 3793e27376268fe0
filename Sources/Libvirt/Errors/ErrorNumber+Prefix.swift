// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol

extension LibvirtError.Code {
  /// What libvirt's client puts in front of the detail of an error it raises itself.
  var clientPrefix: String {
    switch self {
    case .internalError: "internal error: "
    case .noSupport: "this function is not supported by the connection driver: "
    case .noConnect: "no connection driver available for "
    case .invalidConn: "invalid connection pointer in "
    case .invalidArg: "invalid argument: "
    case .operationFailed: "operation failed: "
    case .operationDenied: "operation forbidden: "
    case .confSyntax: "configuration file syntax error: "
    case .authFailed: "authentication failed: "
    case .operationInvalid: "Requested operation is not valid: "
    case .configUnsupported: "unsupported configuration: "
    case .operationTimeout: "Timed out during operation: "
    case .argumentUnsupported: "argument unsupported: "
    case .operationAborted: "operation aborted: "
    case .overflow: "numerical overflow: "
    case .operationUnsupported: "Operation not supported: "
    // System and protocol errors speak for themselves.
    default: ""
    }
  }
}
