// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// How much a message of the shell matters.
package enum MessageLevel: Int, Sendable, Comparable {
  case debug, info, notice, warning, error

  /// How the log file names it.
  package var label: String {
    switch self {
    case .debug: "DEBUG"
    case .info: "INFO"
    case .notice: "NOTICE"
    case .warning: "WARNING"
    case .error: "ERROR"
    }
  }

  package static func < (left: MessageLevel, right: MessageLevel) -> Bool {
    left.rawValue < right.rawValue
  }
}
