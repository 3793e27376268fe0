// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Why an XPath expression could not be evaluated.
package enum XPathError: Error, Hashable, Sendable {
  /// The expression is wrong, names an unknown prefix, or costs too much; with libxml2's message.
  case invalid(expression: String, message: String)
}

extension XPathError: CustomStringConvertible {
  /// The expression and what is wrong with it.
  package var description: String {
    switch self {
    case .invalid(let expression, let message): "XPath expression '\(expression)': \(message)"
    }
  }
}
