// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtURI

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension LibvirtError {
  /// The same error with advice in ``string3``, where the daemon has refused to let us in and says no more than that.
  ///
  /// - Parameter mechanism: the mechanism of SASL that was being used; `nil` when it had not come to that.
  func explainingAuthentication(_ endpoint: Endpoint, mechanism: String?) -> LibvirtError {
    guard origin == .daemon, string3 == nil, let advice = advice(endpoint, mechanism) else { return self }
    var error = self
    error.string3 = advice
    return error
  }

  private func advice(_ endpoint: Endpoint, _ mechanism: String?) -> String? {
    switch (code, domain) {
    case (.authFailed, .rpc) where mechanism == nil:
      "the daemon cannot offer a mechanism of SASL that is strong enough here; its mech_list and tcp_min_ssf say which "
        + "it may use, and its log what is wrong with them"
    case (.authFailed, .rpc):
      // On purpose the daemon does not tell these apart.
      "by \(mechanism ?? "SASL") the daemon does not accept the name or the password for \(endpoint.serverName), or its "
        + "sasl_allowed_username_list does not have the name; its log says which"
    case (.authFailed, .polkit):
      "polkit's rules do not allow this user to use libvirt; as a member of the group libvirt one is usually allowed, "
        + "or with a rule for the action org.libvirt.unix.\(endpoint.isReadOnly ? "monitor" : "manage")"
    case (.authCancelled, _):
      "polkit asked for a password, and the dialog was closed without one"
    case (.authUnavailable, _):
      "polkit wants to ask for a password, and nothing runs that could show the dialog: start an agent, such as "
        + "pkttyagent --process \(getpid()) in a terminal, or have the user put into the group libvirt"
    default: nil
    }
  }
}
