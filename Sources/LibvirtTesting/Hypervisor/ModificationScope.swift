// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// What a change to a domain, or a question about it, is meant for: libvirt's flags of that name.
struct ModificationScope: OptionSet, Sendable {
  let rawValue: UInt32

  /// The running domain.
  static let live = ModificationScope(rawValue: 1)
  /// The definition that the next start uses.
  static let configuration = ModificationScope(rawValue: 2)

  /// Both bits.
  static let all: ModificationScope = [.live, .configuration]

  /// Fills in what an empty scope means, and checks that `domain` has what is asked for.
  func resolved(for domain: TestDomain) throws(HypervisorError) -> ModificationScope {
    var scope = intersection(.all)
    if scope.isEmpty { scope = domain.isActive ? .live : .configuration }
    if scope.contains(.live), !domain.isActive {
      throw HypervisorError(.operationInvalid, from: .domain, "domain is not running")
    }
    if scope.contains(.configuration), !domain.isPersistent {
      throw HypervisorError(
        .operationInvalid, from: .domain, "transient domains do not have any persistent config")
    }
    return scope
  }

  /// As ``resolved(for:)``, for operations on one definition.
  func resolvedToOne(for domain: TestDomain) throws(HypervisorError) -> ModificationScope {
    guard !isSuperset(of: .all) else { throw Self.exclusive(in: "virDomainObjGetOneDefState", argument: "flags") }
    return try resolved(for: domain)
  }

  /// Both were asked for where only one can be.
  static func exclusive(in function: String, argument: String) -> HypervisorError {
    HypervisorError(
      argument: argument, of: function, from: .domain,
      "Flags 'VIR_DOMAIN_AFFECT_LIVE' and 'VIR_DOMAIN_AFFECT_CONFIG' are mutually exclusive")
  }
}
