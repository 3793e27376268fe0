// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// The ways in which a word may name a domain.
package struct DomainLookup: OptionSet, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// By number, when the word is one.
  package static let id = DomainLookup(rawValue: 1)
  /// By UUID, when the word looks like one.
  package static let uuid = DomainLookup(rawValue: 2)
  /// By name.
  package static let name = DomainLookup(rawValue: 4)
  /// All ways.
  package static let all: DomainLookup = [.id, .uuid, .name]

  /// One way, with what the word says in it.
  enum Attempt {
    case id(Int32)
    case uuid(LibvirtUUID)
    case name(String)

    /// How messages name the way.
    var label: String {
      switch self {
      case .id: "looks like ID"
      case .uuid: "trying as domain UUID"
      case .name: "trying as domain NAME"
      }
    }
  }

  /// The ways that make sense for a word, in the order in which they are tried.
  func attempts(_ word: String) -> [Attempt] {
    var attempts: [Attempt] = []
    if contains(.id), let id = IntegerText.signed(word).flatMap(Int32.init(exactly:)), id >= 0 {
      attempts.append(.id(id))
    }
    if contains(.uuid), word.utf8.count == 36, let uuid = LibvirtUUID(word) { attempts.append(.uuid(uuid)) }
    if contains(.name) { attempts.append(.name(word)) }
    return attempts
  }
}
