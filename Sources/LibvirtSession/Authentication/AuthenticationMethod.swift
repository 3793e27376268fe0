// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtProtocol

/// How to authenticate: what comes of the daemon's offer and the URI's wish. No input or output.
package enum AuthenticationMethod: Sendable, Equatable {
  /// There is nothing to do.
  case none
  case polkit
  /// SASL, with one mechanism if the URI names it.
  case sasl(mechanism: String?)

  /// Chooses as libvirt's client does.
  ///
  /// - Parameters:
  ///   - wanted: the URI's `auth` parameter. It counts only when the daemon asks for something.
  ///   - offered: what the daemon asks for, the one it prefers first.
  /// - Throws: ``SessionError/authentication(_:)`` when the two have no way in common.
  package init(wanted: String?, offered: [Wire.AuthenticationType]) throws(SessionError) {
    guard let first = offered.first else {
      self = .none
      return
    }
    var mechanism: String?
    var chosen = first
    if let wanted {
      switch wanted.lowercased() {
      case "polkit": chosen = .polkit
      case "sasl": chosen = .sasl
      case let text where text.hasPrefix("sasl."):
        chosen = .sasl
        mechanism = String(wanted.dropFirst("sasl.".count))
      default: throw .authentication("unknown authentication type \(wanted)")
      }
      guard offered.contains(chosen) else {
        throw .authentication("requested authentication type \(wanted) rejected")
      }
    }
    switch chosen {
    case .none: self = .none
    case .polkit: self = .polkit
    case .sasl: self = .sasl(mechanism: mechanism)
    default: throw .authentication("unsupported authentication type \(chosen.rawValue)")
    }
  }

  /// The mechanisms that may be used, of those that the daemon offers.
  ///
  /// - Parameters:
  ///   - wanted: the only one to use; it is looked for as a part of the list, in upper and lower case as typed.
  ///   - offered: the daemon's list, with commas between the names.
  package static func mechanisms(wanted: String?, offered: String) throws(SessionError) -> String {
    guard let wanted else { return offered }
    guard wanted.isEmpty || offered.contains(wanted) else {
      throw .authentication("SASL mechanism \(wanted) not supported by server")
    }
    return wanted
  }
}
