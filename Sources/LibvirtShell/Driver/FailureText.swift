// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// What errors say to the user.
package enum FailureText {
  /// The lines of an error, without `error: `.
  package static func lines(_ error: any Error) -> [String] {
    switch error {
    case let failure as CommandFailure: failure.messages
    case let usage as UsageError: usage.messages
    case let error as LibvirtError: [error.message]
    default: ["\(error)"]
    }
  }
}
