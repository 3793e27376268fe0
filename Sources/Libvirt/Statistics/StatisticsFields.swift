// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Some of a domain's measurements, by what is left of their names when what they have in common is cut off.
struct StatisticsFields {
  private var values: [Substring: TypedParameters.Value] = [:]

  /// What begins with `prefix`, which ends with a full stop.
  init(_ parameters: TypedParameters, _ prefix: String) {
    for (name, value) in parameters where name.hasPrefix(prefix) {
      values[name.dropFirst(prefix.count)] = value
    }
  }

  private init(_ values: [Substring: TypedParameters.Value]) { self.values = values }

  var isEmpty: Bool { values.isEmpty }

  /// What is numbered, in the order of the numbers: of `0.name` what follows the number. How many the daemon says there
  /// are is not asked; what it sent is taken.
  func numbered(_ prefix: String = "") -> [(number: Int, fields: StatisticsFields)] {
    var found: [Int: [Substring: TypedParameters.Value]] = [:]
    for (name, value) in values where name.hasPrefix(prefix) {
      let rest = name.dropFirst(prefix.count)
      let digits = rest.prefix { $0 != "." }
      guard let number = Int(digits), digits.count < rest.count else { continue }
      found[number, default: [:]][rest.dropFirst(digits.count + 1)] = value
    }
    return found.sorted { $0.key < $1.key }.map { ($0.key, StatisticsFields($0.value)) }
  }

  /// A number that is not negative, whatever type it came as.
  func unsigned(_ name: String) -> UInt64? { values[name[...]]?.integer() }

  /// A number that fits, whatever type it came as.
  func int(_ name: String) -> Int64? { values[name[...]]?.integer() }

  func text(_ name: String) -> String? {
    if case .string(let text) = values[name[...]] { text } else { nil }
  }

  func bool(_ name: String) -> Bool? {
    if case .bool(let value) = values[name[...]] { value } else { nil }
  }
}
