// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol

/// A union whose arms are numbered from 1 in the order of `wireFields`.
protocol WireUnion: WireType {
  /// The discriminant.
  var type: Int32 { get }
}

extension Wire.TypedParameterValue: WireUnion {}
extension Wire.AdminTypedParameterValue: WireUnion {}

extension WireUnion {
  /// The name of the arm that is present; `nil` when the discriminant names none.
  var arm: String? {
    let index = Int(type) - 1
    return Self.wireFields.indices.contains(index) ? Self.wireFields[index] : nil
  }
}
