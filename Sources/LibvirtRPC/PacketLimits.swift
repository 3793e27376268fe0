// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// The protocol's fixed sizes, in bytes.
package enum PacketLimits {
  /// The length word itself.
  package static let lengthSize = 4
  /// The length word and the header: the shortest packet there is.
  package static let minimumLength = lengthSize + PacketHeader.encodedSize
  /// The largest value the length word may have; it counts itself.
  package static let maximumLength = 33_554_436
  /// The largest message, as error texts name it: the length without the length word.
  package static let maximumMessage = 33_554_432
  /// The largest payload.
  package static let maximumPayload = maximumLength - minimumLength
  /// The most stream data peers put into one packet.
  package static let streamChunk = 262_120
  /// The most descriptors that may follow one packet.
  package static let maximumDescriptors = 32
}
