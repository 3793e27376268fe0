// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtXDR

/// What a packet's header says about its payload.
package enum PayloadShape: Sendable {
  /// A value of this type; ``XDRVoid`` for none at all.
  case value(any (XDRCodable & Sendable).Type)
  /// Stream data, neither counted nor padded.
  case raw
}
