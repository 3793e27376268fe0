// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/lxc.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtRPC
package import LibvirtXDR

extension LXCProgram {
  /// Gives back open files of a container's namespaces, which a process can enter.
  ///
  /// libvirt: `virDomainLxcOpenNamespace`, since 1.0.2.
  package enum DomainOpenNamespace: Procedure {
    package typealias Arguments = Wire.LXCDomainOpenNamespaceArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .lxc }
    package static var number: Int32 { 1 }
    package static var name: String { "DOMAIN_OPEN_NAMESPACE" }
    package static var cFunctions: [String] { ["virDomainLxcOpenNamespace"] }
    package static var traits: ProcedureTraits { ProcedureTraits(receivesDescriptors: true) }
  }
}
