// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import Libvirt

/// How values of typed parameters are printed.
package enum TypedValueText {
  /// A value as text: numbers in decimal, fractions with six decimals, truth values as `yes` and `no`.
  package static func text(_ value: TypedParameters.Value) -> String {
    switch value {
    case .int(let number): "\(number)"
    case .unsignedInt(let number): "\(number)"
    case .int64(let number): "\(number)"
    case .unsignedInt64(let number): "\(number)"
    case .double(let number): Decimals.text(number, places: 6)
    case .bool(let isTrue): isTrue ? "yes" : "no"
    case .string(let text): text
    }
  }
}
